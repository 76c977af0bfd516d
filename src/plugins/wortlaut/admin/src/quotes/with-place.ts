import type { DeskLoss, DeskPlace, DeskQuote } from '../../../contracts/quote-desk';

/**
 * The places of all parts of a quote when the lost part stands at `place`; undefined where another part has no place
 * left.
 */
export function withPlace(
  quote: DeskQuote,
  loss: DeskLoss,
  place: DeskPlace,
): readonly DeskPlace[] | undefined {
  const others = new Map<number, DeskPlace>();
  for (const { state, field, part, start, end } of quote.occurrences)
    if (state !== 'lost' && !others.has(part)) others.set(part, { field, part, start, end });
  for (const { part, nearest } of quote.losses)
    if (nearest && part !== loss.part) others.set(part, { ...nearest, part });
  others.set(loss.part, { ...place, part: loss.part });
  const parts = new Set(quote.occurrences.map(({ part }) => part));
  // A part with no place left is for the editor to choose.
  return [...parts].every((part) => others.has(part))
    ? [...others.values()].sort((one, other) => one.part - other.part)
    : undefined;
}
