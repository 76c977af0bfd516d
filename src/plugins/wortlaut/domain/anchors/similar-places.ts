import type { Utf16Range } from '../text/offsets';
import { MOST_NEAREST, MOST_WORD_COMPARISONS } from './limits';
import { splitWords, type WordsOfText } from './words-of-text';

/** A stretch of the folded text that holds similar words. */
export interface SimilarPlace {
  readonly range: Utf16Range;
  /** The share of words that are the same, in the same order: 0 to 1. */
  readonly similarity: number;
}

/** For each word of the text: the fewest edits of an alignment of the pattern that ends with it, and where that starts. */
interface Alignments {
  readonly edits: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Aligns all of the pattern with some stretch of the text, for every end of such a stretch, counting words inserted,
 * left out and replaced (P. H. Sellers, The theory and computation of evolutionary distances, 1980).
 */
function align(pattern: readonly number[], text: Int32Array): Alignments {
  const edits = new Int32Array(text.length);
  const starts = new Int32Array(text.length);
  const column = Int32Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const from = new Int32Array(pattern.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    let diagonal = column[0] ?? 0;
    let diagonalFrom = at;
    column[0] = 0;
    from[0] = at + 1;
    for (let row = 1; row <= pattern.length; row += 1) {
      const left = column[row] ?? 0;
      const leftFrom = from[row] ?? 0;
      let best = diagonal + (pattern[row - 1] === text[at] ? 0 : 1);
      let bestFrom = diagonalFrom;
      if (left + 1 < best) {
        best = left + 1;
        bestFrom = leftFrom;
      }
      if ((column[row - 1] ?? 0) + 1 < best) {
        best = (column[row - 1] ?? 0) + 1;
        bestFrom = from[row - 1] ?? 0;
      }
      diagonal = left;
      diagonalFrom = leftFrom;
      column[row] = best;
      from[row] = bestFrom;
    }
    edits[at] = column[pattern.length] ?? 0;
    starts[at] = from[pattern.length] ?? 0;
  }
  return { edits, starts };
}

/**
 * The stretches of a text whose words are most like the given ones, best first, none overlapping another.
 *
 * At least `leastSimilarity` of the words agree. Of very long wordings in very long texts only the first words are
 * compared, so that the work stays below `MOST_WORD_COMPARISONS`.
 */
export function similarPlaces(
  wording: string,
  words: WordsOfText,
  leastSimilarity: number,
): readonly SimilarPlace[] {
  const affordable = Math.floor(MOST_WORD_COMPARISONS / Math.max(1, words.numbers.length));
  const pattern = splitWords(wording).slice(0, Math.max(1, affordable)).map(words.numberOf);
  if (pattern.length === 0) return [];
  const { edits, starts } = align(pattern, words.numbers);
  const most = Math.floor(pattern.length * (1 - leastSimilarity));
  const ends = [...edits.keys()].filter((at) => (edits[at] ?? Infinity) <= most && (starts[at] ?? 0) <= at);
  ends.sort((one, other) => (edits[one] ?? 0) - (edits[other] ?? 0) || one - other);
  const found: SimilarPlace[] = [];
  for (const at of ends) {
    if (found.length === MOST_NEAREST) break;
    const range = { start: words.starts[starts[at] ?? 0] ?? 0, end: words.ends[at] ?? 0 };
    if (found.some((place) => place.range.start < range.end && range.start < place.range.end)) continue;
    found.push({ range, similarity: 1 - (edits[at] ?? 0) / pattern.length });
  }
  return found;
}

/** How similar a given stretch is to the wording: the share of the longer one's words that agree, in order. */
export function similarity(wording: string, stretch: string): number {
  const one = splitWords(wording.toLowerCase());
  const other = splitWords(stretch.toLowerCase());
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 0;
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      here.push(Math.min(replaced, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return 1 - (above[other.length] ?? longest) / longest;
}
