import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../../plugins/wortlaut/server/content-types';
import { componentAttributes } from '../../plugins/wortlaut/server/documents/component-attributes';
import { parseKeptLinks } from '../../plugins/wortlaut/server/links/kept-links';

/** Made by the server or the clock: nobody edits them. */
const NOT_EDITED = new Set([
  'id',
  'documentId',
  'locale',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublicationDate',
  'lastPublication',
  'publishFailure',
  'withheld',
  'linkedDocuments',
  'confidence',
]);

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => key !== 'id' && each !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, canonical(each)]),
  );
}

function hashOf(row: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(row).filter(([name, value]) => !NOT_EDITED.has(name) && value !== null);
  const links = Object.entries(parseKeptLinks(row.linkedDocuments)).filter(([, ids]) => ids.length > 0);
  const text = JSON.stringify([canonical(Object.fromEntries(fields)), canonical(Object.fromEntries(links))]);
  return createHash('sha256').update(text).digest('hex');
}

/**
 * A hash of the draft of each document, of what an editor can change in it: the same as long as nobody did. Documents that
 * have no draft in the locale are missing.
 *
 * @param locale left out for persons
 */
export async function documentHashes(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentIds: readonly string[],
  locale?: string,
): Promise<ReadonlyMap<string, string>> {
  if (documentIds.length === 0) return new Map();
  const where = {
    documentId: { $in: documentIds },
    publishedAt: null,
    ...(locale === undefined ? {} : { locale }),
  };
  const populate = componentAttributes(strapi, uid).map(({ name }) => name);
  const rows: (Record<string, unknown> & { documentId: string })[] = await strapi.db
    .query(uid)
    .findMany({ where, populate });
  return new Map(rows.map((row) => [row.documentId, hashOf(row)]));
}
