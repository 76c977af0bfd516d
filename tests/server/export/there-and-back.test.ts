import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { fingerprint } from '../../../src/plugins/wortlaut/server/check/fingerprint';
import { findBreaches } from '../../../src/plugins/wortlaut/server/check/find-breaches';
import { startStrapi } from '../../running-strapi/start-strapi';
import { createTestDatabase, type TestDatabase } from '../../running-strapi/test-database';
import { importInto } from '../import/import-into';
import { newsroom, ARTICLE, PERSON, QUOTE, paragraph } from '../publication/newsroom';
import { runRandomOperations } from '../publication/editorial/run-operations';
import { exported, restored } from './exported';

const WORDPRESS = path.join(__dirname, '..', '..', 'fixtures', 'import', 'hafenblatt.xml');
const MINUTES = 60_000;
/** Enough that every kind of document is there in every state. */
const OPERATIONS = 120;
const SEED = 20261125;

type Kind = 'sqlite' | 'postgres';
const KIND: Kind = process.env.TEST_DATABASE === 'postgres' ? 'postgres' : 'sqlite';

/** Each way that this run of the tests can try: with PostgreSQL at hand, between the two as well. */
const WAYS: readonly (readonly [from: Kind, to: Kind])[] =
  KIND === 'sqlite'
    ? [['sqlite', 'sqlite']]
    : [
        ['postgres', 'postgres'],
        ['sqlite', 'postgres'],
        ['postgres', 'sqlite'],
      ];

async function databaseOf(kind: Kind): Promise<TestDatabase> {
  process.env.TEST_DATABASE = kind;
  try {
    return await createTestDatabase();
  } finally {
    process.env.TEST_DATABASE = KIND;
  }
}

async function on<T>(database: TestDatabase, work: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  const server = await startStrapi({ database, environment: { WORTLAUT_SEED: 'false' } });
  try {
    return await work(server.strapi);
  } finally {
    await server.stop();
  }
}

async function addFile(strapi: Core.Strapi, name: string): Promise<number> {
  const { id } = await strapi.db.query('plugin::upload.file').create({
    data: {
      name,
      hash: name,
      ext: '.png',
      mime: 'image/png',
      size: 12.345,
      url: `/uploads/${name}.png`,
      provider: 'local',
      folderPath: '/',
      formats: { small: { url: `/uploads/small_${name}.png`, width: 1 } },
    },
  });
  return id;
}

/** Values that two databases could hold in two ways, and everything that hangs together with other tables. */
async function fillWithOddities(strapi: Core.Strapi): Promise<void> {
  const desk = newsroom(strapi);
  const [cover, image, portrait] = [
    await addFile(strapi, 'cover'),
    await addFile(strapi, 'image'),
    await addFile(strapi, 'portrait'),
  ];
  const ada = await desk.person('Ada Maß', {
    birthDate: '1960-02-29',
    portrait,
    aliases: [{ name: 'A. Maß' }, { name: 'Ada' }],
    roles: [{ title: 'Ministerin', language: 'de', from: '2020-01-31', former: true }],
    note: 'Nur\nfür uns\u2028„“ 😀',
  });
  const bo = await desk.person('Bo Lee', { review: 'suggested' });
  const article = await desk.article('Größe', {
    body: [
      ...paragraph('„Na ja“, sagte sie.'),
      {
        type: 'list',
        format: 'ordered',
        children: [{ type: 'list-item', children: [{ type: 'text', text: 'eins', bold: true }] }],
      },
    ],
    mentions: [bo, ada],
    authors: [ada],
    cover,
    seo: { metaTitle: 'Größe', metaImage: image },
    source: { name: '', publishedAt: '2014-06-16', hits: 0, categories: ['Über „uns“', 'a'], tags: [] },
    corrections: [{ date: '2026-01-02', kind: 'update', note: 'Ergänzt.' }],
    publishAt: '2031-01-02T03:04:05.678Z',
  });
  const quote = await desk.quote('Na ja', {
    article,
    speaker: ada,
    confidence: 0.125,
    pullQuote: false,
    position: 0,
    occurrences: [{ field: 'body', exact: 'Na ja', prefix: '„', suffix: '“', start: 1, end: 6 }],
  });
  await desk.update(ARTICLE, article, { title: 'Size', body: paragraph('“Well,” she said.') }, 'en');
  await desk.publish(ARTICLE, article);
  await desk.update(ARTICLE, article, { slug: 'anders' });
  await desk.publish(ARTICLE, article);
  await desk.update(ARTICLE, article, { mentions: [ada, bo], title: 'Größer' });
  // The quote is kept on its draft, out of sight.
  await desk.unpublish(PERSON, ada);
  await desk.update(QUOTE, quote, { saidOn: '2026-02-28', originalText: 'Oh' });
}

describe.each(WAYS)('from %s to %s', (from, to) => {
  it(
    'content comes back byte for byte',
    async () => {
      const [source, target] = [await databaseOf(from), await databaseOf(to)];
      const before = await on(source, async (strapi) => {
        // First, since it knows every document there is.
        await runRandomOperations(strapi, { seed: SEED, count: OPERATIONS });
        await fillWithOddities(strapi);
        await importInto(strapi, [WORDPRESS], { publish: true });
        return { lines: await exported(strapi), fingerprint: await fingerprint(strapi) };
      });
      expect(before.lines.length).toBeGreaterThan(20);
      await on(target, async (strapi) => {
        const { result } = await restored(strapi, before.lines);
        expect(result).toMatchObject({ kind: 'restored', counts: { differs: 0, refused: 0, same: 0 } });
        expect(await exported(strapi)).toEqual(before.lines);
        expect(await fingerprint(strapi)).toBe(before.fingerprint);
        expect(await findBreaches(strapi)).toEqual([]);
        const again = await restored(strapi, before.lines);
        expect(again.result).toMatchObject({ counts: { created: 0, replaced: 0, differs: 0, refused: 0 } });
        // The id map came along: the same source brings nothing new.
        expect((await importInto(strapi, [WORDPRESS])).counts).toMatchObject({
          created: 0,
          updated: 0,
          unchanged: 2,
        });
        // What was withheld comes back as if nothing had happened.
        const persons = await strapi.db
          .query(PERSON)
          .findMany({ where: { name: 'Ada Maß', publishedAt: null } });
        await strapi.documents(PERSON).publish({ documentId: persons[0].documentId });
        expect(
          await strapi.db.query(QUOTE).count({ where: { text: 'Na ja', publishedAt: { $notNull: true } } }),
        ).toBe(1);
      });
      await source.drop();
      await target.drop();
    },
    5 * MINUTES,
  );
});
