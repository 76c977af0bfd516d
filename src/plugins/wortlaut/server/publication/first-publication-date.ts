import type { Core, Modules } from '@strapi/strapi';
import { ARTICLE } from '../content-types';
import { ownData, publishesAtOnce } from '../documents/written-data';

const FIELD = 'firstPublicationDate';

async function storedDate(strapi: Core.Strapi, documentId: string): Promise<unknown> {
  const row = await strapi.db.query(ARTICLE).findOne({ where: { documentId, [FIELD]: { $notNull: true } } });
  return row?.[FIELD];
}

/** Stamps the rows of the document that have no date yet; those that have one keep it. */
async function stamp(strapi: Core.Strapi, documentId: string, now: Date): Promise<void> {
  const date = (await storedDate(strapi, documentId)) ?? now;
  await strapi.db
    .query(ARTICLE)
    .updateMany({ where: { documentId, [FIELD]: { $null: true } }, data: { [FIELD]: date } });
}

/**
 * Keeps an article's `firstPublicationDate`: set when it first goes out, never changed by a later publication or by a
 * save, cleared on a copy. A date given for an article that has none yet is taken, so that content which was first
 * published elsewhere keeps its true date.
 */
export function firstPublicationDateMiddleware(
  strapi: Core.Strapi,
  now: () => Date,
): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (context.uid !== ARTICLE) return next();
    if (context.action === 'publish') {
      await stamp(strapi, context.params.documentId, now());
      return next();
    }
    if (context.action === 'clone') {
      ownData(context.params)[FIELD] = null;
      return next();
    }
    if (context.action !== 'create' && context.action !== 'update') return next();

    const data = ownData(context.params);
    const stored =
      context.action === 'update' ? await storedDate(strapi, context.params.documentId) : undefined;
    if (stored) data[FIELD] = stored;
    else if (publishesAtOnce(context.params)) data[FIELD] ??= now();
    return next();
  };
}
