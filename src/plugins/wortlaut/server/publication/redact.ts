import type { Core } from '@strapi/strapi';
import { QUOTE } from '../content-types';
import { keepLinks } from '../links/keep-links';
import { linked } from '../links/kept-links';
import { tableOf, type Version } from '../links/versions';
import type { Tables } from '../transactions/tables';
import { withdrawnOn } from './facts';

/** What repeats or describes the withdrawn words. Of a withdrawn quote the public keeps its documentId, date and reason. */
export const WITHOUT_WORDS = {
  text: null,
  originalText: null,
  attribution: null,
  speakerLabel: null,
  speakerRole: null,
  occasion: null,
  place: null,
  saidOn: null,
  via: null,
  sourceUrl: null,
  translator: null,
  pullQuote: false,
} as const;

/**
 * Empties a public version of a quote that is withdrawn: no words, no places in the article, no speaker. The draft
 * keeps everything. Does nothing to a quote that is not withdrawn.
 */
export async function redactIfWithdrawn(
  strapi: Core.Strapi,
  tables: Tables,
  version: Version,
): Promise<void> {
  const row = await strapi.db
    .query(QUOTE)
    .findOne({ where: { id: version.id }, populate: ['correction', 'occurrences'] });
  if (withdrawnOn(row) === undefined) return;
  const table = () => tables(tableOf(strapi, QUOTE)).where({ id: version.id });
  const [edited] = await table().select('updated_at');
  await strapi.db
    .query(QUOTE)
    .update({ where: { id: version.id }, data: { ...WITHOUT_WORDS, occurrences: [] } });
  for (const { id } of row.occurrences) {
    await strapi.db.query('quote.occurrence').delete({ where: { id } });
  }
  // The time of the last edit tells whether draft and public version are the same; this was no edit.
  await table().update(edited);
  await keepLinks(strapi, tables, version, { article: linked(version.links, 'article') });
}
