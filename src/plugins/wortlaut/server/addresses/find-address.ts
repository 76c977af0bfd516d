import type { Core } from '@strapi/strapi';
import { defaultLocale, isLocalized } from '../locales/locale-of';
import type { SluggedUid } from '../slugs/slug-source';
import { documentsOnceAt } from './old-slugs';

/** A question for the document at a slug; `locale` and `status` are what the reader sent, if anything. */
export interface AddressQuestion {
  readonly uid: SluggedUid;
  readonly slug: string;
  readonly locale: unknown;
  readonly status: unknown;
}

/**
 * Where a slug leads:
 * - `here`: this document bears it;
 * - `moved`: this document, public today under `slug`, bore it once;
 * - `none`: nowhere. What is not public is nowhere, exactly as what never was.
 */
export type Address =
  | { readonly kind: 'here'; readonly documentId: string }
  | { readonly kind: 'moved'; readonly documentId: string; readonly slug: string }
  | { readonly kind: 'none' };

/** PostgreSQL keeps no text with this character in it, and refuses to look for one. */
const IN_NO_TEXT = '\0';

async function localeOf(strapi: Core.Strapi, { uid, locale }: AddressQuestion): Promise<string | null> {
  if (!isLocalized(strapi, uid)) return null;
  return typeof locale === 'string' && locale !== '' ? locale : defaultLocale(strapi);
}

/**
 * Finds the document at a slug. A slug that a document bears goes before one that another bore once; of several that
 * bore it, the one that left it last and is public answers.
 */
export async function findAddress(strapi: Core.Strapi, question: AddressQuestion): Promise<Address> {
  const { uid, slug } = question;
  if (slug.includes(IN_NO_TEXT)) return { kind: 'none' };
  const locale = await localeOf(strapi, question);
  const inLocale = locale === null ? {} : { locale };
  const status = question.status === 'draft' ? 'draft' : 'published';

  const bearer = await strapi
    .documents(uid)
    .findFirst({ ...inLocale, status, filters: { slug: { $eq: slug } }, fields: ['documentId'] });
  if (bearer) return { kind: 'here', documentId: bearer.documentId };

  for (const documentId of await documentsOnceAt(strapi, { uid, locale }, slug)) {
    const moved = await strapi
      .documents(uid)
      .findOne({ documentId, ...inLocale, status: 'published', fields: ['slug'] });
    if (moved?.slug) return { kind: 'moved', documentId, slug: moved.slug };
  }
  return { kind: 'none' };
}
