import { useEffect } from 'react';
import type { DeskFields, DeskQuote } from '../../../contracts/quote-desk';
import { highlight, placesOf, removeHighlights } from './show-place';
import type { ChosenWords } from './use-chosen-words';

/** The editor draws its text anew after the form has changed; only then can it be marked. */
const afterDrawing = (draw: () => void) => {
  const frame = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(frame);
};

/** Keeps the quotes of the text marked in it, the shown one and chosen words more than the others. */
export function useHighlights(
  quotes: readonly DeskQuote[],
  fields: DeskFields,
  shown: DeskQuote | undefined,
  chosen: ChosenWords | undefined,
): void {
  useEffect(
    () =>
      afterDrawing(() => {
        const of = (review: DeskQuote['review']) =>
          quotes.filter((quote) => quote.review === review && quote.state !== 'lost').flatMap(placesOf);
        highlight('accepted', fields.body, of('accepted'));
        highlight('suggested', fields.body, of('suggested'));
        highlight('shown', fields.body, shown ? placesOf(shown) : []);
      }),
    [quotes, fields, shown],
  );
  useEffect(
    () => afterDrawing(() => highlight('chosen', fields.body, chosen ? [{ ...chosen, part: 1 }] : [])),
    [fields, chosen],
  );
  useEffect(() => removeHighlights, []);
}
