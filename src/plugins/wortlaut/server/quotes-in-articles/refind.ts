import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../content-types';
import { tableOf } from '../links/versions';
import { oneAtATime } from '../publication/one-at-a-time';
import { settle } from '../publication/settle';
import { withTables } from '../transactions/tables';
import { readDraftTexts } from './draft-texts';
import { readAgain } from './read-again';

/** How far finding quotes again has come, in articles, and what it changed, in quotes. */
export interface RefindProgress {
  readonly done: number;
  readonly total: number;
  readonly suggested: number;
  readonly updated: number;
  readonly removed: number;
}

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'wortlaut', key: 'refind' });

/** The last article that an interrupted run finished. */
async function finishedUntil(strapi: Core.Strapi): Promise<string | undefined> {
  const value: unknown = await storeOf(strapi).get({});
  return typeof value === 'object' &&
    value !== null &&
    'article' in value &&
    typeof value.article === 'string'
    ? value.article
    : undefined;
}

async function allArticles(strapi: Core.Strapi): Promise<string[]> {
  return withTables(strapi, async (tables) => {
    const rows: { document_id: string }[] = await tables(tableOf(strapi, ARTICLE))
      .distinct('document_id')
      .whereNull('published_at');
    return rows.map((row) => row.document_id).sort((one, other) => (one < other ? -1 : 1));
  });
}

/** Finds the quotes of one article again, in all its locales, as one act; whoever writes meanwhile waits. */
async function refindOne(strapi: Core.Strapi, documentId: string, now: Date) {
  return oneAtATime(strapi)(() =>
    withTables(strapi, async (tables) => {
      const counts = { suggested: 0, updated: 0, removed: 0 };
      for (const draft of await readDraftTexts(strapi, tables, [documentId])) {
        const article = { ...draft, former: undefined, isNewRow: false };
        const { changes, ...did } = await readAgain(strapi, tables, article, now);
        if (changes.length > 0) await settle(strapi, tables, changes, now);
        counts.suggested += did.suggested;
        counts.updated += did.updated;
        counts.removed += did.removed;
      }
      await storeOf(strapi).set({ value: { article: documentId } });
      return counts;
    }),
  );
}

/**
 * Finds the quotes of all articles again, as saving each would: for content that came past the act, or after the finder
 * has become better. Changes nothing that a person decided, and nothing where it finds what is there.
 *
 * Each article is a transaction of its own; what is done is written down with it, so a run that was interrupted goes on
 * where it ended.
 *
 * @param onProgress is called after each article
 */
export async function refind(
  strapi: Core.Strapi,
  now: () => Date,
  onProgress: (progress: RefindProgress) => void = () => {},
): Promise<RefindProgress> {
  const articles = await allArticles(strapi);
  const last = await finishedUntil(strapi);
  const isDone = (documentId: string) => last !== undefined && documentId <= last;
  const counts = { suggested: 0, updated: 0, removed: 0 };
  let done = articles.filter(isDone).length;
  for (const documentId of articles.filter((each) => !isDone(each))) {
    const did = await refindOne(strapi, documentId, now());
    counts.suggested += did.suggested;
    counts.updated += did.updated;
    counts.removed += did.removed;
    done += 1;
    onProgress({ done, total: articles.length, ...counts });
  }
  await storeOf(strapi).delete({});
  return { done, total: articles.length, ...counts };
}
