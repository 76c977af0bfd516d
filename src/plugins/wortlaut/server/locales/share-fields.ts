import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../content-types';
import type { WrittenData } from '../documents/written-data';
import type { Version } from '../links/versions';
import { isLocalized } from './locale-of';

interface Row {
  readonly locale: string | null;
}

/** How to read, of the versions of a localized content type, the fields that all locales share; without the ids of components. */
function sharedFields(strapi: Core.Strapi, uid: ContentTypeUid) {
  const schema = strapi.contentType(uid);
  const i18n = strapi.plugin('i18n').service('content-types');
  return {
    schema,
    populate: i18n.getNestedPopulateOfNonLocalizedAttributes(uid),
    sharedOf: (row: unknown): Record<string, unknown> => i18n.copyNonLocalizedAttributes(schema, row),
  };
}

/**
 * Gives the fields of a draft that are not localized to the drafts in the document's other locales.
 *
 * Strapi does so itself when it writes a draft, with two gaps: a write that publishes at once shares with the other
 * public versions alone, and whether anything changed is asked of any one version of the document, which may have had
 * the new value already.
 */
export async function shareFields(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: string,
  locale: string,
): Promise<void> {
  if (!isLocalized(strapi, uid)) return;
  const { schema, populate, sharedOf } = sharedFields(strapi, uid);
  const drafts: readonly Row[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId, publishedAt: null }, populate });
  const written = drafts.find((draft) => draft.locale === locale);
  if (!written) return;
  const shared = sharedOf(written);
  if (drafts.every((draft) => isDeepStrictEqual(sharedOf(draft), shared))) return;
  await strapi.plugin('i18n').service('localizations').syncNonLocalizedAttributes(written, schema);
}

/** What a written document says of media: the ids of files that a version has. */
function idsOfFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(idsOfFiles);
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
}

/**
 * Fills what `data` does not say of a document's new locale, and all locales share, from a draft in another locale.
 *
 * Strapi would take it from a public version: a quote that was rejected since would be accepted again by its translation,
 * and an article lose the time at which it goes out.
 *
 * @param draft the id of the other draft
 */
export async function fillFromDraft(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  draft: Version['id'],
  data: WrittenData,
): Promise<void> {
  const { schema, populate, sharedOf } = sharedFields(strapi, uid);
  const row: unknown = await strapi.db.query(uid).findOne({ where: { id: draft }, populate });
  const media = new Set(
    Object.entries(schema.attributes).flatMap(([field, { type }]) => (type === 'media' ? [field] : [])),
  );
  for (const [field, value] of Object.entries(sharedOf(row))) {
    if (data[field] === undefined) data[field] = media.has(field) ? idsOfFiles(value) : value;
  }
}
