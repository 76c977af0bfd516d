import type { DeskLoss, DeskOccurrence, DeskPlace, DeskQuote } from '../../contracts/quote-desk';
import { findWording } from '../../domain/anchors/find-wording';
import { resolveInFields, type ResolutionInField } from '../../domain/anchors/resolve-in-fields';
import { BETWEEN_PARTS, isExcerptOf, isWordingOf } from '../../domain/quotes/wording';
import type { DeskField } from '../../contracts/quote-desk';
import { FIELDS, type FieldTexts } from './article-text';
import type { StoredOccurrence, StoredQuote } from './stored-quote';

/** Where a quote stands in a text, and what of it has no certain place. */
export interface PlacedQuote {
  readonly state: DeskQuote['state'];
  readonly occurrences: readonly DeskOccurrence[];
  readonly losses: readonly DeskLoss[];
}

type Resolved = { readonly stored: StoredOccurrence; readonly resolution: ResolutionInField<DeskField> };

function toOccurrence({ stored, resolution }: Resolved): DeskOccurrence {
  if (resolution.kind === 'lost') {
    const { field, part, start, end, exact } = stored;
    return { field, part, start, end, exact, state: 'lost' };
  }
  const { start, end, exact } = resolution.selectors;
  const state = resolution.kind === 'anchored' && stored.state === 'anchored' ? 'anchored' : 'moved';
  return { field: resolution.field, part: stored.part, start, end, exact, state };
}

function toLoss({ stored: { part }, resolution }: Resolved): DeskLoss | undefined {
  if (resolution.kind !== 'lost') return undefined;
  const { field, reason, nearest } = resolution;
  return {
    reason,
    field,
    part,
    nearest: nearest && { field, part, ...nearest.range },
    difference: nearest?.difference ?? [],
    places:
      resolution.reason === 'ambiguous'
        ? resolution.places.map((range) => ({ field, part, start: range.start, end: range.end }))
        : [],
  };
}

/** Lost where a part is lost, else moved where any place moved. */
function stateOf(occurrences: readonly DeskOccurrence[], losses: readonly DeskLoss[]): DeskQuote['state'] {
  if (losses.length > 0 || occurrences.length === 0) return 'lost';
  return occurrences.some(({ state }) => state === 'moved') ? 'moved' : 'anchored';
}

function byPlace(one: DeskPlace, other: DeskPlace): number {
  return FIELDS.indexOf(one.field) - FIELDS.indexOf(other.field) || one.start - other.start;
}

/** What became of the places that a quote had. A headline that no longer repeats it is no loss. */
function fromResolutions(resolved: readonly Resolved[]): PlacedQuote {
  const standing = resolved.flatMap(({ stored: { part }, resolution }) =>
    resolution.kind === 'lost' ? [] : [{ part, exact: resolution.selectors.exact }],
  );
  const isRepeated = ({ part, exact }: StoredOccurrence) =>
    standing.some((place) => place.part === part && isExcerptOf(exact, place.exact));
  const losses = new Map<number, DeskLoss>();
  for (const each of resolved) {
    const loss = toLoss(each);
    if (loss === undefined || isRepeated(each.stored)) continue;
    // The running text tells best what became of the words.
    if (!losses.has(loss.part) || loss.field === 'body') losses.set(loss.part, loss);
  }
  const occurrences = resolved
    .filter(({ stored, resolution }) => resolution.kind !== 'lost' || losses.has(stored.part))
    .map(toOccurrence)
    .sort(byPlace);
  const all = [...losses.values()].sort((one, other) => one.part - other.part);
  return { state: stateOf(occurrences, all), occurrences, losses: all };
}

/** Places for a quote of which only the wording is known, as of one typed by hand. */
export function placeWording(text: string, texts: FieldTexts): PlacedQuote {
  const occurrences: DeskOccurrence[] = [];
  const losses: DeskLoss[] = [];
  const whole = findWording(text, FIELDS, 'body', texts);
  const wordings = whole.kind === 'missing' ? text.split(BETWEEN_PARTS) : [text];
  wordings.forEach((words, index) => {
    const part = index + 1;
    const found = wordings.length === 1 ? whole : findWording(words, FIELDS, 'body', texts);
    if (found.kind === 'found') {
      for (const { field, start, end } of found.places) {
        const exact = texts[field].slice(start, end);
        occurrences.push({ field, part, start, end, exact, state: 'anchored' });
      }
      return;
    }
    const nearest = found.kind === 'missing' ? found.nearest : undefined;
    losses.push({
      reason: found.kind === 'ambiguous' ? 'ambiguous' : nearest ? 'reworded' : 'gone',
      field: nearest?.field ?? (found.kind === 'ambiguous' ? found.places[0]?.field : undefined) ?? 'body',
      part,
      nearest: nearest && { field: nearest.field, part, ...nearest.text.range },
      difference: nearest?.text.difference ?? [],
      places: found.kind === 'ambiguous' ? found.places.map((place) => ({ ...place, part })) : [],
    });
  });
  return { state: stateOf(occurrences, losses), occurrences: occurrences.sort(byPlace), losses };
}

const hasItsWording = ({ text, occurrences }: StoredQuote): boolean =>
  occurrences.length > 0 &&
  isWordingOf(
    text,
    occurrences.map(({ exact }) => exact),
  );

/**
 * Where each quote stands in a text, beyond doubt or not at all. The results are in the order of the quotes.
 *
 * @param former the texts in which the places were described, where they are known: with them, a place that was edited
 *   is told from a copy
 */
export function placeQuotes(
  quotes: readonly StoredQuote[],
  texts: FieldTexts,
  former: FieldTexts | undefined,
): PlacedQuote[] {
  const described = quotes.flatMap((quote, index) =>
    hasItsWording(quote) ? quote.occurrences.map((stored) => ({ index, stored })) : [],
  );
  const resolutions = resolveInFields(
    FIELDS,
    described.map(({ stored }) => ({ field: stored.field, selectors: stored })),
    texts,
    former,
  );
  const byQuote = new Map<number, Resolved[]>();
  described.forEach(({ index, stored }, at) => {
    const resolution = resolutions[at];
    if (resolution) byQuote.set(index, [...(byQuote.get(index) ?? []), { stored, resolution }]);
  });
  return quotes.map((quote, index) => {
    const resolved = byQuote.get(index);
    return resolved ? fromResolutions(resolved) : placeWording(quote.text, texts);
  });
}
