import type { Language } from '../quotes/utterance';
import { findParagraphs } from '../text/paragraphs';
import type { Utf16Range } from '../text/offsets';
import { findSentenceStarts } from '../text/sentences';
import { findWords, type Word } from '../text/words';
import { findNames } from './find-names';
import { findRole } from './find-role';
import { indexKnownPersons } from './known-persons';
import type { Sex } from './lexicon';
import { linkMentions, type LinkedPerson, type PersonMention } from './link-mentions';
import type { FoundPerson, FoundRole, KnownPerson } from './person';

export interface PersonsRequest {
  readonly lang: Language;
  readonly text: string;
  /** Persons whom the caller knows already, with their aliases: the best evidence there is. */
  readonly known?: readonly KnownPerson[];
  /** The paragraphs of the text, where the caller has them already. */
  readonly paragraphs?: readonly Utf16Range[];
  /** The words of the text with their sentence starts, likewise. */
  readonly words?: readonly Word[];
  readonly sentenceStarts?: readonly boolean[];
  /** Stretches that name whoever speaks, in order: two capitalised words there are a name. */
  readonly speakers?: readonly Utf16Range[];
}

/** What is known of a person beside the public finding: needed to tell whom a pronoun means. */
export interface PersonTraits {
  readonly sex: Sex;
  /** The text says that the person has died. */
  readonly dead: boolean;
}

/** Persons of a text, and the words they were read from. */
export interface ReadPersons {
  /** In the order of their first mention. */
  readonly persons: readonly FoundPerson[];
  /** `traits[i]` belongs to `persons[i]`. */
  readonly traits: readonly PersonTraits[];
  /** In reading order, none overlapping. */
  readonly mentions: readonly PersonMention[];
  readonly words: readonly Word[];
  /** `sentenceStarts[i]` tells whether a sentence starts with `words[i]`. */
  readonly sentenceStarts: readonly boolean[];
}

/**
 * Finds the persons that a text names, with every place where it does.
 *
 * Full names are found by given names, titles and the names of known persons; bare family names belong to a full name
 * of the text. A bare name that two persons share and that nothing tells apart belongs to neither.
 *
 * @returns offsets in UTF-16 code units; a text that names nobody gives empty lists. Never fails.
 */
export function readPersons(request: PersonsRequest): ReadPersons {
  const { lang, text } = request;
  const paragraphs = request.paragraphs ?? findParagraphs(text);
  const words = request.words ?? findWords(text);
  const sentenceStarts = request.sentenceStarts ?? findSentenceStarts(lang, words, paragraphs);
  const known = indexKnownPersons(request.known ?? []);
  const speakers = wordsInside(words, request.speakers ?? []);
  const names = findNames(
    {
      lang,
      words,
      isBoundary: (index) => sentenceStarts[index] === true,
      isSpeaker: (index) => speakers.has(index),
    },
    known,
  );
  const linked = linkMentions(lang, words, names, known);
  return {
    persons: linked.persons.map((person) => describe(lang, words, person)),
    traits: linked.persons.map((person) => ({ sex: person.sex, dead: person.dead })),
    mentions: linked.mentions,
    words,
    sentenceStarts,
  };
}

function describe(lang: Language, words: readonly Word[], person: LinkedPerson): FoundPerson {
  const roles: FoundRole[] = [];
  for (const mention of person.mentions) {
    const role = findRole(lang, words, mention.from, mention.to);
    if (role && !roles.some((each) => each.title === role.title && each.former === role.former))
      roles.push(role);
  }
  return {
    name: person.name,
    givenName: person.givenName,
    familyName: person.familyName,
    roles,
    mentions: person.mentions.map(({ start, end }) => ({ start, end })),
    known: person.known,
  };
}

/** Indices of the words inside stretches of the text. */
function wordsInside(words: readonly Word[], stretches: readonly Utf16Range[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let index = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    while ((words[index]?.start ?? Infinity) < start) index += 1;
    for (let at = index; (words[at]?.start ?? Infinity) < end; at += 1) inside.add(at);
  }
  return inside;
}
