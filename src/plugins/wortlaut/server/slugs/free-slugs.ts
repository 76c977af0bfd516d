import type { Core } from '@strapi/strapi';
import { NO_LOCALE, OLD_SLUG } from '../addresses/old-slug-schema';
import { inPieces } from '../transactions/tables';
import { freeSlug } from './free-slug';
import type { SluggedUid } from './slug-source';

/** A slug that a new document asks for. */
export interface WantedSlug {
  readonly slug: string;
  /** `null` for a content type that is not localized. */
  readonly locale: string | null;
}

const keyOf = ({ slug, locale }: WantedSlug) => `${locale ?? ''} ${slug}`;

/** Those of the wanted slugs that somebody has, or had when it was last public. */
async function spokenFor(
  strapi: Core.Strapi,
  uid: SluggedUid,
  wanted: readonly WantedSlug[],
): Promise<Set<string>> {
  const found = new Set<string>();
  const localized = wanted.some(({ locale }) => locale !== null);
  for (const piece of inPieces([...new Set(wanted.map(({ slug }) => slug))])) {
    const borne = await strapi.db
      .query(uid)
      .findMany({ where: { slug: { $in: piece } }, select: ['slug', 'locale'] });
    for (const { slug, locale } of borne) found.add(keyOf({ slug, locale: localized ? locale : null }));
    const once = await strapi.db
      .query(OLD_SLUG)
      .findMany({ where: { contentType: uid, slug: { $in: piece } }, select: ['slug', 'ofLocale'] });
    for (const { slug, ofLocale } of once) {
      found.add(keyOf({ slug, locale: ofLocale === NO_LOCALE ? null : ofLocale }));
    }
  }
  return found;
}

/**
 * Free slugs for many new documents at once, in order: each wanted one, or with the next free number behind it. None is
 * given twice. Takes two look-ups for all of them together, and some more for each that is taken.
 */
export async function freeSlugs(
  strapi: Core.Strapi,
  uid: SluggedUid,
  wanted: readonly WantedSlug[],
): Promise<string[]> {
  const taken = await spokenFor(strapi, uid, wanted);
  const slugs: string[] = [];
  for (const each of wanted) {
    const isGiven = (slug: string) => taken.has(keyOf({ ...each, slug }));
    const slug = isGiven(each.slug)
      ? await freeSlug(strapi, each.slug, { uid, locale: each.locale, documentId: undefined }, isGiven)
      : each.slug;
    taken.add(keyOf({ ...each, slug }));
    slugs.push(slug);
  }
  return slugs;
}
