import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '../../running-strapi/test-database';
import { startStrapi } from '../../running-strapi/start-strapi';
import { folderOfArticles, killImport, runCommand } from './killed-import';

const MINUTES = 60_000;
const ARTICLES = 130;
/** In the first batch, between batches, in a later one: after each, the import goes on where it was. */
const KILLED_AFTER_MS = [60, 400, 900];

let folder: string;
let whole: TestDatabase;
let killed: TestDatabase;
beforeAll(async () => {
  // The settings that the processes share.
  await (await startStrapi({ environment: { WORTLAUT_SEED: 'false' } })).stop();
  folder = await folderOfArticles(ARTICLES);
  whole = await createTestDatabase();
  killed = await createTestDatabase();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await whole.drop();
  await killed.drop();
});

it(
  'killed at any moment and run again, an import ends exactly as one run would',
  async () => {
    const reports = path.join(folder, '.reports');
    const imported = (database: TestDatabase) =>
      runCommand(database.environment, 'import', folder, '--publish', '--report', reports);
    const fingerprint = async ({ environment }: TestDatabase) =>
      (await runCommand(environment, 'fingerprint')).output;
    expect(await imported(whole)).toMatchObject({
      code: 0,
      output: expect.stringContaining('new articles: 130'),
    });
    const deaths: boolean[] = [];
    for (const [index, afterMs] of KILLED_AFTER_MS.entries()) {
      const report = path.join(folder, '.killed', String(index));
      deaths.push(await killImport(killed.environment, folder, afterMs, report));
    }
    expect(deaths).toContain(true);
    expect((await imported(killed)).code).toBe(0);
    expect(await fingerprint(killed)).toBe(await fingerprint(whole));
    expect((await runCommand(killed.environment, 'check')).output).toBe('Everything holds.\n');
    expect((await imported(killed)).output).toContain(`as before: ${ARTICLES}`);
  },
  10 * MINUTES,
);
