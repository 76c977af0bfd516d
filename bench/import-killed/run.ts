/*
 * An import that is killed (SIGKILL) at random moments and run again, compared with one that was left alone.
 *
 *   npm run bench -- import-killed [--kills 100] [--articles 1000] [--within 3000]
 *
 * On SQLite; on PostgreSQL with TEST_DATABASE=postgres and TEST_POSTGRES_URL. `--within`: milliseconds after the beginning
 * of the import, of which one is drawn for each kill. A database that is full before the last kill is begun anew. Ends
 * with exit code 1 where the two differ.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { startStrapi } from '../../tests/running-strapi/start-strapi';
import { createTestDatabase, type TestDatabase } from '../../tests/running-strapi/test-database';
import { folderOfArticles, killImport, runCommand } from '../../tests/server/import/killed-import';

/** A kill takes seconds, most of them to start the next import. */
const TOLD_EVERY = 10;

const numberAfter = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};

/** Imports to the end; gives what is in the database then, or what is wrong with it. */
async function finish({ environment }: TestDatabase, folder: string): Promise<string> {
  const report = path.join(folder, '.reports');
  const { code, output } = await runCommand(environment, 'import', folder, '--publish', '--report', report);
  if (code !== 0) return output;
  const check = await runCommand(environment, 'check');
  return check.code === 0 ? (await runCommand(environment, 'fingerprint')).output : check.output;
}

async function main(): Promise<number> {
  const kills = numberAfter('--kills', 100);
  const articles = numberAfter('--articles', 1_000);
  const within = numberAfter('--within', 3_000);
  await (await startStrapi({ environment: { WORTLAUT_SEED: 'false' } })).stop();
  const folder = await folderOfArticles(articles);
  const whole = await createTestDatabase();
  const expected = await finish(whole, folder);
  await whole.drop();
  let killed = 0;
  let databases = 0;
  let isSame = true;
  while (killed < kills && isSame) {
    const database = await createTestDatabase();
    databases += 1;
    for (let isEnded = false; killed < kills && !isEnded;) {
      const report = path.join(folder, '.killed', String(killed));
      isEnded = !(await killImport(database.environment, folder, Math.random() * within, report));
      if (!isEnded) killed += 1;
      if (!isEnded && killed % TOLD_EVERY === 0) console.log(`${killed} kills`);
      await rm(report, { recursive: true, force: true });
    }
    isSame = (await finish(database, folder)) === expected;
    await database.drop();
    console.log(`${killed} kills, ${databases} databases: ${isSame ? 'as one run' : 'NOT as one run'}`);
  }
  await rm(folder, { recursive: true });
  return isSame ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
