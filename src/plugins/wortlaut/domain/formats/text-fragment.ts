import type { Utf16Offset, Utf16Range } from '../text/offsets';
import { searchKey } from './search-key';

/** A quotation in one paragraph, up to this length, is written out; of a longer one its first and last words are. */
const LONGEST_WRITTEN_OUT = 300;

/** The words that stand for either end of a longer quotation. */
const WORDS_OF_AN_END = 4;

/** Words of context on either side, tried in this order until the place is the only one. */
const CONTEXT_WORDS: readonly number[] = [0, 1, 2, 4, 8, 16, 32];

const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** What goes on with the character before it; and what a string that cuts a surrogate pair has at its ends. */
const REST_OF_CHARACTER = /^[\p{M}\p{Surrogate}\u200d]/u;
const CHARACTER_GOES_ON = /[\p{Surrogate}\u200d]$/u;
const HALF_A_PAIR = /\p{Surrogate}/u;
const LINE_BREAK = /[\n\r\u2028\u2029]/;
const COLLAPSED_SPACE = /[ \t\n\f\r]+/g;
const SOFT_HYPHENS = /\u00ad/g;

/** The page, and what a browser compares of it. */
interface Page {
  readonly text: string;
  readonly key: string;
  readonly words: Intl.Segments;
}

/** The parts of a directive as stretches of the page. `end` is left out where `start` is the whole quotation. */
interface Parts {
  readonly prefix: Utf16Range | undefined;
  readonly start: Utf16Range;
  readonly end: Utf16Range | undefined;
  readonly suffix: Utf16Range | undefined;
}

/** A stretch without the white space and the invisible signs around it. */
function trim(text: string, { start, end }: Utf16Range): Utf16Range {
  let from = start;
  let to = end;
  while (from < to && UNSEEN.test(text.charAt(from))) from += 1;
  while (to > from && UNSEEN.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** The end of a stretch of so many words from `from` on that stays in its paragraph and does not go beyond `limit`. */
function wordsAfter(
  { text, words }: Page,
  from: Utf16Offset,
  count: number,
  limit: Utf16Offset,
): Utf16Offset {
  let at = from;
  for (let left = count; left > 0 && at < limit && !LINE_BREAK.test(text.charAt(at));) {
    const word = words.containing(at);
    if (word === undefined) break;
    at = word.index + word.segment.length;
    if (word.isWordLike === true) left -= 1;
  }
  return Math.min(at, limit);
}

/** The same before `from`: the start of the stretch. */
function wordsBefore(
  { text, words }: Page,
  from: Utf16Offset,
  count: number,
  limit: Utf16Offset,
): Utf16Offset {
  let at = from;
  for (let left = count; left > 0 && at > limit && !LINE_BREAK.test(text.charAt(at - 1));) {
    const word = words.containing(at - 1);
    if (word === undefined) break;
    at = word.index;
    if (word.isWordLike === true) left -= 1;
  }
  return Math.max(at, limit);
}

function keyOf({ text }: Page, range: Utf16Range | undefined): string {
  return range === undefined ? '' : searchKey(text.slice(range.start, range.end));
}

/** The words before a place, from the paragraph before where it starts one. Undefined where there are none. */
function prefixOf(page: Page, start: Utf16Offset, count: number): Utf16Range | undefined {
  const { end } = trim(page.text, { start: 0, end: start });
  const range = trim(page.text, { start: wordsBefore(page, end, count, 0), end });
  return keyOf(page, range) === '' ? undefined : range;
}

function suffixOf(page: Page, end: Utf16Offset, count: number): Utf16Range | undefined {
  const { start } = trim(page.text, { start: end, end: page.text.length });
  const range = trim(page.text, { start, end: wordsAfter(page, start, count, page.text.length) });
  return keyOf(page, range) === '' ? undefined : range;
}

/** Whether a word begins or ends at an offset, or none is there. */
function atWordBoundary({ text, words }: Page, offset: Utf16Offset): boolean {
  return offset === 0 || offset === text.length || words.containing(offset)?.index === offset;
}

/** The quotation itself: whole, or as its ends, which get longer the more context is needed. */
function ownParts(page: Page, range: Utf16Range, context: number): Pick<Parts, 'start' | 'end'> {
  const words = page.text.slice(range.start, range.end);
  if (words.length <= LONGEST_WRITTEN_OUT && !LINE_BREAK.test(words)) return { start: range, end: undefined };
  const count = WORDS_OF_AN_END + context;
  const head = { start: range.start, end: wordsAfter(page, range.start, count, range.end) };
  const tail = { start: wordsBefore(page, range.end, count, head.end), end: range.end };
  const end = trim(page.text, tail);
  return end.end > end.start ? { start: trim(page.text, head), end } : { start: range, end: undefined };
}

/** Whether a stretch ends or begins inside a character. */
function cutsCharacter(text: string, offset: Utf16Offset): boolean {
  return (
    REST_OF_CHARACTER.test(text.slice(offset, offset + 2)) ||
    CHARACTER_GOES_ON.test(text.slice(0, offset).slice(-1))
  );
}

/**
 * Whether a browser that follows the directive comes to no other place. White space is left out of the comparison, so
 * that more places count as equal here than there.
 */
function leadsTo(page: Page, { prefix, start, end, suffix }: Parts): boolean {
  const ownKey = keyOf(page, start);
  const startKey = keyOf(page, prefix) + ownKey + (end === undefined ? keyOf(page, suffix) : '');
  if (ownKey === '' || page.key.indexOf(startKey) !== page.key.lastIndexOf(startKey)) return false;
  if (end === undefined) return true;
  const endKey = keyOf(page, end) + keyOf(page, suffix);
  const before = (offset: Utf16Offset): number => searchKey(page.text.slice(0, offset)).length;
  return keyOf(page, end) !== '' && page.key.indexOf(endKey, before(start.end)) === before(end.start);
}

function encoded(text: string): string {
  const written = text.replace(COLLAPSED_SPACE, ' ').replace(SOFT_HYPHENS, '');
  return encodeURIComponent(written).replaceAll('-', '%2D');
}

/** The fragment; undefined where a half of a surrogate pair is among the words, which no address can hold. */
function written({ text }: Page, { prefix, start, end, suffix }: Parts): string | undefined {
  const part = (range: Utf16Range | undefined): string =>
    range === undefined ? '' : text.slice(range.start, range.end);
  if ([prefix, start, end, suffix].some((range) => HALF_A_PAIR.test(part(range)))) return undefined;
  const parts = [
    ...(prefix === undefined ? [] : [`${encoded(part(prefix))}-`]),
    encoded(part(start)),
    ...(end === undefined ? [] : [encoded(part(end))]),
    ...(suffix === undefined ? [] : [`-${encoded(part(suffix))}`]),
  ];
  return `#:~:text=${parts.join(',')}`;
}

/**
 * A link to words of a page: the fragment that makes a browser scroll to a stretch of its text and mark it.
 *
 * In: all text of the page in its order, paragraphs divided by line breaks, and the stretch. Out: the fragment with its
 * `#:~:text=`, percent-encoded, with as few words around the stretch as make it the only place; undefined where it has
 * no words, cuts a character in half, or cannot be told from another place.
 *
 * Source: URL Fragment Text Directives (WICG), "Finding ranges in a document".
 */
export function textFragment(pageText: string, range: Utf16Range): string | undefined {
  const page: Page = {
    text: pageText,
    key: searchKey(pageText),
    words: new Intl.Segmenter(undefined, { granularity: 'word' }).segment(pageText),
  };
  const trimmed = trim(pageText, range);
  if (trimmed.end <= trimmed.start) return undefined;
  if (cutsCharacter(pageText, trimmed.start) || cutsCharacter(pageText, trimmed.end)) return undefined;
  let wordEnd = trimmed.end;
  while (INVISIBLE.test(pageText.charAt(wordEnd))) wordEnd += 1;
  const needsPrefix = !atWordBoundary(page, trimmed.start);
  const needsSuffix = !atWordBoundary(page, wordEnd);
  for (const context of CONTEXT_WORDS) {
    const before = Math.max(context, needsPrefix ? 1 : 0);
    const after = Math.max(context, needsSuffix ? 1 : 0);
    const parts: Parts = {
      prefix: prefixOf(page, trimmed.start, before),
      suffix: suffixOf(page, trimmed.end, after),
      ...ownParts(page, trimmed, context),
    };
    if ((needsPrefix && parts.prefix === undefined) || (needsSuffix && parts.suffix === undefined)) continue;
    if (leadsTo(page, parts)) return written(page, parts);
  }
  return undefined;
}
