import type { Core } from '@strapi/strapi';
import type { FieldTexts } from '../desk/article-text';
import type { Tables } from '../transactions/tables';
import { placeAgain } from './place-again';
import { standsIn } from './stands-in';
import { readQuotesById, type StoredQuote } from './stored-quotes';
import { positionOf } from './suggestion';
import { updateQuotes, type QuoteUpdate } from './write-quotes';

/** The places that quotes are to have in a text. */
export interface PlannedPlaces {
  /** For the quotes that do not stand at their places as they are. */
  readonly updates: readonly QuoteUpdate[];
  /** Of these, the quotes whose words have no place beyond doubt; a withdrawn one has no words. */
  readonly unsound: readonly StoredQuote[];
}

/**
 * Looks for places, beyond doubt, of versions of quotes that do not stand at those they have in a text, as versions
 * written before saving placed them. Writes nothing.
 *
 * @param ids of the rows
 */
export async function planPlaces(
  strapi: Core.Strapi,
  tables: Tables,
  ids: readonly number[],
  texts: FieldTexts,
): Promise<PlannedPlaces> {
  const quotes = await readQuotesById(strapi, tables, ids);
  const unplaced = quotes.filter((quote) => quote.text.trim() !== '' && !standsIn(quote, texts));
  const updates = placeAgain(unplaced, texts, undefined).map(({ quote, places }) => ({
    quote,
    places,
    position: positionOf(texts, places),
  }));
  const unsound = updates.flatMap(({ quote, places }) =>
    standsIn({ text: quote.text, places }, texts) ? [] : [quote],
  );
  return { updates, unsound };
}

/**
 * Gives versions of quotes the places that `planPlaces` finds; those that stand in the text already are not written.
 *
 * Out: the quotes whose words still do not stand in the text.
 */
export async function placeForPublication(
  strapi: Core.Strapi,
  tables: Tables,
  ids: readonly number[],
  texts: FieldTexts,
  now: Date,
): Promise<readonly StoredQuote[]> {
  const { updates, unsound } = await planPlaces(strapi, tables, ids, texts);
  await updateQuotes(strapi, tables, updates, now);
  return unsound;
}
