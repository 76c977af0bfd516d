import type { DeskPlace } from '../../../contracts/quote-desk';
import { describe } from '../../../domain/anchors/describe';
import { occurrencesOf } from '../../../domain/anchors/occurrences';
import { joinWording } from '../../../domain/quotes/wording';
import { fold } from '../../../domain/text/fold';
import { FIELDS, type FieldTexts } from '../article-text';
import { DeskFailure } from '../failures';
import type { StoredOccurrence } from '../stored-quote';

/** The bounds of a quote: its wording and every place where it stands. */
export interface Bounds {
  readonly text: string;
  readonly occurrences: readonly StoredOccurrence[];
}

function trimmed(place: DeskPlace, texts: FieldTexts): DeskPlace {
  const text = texts[place.field];
  if (place.start < 0 || place.end > text.length || place.start >= place.end)
    throw new DeskFailure('places-do-not-fit');
  const words = text.slice(place.start, place.end);
  const start = place.start + words.length - words.trimStart().length;
  const end = place.end - (words.length - words.trimEnd().length);
  if (start >= end) throw new DeskFailure('places-do-not-fit');
  return { field: place.field, part: place.part, start, end };
}

function byPlace(one: DeskPlace, other: DeskPlace): number {
  return FIELDS.indexOf(one.field) - FIELDS.indexOf(other.field) || one.start - other.start;
}

const overlap = (one: DeskPlace, other: DeskPlace): boolean =>
  one.field === other.field && one.start < other.end && other.start < one.end;

/** The place of each part that its wording is taken from: in the running text where it stands there. */
export function mainPlaces(places: readonly DeskPlace[]): DeskPlace[] {
  const parts = [...new Set(places.map(({ part }) => part))].sort((one, other) => one - other);
  return parts.flatMap((part) => {
    const own = places.filter((place) => place.part === part).sort(byPlace);
    return own.find(({ field }) => field === 'body') ?? own[0] ?? [];
  });
}

/** Headlines that repeat the words of a part. */
function repeatsOf(main: DeskPlace, texts: FieldTexts): DeskPlace[] {
  const wording = fold(texts[main.field].slice(main.start, main.end)).text;
  if (main.field !== 'body') return [];
  return FIELDS.filter((field) => field !== 'body').flatMap((field) => {
    const text = fold(texts[field]);
    return occurrencesOf(wording, text, { start: false, end: false }).map((range) => ({
      field,
      part: main.part,
      ...text.toOriginal(range),
    }));
  });
}

/**
 * The bounds that places give: the wording follows from the text, and headlines that repeat it are places too.
 *
 * Parts are numbered from 1 without gaps, come in the order of the text and do not overlap; else the places do not fit.
 */
export function boundsAt(given: readonly DeskPlace[], texts: FieldTexts): Bounds {
  const places = given.map((place) => trimmed(place, texts));
  const main = mainPlaces(places);
  const isNumbered = main.length > 0 && main.every(({ part }, index) => part === index + 1);
  const isInOrder = main.every((place, index) => {
    const next = main[index + 1];
    return next === undefined || (next.field === place.field && next.start >= place.end);
  });
  const clash = places.some((one, index) => places.slice(index + 1).some((other) => overlap(one, other)));
  if (!isNumbered || !isInOrder || clash) throw new DeskFailure('places-do-not-fit');
  const repeats = main
    .flatMap((place) => repeatsOf(place, texts))
    .filter((repeat) => !places.some((place) => overlap(place, repeat)));
  const wordsAt = ({ field, start, end }: DeskPlace): string => texts[field].slice(start, end);
  return {
    text: joinWording(main.map(wordsAt)),
    occurrences: [...places, ...repeats].sort(byPlace).map(({ field, part, start, end }) => ({
      field,
      part,
      ...describe(texts[field], { start, end }),
      state: 'anchored',
    })),
  };
}

/** Are these the same places? */
export function isSameBounds(one: Bounds, other: Bounds): boolean {
  const keys = ({ occurrences }: Bounds): string =>
    occurrences
      .map(({ field, part, start, end }) => [field, part, start, end].join(':'))
      .sort()
      .join(' ');
  return one.text === other.text && keys(one) === keys(other);
}
