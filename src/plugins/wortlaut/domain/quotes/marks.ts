import type { QuotationMark, QuoteReading } from './reading';

const DOUBLE = /["\u201c\u201d\u201e\u201f\u00ab\u00bb]/g;
const OPENS_BEFORE = /[\s([{\u2013\u2014\-/:\u201e\u201c\u00bb\u00ab\u2018\u201a']/;

/** Finds the quotation marks of a text. */
export function findMarks(reading: Pick<QuoteReading, 'text' | 'paragraphs'>): readonly QuotationMark[] {
  const { text, paragraphs } = reading;
  const marks: QuotationMark[] = [];
  for (const paragraph of paragraphs) {
    let open = false;
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(DOUBLE)) {
      const start = paragraph.start + match.index;
      const before = start === paragraph.start ? ' ' : text.charAt(start - 1);
      const opens: boolean = match[0] === '„' || (OPENS_BEFORE.test(before) && !open);
      marks.push({ start, end: start + 1, side: opens ? 'opening' : 'closing', level: 'double' });
      open = opens;
    }
  }
  return marks;
}
