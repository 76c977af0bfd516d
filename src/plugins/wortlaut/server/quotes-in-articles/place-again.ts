import { describe } from '../../domain/anchors/describe';
import { resolveInFields, type ResolutionInField } from '../../domain/anchors/resolve-in-fields';
import type { QuoteSelectors } from '../../domain/anchors/selectors';
import type { ArticleField } from '../../domain/quotes/read-article-quotes';
import { isExcerptOf, isWordingOf } from '../../domain/quotes/wording';
import type { Utf16Range } from '../../domain/text/offsets';
import { FIELDS, type FieldTexts } from '../desk/article-text';
import { placeWording } from '../desk/place-quotes';
import type { StoredPlace, StoredQuote } from './stored-quotes';

/** A stretch of one field's text. */
export interface Stretch extends Utf16Range {
  readonly field: ArticleField;
}

/** A place of a quote as it is to be stored; one that is new has no row yet. */
export type Place = Omit<StoredPlace, 'id'> & { readonly id?: number };

/** A quote with its places in the present text. */
export interface PlacedQuote {
  readonly quote: StoredQuote;
  readonly places: readonly Place[];
  /** Where the text now stands that comes nearest to what was lost: it is spoken for until an editor decides. */
  readonly nearest: readonly Stretch[];
}

type Resolution = ResolutionInField<ArticleField>;

function placeNow(stored: StoredPlace, resolution: Resolution): Place {
  // What is lost stays described as it last was, so that it can come back when its words do.
  if (resolution.kind === 'lost') return stored.state === 'lost' ? stored : { ...stored, state: 'lost' };
  const { exact, prefix, suffix, start, end }: QuoteSelectors = resolution.selectors;
  const { id, part } = stored;
  const state = resolution.kind === 'anchored' && stored.state === 'anchored' ? 'anchored' : 'moved';
  return { id, part, field: resolution.field, exact, prefix, suffix, start, end, state };
}

/** A heading that no longer repeats a quotation, whole or in part, is no loss as long as its words stand somewhere. */
function withoutVanishedRepeats(places: readonly Place[]): readonly Place[] {
  const standing = places.filter(({ state }) => state !== 'lost');
  return places.filter(
    ({ part, state, exact }) =>
      state !== 'lost' || !standing.some((other) => other.part === part && isExcerptOf(exact, other.exact)),
  );
}

function placeTogether(
  quotes: readonly StoredQuote[],
  texts: FieldTexts,
  former: FieldTexts | undefined,
): PlacedQuote[] {
  const described = quotes.flatMap(({ places }) => places);
  const resolutions = resolveInFields(
    FIELDS,
    described.map((place) => ({ field: place.field, selectors: place })),
    texts,
    former,
  ).values();
  return quotes.map((quote) => {
    const places: Place[] = [];
    const nearest: Stretch[] = [];
    for (const stored of quote.places) {
      const resolution = resolutions.next().value;
      if (!resolution) continue;
      places.push(placeNow(stored, resolution));
      if (resolution.kind !== 'lost' || !resolution.nearest) continue;
      nearest.push({ field: resolution.field, ...resolution.nearest.range });
    }
    return { quote, places: withoutVanishedRepeats(places), nearest };
  });
}

/** Do the places of a quote say its wording? They do not where somebody typed it, or changed it since. */
export function hasItsWording({ text, places }: StoredQuote): boolean {
  return (
    places.length > 0 &&
    isWordingOf(
      text,
      places.map(({ exact }) => exact),
    )
  );
}

/** A quote of which only the wording is known. */
function placeByWording(quote: StoredQuote, texts: FieldTexts): PlacedQuote {
  const { occurrences, losses } = placeWording(quote.text, texts);
  return {
    quote,
    places: occurrences.map(({ field, part, start, end }) => ({
      field,
      part,
      ...describe(texts[field], { start, end }),
      state: 'anchored',
    })),
    nearest: losses.flatMap(({ nearest }) => nearest ?? []),
  };
}

/**
 * Where quotes stand in a text, beyond doubt, or what of them is lost (rule 7 of the design). A rejected one claims no
 * place that another could have. The results are in the order of the quotes.
 *
 * @param former the texts in which the places were described, where they are known
 */
export function placeAgain(
  quotes: readonly StoredQuote[],
  texts: FieldTexts,
  former: FieldTexts | undefined,
): PlacedQuote[] {
  const isRejected = ({ review }: StoredQuote) => review === 'rejected';
  const described = quotes.filter(hasItsWording);
  const placed = [
    ...placeTogether(
      described.filter((quote) => !isRejected(quote)),
      texts,
      former,
    ),
    ...placeTogether(described.filter(isRejected), texts, former),
  ];
  const byQuote = new Map(placed.map((each) => [each.quote, each]));
  return quotes.map((quote) => byQuote.get(quote) ?? placeByWording(quote, texts));
}
