/*
 * How fast the import brings articles with quotes and persons in, beside the same articles, quotes and persons written
 * through Strapi's document service one by one.
 *
 *   npm run bench -- import [--articles 300] [--quotes 6]
 *
 * Three ways, each in a process and on a database of its own, from the same WordPress export, read by the same code: the
 * import; the document service with Wortlaut's rules; and, to see what the rules cost, the document service without them.
 * Afterwards everything that always holds is checked. On SQLite; with TEST_DATABASE=postgres and TEST_POSTGRES_URL on
 * PostgreSQL. Ends with exit code 1 where the import is not 3 times as fast as the document service with the rules, where a
 * rule is broken after either, or where the two leave different content.
 */
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { readRecord } from '../../src/import/articles/read-record';
import { readSource } from '../../src/import/sources/read-source';
import { CONTENT_TYPES } from '../../src/plugins/wortlaut/server/content-types';
import { findBreaches } from '../../src/plugins/wortlaut/server/check/find-breaches';
import { fingerprint } from '../../src/plugins/wortlaut/server/check/fingerprint';
import { startStrapi } from '../../tests/running-strapi/start-strapi';
import { importInto } from '../../tests/server/import/import-into';
import { stockDocuments } from '../saving/stock-documents';
import { generatedExport } from './generated-export';
import { writeOneByOne } from './one-by-one';

const SMALLEST_GAIN = 3;
/** In each post of the export: its comments and custom fields, which are not read. */
const ASIDE_CHARACTERS = 2_000;

const numberAfter = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const ARTICLES = numberAfter('--articles', 300);
const QUOTES = numberAfter('--quotes', 6);

const exported = () =>
  Readable.from(generatedExport({ articles: ARTICLES, quotes: QUOTES, aside: ASIDE_CHARACTERS }), {
    objectMode: false,
  });

async function oneByOne(strapi: Core.Strapi, hasRules: boolean): Promise<void> {
  const documents = hasRules ? strapi.documents : await stockDocuments(strapi);
  for await (const record of readSource('-', undefined, exported())) {
    if (record.kind !== 'record') throw new Error(`${record.place} is no record.`);
    const read = readRecord(record.input, undefined);
    if (read.kind === 'unreadable') throw new Error(read.reason);
    await writeOneByOne(strapi, documents, read.article, !hasRules);
  }
}

const WAYS: Readonly<Record<string, (strapi: Core.Strapi) => Promise<unknown>>> = {
  'the import': (strapi) => importInto(strapi, ['-'], { publish: true, stdin: exported() }),
  'document service with the rules': (strapi) => oneByOne(strapi, true),
  'document service without them': (strapi) => oneByOne(strapi, false),
};
const [IMPORT = '', WITH_RULES = ''] = Object.keys(WAYS);

interface Measured {
  readonly seconds: number;
  /** Of this process; the machine may have had other work, and PostgreSQL has processes of its own. */
  readonly cpuSeconds: number;
  /** The most memory that was resident, with Strapi's own. */
  readonly megabytes: number;
  readonly rows: readonly number[];
  readonly breaches: number;
  readonly fingerprint: string;
}

/** Goes one way, and tells the parent process how it was. */
async function goOneWay(work: (strapi: Core.Strapi) => Promise<unknown>): Promise<void> {
  const server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' }, breaksRules: true });
  const { strapi } = server;
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  await work(strapi);
  const seconds = (performance.now() - start) / 1000;
  const cpu = process.cpuUsage(cpuBefore);
  const cpuSeconds = (cpu.user + cpu.system) / 1_000_000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const rows: number[] = [];
  for (const uid of CONTENT_TYPES) rows.push(await strapi.db.query(uid).count());
  const breaches = (await findBreaches(strapi)).length;
  const hash = await fingerprint(strapi);
  const measured: Measured = { seconds, cpuSeconds, megabytes, rows, breaches, fingerprint: hash };
  process.send?.(measured);
  await server.stop();
}

function measure(way: string): Promise<Measured> {
  const args = ['scripts/run.js', 'bench', 'import', '--way', way];
  const further = ['--articles', String(ARTICLES), '--quotes', String(QUOTES)];
  const child = spawn(process.execPath, [...args, ...further], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let measured: Measured | undefined;
    child.once('message', (message) => {
      measured = message as Measured;
    });
    child.once('exit', (code) =>
      measured ? resolve(measured) : reject(new Error(`${way}: ended with ${code}.`)),
    );
  });
}

async function main(): Promise<number> {
  const at = process.argv.indexOf('--way');
  const way = WAYS[process.argv[at + 1] ?? ''];
  if (at >= 0 && way) {
    await goOneWay(way);
    return 0;
  }
  console.log(`${ARTICLES} articles with ${QUOTES} quotes and up to 3 persons and an author each`);
  const results = new Map<string, Measured>();
  for (const name of Object.keys(WAYS)) {
    const one = await measure(name);
    results.set(name, one);
    console.log(
      `${name.padEnd(32)} ${one.seconds.toFixed(1).padStart(7)} s ${(ARTICLES / one.seconds).toFixed(1).padStart(7)} articles/s ` +
        `(${one.cpuSeconds.toFixed(1)} s of a processor) ${one.megabytes.toFixed(0).padStart(5)} MB at most, rows ${one.rows.join(' + ')}, ` +
        `${one.breaches === 0 ? 'everything holds' : `${one.breaches} rules broken`}`,
    );
  }
  const [own, other] = [results.get(IMPORT), results.get(WITH_RULES)];
  if (!own || !other) return 1;
  const gain = other.seconds / own.seconds;
  const isSame = own.fingerprint === other.fingerprint;
  console.log(
    `The import is ${gain.toFixed(1)} times as fast as the document service with the rules; they leave ${isSame ? 'the same content' : 'DIFFERENT content'}.`,
  );
  return gain >= SMALLEST_GAIN && isSame && own.breaches + other.breaches === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
