import type { Utf16Offset, Utf16Range } from './offsets';

/**
 * A text as it is compared, with the way back.
 *
 * Folding is for comparison only: what is stored, shown or sliced is always the original.
 */
export interface FoldedText {
  readonly text: string;
  readonly original: string;
  /** The stretch of the original that a stretch of the folded text came from, without white space or invisible signs around it. */
  readonly toOriginal: (range: Utf16Range) => Utf16Range;
  /** Where an offset of the original lies in the folded text; an offset inside a folded run gives the run's start. */
  readonly toFolded: (offset: Utf16Offset) => Utf16Offset;
}

const CLASSES: readonly (readonly [string, string])[] = [
  // Quotation marks, with the double prime and the full-width mark that some keyboards give instead.
  ['"', '"„“”‟«»″＂〝〞〟'],
  // Single marks, apostrophes and the accents that are typed for them.
  ["'", "'‚‘’‛‹›′ʼ`´＇"],
  // Hyphens, dashes and the minus sign.
  ['-', '-‐‑‒–—―−﹘﹣－'],
  ['...', '…'],
];

/** Signs without width or meaning of their own: soft hyphen, zero-width space, word joiner, byte order mark, marks of direction. */
const INVISIBLE =
  '\u00ad\u200b\u2060\ufeff\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ...CLASSES.flatMap(([folded, signs]) => [...signs].map((sign): [string, string] => [sign, folded])),
  ...[...INVISIBLE].map((sign): [string, string] => [sign, '']),
]);

const WHITE_SPACE = /[\s\u0085]/;
const COMBINING = /^\p{M}/u;
const FIRST_NON_ASCII = 0x80;
const SPACE = 0x20;
const FIRST_COMBINING = 0x300;

/** Of the Latin letters, digits and signs below this, those that folding leaves alone are known beforehand. */
const FIRST_NOT_LISTED = 0x180;

/** By code unit: stands for itself, whatever comes before it. */
const IS_PLAIN: readonly boolean[] = Array.from({ length: FIRST_NOT_LISTED }, (_, code) => {
  const char = String.fromCharCode(code);
  return !WHITE_SPACE.test(char) && !REPLACEMENTS.has(char) && char.normalize('NFC') === char;
});

function isWhiteSpace(char: string): boolean {
  return char === ' ' || char === '\n' || WHITE_SPACE.test(char);
}

/** The end of the run of white space, with invisible signs inside it, that starts at `start`. */
function endOfWhiteSpace(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (!INVISIBLE.includes(char) && !isWhiteSpace(char)) break;
    if (isWhiteSpace(char)) end = at + 1;
  }
  return end;
}

/** The end of the character at `start` with the combining signs after it. */
function endOfCluster(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  let end = start + (first > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= FIRST_NON_ASCII) {
    const code = text.codePointAt(end) ?? 0;
    if (!COMBINING.test(String.fromCodePoint(code))) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

/** What one run or character becomes, and where it ends in the original. */
function foldAt(text: string, start: number): { readonly folded: string; readonly end: number } {
  const char = text.charAt(start);
  if (isWhiteSpace(char)) return { folded: ' ', end: endOfWhiteSpace(text, start) };
  const next = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
  if (text.charCodeAt(start) < FIRST_NON_ASCII && next < FIRST_NON_ASCII) {
    return { folded: REPLACEMENTS.get(char) ?? char, end: start + 1 };
  }
  const end = endOfCluster(text, start);
  const replacement = end === start + 1 ? REPLACEMENTS.get(char) : undefined;
  return { folded: replacement ?? text.slice(start, end).normalize('NFC'), end };
}

/** Whether the unit at `at` stands for itself alone: nearly all of a text does. */
function isPlainAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return code === SPACE ? IS_PLAIN[next] === true : IS_PLAIN[code] === true && next < FIRST_COMBINING;
}

/** The same numbers with room for as many again. */
function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

/** The index of the last entry that is not greater than `value`; -1 where all are greater. `entries` ascend. */
function lastAtMost(entries: Uint32Array, value: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Folds what does not change a wording: runs of white space become one space; quotation marks, apostrophes, dashes and
 * the ellipsis become their ASCII forms; invisible signs go; a letter and its combining signs become one (NFC).
 *
 * Everything else stays, letter case and punctuation too. Takes time and memory linear in the text.
 */
export function fold(original: string): FoldedText {
  const pieces: string[] = [];
  let from = new Uint32Array(original.length + 1);
  let to = new Uint32Array(original.length + 1);
  let length = 0;
  const add = (start: number, end: number): void => {
    if (length === from.length) {
      from = grown(from);
      to = grown(to);
    }
    from[length] = start;
    to[length] = end;
    length += 1;
  };
  for (let start = 0; start < original.length;) {
    let end = start;
    for (; end < original.length && isPlainAt(original, end); end += 1) add(end, end + 1);
    if (end > start) pieces.push(original.slice(start, end));
    if (end === original.length) break;
    const special = foldAt(original, end);
    if (special.folded !== '') pieces.push(special.folded);
    for (let unit = 0; unit < special.folded.length; unit += 1) add(end, special.end);
    start = special.end;
  }
  from = from.subarray(0, length);
  to = to.subarray(0, length);
  return {
    text: pieces.join(''),
    original,
    toOriginal: ({ start, end }) => {
      const first = from[start] ?? original.length;
      return { start: first, end: end > start ? (to[end - 1] ?? original.length) : first };
    },
    toFolded: (offset) => {
      // The first unit of the run or character that the offset is in, else the first one after the offset.
      let index = lastAtMost(from, offset);
      if (index >= 0 && (to[index] ?? 0) <= offset && from[index] !== offset) return index + 1;
      while (index > 0 && from[index - 1] === from[index]) index -= 1;
      return Math.max(0, index);
    },
  };
}
