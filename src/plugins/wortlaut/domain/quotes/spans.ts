import type { Utf16Range } from '../text/offsets';
import { linkParagraphs } from './paragraph-links';
import { pairDoubleMarks, type ParagraphPairs } from './double-marks';
import type { MarkedSpan, QuotationMark, QuoteReading } from './reading';
import { pairSingleMarks } from './single-marks';

/** Two marks that belong together; where one of them is missing, the edge of the words stands in for it. */
export interface MarkPair {
  readonly open: Utf16Range;
  readonly close: Utf16Range;
  readonly level: 'double' | 'single';
  readonly paragraph: number;
  readonly lastParagraph: number;
  readonly opened: boolean;
  readonly closed: boolean;
}

/**
 * Pairs the quotation marks into spans: the outermost ones only, what is quoted inside a quotation belongs to it.
 *
 * A quotation may run over several paragraphs, its mark opened anew in each of them or not, if it is closed in the end.
 * One that is never closed ends with its paragraph.
 *
 * @param reading with `paragraphs` and `marks` filled in
 * @returns spans in reading order, none empty, none overlapping
 */
export function pairMarks(
  reading: Pick<QuoteReading, 'text' | 'paragraphs' | 'marks' | 'display'>,
): readonly MarkedSpan[] {
  const { text, paragraphs, marks } = reading;
  const perParagraph: ParagraphPairs[] = paragraphs.map(() => ({
    pairs: [],
    unclosed: undefined,
    unopened: undefined,
  }));
  const singles: MarkPair[][] = paragraphs.map(() => []);
  for (const [index, own] of groupByParagraph(marks)) {
    const double = pairDoubleMarks(
      text,
      own.filter((mark) => mark.level === 'double'),
    );
    perParagraph[index] = double;
    singles[index] = [
      ...pairSingleMarks(
        text,
        own.filter((mark) => mark.level === 'single'),
        double.pairs,
      ),
    ];
  }
  const doubles = linkParagraphs(paragraphs, perParagraph, reading.display);
  return outermost([...doubles, ...singles.flat()])
    .map((pair) => spanOf(text, pair))
    .filter((span) => span.inner.start < span.inner.end);
}

function groupByParagraph(marks: readonly QuotationMark[]): ReadonlyMap<number, QuotationMark[]> {
  const groups = new Map<number, QuotationMark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.paragraph);
    if (group) group.push(mark);
    else groups.set(mark.paragraph, [mark]);
  }
  return groups;
}

function outermost(pairs: MarkPair[]): readonly MarkPair[] {
  pairs.sort((a, b) => a.open.start - b.open.start || b.close.end - a.close.end);
  const kept: MarkPair[] = [];
  let reached = -1;
  for (const pair of pairs) {
    if (pair.open.start < reached) continue;
    kept.push(pair);
    reached = pair.close.end;
  }
  return kept;
}

function spanOf(text: string, pair: MarkPair): MarkedSpan {
  let start = pair.open.end;
  let end = pair.close.start;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return {
    inner: { start, end },
    outer: { start: pair.open.start, end: pair.close.end },
    level: pair.level,
    paragraph: pair.paragraph,
    lastParagraph: pair.lastParagraph,
    opened: pair.opened,
    closed: pair.closed,
    regularMarks: pair.level === 'single' || (pair.opened && pair.closed && areRegular(text, pair)),
  };
}

/** Double marks as languages print them, by the opening one; German text is often closed by the English or the straight sign. */
const REGULAR_CLOSERS: Readonly<Record<string, string>> = {
  '\u201e': '\u201c\u201d"',
  '\u201c': '\u201d',
  '\u00bb': '\u00ab',
  '\u00ab': '\u00bb',
  '"': '"',
};

function areRegular(text: string, { open, close }: MarkPair): boolean {
  const [opening, closing] = [text.slice(open.start, open.end), text.slice(close.start, close.end)];
  return closing.length === 1 && (REGULAR_CLOSERS[opening]?.includes(closing) ?? false);
}
