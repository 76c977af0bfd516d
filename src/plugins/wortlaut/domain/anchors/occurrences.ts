import type { FoldedText } from '../text/fold';
import type { Utf16Range } from '../text/offsets';

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

function isWordCharacter(char: string | undefined): boolean {
  return char !== undefined && WORD_CHARACTER.test(char);
}

/** Which ends of the words may lie inside a longer word, since the described ones did. */
export interface OpenEnds {
  readonly start: boolean;
  readonly end: boolean;
}

/** Whether a text's first and last characters, with those next to them, are within one word. */
export function openEnds(before: string, words: string, after: string): OpenEnds {
  return {
    start: isWordCharacter(before.at(-1)) && isWordCharacter(words[0]),
    end: isWordCharacter(words.at(-1)) && isWordCharacter(after[0]),
  };
}

/**
 * Every place in the folded text where the folded words stand, as ranges of the folded text, overlapping ones too.
 *
 * "art" is not found in "party", unless the end in question is open.
 */
export function occurrencesOf(words: string, text: FoldedText, open: OpenEnds): readonly Utf16Range[] {
  const found: Utf16Range[] = [];
  if (words === '') return found;
  for (let start = text.text.indexOf(words); start >= 0; start = text.text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const ends = openEnds(text.text.slice(start - 1, start), words, text.text.slice(end, end + 1));
    if ((!ends.start || open.start) && (!ends.end || open.end)) found.push({ start, end });
  }
  return found;
}
