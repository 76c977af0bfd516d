import type { FoldedText } from '../text/fold';
import type { Utf16Offset, Utf16Range } from '../text/offsets';
import { bracketedPlaces } from './bracketed-places';
import {
  agreementAt,
  reachesOut,
  standsTwice,
  type Agreement,
  type ExpectedContext,
} from './context-agreement';
import {
  CONTEXT_LENGTH,
  DISTINCTIVE_LENGTH,
  LEAST_SIMILARITY,
  LEAST_SIMILARITY_IN_CONTEXT,
  MOST_EDITS,
  RIVAL_AGREEMENT,
  VERSION_SIMILARITY,
} from './limits';
import { alignOutward } from './outward-alignment';
import type { NearestText } from './selectors';
import { similarity, similarPlaces } from './similar-places';
import { wordDifference } from './word-difference';
import type { WordsOfText } from './words-of-text';

/** A place where a quotation's wording may have been rewritten, in offsets of the folded text. */
export interface RewrittenPlace {
  readonly range: Utf16Range;
  readonly similarity: number;
  readonly agreement: Agreement;
}

const CLOSING_PUNCTUATION = /[.,;:!?]/;
const END_OF_WORD = /(?<=[\p{L}\p{N}\p{M}])(?![\p{L}\p{N}\p{M}])/gu;

/** Takes in the punctuation after a place when the wording ends with some too. */
function withPunctuation(wording: string, text: FoldedText, { start, end }: Utf16Range): Utf16Range {
  let to = end;
  if (CLOSING_PUNCTUATION.test(wording.at(-1) ?? '')) {
    while (CLOSING_PUNCTUATION.test(text.text[to] ?? '')) to += 1;
  }
  return { start, end: to };
}

function overlaps(one: Utf16Range, other: Utf16Range): boolean {
  return one.start < other.end && other.start < one.end;
}

function vouchedFor({ similarity: share, agreement }: RewrittenPlace): boolean {
  const inContext =
    Math.min(agreement.before.score, agreement.after.score) >= RIVAL_AGREEMENT ||
    agreement.total >= 3 * RIVAL_AGREEMENT;
  return (
    share >= LEAST_SIMILARITY ||
    inContext ||
    (share >= LEAST_SIMILARITY_IN_CONTEXT && agreement.total >= RIVAL_AGREEMENT)
  );
}

/**
 * The places where the wording may stand rewritten, best first; none that overlaps a place in `except`.
 *
 * Found by their words, and by what stands around them. In: the folded wording and text.
 */
export function rewrittenPlaces(
  wording: string,
  expected: ExpectedContext,
  text: FoldedText,
  words: WordsOfText,
  except: readonly Utf16Range[],
): readonly RewrittenPlace[] {
  const bracketed = bracketedPlaces(expected, wording.length, text).map((range) => ({
    range,
    similarity: similarity(wording, text.text.slice(range.start, range.end)),
  }));
  const similar = similarPlaces(wording, words, LEAST_SIMILARITY_IN_CONTEXT).map((place) => ({
    ...place,
    range: withPunctuation(wording, text, place.range),
  }));
  const weight = (place: RewrittenPlace): number => place.similarity * wording.length + place.agreement.total;
  const places = [...bracketed, ...similar]
    .filter(({ range }) => !except.some((place) => overlaps(range, place)))
    .map((place) => ({ ...place, agreement: agreementAt(expected, text, place.range) }))
    .filter(vouchedFor)
    .sort((one, other) => weight(other) - weight(one));
  // Between all of the context, without room for more, stands the quotation to its last word, though some stretch of it be more alike.
  const whole = places.filter(
    ({ range, agreement }) =>
      agreement.complete && range.end - range.start <= wording.length + DISTINCTIVE_LENGTH,
  );
  return places.filter(
    (place) => whole.includes(place) || !whole.some((between) => overlaps(place.range, between.range)),
  );
}

/** Whether what stood after the quotation follows better when the first word of the text from `start` on, or some, are its own. */
function followsWords(
  start: Utf16Offset,
  score: number,
  expected: ExpectedContext,
  text: FoldedText,
): boolean {
  // An alignment gives up before it skips more than this.
  const near = text.text.slice(start, start + MOST_EDITS);
  return [...near.matchAll(END_OF_WORD)].some(
    ({ index }) => alignOutward(expected.after, text.text, start + index, 1).score > score,
  );
}

/**
 * Whether the quotation was cut out where a rewritten place begins: what stood after it follows there without the words
 * of that place better than with any of them, or those words are themselves what stood further on. Then the place is not
 * the quotation in other words but the text after it.
 */
function cutOut(
  { range, agreement, similarity: share }: RewrittenPlace,
  expected: ExpectedContext,
  text: FoldedText,
): boolean {
  const next = text.text.slice(range.start, range.start + DISTINCTIVE_LENGTH);
  const furtherOn = expected.after.slice(0, CONTEXT_LENGTH);
  const other = share < LEAST_SIMILARITY;
  if (other && next.length === DISTINCTIVE_LENGTH && furtherOn.includes(next)) return true;
  const { before, after } = agreementAt(expected, text, { start: range.start, end: range.start });
  return (
    before.score >= RIVAL_AGREEMENT &&
    after.score >= Math.max(RIVAL_AGREEMENT, agreement.after.score) &&
    !followsWords(range.start, after.score, expected, text)
  );
}

/**
 * Whether a rewritten place may be where the quotation stood, so that its words at the place where they were found,
 * whose agreement is given, would be a copy. It may be where it
 *
 * - stands between what stood around the quotation,
 * - stands next to all of that on one side, while the found words have all of it on neither side,
 * - stands next to some of that which stands next to the found words as well, so that one of the two is a copy,
 * - is alike in its words and stands next to some of that,
 * - is a version of the wording.
 */
export function mayBeOriginal(
  wording: string,
  place: RewrittenPlace,
  found: Agreement,
  expected: ExpectedContext,
  text: FoldedText,
): boolean {
  const { before, after, total } = place.agreement;
  if (place.similarity >= VERSION_SIMILARITY && wording.length >= DISTINCTIVE_LENGTH) return true;
  const between =
    before.score >= Math.min(RIVAL_AGREEMENT, expected.before.length) &&
    after.score >= Math.min(RIVAL_AGREEMENT, expected.after.length);
  const next = reachesOut(expected, place.agreement) && !reachesOut(expected, found);
  const alike = place.similarity >= LEAST_SIMILARITY && total >= RIVAL_AGREEMENT;
  const twice = standsTwice(place.agreement, found);
  return (between || next || twice || alike) && !cutOut(place, expected, text);
}

/** The text at a place of the folded text, with what changed in it from the quotation's wording. */
export function nearestText(exact: string, text: FoldedText, range: Utf16Range): NearestText {
  const original = text.toOriginal(range);
  const found = text.original.slice(original.start, original.end);
  return { range: original, text: found, difference: wordDifference(exact, found) };
}
