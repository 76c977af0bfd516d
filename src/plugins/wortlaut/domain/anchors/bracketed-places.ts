import type { FoldedText } from '../text/fold';
import type { Utf16Range } from '../text/offsets';
import type { ExpectedContext } from './context-agreement';
import {
  BRACKET_GROWTH,
  BRACKET_LENGTH,
  BRACKET_ROOM,
  BRACKET_STEPS,
  EDGE_WEIGHT,
  MOST_NEAREST,
} from './limits';
import { EDGE } from './outward-alignment';

const HOLDS_A_WORD = /[\p{L}\p{N}]/u;

/** Every place where a string stands, up to `MOST_NEAREST`. */
function placesOf(key: string, text: string): readonly number[] {
  const found: number[] = [];
  if (key === '') return found;
  for (let at = text.indexOf(key); at >= 0 && found.length < MOST_NEAREST; at = text.indexOf(key, at + 1))
    found.push(at);
  return found;
}

/**
 * Stretches of the folded text that stand between the last characters of the expected prefix and the first of the
 * expected suffix: where the quotation stood, whatever stands there now. Next to either alone a stretch has the length
 * of the quotation.
 *
 * Pieces of the context at some distance are looked up too, since those next to the quotation may be edited; then the
 * ends are right up to such edits. `length` is that of the folded wording; much longer stretches are not looked at.
 * Each has at least one word.
 */
export function bracketedPlaces(
  expected: ExpectedContext,
  length: number,
  text: FoldedText,
): readonly Utf16Range[] {
  // Where the context is an end of the text, so must the bracket be.
  const edged = EDGE + text.text + EDGE;
  const pieces = BRACKET_STEPS.map((distance) => ({
    distance,
    head: expected.before
      .slice(distance, distance + BRACKET_LENGTH)
      .split('')
      .reverse()
      .join(''),
    tail: expected.after.slice(distance, distance + BRACKET_LENGTH),
  })).filter(
    ({ distance, head, tail }) => distance === 0 || Math.min(head.length, tail.length) === BRACKET_LENGTH,
  );
  const starts = pieces.flatMap(({ head, distance }) =>
    placesOf(head, edged).map((at) => ({ at: at + head.length + distance, adjacent: distance === 0 })),
  );
  const ends = pieces.flatMap(({ tail, distance }) =>
    placesOf(tail, edged).map((at) => ({ at: at - distance, adjacent: distance === 0 })),
  );
  const reach = BRACKET_GROWTH * length + BRACKET_ROOM;
  const between = starts.flatMap((start) => {
    const end = ends.find(({ at }) => at > start.at && at - start.at <= reach);
    return end === undefined ? [] : [{ start: start.at, end: end.at }];
  });
  // A quotation that was moved leaves the context at some distance behind, but takes the opening mark along.
  const afterHead = starts.flatMap(({ at, adjacent }) => (adjacent ? [{ start: at, end: at + length }] : []));
  const beforeTail = ends.flatMap(({ at, adjacent }) => (adjacent ? [{ start: at - length, end: at }] : []));
  const alone = [...afterHead, ...beforeTail].filter(
    (range) => !between.some(({ start, end }) => start < range.end && range.start < end),
  );
  return [...between, ...alone]
    .map(({ start, end }) => ({
      start: Math.max(0, start - EDGE_WEIGHT),
      end: Math.min(text.text.length, end - EDGE_WEIGHT),
    }))
    .filter(({ start, end }) => end > start && HOLDS_A_WORD.test(text.text.slice(start, end)));
}
