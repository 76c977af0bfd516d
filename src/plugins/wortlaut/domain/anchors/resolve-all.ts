import { DECISIVE_LEAD } from './limits';
import { openText, weigh, type OpenedText, type WeighedResolution } from './resolve';
import { nearestText } from './nearest';
import type { QuoteSelectors, Resolution } from './selectors';

type Claim = WeighedResolution & { readonly selectors: QuoteSelectors };

function placeOf({ resolution }: Claim): string | undefined {
  return resolution.kind === 'lost' ? undefined : `${resolution.selectors.start}-${resolution.selectors.end}`;
}

/** A claim that another one disproves: its words stand at a place that is another quotation's. */
function disproved(claim: Claim, text: OpenedText): Resolution {
  if (claim.resolution.kind === 'lost') return claim.resolution;
  const { start, end } = claim.resolution.selectors;
  const range = { start: text.folded.toFolded(start), end: text.folded.toFolded(end) };
  return {
    kind: 'lost',
    reason: 'ambiguous',
    places: [{ start, end }],
    nearest: nearestText(claim.selectors.exact, text.folded, range),
  };
}

/**
 * Resolves all quotations of one field together: two that were described at different places never end at the same one.
 *
 * The one whose context agrees decisively better keeps the place, else none does. The results are in the order of the
 * selectors. Use this rather than `resolve` wherever more than one occurrence is known.
 */
export function resolveAll(all: readonly QuoteSelectors[], text: string): readonly Resolution[] {
  const opened = openText(text);
  const claims = all.map((selectors): Claim => ({ selectors, ...weigh(selectors, opened) }));
  const byPlace = new Map<string, Claim[]>();
  for (const claim of claims) {
    const place = placeOf(claim);
    if (place !== undefined) byPlace.set(place, [...(byPlace.get(place) ?? []), claim]);
  }
  return claims.map((claim) => {
    const place = placeOf(claim);
    const others = (place === undefined ? [] : (byPlace.get(place) ?? [])).filter(
      ({ selectors: { start, end } }) => start !== claim.selectors.start || end !== claim.selectors.end,
    );
    const beaten = others.some((other) => other.agreement > claim.agreement - DECISIVE_LEAD);
    return beaten ? disproved(claim, opened) : claim.resolution;
  });
}
