import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../content-types';
import { isLocalized } from './locale-of';

interface Row {
  readonly locale: string | null;
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
  const schema = strapi.contentType(uid);
  const { getNestedPopulateOfNonLocalizedAttributes, copyNonLocalizedAttributes } = strapi
    .plugin('i18n')
    .service('content-types');
  const drafts: readonly Row[] = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: null },
    populate: getNestedPopulateOfNonLocalizedAttributes(uid),
  });
  const written = drafts.find((draft) => draft.locale === locale);
  if (!written) return;
  const shared: unknown = copyNonLocalizedAttributes(schema, written);
  const differs = (draft: Row) => !isDeepStrictEqual(copyNonLocalizedAttributes(schema, draft), shared);
  if (!drafts.some(differs)) return;
  await strapi.plugin('i18n').service('localizations').syncNonLocalizedAttributes(written, schema);
}
