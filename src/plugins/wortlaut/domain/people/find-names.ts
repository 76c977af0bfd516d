import { speechVerbForms } from '../quotes/data/speech-verbs';
import type { Language } from '../quotes/utterance';
import type { Word } from '../text/words';
import { familyEnd, isShouted, isThing, isTitleWord, LONGEST_NAME } from './family-name';
import { plainName, type FoundName, type NameText } from './found-name';
import {
  isAbstractNoun,
  isEnglishTitle,
  isFamilyFirstName,
  isHonorific,
  isNameParticle,
  isNationality,
  isRoleNoun,
  isSyllabicGivenName,
  sexOfName,
} from './lexicon';
import { knownNameAt, type KnownNames } from './known-persons';

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
      if (found.evidence === 'known' || !fillsMarks(words, found)) names.push(found);
      index = found.to;
    } else {
      index += 1;
    }
  }
  return names;
}

const MARK = /^["'“”„‟«»‹›‚‘’]$/;

/** "the ‘Blue Door’ diner": capitalised words that fill quotation marks name a thing, a work or a nickname. */
function fillsMarks(words: readonly Word[], { from, to, evidence }: FoundName): boolean {
  // „Mutter Courage“: a title in front of the name stands inside the marks too.
  const before = words[from - (evidence === 'title' ? 2 : 1)];
  return MARK.test(before?.text ?? '') && MARK.test(words[to]?.text ?? '');
}

/** Words of a nickname between given and family name: Dwight “The Rock” Brown. */
const LONGEST_NICKNAME = 3;

/** Index after a nickname in marks that starts at `index`, where a family name can follow; `index` itself where none does. */
function nicknameEnd(words: readonly Word[], index: number): number {
  if (!MARK.test(words[index]?.text ?? '')) return index;
  for (let at = index + 1; at <= index + 1 + LONGEST_NICKNAME; at += 1) {
    const word = words[at];
    if (word && MARK.test(word.text)) return at > index + 1 && words[at + 1]?.capital ? at + 1 : index;
    if (!word?.capital) return index;
  }
  return index;
}

function nameAt(text: NameText, index: number): FoundName | undefined {
  const { lang, words } = text;
  const word = words[index];
  if (!word?.capital || isShouted(word)) return undefined;
  const preposition = isPrepositionToo(text, index);
  const syllabic = familyFirstEnd(text, index);
  if (syllabic > index && !preposition) return finish(words, index, syllabic, 'family name first');
  const given = givenNameLength(words, index);
  // "The Morgan Hour", "das Robert Koch-Institut": after an article it is the name of a thing.
  if (given > 0 && !isArticle(words[index - 1]) && !preposition) {
    const family = nicknameEnd(words, index + given);
    const to = familyEnd(text, family);
    if (family > index + given && to > family)
      return {
        ...finish(words, index, to, 'given name'),
        name: nameWithout(words, index, given, family, to),
      };
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

/** "An Wunder glaubt keiner": at the head of a German sentence a given name of two letters is rather a preposition. */
function isPrepositionToo({ lang, words, isBoundary }: NameText, index: number): boolean {
  const word = words[index];
  if (lang !== 'de' || word?.text.length !== 2) return false;
  return (isBoundary(index) || words[index - 1]?.sort === 'sign') && isThing(lang, word);
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
  if (isNoPersonThere(text, index, to)) return undefined;
  const inside = words.slice(index + 1, to - 1);
  if (lang === 'de' && !sexOfName(word.text) && inside.some((each) => sexOfName(each.text))) return undefined;
  const labelled = to - index <= 3 && after?.text === ':' && isBoundary(index);
  const spoken =
    (lang === 'de' && speaksAlone(lang, before)) ||
    (speaksAlone(lang, after) && (lang === 'en' || !isArticle(before)));
  const described = after?.text === ',' && isDescription(lang, words, to + 1);
  const aged = after?.text === '(' && words[to + 1]?.sort === 'number' && words[to + 2]?.text === ')';
  // "His wife, Manjit Gill, nodded"
  const apposed =
    before?.text === ',' && after?.text === ',' && isRoleNoun(lang, words[index - 2]?.lower ?? '');
  if (!isSpeaker(index) && !spoken && !described && !aged && !labelled && !apposed) return undefined;
  return finish(words, index, to, 'guess');
}

/** Months or years of something are counted; a German noun behind "im" is no name without a given one. */
const COUNTS_OR_PLACES: Readonly<Record<Language, RegExp>> = {
  de: /^(?:im|am|zum|zur|beim|vom|ins|ans|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/,
  en: /^(?:at|near|outside|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/,
};

/**
 * Whether its neighbours show two capitalised words to be no name: "sechs Monaten Haft", "im Persischen Golf", "Analysts at Peel
 * Morton", "Residents of Little Stowe", "Korean Foreign Minister", "St. Bonifatius".
 */
function isNoPersonThere({ lang, words }: NameText, from: number, to: number): boolean {
  const [before, first, after] = [words[from - 1], words[from], words[to]];
  if (before?.sort === 'number' || COUNTS_OR_PLACES[lang].test(before?.lower ?? '')) return true;
  if (/^(?:st\.?|sankt)$/.test(first?.lower ?? '')) return true;
  if (lang === 'de') return false;
  if (before?.lower === 'of' && LIVE_THERE.test(words[from - 2]?.lower ?? '')) return true;
  return after !== undefined && after.capital && isTitleWord(lang, after);
}

/** People of a place. */
const LIVE_THERE = /^(?:people|residents|inhabitants|citizens|villagers|voters|natives?|town|village|city)$/;

/** Whether a word is a verb of saying as one person's: "Warum Krähen Gesichter erkennen" is about several. */
function speaksAlone(lang: Language, word: Word | undefined): boolean {
  if (!word || (lang === 'de' && word.lower.endsWith('n'))) return false;
  return speechVerbForms(lang, word.lower).length > 0;
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
    const initial = word.text.endsWith('.') && /^(?:\p{Lu}\.){1,3}$/u.test(word.text);
    if (!initial && !sexOfName(word.text)) break;
    length += 1;
  }
  // Initials alone ("U.S. Senator") are no given name: one has to be followed by more than a title.
  const first = words[index]?.text ?? '';
  return length === 1 && first.endsWith('.') && /^(?:\p{Lu}\.){2,}$/u.test(first) ? 0 : length;
}

/** Whether the word before `index` is a title or a role that a name can follow. */
function isTitleBefore(lang: Language, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before?.sort !== 'word') return false;
  if (isHonorific(lang, before.lower) || (lang === 'de' && isNational(words, index - 1))) return true;
  if (lang === 'en')
    return (before.capital && isEnglishTitle(before.lower)) || isRoleNoun(lang, before.lower);
  // A plural is followed by anything ("Ärzte Ohne Grenzen"), a genitive too ("des Ministers Rücktritt").
  return before.capital && isRoleNoun(lang, before.lower) && !/(?:innen|ern|er[sn])$/.test(before.lower);
}

/** "der Österreicher Matthäus Kofler", "die Polin Danuta Sroka": what somebody is by nation, behind an article. */
function isNational(words: readonly Word[], at: number): boolean {
  const article = /^(?:der|die|dem|den|des)$/.test(words[at - 1]?.lower ?? '');
  return article && words[at]?.capital === true && isNationality(words[at]?.lower ?? '');
}

/** After an office or an address a family name alone is enough; after "spokesman" it takes two words to make a name. */
function isTitleForOneName(lang: Language, title: Word | undefined): boolean {
  if (!title) return false;
  if (lang === 'de') return !COMPANIES_TOO.test(title.lower) && !isNationality(title.lower);
  return isHonorific(lang, title.lower) || (title.capital && isEnglishTitle(title.lower));
}

/** "der Maschinenbauer Kolb": what rather a company is than a person takes a given name to make a person's. */
const COMPANIES_TOO =
  /hersteller$|betreiber$|veranstalter$|(?:auto|maschinen|anlagen|motoren|flugzeug|schiff)s?bauer$|(?:online|versand|möbel|auto)händler$/;

/** A name without the nickname between its `given` first words and the family name, which starts at `family`. */
function nameWithout(
  words: readonly Word[],
  from: number,
  given: number,
  family: number,
  to: number,
): string {
  const own = [...words.slice(from, from + given), ...words.slice(family, to)];
  return plainName(own.map((word) => word.text));
}

function finish(
  words: readonly Word[],
  from: number,
  to: number,
  evidence: FoundName['evidence'],
): FoundName {
  const name = plainName(words.slice(from, to).map((word) => word.text));
  return { from, to, name: isShortened(words, to) ? `${name}.` : name, evidence };
}

/** "Pawel Z.", as courts are reported on: the full stop belongs to the name; "Malcolm X" is whole. */
function isShortened(words: readonly Word[], to: number): boolean {
  const [last, stop] = [words[to - 1], words[to]];
  return last !== undefined && /^[A-WYZ]$/.test(last.text) && stop?.text === '.' && stop.start === last.end;
}
