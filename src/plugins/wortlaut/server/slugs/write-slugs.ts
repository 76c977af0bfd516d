import type { Core, Modules } from '@strapi/strapi';
import { slugOf } from '../../domain/text/slug';
import { defaultLocale, isLocalized } from '../locales/locale-of';
import { ownData, type WrittenData } from '../documents/written-data';
import { underLock } from '../transactions/under-lock';
import { refusal } from '../validation/refuse';
import { decideSlug } from './decide-slug';
import { freeSlug, isTaken, type SlugPlace } from './free-slug';
import { hasSlug, SLUG_SOURCE, type SluggedUid } from './slug-source';

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** A slug for `text`; texts without a letter or a digit get the type's name ("article"), so that none is without. */
function makeSlugFor(strapi: Core.Strapi, uid: SluggedUid) {
  const fallback = strapi.contentType(uid).info.singularName;
  return (text: string) => slugOf(text) || fallback;
}

async function writeSlug(strapi: Core.Strapi, place: SlugPlace, data: WrittenData): Promise<void> {
  const source = SLUG_SOURCE[place.uid];
  const makeSlug = makeSlugFor(strapi, place.uid);
  const rows: WrittenData[] =
    place.documentId === undefined
      ? []
      : await strapi.db.query(place.uid).findMany({
          where: {
            documentId: place.documentId,
            ...(place.locale === null ? {} : { locale: place.locale }),
          },
        });
  const draft = rows.find((row) => row.publishedAt === null);
  const stored = draft && { slug: stringOf(draft.slug), source: stringOf(draft[source]) };
  const asked = data.slug;
  const decision = decideSlug({
    asked: typeof asked === 'string' || asked === null ? asked : undefined,
    source: stringOf(data[source]),
    stored,
    everPublished: rows.some((row) => row.publishedAt !== null || Boolean(row.firstPublicationDate)),
    makeSlug,
  });
  if (decision.kind === 'keep') {
    if ('slug' in data) data.slug = stored?.slug;
    return;
  }
  if (decision.kind === 'from') {
    data.slug = await freeSlug(strapi, decision.slug, place);
    return;
  }
  if (await isTaken(strapi, decision.slug, place)) {
    throw refusal(strapi, [{ kind: 'slug-taken', path: ['slug'], slug: decision.slug }]);
  }
  data.slug = decision.slug;
}

/** Gives the copies that a clone made, and that it is about to return as `entries`, slugs of their own. */
async function renewSlugs(
  strapi: Core.Strapi,
  uid: SluggedUid,
  { documentId, entries }: Cloned,
): Promise<void> {
  const copies = await strapi.db.query(uid).findMany({ where: { documentId } });
  for (const copy of copies) {
    const place: SlugPlace = { uid, documentId, locale: isLocalized(strapi, uid) ? copy.locale : null };
    const text = stringOf(copy[SLUG_SOURCE[uid]]);
    if (text === undefined) continue;
    const slug = await freeSlug(strapi, makeSlugFor(strapi, uid)(text), place);
    await strapi.db.query(uid).update({ where: { id: copy.id }, data: { slug } });
    Object.assign(entries.find((entry) => entry.id === copy.id) ?? {}, { slug });
  }
}

/**
 * Makes slugs on the server, whichever way a document is written: admin, REST, GraphQL or document service.
 *
 * Runs around every document action; acts on create, update and clone of the types that have a slug. Looking for a
 * free slug and taking it happen in one transaction under a lock, so that two writers never take the same one.
 * A chosen slug that is taken is refused with a ValidationError.
 */
export function slugMiddleware(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const { uid } = context;
    if (!hasSlug(uid)) return next();
    if (context.action === 'create' || context.action === 'update') {
      const { params } = context;
      const data = ownData(params);
      const locale = isLocalized(strapi, uid)
        ? (stringOf(params.locale) ?? (await defaultLocale(strapi)))
        : null;
      const documentId = 'documentId' in params ? params.documentId : undefined;
      return underLock(strapi, `slug:${uid}`, async () => {
        await writeSlug(strapi, { uid, locale, documentId }, data);
        return next();
      });
    }
    if (context.action === 'clone') {
      return underLock(strapi, `slug:${uid}`, async () => {
        const result = await next();
        if (isCloned(result)) await renewSlugs(strapi, uid, result);
        return result;
      });
    }
    return next();
  };
}

interface Cloned {
  readonly documentId: string;
  readonly entries: readonly { readonly id?: unknown }[];
}

function isCloned(result: unknown): result is Cloned {
  return typeof result === 'object' && result !== null && 'documentId' in result && 'entries' in result;
}
