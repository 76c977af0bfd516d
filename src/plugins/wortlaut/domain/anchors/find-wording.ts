import { fold } from '../text/fold';
import type { Utf16Range } from '../text/offsets';
import { occurrencesOf } from './occurrences';
import { openText, resolve, type OpenedText } from './resolve';
import type { FieldTexts } from './resolve-in-fields';
import type { NearestText } from './selectors';

/** A stretch of one field's text. */
export interface PlaceInField<Field extends string> extends Utf16Range {
  readonly field: Field;
}

/** Where words that nobody has described a place for stand in an article. */
export type FoundWording<Field extends string> =
  /** At one place of the running text, and wherever a headline repeats it. The first is the one that counts. */
  | { readonly kind: 'found'; readonly places: readonly PlaceInField<Field>[] }
  | { readonly kind: 'ambiguous'; readonly places: readonly PlaceInField<Field>[] }
  | {
      readonly kind: 'missing';
      readonly nearest: { readonly field: Field; readonly text: NearestText } | undefined;
    };

const OPENING = /["„“”«»‚‘’‹›]$/;
const CLOSING = /^["„“”«»‚‘’‹›]/;
const CLOSED = { start: false, end: false };

function isMarked(text: string, { start, end }: Utf16Range): boolean {
  return OPENING.test(text.slice(0, start).trimEnd().slice(-1)) && CLOSING.test(text.slice(end, end + 1));
}

function nearestIn<Field extends string>(
  words: string,
  field: Field,
  text: OpenedText,
): { readonly field: Field; readonly text: NearestText } | undefined {
  const selectors = { exact: words, prefix: '', suffix: '', start: 0, end: words.length };
  const resolution = resolve(selectors, text);
  return resolution.kind === 'lost' && resolution.nearest ? { field, text: resolution.nearest } : undefined;
}

/**
 * Finds where words stand of which only the wording is known, as of a quotation that was typed by hand.
 *
 * White space and typographic marks are folded. In the running text the place must be the only one, or the only one in
 * quotation marks; the other fields may repeat it. Where the running text does not have the words, one of the other
 * fields alone may.
 *
 * @param words one part of a quotation
 * @param fields all fields of the article, in the order in which they are read
 * @param running the field that holds the running text
 */
export function findWording<Field extends string>(
  words: string,
  fields: readonly Field[],
  running: Field,
  texts: FieldTexts<Field>,
): FoundWording<Field> {
  const wording = fold(words).text.trim();
  const opened = new Map(fields.map((field) => [field, openText(texts[field] ?? '')]));
  const placesIn = (field: Field): PlaceInField<Field>[] => {
    const text = opened.get(field);
    if (text === undefined) return [];
    return occurrencesOf(wording, text.folded, CLOSED).map((range) => ({
      field,
      ...text.folded.toOriginal(range),
    }));
  };
  const own = placesIn(running);
  const marked = own.filter((place) => isMarked(texts[running] ?? '', place));
  const elsewhere = fields.filter((field) => field !== running).flatMap(placesIn);
  const chosen = own.length > 1 && marked.length === 1 ? marked : own;
  if (chosen.length > 1) return { kind: 'ambiguous', places: chosen };
  if (chosen.length === 1) return { kind: 'found', places: [...chosen, ...elsewhere] };
  if (elsewhere.length === 1) return { kind: 'found', places: elsewhere };
  if (elsewhere.length > 1) return { kind: 'ambiguous', places: elsewhere };
  const nearest = [running, ...fields.filter((field) => field !== running)]
    .map((field) => nearestIn(words, field, opened.get(field) ?? openText('')))
    .find((found) => found !== undefined);
  return { kind: 'missing', nearest };
}
