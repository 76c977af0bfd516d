import { fold } from '../text/fold';
import type { Utf16Range } from '../text/offsets';
import { contextIn } from './context-agreement';
import { describe } from './describe';
import { keptParagraphs } from './kept-paragraphs';
import { DECISIVE_LEAD, MOST_FORMER_PLACES, WIDE_CONTEXT_LENGTH } from './limits';
import { nearestText } from './nearest';
import { occurrencesOf, openEnds } from './occurrences';
import { found, openText, weigh, type OpenedText, type WeighedResolution } from './resolve';
import type { QuoteSelectors, Resolution } from './selectors';

type Claim = WeighedResolution & { readonly described: Utf16Range };

function placeOf({ resolution }: Claim): string | undefined {
  return resolution.kind === 'lost' ? undefined : `${resolution.selectors.start}-${resolution.selectors.end}`;
}

/** A claim that another one disproves: the words stand at a place that is another's. */
function disproved(exact: string, claim: Claim, text: OpenedText): Resolution {
  if (claim.resolution.kind === 'lost') return claim.resolution;
  const { start, end } = claim.resolution.selectors;
  const range = { start: text.folded.toFolded(start), end: text.folded.toFolded(end) };
  const nearest = nearestText(exact, text.folded, range);
  return { kind: 'lost', reason: 'ambiguous', places: [{ start, end }], nearest };
}

/** Whether another claim to the same place is about as good, or better. */
function contested(claim: Claim, others: readonly Claim[]): boolean {
  return others.some(
    ({ described, agreement }) =>
      (described.start !== claim.described.start || described.end !== claim.described.end) &&
      agreement > claim.agreement - DECISIVE_LEAD,
  );
}

/** Looks a quotation up by all the context that the text it was described in has, and its former copies too. */
function claimsFrom(
  selectors: QuoteSelectors,
  former: OpenedText,
  text: OpenedText,
): { readonly own: Claim; readonly copies: readonly Claim[] } {
  const claim = (described: Utf16Range): Claim => {
    const range = {
      start: former.folded.toFolded(described.start),
      end: former.folded.toFolded(described.end),
    };
    const expected = contextIn(former.folded, range, WIDE_CONTEXT_LENGTH);
    return { described, ...weigh(describe(former.folded.original, described), text, expected) };
  };
  const own = claim(selectors);
  if (own.resolution.kind === 'lost') return { own, copies: [] };
  const wording = fold(selectors.exact).text.trim();
  const open = openEnds(selectors.prefix, selectors.exact, selectors.suffix);
  const copies = occurrencesOf(wording, former.folded, open)
    .map(former.folded.toOriginal)
    .filter(({ start, end }) => end <= selectors.start || start >= selectors.end)
    .slice(0, MOST_FORMER_PLACES);
  return { own, copies: copies.map(claim) };
}

/**
 * Resolves all quotations of one field together: two that were described at different places never end at the same one.
 * The one whose context agrees decisively better keeps the place, else none does.
 *
 * `former` is the text in which the selectors were described, where the caller still has it. With it, places are told
 * apart by all that stood around them, and a copy of the words that stood in it before is never taken for the
 * quotation moved there. Selectors that do not fit it are resolved without it. The results are in the order of the
 * selectors.
 */
export function resolveAll(
  all: readonly QuoteSelectors[],
  text: string,
  former?: string,
): readonly Resolution[] {
  const opened = openText(text);
  const openedFormer = former === undefined ? undefined : openText(former);
  const kept = former === undefined ? undefined : keptParagraphs(former, text);
  const looked = all.map((selectors) => {
    const fits = former?.slice(selectors.start, selectors.end) === selectors.exact;
    const range = fits ? kept?.(selectors) : undefined;
    if (range) {
      const resolution = found(selectors, text, range);
      return { own: { described: selectors, resolution, agreement: Infinity }, copies: [] };
    }
    const first = { described: selectors, ...weigh(selectors, opened) };
    const settled =
      first.resolution.kind === 'anchored' ||
      (first.resolution.kind === 'lost' && first.resolution.reason === 'gone');
    if (settled || openedFormer === undefined || !fits) return { own: first, copies: [] };
    return claimsFrom(selectors, openedFormer, opened);
  });
  const byPlace = new Map<string, Claim[]>();
  for (const { own } of looked) {
    const place = placeOf(own);
    if (place !== undefined) byPlace.set(place, [...(byPlace.get(place) ?? []), own]);
  }
  return looked.map(({ own, copies }, index) => {
    const place = placeOf(own);
    if (place === undefined) return own.resolution;
    const rivals = [...(byPlace.get(place) ?? []), ...copies.filter((copy) => placeOf(copy) === place)];
    return contested(own, rivals) ? disproved(all[index]?.exact ?? '', own, opened) : own.resolution;
  });
}
