import type { Core } from '@strapi/strapi';
import { newDocumentId } from '../../../src/plugins/wortlaut/server/documents/complete-documents';
import type { DocumentToWrite } from '../../../src/plugins/wortlaut/server/documents/document-to-write';
import { writeDocuments } from '../../../src/plugins/wortlaut/server/documents/write-documents';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, paragraph, PERSON, QUOTE, type Newsroom } from '../publication/newsroom';

let server: TestServer;
let desk: Newsroom;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  desk = newsroom(server.strapi);
});
afterAll(() => server.stop());

type Row = Record<string, unknown>;

/** The names of the tables of a content type: its own, its components', and those that join them. */
function tablesOf(strapi: Core.Strapi, uid: string): string[] {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const joined = Object.values(attributes).flatMap((attribute) => [
    ...('joinTable' in attribute && attribute.joinTable ? [attribute.joinTable.name] : []),
    ...('target' in attribute && !attribute.target.startsWith('api::')
      ? [strapi.db.metadata.get(attribute.target).tableName]
      : []),
  ]);
  const own = joined.filter((name) => !name.startsWith('admin') && name !== 'files');
  return [...new Set([tableName, ...own])];
}

/** All rows of the tables that are newer than `since`, by table. */
async function newRows(strapi: Core.Strapi, tables: string[], since: Map<string, number>) {
  const found = new Map<string, Row[]>();
  for (const name of tables) {
    const rows: Row[] = await strapi.db
      .getConnection(name)
      .where('id', '>', since.get(name) ?? 0)
      .orderBy('id');
    found.set(name, rows);
  }
  return found;
}

async function lastIds(strapi: Core.Strapi, tables: string[]) {
  const ids = new Map<string, number>();
  for (const name of tables) {
    const [row] = await strapi.db.getConnection(name).max('id as id');
    ids.set(name, Number(row.id ?? 0));
  }
  return ids;
}

const isJson = (value: unknown): value is string => typeof value === 'string' && /^[[{]/.test(value);

/** Rows without what differs between any two documents: ids become their rank, times how they compare with each other. */
function comparable(rows: Map<string, Row[]>, own: readonly string[]) {
  return Object.fromEntries(
    [...rows].map(([table, all]) => {
      const ranks = new Map<string, string>();
      const rank = (column: string, value: unknown) => {
        const key = `${column} ${String(value)}`;
        if (!ranks.has(key)) ranks.set(key, `${column} ${ranks.size}`);
        return ranks.get(key);
      };
      const canonical = (row: Row, column: string, value: unknown): unknown => {
        // What went out with a publication: here nothing does.
        if (value === null || column === 'last_publication') return null;
        if (/(^|_)id$|_at$|^first_publication_date$|_ord(er)?$/.test(column)) {
          if (column === 'order') return value;
          return typeof value === 'string' && own.includes(value)
            ? `own ${own.indexOf(value)}`
            : rank(`${column} ${String(row.component_type ?? '')}`, value);
        }
        if (isJson(value)) return JSON.parse(value);
        return value;
      };
      return [
        table,
        all.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([column, value]) => [column, canonical(row, column, value)]),
          ),
        ),
      ];
    }),
  );
}

const stripSlugNumber = (value: unknown) => JSON.parse(JSON.stringify(value).replace(/-\d+"/g, '"'));

/** Writes one document by both ways and compares every row that each leaves. */
async function expectSameRows(document: DocumentToWrite) {
  const { strapi } = server;
  const tables = tablesOf(strapi, document.uid);
  const { uid, locale, status, data, links = {} } = document;
  let since = await lastIds(strapi, tables);
  const made = await strapi
    .documents(uid)
    .create({ locale, status, data: { ...data, ...(links as object) } as never });
  const byStrapi = comparable(await newRows(strapi, tables, since), [made.documentId]);
  since = await lastIds(strapi, tables);
  const own = await writeDocuments(strapi, [document], new Date());
  const byUs = comparable(await newRows(strapi, tables, since), own);
  expect(stripSlugNumber(byUs)).toEqual(stripSlugNumber(byStrapi));
  expect(byUs[tables[0]!]).toHaveLength(status === 'published' ? 2 : 1);
}

const statuses = ['draft', 'published'] as const;

describe('writing many documents at once leaves the rows that the document service leaves', () => {
  it.each(statuses)('a person (%s)', async (status) => {
    await expectSameRows({
      uid: PERSON,
      status,
      data: {
        name: 'Ida Beispiel',
        givenName: 'Ida',
        aliases: [{ name: 'I. Beispiel' }, { name: 'Ida B.' }],
        roles: [{ title: 'Ministerin', language: 'de', from: '2020-01-01' }, { title: 'Minister' }],
        birthDate: '1970-02-03',
        origin: 'imported',
      },
    });
    await expectSameRows({ uid: PERSON, status, data: { name: 'Nur ein Name' } });
  });

  it.each(statuses)('an article (%s)', async (status) => {
    const author = await desk.person('Anna Autorin');
    const named = await desk.person('Nora Genannt');
    await desk.publish(PERSON, author);
    await expectSameRows({
      uid: ARTICLE,
      locale: 'en',
      status,
      data: {
        title: 'Something happened',
        body: paragraph('Something happened here.'),
        corrections: [
          { date: '2024-01-02', kind: 'correction', note: 'One' },
          { date: '2024-01-03', kind: 'update', note: 'Two' },
        ],
        source: { name: 'The source', hits: 15 },
        seo: { metaTitle: 'Something' },
        firstPublicationDate: '2020-05-06T07:08:09.000Z',
      },
      links: { mentions: [named, author], authors: [author] },
    });
    await expectSameRows({ uid: ARTICLE, locale: 'de', status, data: { title: 'Nur ein Titel' } });
  });

  it.each(statuses)('a quote (%s)', async (status) => {
    const speaker = await desk.person('Sven Sprecher');
    await desk.publish(PERSON, speaker);
    const article = await desk.article('Was er sagte', { body: paragraph('„Das ist so“, sagte er.') });
    await desk.publish(ARTICLE, article);
    const occurrence = {
      field: 'body',
      exact: 'Das ist so',
      start: 1,
      end: 11,
      prefix: '„',
      suffix: '“, sagte er.',
    };
    await expectSameRows({
      uid: QUOTE,
      locale: 'de',
      status,
      data: {
        text: 'Das ist so',
        kind: 'direct',
        occurrences: [
          { ...occurrence, part: 1 },
          { ...occurrence, state: 'moved' },
        ],
        position: 3,
        confidence: 0.875,
        correction: { date: '2024-01-02', kind: 'misquoted', note: 'Half a sentence was missing.' },
        saidOn: '2024-01-01',
        pullQuote: true,
      },
      links: { article: [article], speaker: [speaker] },
    });
    await expectSameRows({ uid: QUOTE, locale: 'de', status: 'draft', data: { text: 'Heimatlos' } });
  });

  it('a withdrawn public quote', async () => {
    const article = await desk.article('Zurückgenommen', {
      body: paragraph('Nie gesagt'),
      corrections: [{ date: '2024-01-02', kind: 'retraction', note: 'He never said so.' }],
    });
    await desk.publish(ARTICLE, article);
    await expectSameRows({
      uid: QUOTE,
      locale: 'de',
      status: 'published',
      data: {
        text: 'Nie gesagt',
        occurrences: [{ field: 'body', exact: 'Nie gesagt', start: 0, end: 10 }],
        correction: { date: '2024-01-02', kind: 'withdrawn', note: 'He never said so.' },
      },
      links: { article: [article] },
    });
  });
});

describe('many documents at once', () => {
  it('may name each other in any order, and are more than one statement takes', async () => {
    const { strapi } = server;
    const id = () => newDocumentId(strapi, PERSON);
    const [article, speaker] = [id(), id()];
    const quotes = Array.from({ length: 600 }, (_, index): DocumentToWrite => ({
      uid: QUOTE,
      locale: 'de',
      status: 'published',
      data: {
        text: `Satz ${index}`,
        position: index + 1,
        occurrences: [1, 2].map((part) => ({ field: 'body', part, exact: 'Satz', start: 0, end: 4 })),
      },
      links: { article: [article], speaker: [speaker] },
    }));
    const ids = await writeDocuments(
      strapi,
      [
        ...quotes.map((quote) => ({ ...quote, status: 'draft' as const })),
        {
          uid: ARTICLE,
          documentId: article,
          locale: 'de',
          data: { title: 'Viele' },
          links: { mentions: [speaker] },
        },
        { uid: PERSON, documentId: speaker, data: { name: 'Vera Viel' } },
      ],
      new Date(),
    );
    expect(ids.slice(-2)).toEqual([article, speaker]);
    expect(await desk.links(ARTICLE, article, 'quotes', 'draft')).toEqual(ids.slice(0, -2));
    expect(await desk.links(ARTICLE, article, 'mentions', 'draft')).toEqual([speaker]);
    const last = await strapi.documents(QUOTE).findOne({
      documentId: ids[599]!,
      locale: 'de',
      populate: ['occurrences', 'speaker'],
    });
    expect(last).toMatchObject({
      text: 'Satz 599',
      occurrences: [{ part: 1 }, { part: 2 }],
      speaker: { documentId: speaker },
    });
  });

  it('get slugs of their own', async () => {
    const person = (data: object): DocumentToWrite => ({ uid: PERSON, data: { ...data } });
    await desk.person('Klara Gleich');
    const ids = await writeDocuments(
      server.strapi,
      [
        person({ name: 'Klara Gleich' }),
        person({ name: 'Klara Gleich', slug: 'chosen' }),
        person({ name: 'Klara Gleich' }),
      ],
      new Date(),
    );
    const slugs = await Promise.all(ids.map(async (id) => (await desk.version(PERSON, id, 'draft'))?.slug));
    expect(slugs).toEqual(['klara-gleich-2', 'chosen', 'klara-gleich-3']);
  });

  it('keep a quote out of sight whose article is not public', async () => {
    const [quote] = await writeDocuments(
      server.strapi,
      [{ uid: QUOTE, locale: 'de', status: 'published', data: { text: 'Allein' } }],
      new Date(),
    );
    expect(await desk.isPublic(QUOTE, quote!)).toBe(false);
    expect(await desk.version(QUOTE, quote!, 'draft')).toMatchObject({ text: 'Allein' });
  });

  const fine: DocumentToWrite = { uid: PERSON, data: { name: 'Wäre In Ordnung' } };
  const wrong: [string, DocumentToWrite][] = [
    ['a slug that is taken', { uid: PERSON, data: { name: 'Wer Auch Immer', slug: 'chosen' } }],
    ['a field that there is not', { uid: PERSON, data: { name: 'X', nickname: 'Y' } }],
    ['a relation among the fields', { uid: QUOTE, data: { text: 'X', article: 'abc' } }],
    ['a value that there is not', { uid: QUOTE, data: { text: 'X', kind: 'shouted' } }],
    [
      'something senseless',
      { uid: PERSON, data: { name: 'X', birthDate: '2000-01-01', deathDate: '1900-01-01' } },
    ],
    ['what cannot be published', { uid: ARTICLE, status: 'published', data: {} }],
  ];
  it.each(wrong)('are all refused for one with %s', async (_, document) => {
    const count = () => server.strapi.db.query(PERSON).count();
    const before = await count();
    await expect(writeDocuments(server.strapi, [fine, document], new Date())).rejects.toThrow();
    expect(await count()).toBe(before);
  });

  it('are refused where one exists', async () => {
    const documentId = await desk.person('Gibt Es Schon');
    const again: DocumentToWrite = { uid: PERSON, documentId, data: { name: 'Noch Einmal' } };
    await expect(writeDocuments(server.strapi, [fine, again], new Date())).rejects.toThrow('exists already');
  });
});
