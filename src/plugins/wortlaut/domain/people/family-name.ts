import type { Language } from '../quotes/utterance';
import type { Word } from '../text/words';
import type { NameText } from './found-name';
import {
  isAbstractNoun,
  isEnglishTitle,
  isHonorific,
  isListedRole,
  isNameParticle,
  isNameSuffix,
  isPlace,
  isRoleNoun,
  isThingWord,
  sexOfName,
} from './lexicon';

/** A name is not longer than this: "Maria Theresia von und zu Guttenberg". */
export const LONGEST_NAME = 6;
/** Of the capitalised words after a given name, so many can still be family names. */
const MOST_FAMILY_WORDS = 3;
/** Thing words that are frequent family names too; accepted after a given name. */
const FAMILY_NAMES_TOO = new Set(
  (
    'black white green gray brown king young day hall hill field lake park banks price bush west north wall court house church ' +
    'march may bridge street woods rivers school marsh ford law post bell marks league english french berg stein koch ' +
    'wolf kirche thal tal stadt land meer see brücke dorf'
  ).split(' '),
);

/** Index after the last family name that starts at `index`; `index` itself where none does. */
export function familyEnd(text: NameText, index: number): number {
  const { lang, words, isBoundary } = text;
  let end = index;
  let taken = 0;
  for (let at = index; at < index + LONGEST_NAME; at += 1) {
    const word = words[at];
    if (!word || (at > 0 && isBoundary(at))) break;
    if (taken === 0 && word.capital && startsWithParticle(lang, words, at)) continue;
    if (word.capital && word.sort === 'word') {
      if (isNameSuffix(word.lower) && taken > 0) {
        end = at + 1;
        break;
      }
      // "Angela Merkels Rede": a genitive ends the name.
      if (lang === 'de' && taken > 0 && isGenitive(words[at - 1])) break;
      if (taken >= MOST_FAMILY_WORDS || !canBeFamilyName(lang, words, at, taken)) break;
      taken += 1;
      end = at + 1;
    } else if (word.text === ',' && isNameSuffix(words[at + 1]?.lower ?? '') && taken > 0) {
      end = at + 2;
      break;
    } else if (ARABIC_ARTICLE.test(word.text) && taken < MOST_FAMILY_WORDS) {
      taken += 1;
      end = at + 1;
    } else if (!startsWithParticle(lang, words, at) || (taken > 0 && !ROMANCE_PARTICLE.test(word.lower))) {
      break;
    }
  }
  return end;
}

/** "al-Assad": a family name with its article. */
const ARABIC_ARTICLE = /^(?:al|el|as|ad|an|ar|at|ash|asch|esch)-\p{Lu}/u;
/** Particles that stand between two family names: "Lula da Silva". German ones ("Schmidt von der Bahn") do not. */
const ROMANCE_PARTICLE = /^(?:da|de|do|dos|das|del|di|y|e|bin|ibn)$/;

function isGenitive(word: Word | undefined): boolean {
  // "Matthäus", "Linus": given names rather than genitives.
  return word !== undefined && word.text.length > 4 && /[^sxzßu]s$/.test(word.text);
}

/** Whether the word at `at` is a particle with a family name behind it, and in a German text no article: "lobte Klang das Konzept". */
function startsWithParticle(lang: Language, words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (!isNameParticle(lower) || !startsFamilyName(words, at)) return false;
  if (lang !== 'de') return true;
  // Behind the Portuguese article stands a plural: "João das Neves".
  if (lower === 'das') return /[aeo]s$/.test(words[at + 1]?.lower ?? '');
  return !/^de[rnm]$/.test(lower) || /^(?:von|van|zu|auf|in)$/.test(words[at - 1]?.lower ?? '');
}

/** A particle joins only with a capitalised word after it, at most two particles on: "van der Bellen". */
function startsFamilyName(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index <= at + 2; index += 1) {
    const word = words[index];
    if (word?.capital)
      return !isThingAnyway(word) && !(words[at]?.lower === 'vom' && WORKPLACE.test(word.lower));
    if (!word || !isNameParticle(word.lower)) return false;
  }
  return false;
}

/** "Paul Brandt vom Gasthaus", "Eva Lund vom Bauamt": where somebody is from. Family names end so too, but not behind "vom". */
const WORKPLACE = /(?:amt|haus|hof|bank|werk|dienst|zentrum|büro|betrieb|labor|laden|heim|dom|dorf|stadt)$/;

function isThingAnyway(word: Word): boolean {
  return isThingWord('de', word.lower) || isThingWord('en', word.lower);
}

/** Honours and offices in letters behind a name: "Fiona Kerr KC". */
const POST_NOMINALS = new Set(
  'KC QC SC MP MEP MSP MS MBE OBE CBE KBE DBE MD DDS PhD MdB MdL MdEP LL.M'.split(' '),
);

/** Whether a word stands behind names without being a part of them: "KC", "MP". */
export function isPostNominal(word: string): boolean {
  return POST_NOMINALS.has(word);
}

function canBeFamilyName(lang: Language, words: readonly Word[], at: number, taken: number): boolean {
  const word = words[at];
  if (!word || isShouted(word) || isPostNominal(word.text)) return false;
  if (isThing(lang, word)) return taken === 0 && FAMILY_NAMES_TOO.has(word.lower) && isGivenBefore(words, at);
  if (isTitleWord(lang, word)) {
    const next = words[at + 1];
    return taken === 0 && isGivenBefore(words, at) && (!next?.capital || isNameSuffix(next.lower));
  }
  if (
    (isPlace(word.text) || (lang === 'de' && isPlace(word.text.replace(/s$/, '')))) &&
    (taken > 0 || !isGivenBefore(words, at))
  )
    return false;
  // "Gisbert Amelung": behind a given name the ending of an abstract noun is a family name's.
  return !(lang === 'de' && isAbstractNoun(word.lower)) || (taken === 0 && isGivenBefore(words, at));
}

function isGivenBefore(words: readonly Word[], at: number): boolean {
  return sexOfName(words[at - 1]?.text ?? '') !== undefined;
}

/** "You've", "Don't": a pronoun or a verb with another one. */
const CONTRACTION = /'(?:ve|re|ll|m|t)$/;

/** Whether a word names a thing or group, or a compound ends with a role ("Grünen-Chef"): no part of a name. */
export function isThing(lang: Language, word: Word): boolean {
  return (
    isThingWord(lang, word.lower) ||
    (lang === 'en' && CONTRACTION.test(word.lower)) ||
    (lang === 'de' &&
      word.lower.includes('-') &&
      isListedRole(word.lower.slice(word.lower.lastIndexOf('-') + 1)))
  );
}

/** Whether a word is an address, a role or a title. */
export function isTitleWord(lang: Language, word: Word): boolean {
  return (
    isHonorific(lang, word.lower) ||
    isRoleNoun(lang, word.lower) ||
    (lang === 'en' && isEnglishTitle(word.lower))
  );
}

/** Capital letters throughout, longer than initials: "NATO", "BOZEN". */
export function isShouted(word: Word): boolean {
  if (word.text.length <= 3 || isSmall(word.text.charCodeAt(1))) return false;
  return word.text === word.text.toUpperCase() && !word.text.includes('.');
}

/** Whether a UTF-16 code unit is one of a-z: the quick answer for most words. */
function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
