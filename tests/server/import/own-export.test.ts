import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findRun } from '../../../src/import/runs/import-run';
import { rollBack, type RollbackNote } from '../../../src/import/runs/roll-back';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { exported } from '../export/exported';
import { ARTICLE, newsroom, PERSON } from '../publication/newsroom';
import { importInto } from './import-into';

const ENVIRONMENT = { WORTLAUT_SEED: 'false' };

let folder: string;
let server: TestServer;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-own-'));
  server = await startStrapi({ environment: ENVIRONMENT });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

it('an export of our own is recognised among other sources and restored exactly', async () => {
  const desk = newsroom(server.strapi);
  const person = await desk.person('Ida Sand');
  const article = await desk.article('Deich', { authors: [person] });
  const quote = await desk.quote('Bleibt so', { article });
  await desk.publish(ARTICLE, article);
  const lines = await exported(server.strapi);
  const file = path.join(folder, 'content.jsonl');
  await writeFile(file, lines.map((line) => `${line}\n`).join(''));
  await desk.remove(ARTICLE, article);
  expect(await exported(server.strapi)).not.toEqual(lines);

  const tried = await importInto(server.strapi, [folder], { dryRun: true });
  expect(tried.counts).toMatchObject({ restored: 2, unchanged: 1, failed: 0 });
  const { counts, results, run } = await importInto(server.strapi, [folder]);
  expect(counts).toMatchObject({ restored: 2, unchanged: 1, failed: 0 });
  expect(results.map(({ kind, sourceId }) => [kind, sourceId])).toEqual(
    expect.arrayContaining([
      ['restored', `article ${article}`],
      ['restored', `quote ${quote}`],
    ]),
  );
  const undone: RollbackNote[] = [];
  const end = await rollBack(server.strapi, (await findRun(server.strapi, run))!, {
    now: () => new Date(),
    tell: (note) => undone.push(note),
    shallStop: () => false,
  });
  expect(end.counts).toEqual({ removed: 0, restored: 0, unlinked: 0, kept: 1 });
  expect(undone).toMatchObject([{ source: folder, reason: expect.stringContaining('Go back to a copy') }]);
  expect((await findRun(server.strapi, run))!.rolledBackAt).toBeNull();
  // The note of the run that restored it is in no export: it would be another one each time.
  expect(await exported(server.strapi)).toEqual(lines);

  await desk.update(PERSON, person, { note: 'Neu' });
  const left = await importInto(server.strapi, [file]);
  expect(left.counts).toMatchObject({ left: 1, restored: 0 });
  const forced = await importInto(server.strapi, [file], { force: true });
  expect(forced.counts).toMatchObject({ left: 0, restored: 1 });
});

it('a damaged export fails with its place, and leaves the other sources alone', async () => {
  const damaged = path.join(folder, 'content.jsonl');
  const [header] = await exported(server.strapi);
  await writeFile(damaged, `${header}\n{"type":"article"\n`);
  await writeFile(
    path.join(folder, 'regen.md'),
    '# Regen\n\nAm Montag regnete es im ganzen Tal, und die Keller liefen voll.\n',
  );
  const { counts, results } = await importInto(server.strapi, [folder]);
  expect(counts).toMatchObject({ created: 1, failed: 1 });
  expect(results[0]).toMatchObject({
    place: `${damaged}:2`,
    reason: expect.stringContaining('The line is not JSON'),
  });
});
