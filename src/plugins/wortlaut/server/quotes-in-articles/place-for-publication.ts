import type { Core } from '@strapi/strapi';
import type { FieldTexts } from '../desk/article-text';
import type { Tables } from '../transactions/tables';
import { placeAgain } from './place-again';
import { standsIn } from './stands-in';
import { readQuotesById, type StoredQuote } from './stored-quotes';
import { positionOf } from './suggestion';
import { updateQuotes } from './write-quotes';

/**
 * Gives versions of quotes that do not stand at their places in a text, as those written before saving placed them, the
 * places that they have there beyond doubt. Those that stand there already are not written.
 *
 * Out: the quotes whose words still do not stand in the text; a withdrawn one has no words.
 */
export async function placeForPublication(
  strapi: Core.Strapi,
  tables: Tables,
  ids: readonly number[],
  texts: FieldTexts,
  now: Date,
): Promise<StoredQuote[]> {
  const quotes = await readQuotesById(strapi, tables, ids);
  const unsound = quotes.filter((quote) => quote.text.trim() !== '' && !standsIn(quote, texts));
  const updates = placeAgain(unsound, texts, undefined).map(({ quote, places }) => ({
    quote,
    places,
    position: positionOf(texts, places),
  }));
  await updateQuotes(strapi, tables, updates, now);
  return updates.flatMap(({ quote, places }) =>
    standsIn({ text: quote.text, places }, texts) ? [] : [quote],
  );
}
