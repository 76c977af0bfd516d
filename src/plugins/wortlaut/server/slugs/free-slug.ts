import type { Core } from '@strapi/strapi';
import { documentsOnceAt } from '../addresses/old-slugs';
import type { SluggedUid } from './slug-source';

export interface SlugPlace {
  readonly uid: SluggedUid;
  /** `null` for a content type that is not localized. */
  readonly locale: string | null;
  /** The document that is to bear the slug; its own rows do not stand in its way. */
  readonly documentId: string | undefined;
}

/** Is `slug` borne by another document in this locale, be it by its draft or by its published version? */
export async function isTaken(strapi: Core.Strapi, slug: string, place: SlugPlace): Promise<boolean> {
  const others = await strapi.db.query(place.uid).count({
    where: {
      slug,
      ...(place.locale === null ? {} : { locale: place.locale }),
      ...(place.documentId === undefined ? {} : { documentId: { $ne: place.documentId } }),
    },
  });
  return others > 0;
}

/** May the server give `slug` by itself? Not where it is borne, nor where it still leads to the document it was of. */
async function isSpokenFor(strapi: Core.Strapi, slug: string, place: SlugPlace): Promise<boolean> {
  if (await isTaken(strapi, slug, place)) return true;
  const once = await documentsOnceAt(strapi, place, slug);
  return once.some((documentId) => documentId !== place.documentId);
}

/**
 * The first free one of `wanted`, `wanted-2`, `wanted-3` …
 *
 * A slug that redirects to another document is not free here; an editor may choose it all the same.
 * Searches by doubling and halving, so that the thousandth article of one title costs a score of look-ups.
 * `isGiven` tells of slugs that were given to documents which are not written yet.
 */
export async function freeSlug(
  strapi: Core.Strapi,
  wanted: string,
  place: SlugPlace,
  isGiven: (slug: string) => boolean = () => false,
): Promise<string> {
  const numbered = (n: number) => (n === 1 ? wanted : `${wanted}-${n}`);
  const isOut = async (n: number) => isGiven(numbered(n)) || (await isSpokenFor(strapi, numbered(n), place));
  if (!(await isOut(1))) return wanted;
  let taken = 1;
  let free = 2;
  while (await isOut(free)) {
    taken = free;
    free *= 2;
  }
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (await isOut(middle)) taken = middle;
    else free = middle;
  }
  return numbered(free);
}
