import type { CodePointOffset, Utf16Offset } from './offsets';

/** Converts offsets into one text between the two units in which programs count. */
export interface CodePointMap {
  /** In: 0 to the text's length in UTF-16 code units. An offset inside a surrogate pair gives the pair's start. */
  readonly toCodePoint: (offset: Utf16Offset) => CodePointOffset;
  /** In: 0 to the text's length in code points. */
  readonly toUtf16: (offset: CodePointOffset) => Utf16Offset;
  /** The text's length in code points. */
  readonly length: CodePointOffset;
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** How many entries of an ascending list are smaller than `limit`. */
function countBelow(entries: readonly number[], limit: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The map for one text: made in linear time, then logarithmic in the number of characters outside the basic plane.
 *
 * Half a surrogate pair counts as a code point of its own, as JavaScript's own string iterator has it.
 */
export function codePointMap(text: string): CodePointMap {
  const pairs = [...text.matchAll(PAIR)].map((match) => match.index);
  const pairsInCodePoints = pairs.map((start, index) => start - index);
  return {
    toCodePoint: (offset) => {
      const before = countBelow(pairs, offset);
      const inside = before > 0 && pairs[before - 1] === offset - 1;
      return inside ? offset - before : offset - before;
    },
    toUtf16: (offset) => offset + countBelow(pairsInCodePoints, offset),
    length: text.length - pairs.length,
  };
}
