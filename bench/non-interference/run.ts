import { randomInt } from 'node:crypto';
import path from 'node:path';
import { BUSY, fillNewsroom, TIDY, type Hidden } from '../../tests/server/public-reading/newsroom';
import {
  answersOf,
  describeDifference,
  differences,
  makeQuestions,
  type Answer,
} from '../../tests/server/public-reading/questions/answers';
import type { Question } from '../../tests/server/public-reading/questions/question';
import { readAsStock } from '../../tests/server/public-reading/stock-reading';
import { startStrapi } from '../../tests/running-strapi/start-strapi';

/*
 * npm run bench -- non-interference [QUESTIONS] [SEED]
 *
 * Asks two newsrooms that differ only in what is hidden the same questions, on SQLite and on PostgreSQL, with the guard
 * and, for comparison, a part of them without it.
 */

const DEFAULT_QUESTIONS = 5000;
const LEAST_ANSWERED = 0.6;
const MOST_SHOWN = 10;
/** Without the guard a tenth of the questions is enough for a comparison. */
const COMPARED = 0.1;

const count = Number(process.argv[2] ?? DEFAULT_QUESTIONS);
const seed = Number(process.argv[3] ?? randomInt(2 ** 31));

interface Heard {
  readonly guarded: Answer[];
  readonly stock: Answer[];
}

let questions: Question[] = [];

async function hear(hidden: Hidden): Promise<Heard> {
  const server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  try {
    await fillNewsroom(server.strapi, hidden);
    if (questions.length === 0) questions = await makeQuestions(server, count, seed);
    const guarded = await answersOf(server, questions);
    readAsStock(server.strapi);
    server.strapi.log.silent = true;
    return { guarded, stock: await answersOf(server, questions.slice(0, count * COMPARED)) };
  } finally {
    await server.stop();
  }
}

/** Prints the figures of one database. Returns whether the bar is met. */
async function measure(database: string): Promise<boolean> {
  process.env.TEST_DATABASE = database;
  questions = [];
  const tidy = await hear(TIDY);
  const busy = await hear(BUSY);
  const found = differences(questions, tidy.guarded, busy.guarded);
  const withoutGuard = differences(questions.slice(0, tidy.stock.length), tidy.stock, busy.stock);
  const answered = busy.guarded.filter(({ withContent }) => withContent).length / questions.length;
  const failed = busy.guarded.filter(({ status }) => status >= 500).length;
  process.stdout.write(
    [
      `${database}: ${questions.length} questions, seed ${seed}`,
      `  ${found.length} answered differently`,
      `  ${withoutGuard.length} of ${tidy.stock.length} answered differently without the guard`,
      `  ${(answered * 100).toFixed(1)} % answered with content, ${failed} with an error of the server`,
      ...found.slice(0, MOST_SHOWN).map(describeDifference),
      '',
    ].join('\n'),
  );
  return found.length === 0 && failed === 0 && answered >= LEAST_ANSWERED;
}

async function main(): Promise<void> {
  const folder = path.join(__dirname, '../../tests/preparations');
  const { startPreparation, endPreparations } = await import(path.join(folder, 'start-preparation.mjs'));
  await startPreparation('prepare-postgres');
  try {
    const met = [await measure('sqlite'), await measure('postgres')];
    process.exitCode = met.every(Boolean) ? 0 : 1;
  } finally {
    await endPreparations();
  }
}

void main();
