import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { allRuns, findRun } from '../../../src/import/runs/import-run';
import { retryRun } from '../../../src/import/runs/retry-run';
import { rollBack, type RollbackNote } from '../../../src/import/runs/roll-back';
import type { RecordResult } from '../../../src/import/articles/outcome';
import { findBreaches } from '../../../src/plugins/wortlaut/server/check/find-breaches';
import { fingerprint } from '../../../src/plugins/wortlaut/server/check/fingerprint';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, PERSON, QUOTE, type Newsroom } from '../publication/newsroom';
import { importInto } from './import-into';
import { takeBack } from './take-back';

const MINUTES = 60_000;
const COMMAND = path.join(__dirname, '..', '..', '..', 'scripts', 'wortlaut.js');
const RECORD = 'plugin::wortlaut.import-record';
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
  folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-undo-'));
  await writeFile(path.join(folder, 'damm.txt'), article('Damm', 'Ute Lang', 'Der Damm hält'));
  await writeFile(path.join(folder, 'wehr.txt'), article('Wehr', 'Jan Roth', 'Das Wehr ist alt'));
});
afterEach(() => takeBack(server.strapi, folder));

const article = (title: string, person: string, words: string, more = '') =>
  `# ${title} am Fluss\n\nAm Montag kamen viele Leute an den Fluss. „${words}“, sagte ${person} vor Ort.\n\n${more}`;

const articleOf = async (title: string) =>
  (await server.strapi.documents(ARTICLE).findMany({ filters: { title: { $startsWith: title } } }))[0]!;
const quoteOf = async (words: string) =>
  (await server.strapi.documents(QUOTE).findMany({ filters: { text: { $startsWith: words } } }))[0]!;
const names = async () => (await server.strapi.documents(PERSON).findMany()).map(({ name }) => name).sort();

async function undo(run: string) {
  const notes: RollbackNote[] = [];
  const end = await rollBack(server.strapi, (await findRun(server.strapi, run))!, {
    now: () => new Date('2026-01-03T00:00:00.000Z'),
    tell: (note) => notes.push(note),
    shallStop: () => false,
  });
  expect(await findBreaches(server.strapi)).toEqual([]);
  const told = Object.fromEntries(
    notes.map((note) => [note.sourceId, note.kind === 'kept' ? note.reason : note.kind]),
  );
  return { ...end, notes, told };
}

/** Runs a sub-command on the database of this test, as a process of its own. */
const command = (...args: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { env: process.env, cwd: folder }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: `${out}${err}` });
    });
  });

describe('rolling back', () => {
  it('leaves nothing of a run that nobody touched', async () => {
    const empty = await fingerprint(server.strapi);
    const { run, results } = await importInto(server.strapi, [folder], { publish: true });
    expect(results.map((each) => (each.kind === 'failed' ? each.reason : each.kind))).toEqual([
      'created',
      'created',
    ]);
    expect(await names()).toEqual(['Jan Roth', 'Ute Lang']);
    const { told, counts } = await undo(run);
    expect(told).toEqual({ 'damm.txt': 'removed', 'wehr.txt': 'removed' });
    expect(counts).toEqual({ removed: 2, restored: 0, unlinked: 0, kept: 0 });
    expect(await fingerprint(server.strapi)).toBe(empty);
    expect(await server.strapi.db.query(RECORD).count()).toBe(0);
    const again = await importInto(server.strapi, [folder]);
    expect(again.counts.created).toBe(2);
  });

  it('keeps an article that an editor edited, with its person', async () => {
    const { run } = await importInto(server.strapi, [folder]);
    await desk.update(ARTICLE, (await articleOf('Damm')).documentId, { kicker: 'Hochwasser' });
    const { told } = await undo(run);
    expect(told).toEqual({ 'damm.txt': 'Somebody edited the article since.', 'wehr.txt': 'removed' });
    expect(await names()).toEqual(['Ute Lang']);
    expect(await quoteOf('Der Damm')).toBeDefined();
  });

  it.each([
    [
      'a quote that was decided about',
      async () => desk.update(QUOTE, (await quoteOf('Der Damm')).documentId, { review: 'rejected' }),
      'Somebody decided about its quote “Der Damm hält” since.',
    ],
    [
      'a quote that was added',
      async () => desk.quote('Der Damm', { article: (await articleOf('Damm')).documentId }),
      'Somebody decided about its quote “Der Damm” since.',
    ],
    [
      'an article that was published',
      async () => desk.publish(ARTICLE, (await articleOf('Damm')).documentId),
      'Somebody published it since.',
    ],
    [
      'an article that was translated',
      async () => desk.update(ARTICLE, (await articleOf('Damm')).documentId, { title: 'Dam' }, 'en'),
      'It has been translated since.',
    ],
  ])('keeps %s', async (_what, edit, reason) => {
    const { run } = await importInto(server.strapi, [folder]);
    await edit();
    const { told } = await undo(run);
    expect(told).toEqual({ 'damm.txt': reason, 'wehr.txt': 'removed' });
  });

  it('keeps a person whom others name, or whom somebody edited, and says so', async () => {
    const { run } = await importInto(server.strapi, [folder]);
    const [jan, ute] = (await server.strapi.documents(PERSON).findMany({ sort: 'name' as never })) as {
      documentId: string;
    }[];
    await desk.article('Anderes', { mentions: [jan!.documentId] });
    await desk.update(PERSON, ute!.documentId, { familyName: 'Lange' });
    const { notes } = await undo(run);
    expect(notes.flatMap((note) => (note.kind === 'kept' ? [] : note.keptPersons))).toEqual([
      { name: 'Jan Roth', reason: 'Other articles or quotes name this person.' },
      { name: 'Ute Lang', reason: 'Somebody edited this person since.' },
    ]);
    expect(await names()).toEqual(['Jan Roth', 'Ute Lang']);
  });

  it('brings back what a run changed, change by change, and the first run only after the later ones', async () => {
    const first = await importInto(server.strapi, [folder], { publish: true });
    const before = await articleOf('Damm');
    const quote = await quoteOf('Der Damm');
    const changed = article(
      'Damm',
      'Ute Lang',
      'Der Damm hält',
      'Dann ging sie. „Ich gehe“, sagte Tom Birk.',
    );
    await writeFile(path.join(folder, 'damm.txt'), changed);
    const second = await importInto(server.strapi, [folder], { publish: true });
    expect(second.counts).toMatchObject({ updated: 1, unchanged: 1 });
    expect((await quoteOf('Der Damm')).documentId).toBe(quote.documentId);
    expect(await quoteOf('Ich gehe')).toBeDefined();
    await writeFile(path.join(folder, 'damm.txt'), article('Deich', 'Ute Lang', 'Der Deich hält'));
    const third = await importInto(server.strapi, [folder], { publish: true });

    expect((await undo(first.run)).told).toEqual({
      'damm.txt': `The run ${third.run} changed it since. Roll that run back first.`,
      'wehr.txt': 'removed',
    });
    expect((await undo(third.run)).told).toEqual({ 'damm.txt': 'restored' });
    expect(await quoteOf('Ich gehe')).toBeDefined();
    expect((await undo(second.run)).told).toEqual({ 'damm.txt': 'restored' });
    expect(await names()).toEqual(['Ute Lang']);
    expect(await articleOf('Damm')).toMatchObject({
      documentId: before.documentId,
      slug: before.slug,
      body: before.body,
    });
    const shown = await desk.version(ARTICLE, before.documentId, 'published');
    expect(shown?.body).toEqual(before.body);
    expect((await undo(first.run)).told).toEqual({ 'damm.txt': 'removed' });
    expect(await names()).toEqual([]);
  });

  it('keeps an article that a later run recognised as its own', async () => {
    const { run } = await importInto(server.strapi, [folder]);
    const later = await importInto(server.strapi, [folder], { sourceName: 'wire' });
    expect(later.counts.linked).toBe(2);
    const { told } = await undo(run);
    expect(told['damm.txt']).toContain(`imported by the run ${later.run}, is the same article`);
    expect((await undo(later.run)).counts.unlinked).toBe(2);
    expect((await undo(run)).counts.removed).toBe(2);
  });
});

describe('trying again', () => {
  it('imports what failed out of the quarantine, with the settings of its run, and nothing else', async () => {
    await writeFile(path.join(folder, 'kurz.txt'), '# Zu\n\nZu.');
    const { run, counts } = await importInto(server.strapi, [folder], { publish: true });
    expect(counts).toMatchObject({ created: 2, failed: 1 });
    await rm(path.join(folder, 'kurz.txt'));
    const results: RecordResult[] = [];
    const request = {
      now: () => new Date(),
      tell: (result: RecordResult) => void results.push(result),
      shallStop: () => false,
    };
    const failing = await retryRun(server.strapi, (await findRun(server.strapi, run))!, request);
    expect(results).toMatchObject([{ kind: 'failed', reason: expect.stringContaining('too short') }]);
    const raw = JSON.stringify({ format: 'markdown', text: article('Kurz', 'Ida Sand', 'Es geht') });
    await server.strapi.db.query(FAILURE).updateMany({ where: { run: failing.run }, data: { raw } });
    const end = await retryRun(server.strapi, (await findRun(server.strapi, failing.run))!, request);
    expect(end.counts).toMatchObject({ created: 1, failed: 0 });
    expect(await server.strapi.db.query(FAILURE).count()).toBe(0);
    expect(await desk.isPublic(ARTICLE, (await articleOf('Kurz')).documentId)).toBe(true);
  });

  it('does as the run did that failed: with its bounds, over what editors changed where that was asked for', async () => {
    const dated = (day: string, words: string) =>
      `---\ndate: ${day}\n---\n${article('Damm', 'Ute Lang', words)}`;
    const request = { now: () => new Date(), tell: () => undefined, shallStop: () => false };
    const fail = async (run: string, sourceId: string, text: string) => {
      const raw = JSON.stringify({ format: 'markdown', text });
      const data = { run, source: folder, sourceId, place: sourceId, reason: 'It failed.', raw };
      await server.strapi.db.query(FAILURE).create({ data });
    };
    const { run } = await importInto(server.strapi, [folder], { since: new Date('2020-01-01'), force: true });
    await desk.update(ARTICLE, (await articleOf('Damm')).documentId, { kicker: 'Hochwasser' });
    await fail(run, 'damm.txt', dated('2021-05-31', 'Der Damm bleibt'));
    await fail(run, 'frueher.md', dated('2014-05-31', 'Der Damm kommt'));
    const end = await retryRun(server.strapi, (await findRun(server.strapi, run))!, request);
    expect(end.counts).toMatchObject({ updated: 1, 'passed-over': 1, failed: 0 });
    expect(await server.strapi.db.query(FAILURE).count()).toBe(0);
  });
});

it(
  'the commands list, undo and try again, and their exit codes tell how it went',
  async () => {
    await writeFile(path.join(folder, 'kurz.txt'), '# Zu\n\nZu.');
    const imported = await command('import', folder, '--report', path.join(folder, '.report'));
    expect(imported).toMatchObject({ code: 1, output: expect.stringContaining('new articles: 2') });
    const { run } = (await allRuns(server.strapi))[0]!;
    const listed = await command('runs');
    expect(listed.code).toBe(0);
    expect(listed.output).toMatch(new RegExp(`^${run}  ended\\n    began 20`));
    expect(listed.output).toContain(`2 created, 1 failed\n    1 in quarantine: retry ${run}\n`);
    expect(await command('retry', run)).toMatchObject({ code: 2 });
    const { run: retried } = (await allRuns(server.strapi))[0]!;
    expect(await command('retry', run)).toEqual({
      code: 2,
      output: `Nothing of the run ${run} is in the quarantine.\n`,
    });
    await desk.update(ARTICLE, (await articleOf('Wehr')).documentId, { kicker: 'Neu' });
    expect(await command('rollback', run)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/kept: .* wehr\.txt\n {4}Somebody edited[^]*1 removed, .* 1 kept\.\n/),
    });
    expect((await command('rollback', 'never')).code).toBe(2);
    expect((await command('runs')).output).toContain(`${run}  rolled back 20`);
    expect(retried).not.toBe(run);
    await desk.remove(ARTICLE, (await articleOf('Wehr')).documentId);
    expect((await command('rollback', run)).code).toBe(0);
    expect(await readFile(path.join(folder, '.report', 'summary.md'), 'utf8')).toContain(
      'failed, in quarantine: 1',
    );
  },
  10 * MINUTES,
);
