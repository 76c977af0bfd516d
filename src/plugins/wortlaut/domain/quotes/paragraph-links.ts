import type { Utf16Range } from '../text/offsets';
import type { ParagraphPairs } from './double-marks';
import type { QuotationMark } from './reading';
import type { MarkPair } from './spans';

/** How many paragraphs without any mark a quotation may run through before the one that closes it. */
const UNMARKED_PARAGRAPHS = 3;
/** The longest quotation looked for: a speech printed in full; also what keeps the time linear. */
const LONGEST_IN_PARAGRAPHS = 60;

/**
 * Joins quotations that run over several paragraphs, and ends those that are never closed.
 *
 * A quotation goes on in the next paragraph if that one opens it anew, or if a closing mark stands in it before any
 * opening one. Where no paragraph closes it, each ends with its own.
 *
 * @param perParagraph the pairs of each paragraph, one for one with `paragraphs`
 * @param apart stretches, such as a headline, that no quotation runs out of
 */
export function linkParagraphs(
  paragraphs: readonly Utf16Range[],
  perParagraph: readonly ParagraphPairs[],
  apart: readonly Utf16Range[],
): readonly MarkPair[] {
  const linked: MarkPair[] = [];
  let covered = -1;
  perParagraph.forEach((own, index) => {
    for (const pair of own.pairs) if (pair.open.start >= covered) linked.push(pair);
    if (index === 0 && own.unopened) linked.push(startsInside(paragraphs, own.unopened));
    const open = own.unclosed;
    if (!open || open.start < covered) return;
    const last = own.pairs.at(-1);
    const lost = last !== undefined && last.open.start > open.start;
    const pair =
      (isIn(apart, open.start) ? undefined : closeLater(paragraphs, perParagraph, index, open)) ??
      (lost ? undefined : endsWithParagraph(paragraphs, open));
    if (!pair) return;
    linked.push(pair);
    covered = pair.close.end;
  });
  return linked;
}

function isIn(ranges: readonly Utf16Range[], offset: number): boolean {
  return ranges.some((range) => range.start <= offset && offset < range.end);
}

function closeLater(
  paragraphs: readonly Utf16Range[],
  perParagraph: readonly ParagraphPairs[],
  index: number,
  open: QuotationMark,
): MarkPair | undefined {
  let unmarked = 0;
  const last = Math.min(perParagraph.length - 1, index + LONGEST_IN_PARAGRAPHS);
  for (let next = index + 1; next <= last; next += 1) {
    const own = perParagraph[next];
    const paragraph = paragraphs[next];
    if (!own || !paragraph) return undefined;
    const first = own.pairs[0];
    const pair = {
      open,
      level: 'double',
      paragraph: index,
      lastParagraph: next,
      opened: true,
      closed: true,
    } as const;
    if (own.unopened) return { ...pair, close: own.unopened };
    if (first?.open.start === paragraph.start && first.opened) return { ...pair, close: first.close };
    if (first) return undefined;
    if (own.unclosed?.start === paragraph.start) unmarked = 0;
    else if (own.unclosed || unmarked === UNMARKED_PARAGRAPHS) return undefined;
    else unmarked += 1;
  }
  return undefined;
}

function endsWithParagraph(paragraphs: readonly Utf16Range[], open: QuotationMark): MarkPair | undefined {
  const end = paragraphs[open.paragraph]?.end;
  if (end === undefined) return undefined;
  return {
    open,
    close: { start: end, end },
    level: 'double',
    paragraph: open.paragraph,
    lastParagraph: open.paragraph,
    opened: true,
    closed: false,
  };
}

/** A text that was cut out of a longer one may start inside a quotation. */
function startsInside(paragraphs: readonly Utf16Range[], close: QuotationMark): MarkPair {
  const start = paragraphs[0]?.start ?? 0;
  return {
    open: { start, end: start },
    close,
    level: 'double',
    paragraph: 0,
    lastParagraph: 0,
    opened: false,
    closed: true,
  };
}
