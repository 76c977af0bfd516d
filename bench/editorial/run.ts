/*
 * Random sequences of what editors do, compared with a small model after every step.
 *
 *   npm run bench -- editorial [--operations 10000] [--per-sequence 500] [--seed N]
 *
 * Each sequence starts on an empty database (SQLite; PostgreSQL with TEST_DATABASE=postgres and TEST_POSTGRES_URL).
 * Ends with exit code 1 and the sequence where server and model differ, shrunk to what it needs.
 */
import type { Core } from '@strapi/strapi';
import { startStrapi } from '../../tests/running-strapi/start-strapi';
import {
  failureOf,
  formatMoments,
  runRandomOperations,
  SequenceFailed,
} from '../../tests/server/publication/editorial/run-operations';
import { shrinkSequence } from '../../tests/server/publication/editorial/shrink-sequence';

const DEFAULT_OPERATIONS = 10_000;
const DEFAULT_PER_SEQUENCE = 500;
const LARGEST_SEED = 2 ** 31;

const numberAfter = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};

/** Prints the shortest sequence that fails like `failure`, to become a test of its own (failed-sequences.test.ts). */
async function showShrunk(strapi: Core.Strapi, failure: SequenceFailed): Promise<void> {
  const shrunk = await shrinkSequence(
    failure.moments,
    async (shorter) => (await failureOf(strapi, shorter))?.differsIn === failure.differsIn,
  );
  console.log(`The same with ${shrunk.length} moments:\n${formatMoments(shrunk)}`);
}

async function main(): Promise<number> {
  const wanted = numberAfter('--operations', DEFAULT_OPERATIONS);
  const perSequence = numberAfter('--per-sequence', DEFAULT_PER_SEQUENCE);
  let seed = numberAfter('--seed', Math.floor(Math.random() * LARGEST_SEED));
  let done = 0;
  let refused = 0;
  const start = performance.now();
  while (done < wanted) {
    const server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' }, breaksRules: true });
    try {
      const count = Math.min(perSequence, wanted - done);
      const sequence = await runRandomOperations(server.strapi, { seed, count });
      done += sequence.operations;
      refused += sequence.refused;
    } catch (error) {
      if (!(error instanceof SequenceFailed)) throw error;
      console.log(`Seed ${seed}: ${error.message}`);
      await showShrunk(server.strapi, error);
      return 1;
    } finally {
      await server.stop();
    }
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `Seed ${seed}: ${done} operations, ${refused} refused, ${(done / seconds).toFixed(1)} a second`,
    );
    seed += 1;
  }
  return 0;
}

void main().then((code) => {
  process.exitCode = code;
});
