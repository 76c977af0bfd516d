import { fold, type FoldedText } from '../text/fold';
import type { Utf16Range } from '../text/offsets';
import { CONTEXT_LENGTH, CONTEXT_SLACK, EDGE_WEIGHT, EDIT_COST } from './limits';
import type { QuoteSelectors } from './selectors';

/** Stands for the start or the end of the text, which is context too. */
export const EDGE = '\u0000'.repeat(EDGE_WEIGHT);

/** What stood on either side of a quotation, folded and read outward from it. */
export interface ExpectedContext {
  readonly before: string;
  readonly after: string;
}

/** How well the text around a place agrees with the expected context, in characters. */
export interface Agreement {
  readonly before: number;
  readonly after: number;
  readonly total: number;
  /** Everything expected stands there, unchanged. */
  readonly complete: boolean;
}

function backwards(text: string): string {
  return text.split('').reverse().join('');
}

/** The context that selectors describe. One that is cut short says that the text begins or ends there. */
export function expectedContext({ prefix, suffix }: QuoteSelectors): ExpectedContext {
  // A surrogate pair left out makes a full context one unit short.
  const full = CONTEXT_LENGTH - 1;
  return {
    before: backwards(fold(prefix).text) + (prefix.length < full ? EDGE : ''),
    after: fold(suffix).text + (suffix.length < full ? EDGE : ''),
  };
}

/**
 * The best score of an alignment of two texts that starts at the start of both and ends anywhere: plus one for each
 * character that agrees, minus `EDIT_COST` for each that is changed, inserted or left out.
 *
 * Unrelated texts score next to nothing, since the score never gains by going on through them.
 */
function alignedFromStart(expected: string, actual: string): number {
  let common = 0;
  while (common < expected.length && expected[common] === actual[common]) common += 1;
  if (common === expected.length) return common;
  let above = Array.from({ length: actual.length + 1 }, (_, column) => -column * EDIT_COST);
  let best = 0;
  for (let row = 1; row <= expected.length; row += 1) {
    const here = [-row * EDIT_COST];
    for (let column = 1; column <= actual.length; column += 1) {
      const same = expected[row - 1] === actual[column - 1];
      const score = Math.max(
        (above[column - 1] ?? 0) + (same ? 1 : -EDIT_COST),
        (above[column] ?? 0) - EDIT_COST,
        (here[column - 1] ?? 0) - EDIT_COST,
      );
      here.push(score);
      if (score > best) best = score;
    }
    above = here;
  }
  return best;
}

/** Compares what stands around a range of the folded text with what is expected there. */
export function agreementAt(
  expected: ExpectedContext,
  text: FoldedText,
  { start, end }: Utf16Range,
): Agreement {
  const window = CONTEXT_LENGTH + CONTEXT_SLACK;
  const from = Math.max(0, start - window);
  const to = Math.min(text.text.length, end + window);
  const before = backwards(text.text.slice(from, start)) + (from === 0 ? EDGE : '');
  const after = text.text.slice(end, to) + (to === text.text.length ? EDGE : '');
  const agreed = {
    before: alignedFromStart(expected.before, before),
    after: alignedFromStart(expected.after, after),
  };
  return {
    ...agreed,
    total: agreed.before + agreed.after,
    complete: agreed.before === expected.before.length && agreed.after === expected.after.length,
  };
}

/** Whether the `length` characters next to a range agree on at least one side: a cheap test before `agreementAt`. */
export function agreesNextTo(
  expected: ExpectedContext,
  text: FoldedText,
  { start, end }: Utf16Range,
  length: number,
): boolean {
  const before = backwards(text.text.slice(Math.max(0, start - length), start));
  const after = text.text.slice(end, end + length);
  return expected.before.startsWith(before) || expected.after.startsWith(after);
}
