import type { MarkedSpan, QuotationMark, QuoteReading } from './reading';

/** Pairs the marks of each paragraph into spans. */
export function pairMarks(
  reading: Pick<QuoteReading, 'text' | 'paragraphs' | 'marks'>,
): readonly MarkedSpan[] {
  const { paragraphs, marks } = reading;
  const spans: MarkedSpan[] = [];
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    let open: QuotationMark | undefined;
    for (let mark = marks[next]; mark && mark.end <= paragraph.end; next += 1, mark = marks[next]) {
      if (mark.side === 'opening') {
        open = mark;
      } else if (open) {
        if (mark.start > open.end) {
          spans.push({
            inner: { start: open.end, end: mark.start },
            outer: { start: open.start, end: mark.end },
            paragraph: index,
            closed: true,
            opened: true,
            continues: false,
          });
        }
        open = undefined;
      }
    }
  });
  return spans;
}
