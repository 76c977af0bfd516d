import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describeResult } from '../../../src/import/report/sentences';
import { findRun } from '../../../src/import/runs/import-run';
import { rollBack } from '../../../src/import/runs/roll-back';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, PERSON, QUOTE, type Newsroom } from '../publication/newsroom';
import { importInto } from './import-into';
import { runCommand } from './killed-import';
import { takeBack } from './take-back';

const FAILURE = 'plugin::wortlaut.import-failure';

let server: TestServer;
let desk: Newsroom;
let folder: string;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  desk = newsroom(server.strapi);
});
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-withheld-'));
});
afterEach(() => takeBack(server.strapi, folder));

const post = (id: number, name: string, speaker: string, more: string) => `<item><title>Am ${name}</title>
<link>https://flussblatt.example/${name}/</link><guid>https://flussblatt.example/?p=${id}</guid>
<content:encoded><![CDATA[Am Montag kamen Leute zum ${name}. „Das ist gut so“, sagte der Meister ${speaker} vor Ort. Jan Roth sah zu.]]></content:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2014-05-02 08:30:00</wp:post_date_gmt>
<wp:post_type>post</wp:post_type>${more}</item>`;

const putExport = (...items: string[]) =>
  writeFile(
    path.join(folder, 'export.xml'),
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="c" xmlns:wp="w"><channel>
<title>Flussblatt</title><link>https://flussblatt.example</link><language>de-DE</language>${items.join('')}</channel></rss>`,
  );

const putMarkdown = (name: string, line: string, words = 'gut') =>
  writeFile(
    path.join(folder, `${name}.md`),
    `---\ntitle: Am ${name}\nlang: de\n${line}\n---\nAm Montag kamen Leute zum ${name}. Das ist ${words}.\n`,
  );

const publicTitles = async (): Promise<string[]> =>
  (await server.http.get('/api/articles?locale=de&sort=title&fields=title').expect(200)).body.data.map(
    ({ title }: { title: string }) => title,
  );
const idOf = async (title: string) =>
  (await server.strapi.documents(ARTICLE).findMany({ filters: { title } }))[0]!.documentId;
const namesOf = async (status: 'draft' | 'published') =>
  (await server.strapi.documents(PERSON).findMany({ status, sort: 'name' })).map(({ name }) => name);

async function undo(run: string) {
  const told: Record<string, string> = {};
  await rollBack(server.strapi, (await findRun(server.strapi, run))!, {
    now: () => new Date('2026-01-03T00:00:00.000Z'),
    tell: (note) => {
      told[note.sourceId] = note.kind === 'kept' ? note.reason : note.kind;
    },
    shallStop: () => false,
  });
  return told;
}

it('publishes what was public at its source; drafts, scheduled, private and locked posts stay drafts, and are named', async () => {
  await putExport(
    post(
      1,
      'Kai',
      'Jan Roth',
      '<wp:status>publish</wp:status><wp:post_password><![CDATA[]]></wp:post_password>',
    ),
    post(2, 'Damm', 'Ute Lang', '<wp:status>draft</wp:status>'),
    post(3, 'Wehr', 'Ute Lang', '<wp:status>private</wp:status>'),
    post(4, 'Hafen', 'Ute Lang', '<wp:status>future</wp:status>'),
    post(5, 'Steg', 'Ute Lang', '<wp:status>publish</wp:status><wp:post_password>Losung</wp:post_password>'),
  );
  await putMarkdown('Turm', 'draft: true');
  await putMarkdown('Deich', 'date: 2036-01-01');
  const { results } = await importInto(server.strapi, [folder], { publish: true });
  expect(await publicTitles()).toEqual(['Am Kai']);
  expect(results.map((each) => ('withheld' in each ? [each.title, each.withheld] : []))).toEqual([
    ['Am Deich', 'Its date is yet to come.'],
    ['Am Turm', 'Its front matter says "draft: true".'],
    [],
    ['Am Damm', 'WordPress has it as "draft".'],
    ['Am Wehr', 'WordPress has it as "private".'],
    ['Am Hafen', 'WordPress has it as "future".'],
    ['Am Steg', 'WordPress asks for a password for it.'],
  ]);
  expect(describeResult(results[3]!)).toContain('    stays a draft: WordPress has it as "draft".');
  // Quotes and persons go out with what goes out, and with nothing else.
  expect(await namesOf('published')).toEqual(['Jan Roth']);
  expect(await namesOf('draft')).toEqual(['Jan Roth', 'Ute Lang']);
  expect(await server.strapi.documents(QUOTE).count({ status: 'published' })).toBe(1);
  // Nothing says of a draft that it was ever public.
  const draft = await server.strapi.documents(ARTICLE).findFirst({ filters: { title: 'Am Damm' } });
  expect(draft?.firstPublicationDate).toBeNull();
});

it('keeps the password of a post nowhere, not even in the quarantine', async () => {
  const locked = post(1, 'Steg', 'Ute Lang', '<wp:post_password>Losung</wp:post_password>');
  await putExport(locked.replace(/<content.*<.content:encoded>/, ''));
  expect((await importInto(server.strapi, [folder])).counts).toMatchObject({ failed: 1 });
  const [failure] = await server.strapi.db.query(FAILURE).findMany({});
  expect(failure.raw).toContain('"wp:post_password":"*"');
  expect(failure.raw).not.toContain('Losung');
});

it('a change that is withheld by now stays in the draft', async () => {
  await putMarkdown('Turm', 'draft: false');
  await importInto(server.strapi, [folder], { publish: true });
  await putMarkdown('Turm', 'draft: true', 'anders');
  const { results } = await importInto(server.strapi, [folder], { publish: true });
  expect(results).toMatchObject([
    { kind: 'updated', withheld: expect.stringContaining('What is public here stays as it was.') },
  ]);
  expect(JSON.stringify(await desk.version(ARTICLE, await idOf('Am Turm'), 'published'))).toContain('gut');
  expect(JSON.stringify(await desk.version(ARTICLE, await idOf('Am Turm'), 'draft'))).toContain('anders');
});

it('a draft that is public at its source by now stays one, and the run says so', async () => {
  await putMarkdown('Turm', 'draft: true');
  await importInto(server.strapi, [folder], { publish: true });
  await putMarkdown('Turm', 'draft: false');
  const { results } = await importInto(server.strapi, [folder], { publish: true });
  expect(results).toMatchObject([
    { kind: 'updated', withheld: expect.stringContaining('in the admin panel') },
  ]);
  expect(await publicTitles()).toEqual([]);
});

it('rolling back leaves what somebody published since, also where the run published others', async () => {
  await putMarkdown('Turm', 'draft: true');
  await putMarkdown('Steg', 'draft: false');
  const { run } = await importInto(server.strapi, [folder], { publish: true });
  await desk.publish(ARTICLE, await idOf('Am Turm'));
  expect(await undo(run)).toEqual({ 'Steg.md': 'removed', 'Turm.md': 'Somebody published it since.' });
});

it('the summary names what stayed a draft', async () => {
  await putMarkdown('Turm', 'draft: true');
  const report = path.join(folder, '.report');
  const copy = path.join(folder, 'copy');
  await cp(path.join(folder, 'Turm.md'), path.join(copy, 'Turm.md'));
  const args = ['import', copy, '--dry-run', '--publish', '--report', report];
  const { code, output } = await runCommand(server.database.environment, ...args);
  expect(code).toBe(0);
  expect(output).toContain(`## Not published\n\n- ${copy}/Turm.md: Its front matter says "draft: true".\n`);
});
