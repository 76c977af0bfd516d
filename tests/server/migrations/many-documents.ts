import type { Core } from '@strapi/strapi';

const ROWS_PER_INSERT = 500;
const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2004, 0, 1);
/** So that some days have several quotes. */
const DAYS = 5000;
const PARAGRAPH = 'Ein Satz, der nur Platz braucht wie die Sätze eines Artikels. '.repeat(40);

const idOf = (kind: string, number: number) => `${kind}${number}`.padEnd(24, 'x');

/** The documentId of the person with this number, from 0; the article with the same number names that person. */
export const personId = (number: number) => idOf('person', number);

/**
 * Writes articles and persons, a draft and a public version each, with a quote in each article, and lets the database count its
 * rows. Straight into the tables, since only their size matters here: slugs are `titel-0` … and `person-0` ….
 */
export async function fillWithDocuments(strapi: Core.Strapi, articles: number): Promise<void> {
  const { db } = strapi;
  for (let start = 0; start < articles; start += ROWS_PER_INSERT) {
    const rows = Array.from({ length: Math.min(ROWS_PER_INSERT, articles - start) }, (_, at) => start + at);
    const versions = rows.flatMap((number) => [
      { number, publishedAt: null },
      { number, publishedAt: new Date(FIRST_DAY + (number % DAYS) * DAY_MS) },
    ]);
    const insert = async (uid: string, data: Record<string, unknown>[]): Promise<number[]> => {
      const { ids } = await db.query(uid).createMany({ data });
      return ids.map(Number).sort((a, b) => a - b);
    };
    const article = await insert(
      'api::article.article',
      versions.map(({ number, publishedAt }) => ({
        documentId: idOf('article', number),
        locale: 'de',
        title: `Titel ${number}`,
        slug: `titel-${number}`,
        linkedDocuments: { mentions: [personId(number)] },
        body: [{ type: 'paragraph', children: [{ type: 'text', text: PARAGRAPH }] }],
        firstPublicationDate: publishedAt,
        publishedAt,
      })),
    );
    await insert(
      'api::person.person',
      versions.map(({ number, publishedAt }) => ({
        documentId: personId(number),
        name: `Person ${number}`,
        slug: `person-${number}`,
        publishedAt,
      })),
    );
    const quote = await insert(
      'api::quote.quote',
      versions.map(({ number, publishedAt }) => ({
        documentId: idOf('quote', number),
        locale: 'de',
        text: `Worte ${number}`,
        linkedDocuments: { article: [idOf('article', number)], speaker: [personId(number)] },
        kind: number % 3 === 0 ? 'partial' : 'direct',
        saidOn: new Date(FIRST_DAY + (number % DAYS) * DAY_MS).toISOString().slice(0, 10),
        position: number % 20,
        publishedAt,
      })),
    );
    const links = quote.map((id, at) => ({ quote_id: id, article_id: article[at] }));
    await db.connection.batchInsert('quotes_article_lnk', links, ROWS_PER_INSERT / 2);
  }
  await db.connection.raw('ANALYZE');
}
