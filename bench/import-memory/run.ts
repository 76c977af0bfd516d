/*
 * How much memory the import takes for a WordPress export that is far larger, which comes through standard input.
 *
 *   npm run bench -- import-memory [--megabytes 1024] [--articles 10000] [--minutes 10]
 *
 * First a dry run over all of it, then a real import that is stopped after so many minutes, both by the command as it is
 * built, on a database of its own. Prints the resident memory of the process as it goes on, and ends with exit code 1 where
 * it ever exceeds 600 MB. On SQLite; with TEST_DATABASE=postgres and TEST_POSTGRES_URL on PostgreSQL. Needs `ps`.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { startStrapi } from '../../tests/running-strapi/start-strapi';
import { createTestDatabase } from '../../tests/running-strapi/test-database';
import { generatedExport } from '../import/generated-export';

const MOST_MB = 600;
const LOOK_EVERY_MS = 500;
/** Lines of the curve. */
const LINES = 20;
const QUOTES = 6;
const BYTES_IN_MB = 1_048_576;
/** What an article is without what stands beside it. */
const ARTICLE_BYTES = 4_000;
const MS_IN_MINUTE = 60_000;
const COMMAND = path.join(__dirname, '..', '..', 'scripts', 'wortlaut.js');

const numberAfter = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const MEGABYTES = numberAfter('--megabytes', 1_024);
const ARTICLES = numberAfter('--articles', 10_000);
const MINUTES = numberAfter('--minutes', 10);

interface Look {
  readonly seconds: number;
  readonly readMb: number;
  readonly residentMb: number;
}

function residentMb({ pid }: ChildProcess): number | undefined {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    return undefined;
  }
}

/** Feeds the export to an import, and looks at its memory until it ends. */
async function watch(words: readonly string[], stopAfterMs: number | undefined): Promise<Look[]> {
  const child = spawn(process.execPath, [COMMAND, 'import', '-', ...words], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const start = performance.now();
  const looks: Look[] = [];
  let written = 0;
  const look = setInterval(() => {
    const resident = residentMb(child);
    const seconds = (performance.now() - start) / 1000;
    if (resident !== undefined && resident > 0)
      looks.push({ seconds, readMb: written / BYTES_IN_MB, residentMb: resident });
  }, LOOK_EVERY_MS);
  const stop = stopAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGINT'), stopAfterMs);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  function* counted(): Generator<Buffer> {
    const aside = (MEGABYTES * BYTES_IN_MB) / ARTICLES - ARTICLE_BYTES;
    for (const piece of generatedExport({ articles: ARTICLES, quotes: QUOTES, aside })) {
      const bytes = Buffer.from(piece);
      written += bytes.length;
      yield bytes;
    }
  }
  // An import that is stopped reads no further: the pipe breaks.
  const fed = pipeline(Readable.from(counted()), child.stdin).catch(() => undefined);
  const code = await ended;
  await fed;
  clearInterval(look);
  clearTimeout(stop);
  if (code !== 0 && stopAfterMs === undefined) throw new Error(`The import ended with exit code ${code}.`);
  return looks;
}

/** Prints the curve; gives the highest point. */
function print(title: string, looks: readonly Look[]): number {
  const last = looks.at(-1);
  console.log(`${title}: ${last?.readMb.toFixed(0)} MB in ${last?.seconds.toFixed(0)} s`);
  const step = Math.max(1, Math.ceil(looks.length / LINES));
  for (let at = 0; at < looks.length; at += step) {
    const piece = looks.slice(at, at + step);
    const most = Math.max(...piece.map((each) => each.residentMb));
    const { readMb = 0, seconds = 0 } = piece.at(-1) ?? {};
    const bar = '█'.repeat(Math.round(most / 20));
    console.log(
      `${seconds.toFixed(0).padStart(6)} s ${readMb.toFixed(0).padStart(6)} MB read ${most.toFixed(0).padStart(5)} MB ${bar}`,
    );
  }
  const quarter = Math.max(1, Math.ceil(looks.length / 4));
  const most = [0, 1, 2, 3].map((each) =>
    Math.max(0, ...looks.slice(each * quarter, (each + 1) * quarter).map(({ residentMb }) => residentMb)),
  );
  console.log(`The most in each quarter of the time: ${most.map((each) => each.toFixed(0)).join(', ')} MB`);
  return Math.max(...most);
}

async function main(): Promise<number> {
  // The settings that the processes share.
  await (await startStrapi({ environment: { WORTLAUT_SEED: 'false' } })).stop();
  const database = await createTestDatabase();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-memory-'));
  Object.assign(process.env, database.environment);
  const report = ['--report', folder];
  const most = Math.max(
    print('Dry run', await watch(['--dry-run', ...report], undefined)),
    MINUTES === 0 ? 0 : print('Import', await watch(['--publish', ...report], MINUTES * MS_IN_MINUTE)),
  );
  await rm(folder, { recursive: true });
  await database.drop();
  console.log(`At most ${most.toFixed(0)} MB were resident, of ${MOST_MB} MB.`);
  return most <= MOST_MB ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
