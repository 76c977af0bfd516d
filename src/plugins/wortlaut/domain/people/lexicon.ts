import { inLanguage, type Language } from '../quotes/utterance';
import cities from './data/cities.json';
import countries from './data/countries.json';
import { englishFormerWords, englishHonorifics, englishRoleNouns, englishTitles } from './data/english-roles';
import { familyFirstNames } from './data/family-first-names';
import { germanFormerWords, germanHonorifics, germanNationals, germanRoleNouns } from './data/german-roles';
import givenNames from './data/given-names.json';
import { moreFemaleNames, moreMaleNames, moreNamesOfEitherSex } from './data/more-given-names';
import { morePlaces } from './data/more-places';
import { englishThingWords, germanThingWords } from './data/not-persons';

export type Sex = 'female' | 'male' | 'either';

/** Whether two of what is known of somebody's sex can be about the same person. */
export function sexesAgree(one: Sex, other: Sex): boolean {
  return one === 'either' || other === 'either' || one === other;
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const set = (...words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(list));

const sexOfGivenName = new Map<string, Sex>();
for (const [sex, names] of [
  ['either', givenNames.either],
  ['female', givenNames.female],
  ['male', givenNames.male],
  ['female', moreFemaleNames],
  ['male', moreMaleNames],
  ['either', moreNamesOfEitherSex],
] as const) {
  for (const name of list(names)) sexOfGivenName.set(name, sex);
}

/**
 * Whose given name a word is.
 *
 * @param word as printed; of a double name ("Jean-Louis") the first part tells
 * @returns undefined where it is no given name that the lists know
 */
export function sexOfName(word: string): Sex | undefined {
  const sex = sexOfGivenName.get(word);
  if (sex || !word.includes('-')) return sex;
  const [first = '', second = ''] = word.split('-');
  // "Meyer-Berater" is no given name: both parts have to be.
  return sexOfGivenName.has(second) ? sexOfGivenName.get(first) : undefined;
}

const familyFirst = set(familyFirstNames);
const VOWEL = 'aeiouyöüăâêôơư';
const ONSETS =
  '(?:b|ch?|d|f|g|gh|gi|h|hw|j|k|kw|kh|l|m|n|ng|nh|p|ph|q|qu|r|s|sh|ss|t|th|tr|ts|tz|v|w|x|y|z|zh)?';
const SYLLABLE = `${ONSETS}[${VOWEL}]{1,3}(?:ng|nh|n|m|k|ck|l|p|t|h|r|ch)?`;
const EAST_ASIAN_GIVEN_NAME = new RegExp(`^${SYLLABLE}(?:-?${SYLLABLE})?$`, 'i');
/** No given name of this sort is longer: "Xiaochuan". */
const LONGEST_SYLLABIC_NAME = 10;

/** Whether a word can be a family name that stands first: "Kim". */
export function isFamilyFirstName(word: string): boolean {
  return familyFirst.has(word);
}

/** Whether a word is built like a Korean, Chinese or Vietnamese given name: "Jong-un", "Jinping". */
export function isSyllabicGivenName(word: string): boolean {
  return word.length <= LONGEST_SYLLABIC_NAME && EAST_ASIAN_GIVEN_NAME.test(word);
}

const honorifics = { de: set(germanHonorifics), en: set(englishHonorifics) };
const titles = set(englishTitles);
const roleNouns = { de: set(germanRoleNouns), en: set(englishRoleNouns) };
const things = {
  de: new Set([...set(germanThingWords), ...countries.de.map((name) => name.toLowerCase())]),
  en: new Set([...set(englishThingWords), ...countries.en.map((name) => name.toLowerCase())]),
};
const places = new Set([
  ...list(cities.cities),
  ...list(morePlaces),
  ...countries.de.filter((name) => !name.includes(' ')),
  ...countries.en.filter((name) => !name.includes(' ')),
]);
const formerBeginnings = {
  de: list(germanFormerWords).filter((word) => !word.endsWith(':no')),
  en: list(englishFormerWords),
};

const nationals = set(germanNationals);

/** Whether a German word, in lower case, says which nation or region somebody is from: "Polin", "Österreichers". */
export function isNationality(lower: string): boolean {
  return germanBaseForms(lower).some((form) => nationals.has(form));
}

/** Whether a word only addresses a person: "Herr", "Dr.", "Ms.". */
export function isHonorific(lang: Language, lower: string): boolean {
  return inLanguage(lang, honorifics).has(lower);
}

/** Whether a word, capitalised before an English name, is an office: "Senator", "Gov.". */
export function isEnglishTitle(lower: string): boolean {
  return titles.has(lower);
}

/** Shortest role noun that counts at the end of a German compound; "Rat" and "Wirt" end too many other words. */
const SHORTEST_COMPOUND_END = 4;
const LONGEST_COMPOUND_END = 24;
/** A memo forgets everything at this size, so that memory stays flat over any number of texts. */
const MEMO_SIZE = 20_000;

/** The same test of a word, which remembers its answers. */
function remembering(test: (lower: string) => boolean): (lower: string) => boolean {
  const memo = new Map<string, boolean>();
  return (lower) => {
    const known = memo.get(lower);
    if (known !== undefined) return known;
    const answer = test(lower);
    if (memo.size >= MEMO_SIZE) memo.clear();
    memo.set(lower, answer);
    return answer;
  };
}

const isGermanRole = remembering(isGermanRoleNoun);

/**
 * Whether a word says what a person is.
 *
 * @param lower in lower case; German words in any case form, feminine, and as the end of a compound
 *   ("nato-generalsekretärin")
 */
export function isRoleNoun(lang: Language, lower: string): boolean {
  return lang === 'en' ? isEnglishRoleNoun(lower) : isGermanRole(lower);
}

function isEnglishRoleNoun(lower: string): boolean {
  const nouns = roleNouns.en;
  if (nouns.has(lower)) return true;
  const hyphen = lower.lastIndexOf('-');
  return hyphen >= 0 && nouns.has(lower.slice(hyphen + 1));
}

/** Whether a German word is a role as it stands, or with a feminine ending: "berater", not "karrenbauer". */
export function isListedRole(lower: string): boolean {
  return germanBaseForms(lower).some((form) => roleNouns.de.has(form));
}

/** Endings that make nouns for persons: "Kabarettist", "Imkerin", "Virologe". */
const ROLE_ENDINGS =
  /(?:[^aeiou]{1}ist|istin|erin|orin|antin|entin|ärin|eurin|eur|login|loge|logen|atin|graf|grafin|iker|ikerin|pädagoge|pädagogin)(?:nen|en)?$/;
const SHORTEST_BY_ENDING = 6;

function isGermanRoleNoun(lower: string): boolean {
  if (lower.length >= SHORTEST_BY_ENDING && ROLE_ENDINGS.test(lower)) return true;
  const nouns = roleNouns.de;
  for (const base of germanBaseForms(lower)) {
    if (nouns.has(base)) return true;
    const from = Math.max(1, base.length - LONGEST_COMPOUND_END);
    for (let cut = from; cut <= base.length - SHORTEST_COMPOUND_END; cut += 1) {
      if (nouns.has(base.slice(cut)) && !NOT_COMPOUND_ENDS.has(base.slice(cut))) return true;
    }
  }
  return false;
}

/** Role nouns that end other words: "Zimmer-mann" is a name, "Strand-gast" rare, "Kur-ort" none. */
const NOT_COMPOUND_ENDS = set(
  'tante kind gast star erbe abt bote rat junge opfer mann wirt enkel maler major frau eigner rentner legende',
);

function germanBaseForms(lower: string): readonly string[] {
  const forms = [lower];
  if (lower.endsWith('innen')) forms.push(lower.slice(0, -5), `${lower.slice(0, -5)}e`);
  else if (lower.endsWith('in')) forms.push(lower.slice(0, -2), `${lower.slice(0, -2)}e`);
  if (lower.endsWith('en')) forms.push(lower.slice(0, -2), lower.slice(0, -1));
  else if (lower.endsWith('n')) forms.push(lower.slice(0, -1));
  if (lower.endsWith('es')) forms.push(lower.slice(0, -2));
  if (lower.endsWith('s') && !lower.endsWith('ss')) forms.push(lower.slice(0, -1));
  return forms;
}

/** Whether a German role noun is feminine, as "Ministerin", "Sprecherinnen" and "Witwe" are. */
export function isFeminineRole(lower: string): boolean {
  return /(?:innen|in|frau|witwe|mutter|tochter|schwester|königin|tante|nichte|hebamme)$/.test(lower);
}

/**
 * The sex that a German role noun shows: "Ministerin", and of nouns that are adjectives "Vorsitzende" without "der" before it
 * ("der Vorsitzende", "Vorsitzender Huber").
 *
 * @param before the word before it, in lower case
 */
export function sexOfRole(lower: string, before: string): 'female' | 'male' {
  const adjectival = lower.endsWith('e') && isListedRole(`${lower}r`);
  if (adjectival) return before === 'der' ? 'male' : 'female';
  return isFeminineRole(lower) ? 'female' : 'male';
}

/** Whether a word in a name shows that the name is not a person's: "University", "Zeitung", "Grundschule". */
export function isThingWord(lang: Language, lower: string): boolean {
  return inLanguage(lang, things).has(lower) || (lang === 'de' && endsAsInstitution(lower));
}

/** Ends of compounds that name an institution; none of them ends family names, as "-amt", "-haus" and "-bank" do. */
const INSTITUTION_ENDS =
  /(?:schule|klinik|klinikum|spital|krankenhaus|rathaus|museum|theater|ministerium|gymnasium|verein|verband|gesellschaft|stiftung|universität|gericht|behörde|gemeinde|zeitung|sparkasse|akademie|institut|orchester|feuerwehr|organisation|partei|kammer|gewerkschaft)s?$/;

const endsAsInstitution = remembering((lower) => INSTITUTION_ENDS.test(lower));

const THING_NOUN_ENDS =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|tät|täten|nis|nisse|tum|ment|gramm|zeug)s?$/;

const endsAsThing = remembering((lower) => THING_NOUN_ENDS.test(lower));

/** Whether a German noun cannot be a name by its ending: "Regierung", "Freiheit". */
export function isAbstractNoun(lower: string): boolean {
  return lower.length > 5 && endsAsThing(lower);
}

/** Whether a single word is the name of a country, a state or a large city; German and English names. */
export function isPlace(word: string): boolean {
  return places.has(word);
}

/** Whether a word before a role says that the role is over: "damaligen", "former". */
export function isFormerWord(lang: Language, lower: string): boolean {
  return formerBeginnings[lang].some(
    (beginning) => lower.startsWith(beginning) && lower.length <= beginning.length + 3,
  );
}
/** Whether a role noun carries its end in itself: "Ex-Kanzler", "Altkanzler", "ex-wife". */
export function isFormerRole(lang: Language, lower: string): boolean {
  return (
    lower.startsWith('ex-') ||
    (lang === 'de' && /^alt(?:bundes)?(?:kanzler|präsident|landeshauptmann|bürgermeister)/.test(lower))
  );
}

const PARTICLES = set(
  'von vom zu zum zur van den der de del della delle di da dos das do du la le bin ibn al el abu ter ten y e af av ben',
);
/** Whether a word in lower case can stand inside a name: "von", "de", "bin". */
export function isNameParticle(lower: string): boolean {
  return PARTICLES.has(lower);
}

const SUFFIXES = set('jr jr. sr sr. ii iii iv');
/** Whether a word can end a name after the family name: "Jr.". */
export function isNameSuffix(lower: string): boolean {
  return SUFFIXES.has(lower);
}
