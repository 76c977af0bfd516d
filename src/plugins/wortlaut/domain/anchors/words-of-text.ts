import type { FoldedText } from '../text/fold';
import type { Utf16Offset } from '../text/offsets';

/** The words of a folded text, numbered so that equal words (letter case aside) have equal numbers. */
export interface WordsOfText {
  readonly starts: readonly Utf16Offset[];
  readonly ends: readonly Utf16Offset[];
  readonly numbers: Int32Array;
  /** The number of a word, or a number that no word of the text has. */
  readonly numberOf: (word: string) => number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*/gu;
const UNKNOWN = -1;

/** The words of a string in order: letters and digits, with the hyphens and apostrophes between them. */
export function splitWords(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}

/** Numbers the words of a text; linear in its length. */
export function wordsOfText(text: FoldedText): WordsOfText {
  const known = new Map<string, number>();
  const starts: number[] = [];
  const ends: number[] = [];
  const numbers: number[] = [];
  for (const match of text.text.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    const number = known.get(word) ?? known.size;
    known.set(word, number);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    numbers.push(number);
  }
  return {
    starts,
    ends,
    numbers: Int32Array.from(numbers),
    numberOf: (word) => known.get(word.toLowerCase()) ?? UNKNOWN,
  };
}
