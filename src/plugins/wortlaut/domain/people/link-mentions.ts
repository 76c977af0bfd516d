import type { Language } from '../quotes/utterance';
import type { Utf16Range } from '../text/offsets';
import type { Word } from '../text/words';
import type { FoundName } from './found-name';
import { isHonorific, isRoleNoun, sexesAgree, sexOfName, sexOfRole, type Sex } from './lexicon';
import type { KnownNames } from './known-persons';
import { addNamesake, isBare, personFor, type Draft, type Gathered } from './gather-persons';
import type { KnownPerson } from './person';

/** A place where a text names a person. */
export interface PersonMention extends Utf16Range {
  /** Words of the name, without titles: from this index up to, and without, `to`. */
  readonly from: number;
  readonly to: number;
  /** Index of the person; undefined where several share the bare name and nothing tells which it is. */
  readonly person: number | undefined;
  /** Indices of all persons the words could mean. */
  readonly candidates: readonly number[];
  /** Only a part of the name: "Putin". */
  readonly bare: boolean;
}

export interface LinkedPerson {
  readonly name: string;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  readonly known: KnownPerson | undefined;
  readonly sex: Sex;
  readonly dead: boolean;
  readonly mentions: readonly PersonMention[];
}

/**
 * Joins the names that a text gives to persons, and adds the bare family names between them.
 *
 * Two full names are one person where the family names are the same and the given names agree, an initial for a whole name
 * too. Guesses stay only where a bare name or a second use confirms them, or a word beside them showed a speaker.
 */
export function linkMentions(
  lang: Language,
  words: readonly Word[],
  found: readonly FoundName[],
  known: KnownNames,
): { readonly persons: readonly LinkedPerson[]; readonly mentions: readonly PersonMention[] } {
  const names = lang === 'de' ? withoutGenitives(words, found) : found;
  const drafts: Draft[] = [];
  const byFamily = new Map<string, number[]>();
  const gathered: Gathered = { drafts, byFamily, byKnown: new Map() };
  const nameOf = new Map<FoundName, number>();
  // Full names first: a bare name before the first full one belongs to it all the same.
  const inOrder = [...names].sort((a, b) => Number(isBare(a)) - Number(isBare(b)) || a.from - b.from);
  for (const name of inOrder) {
    const index = personFor(name, gathered, known, addressedSex(words, name.from));
    if (index !== undefined) {
      nameOf.set(name, index);
      note(lang, words, name, drafts[index]);
    }
  }
  return inReadingOrder(drafts, gather(lang, words, names, nameOf, drafts, byFamily));
}

/**
 * Names in the genitive without its ending: where the name without it stands elsewhere in the text, or where the thing owned
 * follows ("Edith Vogts Rede").
 */
function withoutGenitives(words: readonly Word[], names: readonly FoundName[]): readonly FoundName[] {
  const isCapitalised = capitalisedIn(words);
  return names.map((name) => {
    const last = words[name.to - 1];
    if (!last || name.evidence === 'known' || isBare(name) || !GENITIVE.test(last.text)) return name;
    const base = last.text.slice(0, -1);
    const next = words[name.to];
    const owned = next !== undefined && next.capital && next.start === last.end + 1;
    return owned || isCapitalised(base) ? { ...name, name: name.name.slice(0, -1) } : name;
  });
}

/** Tells of a word whether a text has it with a capital letter; those are gathered when the first one is asked for. */
function capitalisedIn(words: readonly Word[]): (word: string) => boolean {
  let capitals: Set<string> | undefined;
  return (word) => {
    if (!capitals) {
      capitals = new Set();
      for (const each of words) if (each.capital) capitals.add(each.text);
    }
    return capitals.has(word);
  };
}

/** A word that can be a name and a genitive's -s. */
const GENITIVE = /^.{3,}[^sxzßS]s$/;

const ADDRESSES_WOMEN = /^(?:frau|fräulein|mrs\.?|ms\.?|miss|lady|madame|königin|queen|princess|prinzessin)$/;
const ADDRESSES_MEN = /^(?:herrn?|mr\.?|sir|lord|king|prince|prinz|kaiser|papst|pope)$/;
/** Words before a name are looked through for titles and addresses so far back: "the late Sen. Jane Smith". */
const TITLES_BACK = 3;

function note(lang: Language, words: readonly Word[], name: FoundName, draft: Draft | undefined): void {
  if (!draft) return;
  if (isBare(name)) draft.bareUses += 1;
  else draft.fullUses += 1;
  for (let index = name.from - 1; index >= Math.max(0, name.from - TITLES_BACK); index -= 1) {
    const word = words[index];
    if (!word || PARTS_NAMES.test(word.lower)) return;
    const { lower } = word;
    if (ADDRESSES_WOMEN.test(lower)) draft.sex = 'female';
    else if (ADDRESSES_MEN.test(lower)) draft.sex = 'male';
    else if (lang === 'de' && draft.sex === 'either' && isRoleNoun(lang, lower))
      draft.sex = sexOfRole(lower, words[index - 1]?.lower ?? '');
    if (/^(?:gestorben|verstorben|ermordet|getötet)e[nrms]?$|^(?:late|slain|deceased)$/.test(lower))
      draft.dead = true;
  }
}

/** "Frau Berg und Hans Kern": what stands before these is about another name. */
const PARTS_NAMES = /^(?:und|oder|and|or|,|;|:)$/;

/** The sex that the address right before a name tells: "Frau Müller", "Mrs. Brown", "Frau Dr. Müller". */
function addressedSex(words: readonly Word[], from: number): Sex {
  const [last, other] = [words[from - 1]?.lower ?? '', words[from - 2]?.lower ?? ''];
  const address = /^(?:dr|prof)\.?$/.test(last) ? other : last;
  return ADDRESSES_WOMEN.test(address) ? 'female' : ADDRESSES_MEN.test(address) ? 'male' : 'either';
}

/** All mentions in reading order: the names found, and bare names between them. */
function gather(
  lang: Language,
  words: readonly Word[],
  names: readonly FoundName[],
  nameOf: ReadonlyMap<FoundName, number>,
  drafts: readonly Draft[],
  byFamily: ReadonlyMap<string, readonly number[]>,
): PersonMention[] {
  const mentions: PersonMention[] = [];
  const byGiven = indexGivenNames(drafts);
  const seenBare = new Map<number, number>();
  let next = 0;
  for (let index = 0; index < words.length; index += 1) {
    const name = names[next];
    if (name && name.from === index) {
      next += 1;
      const person = nameOf.get(name);
      if (person !== undefined) {
        mentions.push(mention(words, name.from, name.to, person, [person], isBare(name)));
        index = name.to - 1;
        continue;
      }
    }
    const word = words[index];
    if (!word?.capital || word.sort !== 'word') continue;
    const bare = bareNameAt(lang, words, index, byFamily, byGiven);
    if (!bare) continue;
    const person = choose(
      agreeing(bare.persons, drafts, addressedSex(words, index)),
      drafts,
      seenBare,
      index,
    );
    mentions.push(mention(words, index, bare.to, person, bare.persons, true));
    if (person !== undefined) seenBare.set(person, (seenBare.get(person) ?? 0) + 1);
    index = bare.to - 1;
  }
  return mentions;
}

function mention(
  words: readonly Word[],
  from: number,
  to: number,
  person: number | undefined,
  candidates: readonly number[],
  bare: boolean,
): PersonMention {
  return { from, to, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, person, candidates, bare };
}

function indexGivenNames(drafts: readonly Draft[]): ReadonlyMap<string, readonly number[]> {
  const byGiven = new Map<string, number[]>();
  drafts.forEach((draft, index) => {
    const given = draft.givenName?.split(' ') ?? [];
    const called = new Set([given[0], familyNameFirst(draft) ? given.at(-1) : undefined]);
    for (const name of called) if (name !== undefined && name.length > 2) addNamesake(byGiven, name, index);
  });
  return byGiven;
}

/** Vietnamese persons are called by the last word of a name that the family name opens: "Nguyen Van Minh", "Minh". */
function familyNameFirst({ name, familyName }: Draft): boolean {
  return familyName !== undefined && name.startsWith(`${familyName} `);
}

function bareNameAt(
  lang: Language,
  words: readonly Word[],
  index: number,
  byFamily: ReadonlyMap<string, readonly number[]>,
  byGiven: ReadonlyMap<string, readonly number[]>,
): { readonly persons: readonly number[]; readonly to: number } | undefined {
  const word = words[index];
  if (!word) return undefined;
  const before = words[index - 1];
  const genitive = word.lower.endsWith('s') ? word.lower.slice(0, -1) : undefined;
  const family =
    byFamily.get(word.lower) ??
    (lang === 'de' && genitive !== undefined ? byFamily.get(genitive) : undefined);
  if (family) {
    // "der Koch" and "die Meyers" are no mention of the person Koch or Meyer.
    const noun = lang === 'de' && isRoleNoun(lang, word.lower);
    if (
      noun &&
      before &&
      /^(?:der|die|das|dem|den|des|ein|eine|einen|einem|eines|einer|als|kein|keine)$/.test(before.lower)
    )
      return undefined;
    if (
      before?.capital &&
      before.end + 1 === word.start &&
      sexOfName(before.text) &&
      !isHonorific(lang, before.lower)
    )
      return undefined;
    return { persons: family, to: index + 1 };
  }
  const given =
    byGiven.get(word.text) ??
    (lang === 'de' && genitive !== undefined ? byGiven.get(word.text.slice(0, -1)) : undefined);
  if (!given || (words[index + 1]?.capital && words[index + 1]?.start === word.end + 1)) return undefined;
  return { persons: given, to: index + 1 };
}

/** Of Doreen and Ken Salt, "Mr Salt" is Ken: the persons of the sex that an address tells, all where it tells none. */
function agreeing(persons: readonly number[], drafts: readonly Draft[], sex: Sex): readonly number[] {
  if (sex === 'either' || persons.length === 1) return persons;
  const fitting = persons.filter((person) => sexesAgree(drafts[person]?.sex ?? 'either', sex));
  return fitting.length > 0 ? fitting : persons;
}

/**
 * Which of several persons a bare name means: the only one introduced so far; else one who was called by the bare name
 * before, when the others never were.
 */
function choose(
  persons: readonly number[],
  drafts: readonly Draft[],
  seenBare: ReadonlyMap<number, number>,
  index: number,
): number | undefined {
  if (persons.length === 1) return persons[0];
  const introduced = persons.filter((person) => (drafts[person]?.firstWord ?? Infinity) < index);
  if (introduced.length === 1) return introduced[0];
  const living = introduced.filter((person) => !drafts[person]?.dead);
  if (living.length === 1) return living[0];
  const called = introduced.filter((person) => (seenBare.get(person) ?? 0) > 0);
  return called.length === 1 ? called[0] : undefined;
}

/** Numbers the persons by their first mention and drops those without any. */
function inReadingOrder(
  drafts: readonly Draft[],
  gathered: readonly PersonMention[],
): { readonly persons: readonly LinkedPerson[]; readonly mentions: readonly PersonMention[] } {
  const newIndex = new Map<number, number>();
  for (const { person } of gathered)
    if (person !== undefined && !newIndex.has(person)) newIndex.set(person, newIndex.size);
  const mentionsOf: PersonMention[][] = Array.from(newIndex, () => []);
  const mentions: PersonMention[] = [];
  for (const { from, to, start, end, person: old, candidates: oldCandidates, bare } of gathered) {
    const candidates = oldCandidates.flatMap((each) => newIndex.get(each) ?? []);
    if (candidates.length === 0) continue;
    const person = old === undefined ? undefined : newIndex.get(old);
    // Written out, since a spread that is added to takes twenty times as long.
    const mention = { from, to, start, end, person, candidates, bare };
    mentions.push(mention);
    if (person !== undefined) mentionsOf[person]?.push(mention);
  }
  const persons = [...newIndex].flatMap(([old, index]): LinkedPerson[] => {
    const draft = drafts[old];
    if (!draft) return [];
    const { name, givenName, familyName, known, sex, dead } = draft;
    return [{ name, givenName, familyName, known, sex, dead, mentions: mentionsOf[index] ?? [] }];
  });
  return { persons, mentions };
}
