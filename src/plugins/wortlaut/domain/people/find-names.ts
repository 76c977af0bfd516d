import { speechVerbForms } from '../quotes/data/speech-verbs';
import type { Language } from '../quotes/utterance';
import type { Word } from '../text/words';
import {
  isAbstractNoun,
  isEnglishTitle,
  isFamilyFirstName,
  isHonorific,
  isListedRole,
  isPlace,
  isNameParticle,
  isNameSuffix,
  isRoleNoun,
  isSyllabicGivenName,
  isThingWord,
  sexOfName,
} from './lexicon';
import { knownNameAt, type KnownNames } from './known-persons';

/** Words of a text that name a person, by their indices. */
export interface FoundName {
  /** Index of the first word of the name. */
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
  /** The name without a genitive's ending, words apart by single spaces. */
  readonly name: string;
  /** How it shows that this is a person; `guess` needs another sign beside it. */
  readonly evidence: 'known' | 'given name' | 'family name first' | 'title' | 'guess';
}

/** What names are looked for in. */
export interface NameText {
  readonly lang: Language;
  /** The words of the text, in order. */
  readonly words: readonly Word[];
  /** Whether a new sentence or paragraph starts at the word with this index. */
  readonly isBoundary: (index: number) => boolean;
  /** Whether the word with this index belongs to the subject of a verb of saying. */
  readonly isSpeaker: (index: number) => boolean;
}

/** A name is not longer than this: "Maria Theresia von und zu Guttenberg". */
const LONGEST_NAME = 6;
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

/**
 * Finds the full names in a text: those that a given name, a title or the order of family name and given name
 * shows to be a person's, and guesses.
 *
 * @returns names in reading order, none overlapping
 */
export function findNames(text: NameText, known: KnownNames): readonly FoundName[] {
  const { words } = text;
  const names: FoundName[] = [];
  let index = 0;
  while (index < words.length) {
    const found = knownNameAt(known, words, index) ?? nameAt(text, index);
    if (found) {
      names.push(found);
      index = found.to;
    } else {
      index += 1;
    }
  }
  return names;
}

function nameAt(text: NameText, index: number): FoundName | undefined {
  const { lang, words } = text;
  const word = words[index];
  if (!word?.capital || isShouted(word)) return undefined;
  const syllabic = familyFirstEnd(text, index);
  if (syllabic > index) return finish(words, index, syllabic, 'family name first');
  const given = givenNameLength(words, index);
  // "The Morgan Hour", "das Robert Koch-Institut": after an article it is the name of a thing.
  if (given > 0 && !isArticle(words[index - 1])) {
    const to = familyEnd(text, index + given);
    // "Edith Howard": the last of several given names can be a family name too.
    if (to > index + given || given > 1) return finish(words, index, to, 'given name');
  }
  if (index > 0 && isTitleBefore(lang, words, index) && !isTitleWord(lang, word) && !isThing(lang, word)) {
    const to = familyEnd(text, index);
    const least = isTitleForOneName(lang, words[index - 1]) ? 1 : 2;
    if (to - index >= least) return finish(words, index, to, 'title');
  }
  return guessAt(text, index);
}

/** Index after a name whose family name stands first ("Kim Jong Un", "Xi Jinping"); `index` itself where none starts. */
function familyFirstEnd({ words, isBoundary }: NameText, index: number): number {
  const isGiven = (at: number): boolean => {
    const word = words[at];
    return (
      word !== undefined &&
      word.capital &&
      !isBoundary(at) &&
      isSyllabicGivenName(word.text) &&
      !/^\p{Lu}+$/u.test(word.text)
    );
  };
  const family = words[index];
  const next = words[index + 1];
  if (!family || !next || !isFamilyFirstName(family.text) || !isGiven(index + 1)) return index;
  const end = isGiven(index + 2) ? index + 3 : index + 2;
  // "Kim" and "Lee" are given names too: one more syllable has to follow.
  const twoSyllables = end === index + 3 || next.text.includes('-');
  if (sexOfName(family.text) && !twoSyllables) return index;
  return end === index + 2 && sexOfName(next.text) && !twoSyllables ? index : end;
}

/** Two or three capitalised words beside a speech verb, or before a comma and what the person is. */
function guessAt(text: NameText, index: number): FoundName | undefined {
  const { lang, words, isBoundary, isSpeaker } = text;
  const word = words[index];
  const second = words[index + 1];
  if (!second || !(second.capital || isNameParticle(second.lower))) return undefined;

  if (!word || isThing(lang, word) || isTitleWord(lang, word) || isAbstractNoun(word.lower)) return undefined;
  const to = familyEnd(text, index);
  if (to - index < 2 || to - index > 3) return undefined;
  const before = words[index - 1];
  const after = words[to];
  const inside = words.slice(index + 1, to - 1);
  if (lang === 'de' && !sexOfName(word.text) && inside.some((each) => sexOfName(each.text))) return undefined;
  const labelled = to - index <= 3 && after?.text === ':' && isBoundary(index);
  const spoken =
    (before !== undefined && speechVerbForms(lang, before.lower).length > 0 && lang === 'de') ||
    (after !== undefined &&
      speechVerbForms(lang, after.lower).length > 0 &&
      (lang === 'en' || !isArticle(before)));
  const described = after?.text === ',' && isDescription(lang, words, to + 1);
  const aged = after?.text === '(' && words[to + 1]?.sort === 'number' && words[to + 2]?.text === ')';
  if (!isSpeaker(index) && !spoken && !described && !aged && !labelled) return undefined;
  return finish(words, index, to, 'guess');
}

function isArticle(word: Word | undefined): boolean {
  return word !== undefined && /^(?:der|die|das|dem|den|des|the|an?|eine?[nmrs]?)$/.test(word.lower);
}

function isDescription(lang: Language, words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (!first) return false;
  if (first.sort === 'number' && words[at + 1]?.text === ',') return true;
  const article = isArticle(first) ? 1 : 0;
  for (let index = at + article; index < at + article + 4; index += 1) {
    const word = words[index];
    if (!word || word.sort === 'sign') return false;
    if (isRoleNoun(lang, word.lower)) return true;
  }
  return false;
}

function givenNameLength(words: readonly Word[], index: number): number {
  let length = 0;
  while (length < LONGEST_NAME) {
    const word = words[index + length];
    if (!word?.capital) break;
    const initial = /^\p{Lu}\.$/u.test(word.text) || /^(?:\p{Lu}\.){2,3}$/u.test(word.text);
    if (!initial && !sexOfName(word.text)) break;
    length += 1;
  }
  // Initials alone ("U.S. Senator") are no given name: one has to be followed by more than a title.
  const first = words[index];
  if (length === 1 && first && /^(?:\p{Lu}\.){2,}$/u.test(first.text)) return 0;
  return length;
}

/** Index after the last family name that starts at `index`; `index` itself where none does. */
function familyEnd(text: NameText, index: number): number {
  const { lang, words, isBoundary } = text;
  let end = index;
  let taken = 0;
  for (let at = index; at < index + LONGEST_NAME; at += 1) {
    const word = words[at];
    if (!word || (at > 0 && isBoundary(at))) break;
    if (taken === 0 && word.capital && isNameParticle(word.lower) && startsFamilyName(words, at)) continue;
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
    } else if (
      !(isNameParticle(word.lower) && startsFamilyName(words, at)) ||
      (taken > 0 && !ROMANCE_PARTICLE.test(word.lower))
    ) {
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
  return word !== undefined && word.text.length > 4 && /[^sxzß]s$/.test(word.text);
}

/** A particle joins only with a capitalised word after it, at most two particles on: "van der Bellen". */
function startsFamilyName(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index <= at + 2; index += 1) {
    const word = words[index];
    if (word?.capital) return !isThingAnyway(word);
    if (!word || !isNameParticle(word.lower)) return false;
  }
  return false;
}

function isThingAnyway(word: Word): boolean {
  return isThingWord('de', word.lower) || isThingWord('en', word.lower);
}

function canBeFamilyName(lang: Language, words: readonly Word[], at: number, taken: number): boolean {
  const word = words[at];
  if (!word || isShouted(word)) return false;
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
  return !(lang === 'de' && isAbstractNoun(word.lower));
}

function isGivenBefore(words: readonly Word[], at: number): boolean {
  return sexOfName(words[at - 1]?.text ?? '') !== undefined;
}

function isThing(lang: Language, word: Word): boolean {
  return (
    isThingWord(lang, word.lower) ||
    (lang === 'de' &&
      word.lower.includes('-') &&
      isListedRole(word.lower.slice(word.lower.lastIndexOf('-') + 1)))
  );
}

function isTitleWord(lang: Language, word: Word): boolean {
  return (
    isHonorific(lang, word.lower) ||
    isRoleNoun(lang, word.lower) ||
    (lang === 'en' && isEnglishTitle(word.lower))
  );
}

/** Capital letters throughout, longer than initials: "NATO", "BOZEN". */
function isShouted(word: Word): boolean {
  if (word.text.length <= 3 || isSmall(word.text.charCodeAt(1))) return false;
  return word.text === word.text.toUpperCase() && !word.text.includes('.');
}

/** Whether a UTF-16 code unit is one of a-z: the quick answer for most words. */
function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Whether the word before `index` is a title or a role that a name can follow. */
function isTitleBefore(lang: Language, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before?.sort !== 'word') return false;
  if (isHonorific(lang, before.lower)) return true;
  if (lang === 'en')
    return (before.capital && isEnglishTitle(before.lower)) || isRoleNoun(lang, before.lower);
  // A plural is followed by anything ("Ärzte Ohne Grenzen"), a genitive too ("des Ministers Rücktritt").
  return before.capital && isRoleNoun(lang, before.lower) && !/(?:innen|ern|er[sn])$/.test(before.lower);
}

/** After an office or an address a family name alone is enough; after "spokesman" it takes two words to make a name. */
function isTitleForOneName(lang: Language, title: Word | undefined): boolean {
  if (!title) return false;
  return lang === 'de' || isHonorific(lang, title.lower) || (title.capital && isEnglishTitle(title.lower));
}

function finish(
  words: readonly Word[],
  from: number,
  to: number,
  evidence: FoundName['evidence'],
): FoundName {
  return { from, to, name: plainName(words.slice(from, to).map((word) => word.text)), evidence };
}

/** A name's words with single spaces; soft hyphens taken out. */
export function plainName(words: readonly string[]): string {
  return words.join(' ').replaceAll(' ,', '').replaceAll('\u00ad', '');
}
