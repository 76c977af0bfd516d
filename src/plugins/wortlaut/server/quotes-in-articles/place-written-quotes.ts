import type { Core } from '@strapi/strapi';
import { isSameWording } from '../../domain/quotes/wording';
import { QUOTE } from '../content-types';
import type { FieldTexts } from '../desk/article-text';
import { isSameQuotation } from '../desk/findings';
import { grouped } from '../documents/grouped';
import { linkedOne } from '../links/kept-links';
import type { Change } from '../publication/changes';
import type { Tables } from '../transactions/tables';
import { readDraftTexts } from './draft-texts';
import { hasItsWording, placeAgain, type PlacedQuote } from './place-again';
import { readStoredQuotes, type StoredQuote } from './stored-quotes';
import { positionOf } from './suggestion';
import { updateQuotes } from './write-quotes';

/** Is the suggestion what somebody has now decided about? */
function isSettledBy(suggestion: StoredQuote, { quote, places }: PlacedQuote): boolean {
  const standing = places.filter(({ state }) => state !== 'lost');
  if (standing.length === 0) return isSameWording(suggestion.text, quote.text);
  return suggestion.places.some((place) =>
    standing.some((own) =>
      isSameQuotation({ kind: suggestion.kind, place }, { kind: quote.kind, place: own }),
    ),
  );
}

/** Quotes written by hand as they are placed now; those whose places say their wording are left as they are. */
function placeWritten(written: readonly StoredQuote[], texts: FieldTexts): PlacedQuote[] {
  const typed = new Map(
    placeAgain(
      written.filter((quote) => quote.text.trim() !== '' && !hasItsWording(quote)),
      texts,
      undefined,
    ).map((placed) => [placed.quote, placed]),
  );
  return written.map((quote) => typed.get(quote) ?? { quote, places: quote.places, nearest: [] });
}

/**
 * Finds the places of quotes that somebody has just written with their wording alone, and removes the untouched
 * suggestions that stand for the same words. Out: the quotes that changed.
 */
export async function placeWrittenQuotes(
  strapi: Core.Strapi,
  tables: Tables,
  changes: readonly Change[],
  now: Date,
): Promise<Change[]> {
  const drafts = changes.flatMap(({ uid, after }) =>
    uid === QUOTE ? after.filter(({ isPublic }) => !isPublic) : [],
  );
  const byArticle = grouped(drafts, ({ links }) => linkedOne(links, 'article'));
  const changed: Change[] = [];
  for (const [documentId, own] of byArticle) {
    if (documentId === undefined) continue;
    const ids = new Set(own.map(({ id }) => id));
    for (const article of await readDraftTexts(strapi, tables, [documentId])) {
      const { id, locale, texts } = article;
      if (locale === null || !own.some((draft) => draft.locale === locale)) continue;
      const stored = await readStoredQuotes(strapi, tables, { id, documentId, locale }, false);
      const placed = placeWritten(
        stored.filter((quote) => ids.has(quote.id)),
        texts,
      );
      const updates = placed
        .filter(({ quote, places }) => places !== quote.places)
        .map(({ quote, places }) => ({ quote, places, position: positionOf(texts, places) }));
      changed.push(...(await updateQuotes(strapi, tables, updates, now)));
      const decided = placed.filter(({ quote }) => !quote.isUntouched);
      const settled = stored.filter(
        (quote) =>
          quote.isUntouched && !ids.has(quote.id) && decided.some((each) => isSettledBy(quote, each)),
      );
      for (const quote of settled) {
        await strapi.documents(QUOTE).delete({ documentId: quote.documentId, locale });
      }
    }
  }
  return changed;
}
