import { execFile } from 'node:child_process';
import path from 'node:path';
import { fingerprint } from '../../../src/plugins/wortlaut/server/check/fingerprint';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, paragraph, PERSON, QUOTE, type Newsroom } from '../publication/newsroom';

const MINUTES = 60_000;
const COMMAND = path.join(__dirname, '..', '..', '..', 'scripts', 'wortlaut.js');

let server: TestServer;
let desk: Newsroom;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' }, breaksRules: true });
  desk = newsroom(server.strapi);
});
afterAll(() => server.stop());

/** Runs a sub-command on the database of this test, as a process of its own. */
const run = (name: string) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, [COMMAND, name], { env: process.env }, (error, output) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output });
    });
  });

/** A small newsroom with a value of every type that a database could hold in its own way. */
async function fill() {
  const speaker = await desk.person('Ada Maß', { birthDate: '1960-02-29', review: 'suggested' });
  const other = await desk.person('Bo Lee');
  const article = await desk.article('Größe', {
    body: paragraph('„Na ja“, sagte sie.'),
    mentions: [other, speaker],
    source: { name: 'Blatt', hits: 3 },
    publishAt: '2031-01-02T03:04:05.678Z',
  });
  const quote = await desk.quote('Na ja', {
    article,
    speaker,
    confidence: 0.75,
    pullQuote: true,
    position: 1,
    occurrences: [{ field: 'body', exact: 'Na ja', start: 1, end: 6 }],
  });
  await desk.update(ARTICLE, article, { title: 'Size', body: null }, 'en');
  await desk.publish(ARTICLE, article);
  await desk.update(PERSON, other, { name: 'Bo Lee, neu' });
  return { speaker, other, article, quote };
}

/** What SQLite and PostgreSQL both have to say of that newsroom; it changes with the content model. */
const FINGERPRINT = 'fdbf275bb7b641dcb99dcc1c58c4eddfacf0af231b27e7588f56eb92be45885b';

it('the fingerprint is the same on every database, and another after every edit', async () => {
  const { article, quote, speaker } = await fill();
  const seen = [await fingerprint(server.strapi)];
  expect(seen[0]).toBe(FINGERPRINT);
  const edits = [
    () => desk.update(QUOTE, quote, { confidence: 0.5 }),
    () => desk.update(ARTICLE, article, { mentions: [speaker] }),
    () => desk.publish(ARTICLE, article),
    () => desk.unpublish(PERSON, speaker),
    () => desk.update(PERSON, speaker, { note: 'Nur für uns' }),
  ];
  for (const edit of edits) {
    await edit();
    seen.push(await fingerprint(server.strapi));
  }
  expect(new Set(seen).size).toBe(seen.length);
});

it(
  'the commands tell of the database in the settings',
  async () => {
    const { article } = await fill();
    expect(await run('check')).toEqual({ code: 0, output: 'Everything holds.\n' });
    expect(await run('fingerprint')).toEqual({
      code: 0,
      output: `${await fingerprint(server.strapi)}\n`,
    });
    await server.strapi.db
      .connection('articles')
      .where({ document_id: article })
      .update({ first_publication_date: null });
    const { code, output } = await run('check');
    expect(code).toBe(1);
    expect(output).toContain('publication-dates');
    expect(output).toContain(article);
    expect(output).toMatch(/1 broken\.\n$/);
  },
  10 * MINUTES,
);
