import { fold, type FoldedText } from '../text/fold';
import type { Utf16Range } from '../text/offsets';
import {
  CHANCE_AGREEMENT,
  CONTEXT_LENGTH,
  DECISIVE_LEAD,
  EDGE_WEIGHT,
  EDIT_COST,
  MOST_EDITS,
  OUTER_REACH,
} from './limits';
import type { QuoteSelectors } from './selectors';

/** Stands for the start or the end of the text, which is context too. */
export const EDGE = '\u0000'.repeat(EDGE_WEIGHT);

/** What stood on either side of a quotation, folded and read outward from it. */
export interface ExpectedContext {
  readonly before: string;
  readonly after: string;
}

/** How well one side of a place agrees with the expected context, in characters. */
export interface SideAgreement {
  /** Characters that agree, less those that were edited. */
  readonly score: number;
  /** How far from the quotation the agreement goes on, edits in between or not. */
  readonly reach: number;
}

/** How well the text around a place agrees with the expected context. */
export interface Agreement {
  readonly before: SideAgreement;
  readonly after: SideAgreement;
  /** The scores of both sides. */
  readonly total: number;
  /** Everything expected stands there, unchanged. */
  readonly complete: boolean;
}

/** A score that nothing brings back. */
const DEAD = -1_000_000;

function backwards(text: string): string {
  return text.split('').reverse().join('');
}

/** The context that selectors describe. One shorter than `contextLength` says that the text begins or ends there. */
export function expectedContext(
  { prefix, suffix }: QuoteSelectors,
  contextLength = CONTEXT_LENGTH,
): ExpectedContext {
  // A surrogate pair left out makes a full context one unit short.
  const full = contextLength - 1;
  return {
    before: backwards(fold(prefix).text) + (prefix.length < full ? EDGE : ''),
    after: fold(suffix).text + (suffix.length < full ? EDGE : ''),
  };
}

/**
 * The best score of an alignment of two texts that starts at the start of both and ends anywhere: plus one for each
 * character that agrees, minus `EDIT_COST` for each that is changed, inserted or left out; and how much of `expected`
 * that alignment takes in. It ends where going on has cost `MOST_EDITS` without gaining them back, so it never strays
 * further than that from the diagonal, and unrelated texts end it at once.
 */
function alignedFromStart(expected: string, actual: string): SideAgreement {
  let common = 0;
  while (common < expected.length && expected[common] === actual[common]) common += 1;
  let best = { score: common, reach: common };
  // From the first difference on; before it nothing scores better than going straight on.
  const width = 2 * MOST_EDITS + 1;
  // Column `shift` of a row is the alignment of expected[..row] with actual[..row + shift - MOST_EDITS].
  let above = new Int32Array(width + 1).fill(DEAD);
  for (let shift = MOST_EDITS; shift < width; shift += 1)
    above[shift] = common - (shift - MOST_EDITS) * EDIT_COST;
  let here = new Int32Array(width + 1).fill(DEAD);
  for (let row = common + 1; row <= expected.length; row += 1) {
    const char = expected.charCodeAt(row - 1);
    let top = DEAD;
    for (let shift = 0; shift < width; shift += 1) {
      const column = row + shift - MOST_EDITS;
      let score = (above[shift + 1] ?? DEAD) - EDIT_COST;
      if (column > common && column <= actual.length) {
        const straight = (above[shift] ?? DEAD) + (char === actual.charCodeAt(column - 1) ? 1 : -EDIT_COST);
        const inserted = (shift > 0 ? (here[shift - 1] ?? DEAD) : DEAD) - EDIT_COST;
        score = Math.max(score, straight, inserted);
      }
      here[shift] = score >= best.score - MOST_EDITS ? score : DEAD;
      if (score > top) top = score;
    }
    if (top > best.score) best = { score: top, reach: row };
    if (top < best.score - MOST_EDITS) break;
    [above, here] = [here, above];
  }
  return best;
}

/** Compares what stands around a range of the folded text with what is expected there. */
export function agreementAt(
  expected: ExpectedContext,
  text: FoldedText,
  { start, end }: Utf16Range,
): Agreement {
  const from = Math.max(0, start - expected.before.length - MOST_EDITS);
  const to = Math.min(text.text.length, end + expected.after.length + MOST_EDITS);
  const agreed = {
    before: alignedFromStart(
      expected.before,
      backwards(text.text.slice(from, start)) + (from === 0 ? EDGE : ''),
    ),
    after: alignedFromStart(expected.after, text.text.slice(end, to) + (to === text.text.length ? EDGE : '')),
  };
  return {
    ...agreed,
    total: agreed.before.score + agreed.after.score,
    complete: agreed.before.score === expected.before.length && agreed.after.score === expected.after.length,
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

/**
 * Whether the context speaks for one place rather than another beyond doubt: it reaches decisively further on one side,
 * and on neither side does it reach further at the other place.
 *
 * A copy of a sentence agrees up to the sentence's ends and no further, while an edited original agrees beyond its
 * edits: so what counts is how far the agreement reaches, not how many characters were edited on the way.
 */
export function speaksFor(one: Agreement, other: Agreement): boolean {
  const before = one.before.reach - other.before.reach;
  const after = one.after.reach - other.after.reach;
  return Math.max(before, after) >= DECISIVE_LEAD && Math.min(before, after) > -CHANCE_AGREEMENT;
}

/** Whether the agreement reaches, on one side at least, as far as the context was described or a long sentence goes. */
export function reachesOut(expected: ExpectedContext, { before, after }: Agreement): boolean {
  const far = (reach: number, length: number): boolean =>
    length >= DECISIVE_LEAD && reach >= Math.min(OUTER_REACH, length) - CHANCE_AGREEMENT;
  return far(before.reach, expected.before.length) || far(after.reach, expected.after.length);
}
