import type { Core } from '@strapi/strapi';
import { QUOTE } from '../content-types';
import { versionsOf } from '../links/versions';
import { planPlaces } from '../quotes-in-articles/place-for-publication';
import type { QuoteUpdate } from '../quotes-in-articles/write-quotes';
import type { Tables } from '../transactions/tables';
import { decideWhatGoesOut, staysPublic, type ArticleFacts, type WhatGoesOut } from './decide-what-goes-out';
import { readArticleFacts } from './facts';
import type { Refusal } from './refusals';
import { movedQuoteRefusal } from './words-not-in-article';

/** What a publication does to others, and the places that quotes get by it. */
export interface DecidedPublication {
  readonly whatGoesOut: WhatGoesOut;
  readonly places: readonly QuoteUpdate[];
}

/** The same article once its drafts have the planned places; they count as edited then. */
function withPlaces(facts: ArticleFacts, planned: readonly QuoteUpdate[], now: Date): ArticleFacts {
  const placesOf = new Map(planned.map(({ quote, places }) => [quote.id, places]));
  return {
    ...facts,
    quotes: facts.quotes.map((quote) => {
      const places = quote.draft && placesOf.get(quote.draft.id);
      return places === undefined || quote.draft === undefined
        ? quote
        : { ...quote, draft: { ...quote.draft, places, editedAt: now.toISOString() } };
    }),
  };
}

/** Decides on an article whose quotes that were never placed get their places. */
async function decideWithPlaces(
  strapi: Core.Strapi,
  tables: Tables,
  facts: ArticleFacts,
  now: Date,
): Promise<DecidedPublication> {
  const whatGoesOut = decideWhatGoesOut(facts);
  const unplaced = whatGoesOut.inTheWay.filter(({ kind }) => kind === 'quote-not-in-article');
  if (unplaced.length === 0) return { whatGoesOut, places: [] };
  const ids = facts.quotes.flatMap(({ documentId, draft }) =>
    draft && unplaced.some((refusal) => refusal.documentId === documentId) ? [draft.id] : [],
  );
  const { updates } = await planPlaces(strapi, tables, ids, facts.draft.texts);
  return { whatGoesOut: decideWhatGoesOut(withPlaces(facts, updates, now)), places: updates };
}

/**
 * The quotes that are public in the article and stay so, though an edit has moved their drafts elsewhere: the places that
 * they get in what the article says by now, and what stands in the way where their words do not stand there any more.
 */
async function planWhatStays(
  strapi: Core.Strapi,
  tables: Tables,
  { documentId, draft, quotes }: ArticleFacts,
  locale: string,
): Promise<{ readonly places: readonly QuoteUpdate[]; readonly inTheWay: readonly Refusal[] }> {
  const staying = quotes.filter((quote) => staysPublic(quote, documentId));
  if (staying.length === 0) return { places: [], inTheWay: [] };
  const versions = await versionsOf(
    strapi,
    tables,
    QUOTE,
    staying.map((quote) => quote.documentId),
  );
  const ids = versions.flatMap((each) => (each.isPublic && each.locale === locale ? [each.id] : []));
  const { updates, unsound } = await planPlaces(strapi, tables, ids, draft.texts);
  return { places: updates, inTheWay: unsound.map(movedQuoteRefusal) };
}

/**
 * Decides what happens when an article is published in `locale`, and writes nothing, so an editor is shown beforehand
 * what the publication does.
 *
 * @param now the moment of the publication
 * @returns undefined where the article has no draft in that locale
 */
export async function decidePublication(
  strapi: Core.Strapi,
  tables: Tables,
  documentId: string,
  locale: string,
  now: Date,
): Promise<DecidedPublication | undefined> {
  const facts = await readArticleFacts(strapi, tables, documentId, locale);
  if (!facts) return undefined;
  const { whatGoesOut, places } = await decideWithPlaces(strapi, tables, facts, now);
  const stays = await planWhatStays(strapi, tables, facts, locale);
  return {
    whatGoesOut: { ...whatGoesOut, inTheWay: [...whatGoesOut.inTheWay, ...stays.inTheWay] },
    places: [...places, ...stays.places],
  };
}
