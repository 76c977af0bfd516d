import type { FoldedText } from '../text/fold';
import type { Utf16Range } from '../text/offsets';
import { EDGE, type ExpectedContext } from './context-agreement';
import { BRACKET_GROWTH, BRACKET_LENGTH, BRACKET_ROOM, EDGE_WEIGHT, MOST_NEAREST } from './limits';

const HOLDS_A_WORD = /[\p{L}\p{N}]/u;

/**
 * Stretches of the folded text that stand between the last characters of the expected prefix and the first of the
 * expected suffix, with at least one word in them: where the quotation stood, whatever stands there now.
 *
 * `length` is that of the folded wording; much longer stretches are not looked at.
 */
export function bracketedPlaces(
  expected: ExpectedContext,
  length: number,
  text: FoldedText,
): readonly Utf16Range[] {
  const head = expected.before.slice(0, BRACKET_LENGTH).split('').reverse().join('');
  const tail = expected.after.slice(0, BRACKET_LENGTH);
  const found: Utf16Range[] = [];
  if (head === '' || tail === '') return found;
  const reach = BRACKET_GROWTH * length + BRACKET_ROOM;
  // Where the context is an end of the text, so must the bracket be.
  const edged = EDGE + text.text + EDGE;
  let at = edged.indexOf(head);
  while (at >= 0 && found.length < MOST_NEAREST) {
    const start = at + head.length;
    const gap = edged.slice(start, start + reach + tail.length).indexOf(tail);
    const range = { start: start - EDGE_WEIGHT, end: start + gap - EDGE_WEIGHT };
    if (gap > 0 && HOLDS_A_WORD.test(text.text.slice(range.start, range.end))) found.push(range);
    at = edged.indexOf(head, at + 1);
  }
  return found;
}
