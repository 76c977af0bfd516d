import { fold, type FoldedText } from '../text/fold';
import type { Utf16Range } from '../text/offsets';
import {
  CHANCE_AGREEMENT,
  CONTEXT_LENGTH,
  DECISIVE_LEAD,
  LEAST_SHARE_OF_LEAD,
  OUTER_REACH,
  RIVAL_AGREEMENT,
} from './limits';
import { alignOutward, EDGE, type SideAgreement } from './outward-alignment';
import type { QuoteSelectors } from './selectors';

/** What stood on either side of a quotation, folded and read outward from it, with `EDGE` where the text ended. */
export interface ExpectedContext {
  readonly before: string;
  readonly after: string;
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

const SIDES = ['before', 'after'] as const;

function backwards(text: string): string {
  return text.split('').reverse().join('');
}

/** The context that selectors describe. One shorter than usual says that the text begins or ends there. */
export function describedContext({ prefix, suffix }: QuoteSelectors): ExpectedContext {
  // A surrogate pair left out makes a full context one unit short.
  const full = CONTEXT_LENGTH - 1;
  return {
    before: backwards(fold(prefix).text) + (prefix.length < full ? EDGE : ''),
    after: fold(suffix).text + (suffix.length < full ? EDGE : ''),
  };
}

/** The context of a range of a folded text in that text, up to `length` characters on either side. */
export function contextIn({ text }: FoldedText, { start, end }: Utf16Range, length: number): ExpectedContext {
  const from = Math.max(0, start - length);
  const to = Math.min(text.length, end + length);
  return {
    before: backwards(text.slice(from, start)) + (from === 0 ? EDGE : ''),
    after: text.slice(end, to) + (to === text.length ? EDGE : ''),
  };
}

/** Compares what stands around a range of the folded text with what is expected there. */
export function agreementAt(
  expected: ExpectedContext,
  { text }: FoldedText,
  { start, end }: Utf16Range,
): Agreement {
  const before = alignOutward(expected.before, text, start, -1);
  const after = alignOutward(expected.after, text, end, 1);
  return {
    before,
    after,
    total: before.score + after.score,
    complete: before.score === expected.before.length && after.score === expected.after.length,
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

/** Whether everything that stood on one side stands there to its end. */
function takesInAll(expected: string, { reach }: SideAgreement): boolean {
  return reach === expected.length;
}

/** Whether one agreement reaches decisively further than another, and agrees where it does and not just here and there. */
function leadsBeyondChance(one: SideAgreement, other: SideAgreement): boolean {
  const lead = one.reach - other.reach;
  return lead >= DECISIVE_LEAD && one.score - other.score >= LEAST_SHARE_OF_LEAD * lead;
}

/**
 * Whether the context speaks for one place rather than another beyond doubt: it reaches decisively further on one side
 * and on neither side less far, and on neither has the other place all of it and this one not.
 *
 * A copy of a sentence agrees up to the sentence's ends and no further, while an edited original agrees beyond its
 * edits: so what counts is how far the agreement reaches, not how many characters were edited on the way.
 */
export function speaksFor(expected: ExpectedContext, one: Agreement, other: Agreement): boolean {
  const lacksEnd = SIDES.some(
    (side) => takesInAll(expected[side], other[side]) && !takesInAll(expected[side], one[side]),
  );
  const behind = SIDES.some((side) => other[side].reach - one[side].reach >= CHANCE_AGREEMENT);
  return SIDES.some((side) => leadsBeyondChance(one[side], other[side])) && !behind && !lacksEnd;
}

/** Whether the agreement reaches, on one side at least, as far as the context was described or a long sentence goes. */
export function reachesOut(expected: ExpectedContext, place: Agreement): boolean {
  return SIDES.some((side) => {
    const { length } = expected[side];
    return length >= DECISIVE_LEAD && place[side].reach >= Math.min(OUTER_REACH, length) - CHANCE_AGREEMENT;
  });
}

/** Whether the same part of the context stands at both places: one of the two is a copy then. */
export function standsTwice(one: Agreement, other: Agreement): boolean {
  return SIDES.some((side) => Math.min(one[side].reach, other[side].reach) >= RIVAL_AGREEMENT);
}
