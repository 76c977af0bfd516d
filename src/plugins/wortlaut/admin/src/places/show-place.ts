import type { DeskFields, DeskOccurrence, DeskPlace, DeskQuote } from '../../../contracts/quote-desk';
import { findBodyEditor, rangesOf, shownTexts } from './body-text';
import { findInput } from './text-inputs';

/** The names of the highlights; `PlaceStyle` says how each looks. */
export const HIGHLIGHTS = {
  accepted: 'wortlaut-accepted',
  suggested: 'wortlaut-suggested',
  shown: 'wortlaut-shown',
  chosen: 'wortlaut-chosen',
} as const;

export type HighlightName = keyof typeof HIGHLIGHTS;

/** Marks places of the body, in place of those that were marked so before. */
export function highlight(name: HighlightName, body: unknown, places: readonly DeskPlace[]): void {
  // Older browsers have no such marks; places are still scrolled to.
  if (!('highlights' in CSS)) return;
  const editor = findBodyEditor();
  const shown = editor && shownTexts(editor, body);
  const ranges = places
    .filter(({ field }) => field === 'body')
    .flatMap(({ start, end }) => (shown ? rangesOf(shown, start, end) : []));
  if (ranges.length > 0) CSS.highlights.set(HIGHLIGHTS[name], new Highlight(...ranges));
  else CSS.highlights.delete(HIGHLIGHTS[name]);
}

/** Takes all marks away. */
export function removeHighlights(): void {
  if (!('highlights' in CSS)) return;
  for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
}

const isShown = ({ state }: DeskOccurrence) => state !== 'lost';

/** Where a quote stands in the text on the screen; of a lost one, what it most resembles. */
export function placesOf(quote: DeskQuote): readonly DeskPlace[] {
  const nearest = quote.losses.flatMap(({ nearest, places }) => (nearest ? [nearest] : places));
  return [...quote.occurrences.filter(isShown), ...nearest];
}

function scrollTo(element: Element): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}

/**
 * Brings a place into sight: in the body by scrolling there, in an input by selecting it.
 *
 * @returns whether the page shows it
 */
export function showPlace(place: DeskPlace, fields: DeskFields): boolean {
  if (place.field === 'body') {
    const editor = findBodyEditor();
    const shown = editor && shownTexts(editor, fields.body);
    const element = shown && rangesOf(shown, place.start, place.end).at(0)?.startContainer.parentElement;
    if (!element) return false;
    scrollTo(element);
    return true;
  }
  const input = findInput(place.field);
  if (!input) return false;
  scrollTo(input);
  input.focus({ preventScroll: true });
  input.setSelectionRange(place.start, place.end);
  return true;
}

/** The place to show of several: one in the body, where it can be marked without taking the focus. */
export function firstToShow(places: readonly DeskPlace[]): DeskPlace | undefined {
  return places.find(({ field }) => field === 'body') ?? places.at(0);
}
