import {
  notVerbsInE,
  pastSubjunctive,
  presentSubjunctiveAuxiliaries,
  presentSubjunctiveInTe,
} from './data/german-subjunctive';

/** Words that are in the subjunctive by their form, whatever stands beside them. */
const moods: ReadonlyMap<string, Subjunctive> = new Map([
  ...pastSubjunctive.split(' ').map((form): [string, Subjunctive] => [form, 'past']),
  ...presentSubjunctiveAuxiliaries.split(' ').map((form): [string, Subjunctive] => [form, 'present']),
]);
const formsInTe = new Set(presentSubjunctiveInTe.split(' '));
const noVerbs = new Set(notVerbsInE.split(' '));
const SUBJECT_PRONOUNS = new Set('er sie es man dies das wer niemand jemand'.split(' '));
const FIRST_PERSON = new Set(['ich']);
/** "wolle", "möge": a verb in -e; weak pasts in -te and nouns are told apart by what stands beside them. */
const VERB_IN_E = /^\p{Ll}{2,}[^t\P{Ll}]e$/u;

/** What is looked at of a word: the words of a text have it, and the tokens of a frame. */
interface InflectedWord {
  readonly sort: string;
  readonly lower: string;
  readonly capital: boolean;
}

/** Present subjunctive marks reported speech by itself, past subjunctive only beside other signs of it. */
export type Subjunctive = 'present' | 'past';

/**
 * Whether a German word, where it stands, is a verb in the subjunctive.
 *
 * A full verb in -e counts only right behind its subject ("Russland unterstütze", "er gehe") and not before a noun, since
 * adjectives end in -e too.
 */
export function subjunctiveAt(
  previous: InflectedWord | undefined,
  word: InflectedWord,
  next: InflectedWord | undefined,
): Subjunctive | undefined {
  if (word.sort !== 'word' || word.capital) return undefined;
  const mood = moods.get(word.lower);
  // Most words are of no such form.
  if (mood === undefined && !word.lower.endsWith('e')) return undefined;
  if ((previous && FIRST_PERSON.has(previous.lower)) || (next && FIRST_PERSON.has(next.lower)))
    return undefined;
  if (mood !== undefined) return mood;
  // What stands beside the word is asked first: the pattern takes longer.
  if (next?.capital || previous?.sort !== 'word') return undefined;
  if (!previous.capital && !SUBJECT_PRONOUNS.has(previous.lower)) return undefined;
  const isVerb = formsInTe.has(word.lower) || (VERB_IN_E.test(word.lower) && !noVerbs.has(word.lower));
  return isVerb ? 'present' : undefined;
}
