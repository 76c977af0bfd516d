import type { JudgedSpan, QuoteReading } from './reading';

/** Tells utterances from words built into a sentence and from marks that quote nobody. */
export function judgeKinds(reading: Pick<QuoteReading, 'text' | 'spans'>): readonly JudgedSpan[] {
  return reading.spans.map((span) => {
    const words = reading.text.slice(span.inner.start, span.inner.end).split(/\s+/).length;
    return { ...span, probability: 1, kind: words >= 2 ? 'direct' : words >= 0 ? 'partial' : 'none' };
  });
}
