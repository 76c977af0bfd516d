import type { Core, Modules } from '@strapi/strapi';
import { ARTICLE, PERSON } from '../content-types';
import { ownData, publishesAtOnce } from '../documents/written-data';
import { tableOf } from '../links/versions';
import { withTables } from '../transactions/tables';

const FIELD = 'firstPublicationDate';

/** The content types that have the date: public on articles, private on persons. */
const DATED = [ARTICLE, PERSON] as const;

type DatedUid = (typeof DATED)[number];

const isDated = (uid: string): uid is DatedUid => DATED.some((dated) => dated === uid);

async function storedDate(strapi: Core.Strapi, uid: DatedUid, documentId: string): Promise<unknown> {
  const row = await strapi.db.query(uid).findOne({ where: { documentId, [FIELD]: { $notNull: true } } });
  return row?.[FIELD];
}

/** Stamps the rows of the document that have no date yet; those that have one keep it. No edit: `updatedAt` stays. */
async function stamp(strapi: Core.Strapi, uid: DatedUid, documentId: string, now: Date): Promise<void> {
  const date = (await storedDate(strapi, uid, documentId)) ?? now;
  await withTables(strapi, async (tables) => {
    await tables(tableOf(strapi, uid))
      .where({ document_id: documentId, first_publication_date: null })
      .update({ first_publication_date: date });
  });
}

/**
 * Keeps the `firstPublicationDate` of an article or a person: set when it first goes out, never changed by a later
 * publication or by a save, cleared on a copy. A date given for an article that has none yet is taken, so that content
 * which was first published elsewhere keeps its true date; a person's, which is private, is the server's alone.
 */
export function firstPublicationDateMiddleware(
  strapi: Core.Strapi,
  now: () => Date,
): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const { uid } = context;
    if (!isDated(uid)) return next();
    if (context.action === 'publish') {
      await stamp(strapi, uid, context.params.documentId, now());
      return next();
    }
    if (context.action === 'clone') {
      ownData(context.params)[FIELD] = null;
      return next();
    }
    if (context.action !== 'create' && context.action !== 'update') return next();

    const data = ownData(context.params);
    if (uid === PERSON) delete data[FIELD];
    const stored =
      context.action === 'update' ? await storedDate(strapi, uid, context.params.documentId) : undefined;
    if (stored) data[FIELD] = stored;
    else if (publishesAtOnce(context.params)) data[FIELD] ??= now();
    return next();
  };
}
