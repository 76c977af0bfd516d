import type { Article } from '../answers/article';
import type { Quote, QuotedField } from '../answers/quote';

/** A place of a quotation in the plain text of one field, as the page marks it. */
export interface MarkedPlace {
  readonly quote: Quote;
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The id of its element on the page. */
  readonly id: string;
}

/** The id of the first place of a quotation on the page of its article. */
export const quoteElementId = (documentId: string): string => `quote-${documentId}`;

/**
 * The places of an article's quotations in one field, in reading order, longer ones before those within them.
 *
 * A place whose words are not there any more is left out rather than guessed.
 */
export function markedPlaces(
  article: Pick<Article, 'quotes'>,
  field: QuotedField,
  fieldText: string,
): readonly MarkedPlace[] {
  const places = article.quotes.flatMap((quote) =>
    quote.places.flatMap((place, at): MarkedPlace[] => {
      if (place.field !== field || fieldText.slice(place.start, place.end) !== place.exact) return [];
      const id = quoteElementId(quote.documentId);
      return [{ quote, start: place.start, end: place.end, id: at === 0 ? id : `${id}-${at + 1}` }];
    }),
  );
  return places.sort((one, other) => one.start - other.start || other.end - one.end);
}
