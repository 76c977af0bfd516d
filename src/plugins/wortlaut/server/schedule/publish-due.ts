import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../content-types';
import { tableOf } from '../links/versions';
import { EDITORIAL_LOCK } from '../publication/one-at-a-time';
import { withTables } from '../transactions/tables';
import { underLock } from '../transactions/under-lock';
import { databaseTime } from './database-clock';
import { nextFailure, parsePublishFailure, type PublishFailure } from './publish-failure';

interface DueRow {
  readonly documentId: string;
  readonly publishFailure: unknown;
}

/** The articles whose time has come, each with its last failure; those that failed wait until their next attempt. */
async function dueArticles(
  strapi: Core.Strapi,
  now: Date,
  documentId?: string,
): Promise<Map<string, PublishFailure | undefined>> {
  const rows: DueRow[] = await strapi.db.query(ARTICLE).findMany({
    where: {
      publishedAt: null,
      publishAt: { $lte: now.toISOString() },
      ...(documentId === undefined ? {} : { documentId }),
    },
    select: ['documentId', 'publishFailure'],
    orderBy: [{ publishAt: 'asc' }, { id: 'asc' }],
  });
  const due = new Map<string, PublishFailure | undefined>();
  for (const row of rows) {
    const failure = parsePublishFailure(row.publishFailure);
    if (failure === undefined || failure.retryAt <= now.toISOString()) due.set(row.documentId, failure);
  }
  return due;
}

async function writeOnDrafts(
  strapi: Core.Strapi,
  documentId: string,
  columns: Readonly<Record<string, string | null>>,
): Promise<void> {
  await withTables(strapi, async (tables) => {
    await tables(tableOf(strapi, ARTICLE))
      .where({ document_id: documentId, published_at: null })
      .update(columns);
  });
}

/** Publishes the article in all its locales if it is still due: another node may have been first. */
async function publishIfDue(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  return underLock(strapi, EDITORIAL_LOCK, async () => {
    const due = await dueArticles(strapi, await databaseTime(strapi), documentId);
    if (!due.has(documentId)) return false;
    await strapi.documents(ARTICLE).publish({ documentId, locale: '*' });
    await writeOnDrafts(strapi, documentId, { publish_at: null, publish_failure: null });
    return true;
  });
}

/**
 * Publishes every article whose `publishAt` has come, also where it came while nothing was running; gives the documentIds
 * of those that went out.
 *
 * The time is the database's, and whether an article is due is decided under the lock in the transaction that publishes
 * it, so it goes out once however many nodes look at once. A failure is kept on the drafts and tried again later.
 */
export async function publishDue(strapi: Core.Strapi): Promise<string[]> {
  const published: string[] = [];
  for (const [documentId, former] of await dueArticles(strapi, await databaseTime(strapi))) {
    try {
      if (await publishIfDue(strapi, documentId)) published.push(documentId);
    } catch (error) {
      const failure = nextFailure(former, error, await databaseTime(strapi));
      await writeOnDrafts(strapi, documentId, { publish_failure: JSON.stringify(failure) });
      strapi.log.warn(
        `The article ${documentId} was to go out by itself and could not (attempt ${failure.attempts}).`,
      );
      if (failure.kind === undefined) strapi.log.error(error);
    }
  }
  return published;
}
