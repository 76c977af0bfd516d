import type { Core, Modules } from '@strapi/strapi';
import { isLocalized } from '../locales/locale-of';
import { hasSlug, type SluggedUid } from '../slugs/slug-source';
import { forgetOldSlugs, rememberOldSlug, type Addressed } from './old-slugs';

/** Actions after which a published version may bear another slug, or be gone. */
const CHANGING = ['publish', 'unpublish', 'update', 'delete'];

interface Row {
  readonly slug: unknown;
  readonly locale: string | null;
  readonly publishedAt: unknown;
}

function rowsOf(strapi: Core.Strapi, uid: SluggedUid, documentId: string): Promise<Row[]> {
  return strapi.db.query(uid).findMany({ where: { documentId } });
}

async function rememberWhatChanged(
  strapi: Core.Strapi,
  { uid, documentId }: Omit<Addressed, 'locale'>,
  { before, now }: { before: readonly Row[]; now: Date },
): Promise<void> {
  const after = await rowsOf(strapi, uid, documentId);
  const localized = isLocalized(strapi, uid);
  for (const { slug, locale } of before.filter((row) => row.publishedAt !== null)) {
    const document: Addressed = { uid, documentId, locale: localized ? locale : null };
    const here = after.filter((row) => row.locale === locale);
    const left = !here.some((row) => row.publishedAt !== null && row.slug === slug);
    if (here.length > 0 && left && typeof slug === 'string')
      await rememberOldSlug(strapi, document, slug, now);
  }
  for (const locale of new Set(before.map((row) => row.locale))) {
    if (after.some((row) => row.locale === locale)) continue;
    await forgetOldSlugs(strapi, { uid, documentId, locale: localized ? locale : null });
  }
}

/**
 * Remembers the slug that a published version gives up: when one with another slug takes its place, or when it is
 * unpublished and may come back under another. Slugs that only drafts ever had leave no trace; with a document go its
 * old slugs. In one transaction with the action itself.
 */
export function oldSlugMiddleware(
  strapi: Core.Strapi,
  now: () => Date,
): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const { uid, params } = context;
    const documentId = 'documentId' in params ? params.documentId : undefined;
    if (!hasSlug(uid) || !CHANGING.includes(context.action) || typeof documentId !== 'string') return next();
    return strapi.db.transaction(async () => {
      const before = await rowsOf(strapi, uid, documentId);
      const result = await next();
      await rememberWhatChanged(strapi, { uid, documentId }, { before, now: now() });
      return result;
    });
  };
}
