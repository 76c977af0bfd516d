import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { readArticleQuotes } from '../../plugins/wortlaut/domain/quotes/read-article-quotes';
import { readScrapedText } from '../../plugins/wortlaut/domain/reading/read-scraped-text';
import { plainText } from '../../plugins/wortlaut/domain/text/plain-text';
import { ARTICLE, PERSON, QUOTE } from '../../plugins/wortlaut/server/content-types';
import { isWithoutContent } from '../../plugins/wortlaut/server/documents/is-without-content';
import { createArticle } from '../../plugins/wortlaut/server/documents/create-article';
import { underLock } from '../../plugins/wortlaut/server/transactions/under-lock';
import { yes } from '../../settings';

const SEED_FILE = path.join('database', 'seed', '000_527902e303ca14e5.txt');
const LOCALE = 'de';

/** Reads the seed article as any article is read and publishes it as an editor would who accepts all that was found. */
async function seedArticle(strapi: Core.Strapi): Promise<void> {
  const { title, blocks, hits } = readScrapedText(
    await readFile(path.join(strapi.dirs.app.root, SEED_FILE), 'utf8'),
  );
  const fields = { title, body: plainText(blocks).text };
  const { persons } = readArticleQuotes({ lang: LOCALE, fields });
  const created = await createArticle(strapi, {
    locale: LOCALE,
    body: blocks,
    fields,
    source: { hits },
    persons,
  });
  for (const documentId of created.persons) {
    await strapi.documents(PERSON).update({ documentId, data: { review: 'accepted' } });
  }
  const quotes = await strapi.documents(QUOTE).findMany({
    locale: LOCALE,
    filters: { article: { documentId: created.article }, kind: { $ne: 'indirect' } },
    sort: 'position',
  });
  for (const { documentId } of quotes) {
    await strapi.documents(QUOTE).update({ documentId, locale: LOCALE, data: { review: 'accepted' } });
  }
  await strapi.documents(ARTICLE).publish({ documentId: created.article, locale: LOCALE });
}

/**
 * Puts the seed article into a database that has never held content.
 *
 * That it was done is written down in the same transaction, so it happens once, whoever starts at the same time; a
 * failure leaves nothing; and what an editor deletes stays deleted. `WORTLAUT_SEED=false` leaves the database empty.
 */
export async function seedEmptyDatabase(strapi: Core.Strapi): Promise<void> {
  if (!yes('WORTLAUT_SEED', true)) return;
  const seeding = strapi.store({ type: 'plugin', name: 'wortlaut', key: 'seed' });
  await underLock(strapi, 'seed', async () => {
    if (await seeding.get({})) return;
    if (await isWithoutContent(strapi)) await seedArticle(strapi);
    await seeding.set({ value: { done: true } });
  });
}
