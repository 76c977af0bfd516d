import type { FoundUtterance, QuoteReading } from './reading';

/** Makes utterances of the spans that quote someone. */
export function joinParts(reading: Pick<QuoteReading, 'text' | 'judged'>): readonly FoundUtterance[] {
  return reading.judged.flatMap((span) =>
    span.kind === 'none'
      ? []
      : [
          {
            kind: span.kind,
            parts: [{ ...span.inner, text: reading.text.slice(span.inner.start, span.inner.end) }],
            spans: [span],
            frame: undefined,
          },
        ],
  );
}
