import type { Core } from '@strapi/strapi';
import type { SluggedUid } from '../slugs/slug-source';
import { NO_LOCALE, OLD_SLUG } from './old-slug-schema';

/** A document in one locale (`null` for a content type that is not localized). */
export interface Addressed {
  readonly uid: SluggedUid;
  readonly documentId: string;
  readonly locale: string | null;
}

const ofDocument = ({ uid, documentId, locale }: Addressed) => ({
  contentType: uid,
  ofDocument: documentId,
  ofLocale: locale ?? NO_LOCALE,
});

/** Remembers that the document was public under `slug` until `leftAt`; a slug it had before counts anew. */
export async function rememberOldSlug(
  strapi: Core.Strapi,
  document: Addressed,
  slug: string,
  leftAt: Date,
): Promise<void> {
  const where = { ...ofDocument(document), slug };
  const known = await strapi.db.query(OLD_SLUG).update({ where, data: { leftAt } });
  if (!known) await strapi.db.query(OLD_SLUG).create({ data: { ...where, leftAt } });
}

/** Forgets every old slug of the document in this locale. */
export async function forgetOldSlugs(strapi: Core.Strapi, document: Addressed): Promise<void> {
  await strapi.db.query(OLD_SLUG).deleteMany({ where: ofDocument(document) });
}

/** The documents that were public under `slug`, the one that left it last at the head. */
export async function documentsOnceAt(
  strapi: Core.Strapi,
  { uid, locale }: Pick<Addressed, 'uid' | 'locale'>,
  slug: string,
): Promise<readonly string[]> {
  const rows = await strapi.db.query(OLD_SLUG).findMany({
    where: { contentType: uid, ofLocale: locale ?? NO_LOCALE, slug },
    orderBy: [{ leftAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map((row) => row.ofDocument);
}
