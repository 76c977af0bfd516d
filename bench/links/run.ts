/*
 * How long it takes to find the articles and quotes that name a person, which every publication of a person does, and how
 * long the publication takes.
 *
 *   npm run bench -- links [--articles 1000,20000] [--rounds 11]
 *
 * On SQLite; with TEST_DATABASE=postgres and TEST_POSTGRES_URL on PostgreSQL.
 */
import type { Core } from '@strapi/strapi';
import { PERSON } from '../../src/plugins/wortlaut/server/content-types';
import { ownersNaming } from '../../src/plugins/wortlaut/server/links/find-owners';
import { withTables } from '../../src/plugins/wortlaut/server/transactions/tables';
import { startStrapi } from '../../tests/running-strapi/start-strapi';
import { fillWithDocuments, personId } from '../../tests/server/migrations/many-documents';

const DEFAULT_ARTICLES = '1000,20000';
const DEFAULT_ROUNDS = 11;

const after = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function medianMs(rounds: number, work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    await work(round);
    // The first round warms up.
    if (round > 0) times.push(performance.now() - start);
  }
  return median(times);
}

async function measure(strapi: Core.Strapi, articles: number, rounds: number) {
  const idOf = (round: number) => personId(Math.floor(((round + 0.5) / (rounds + 1)) * articles));
  const finding = await medianMs(rounds, (round) =>
    withTables(strapi, (tables) => ownersNaming(strapi, tables, PERSON, [idOf(round)])),
  );
  const publishing = await medianMs(rounds, (round) =>
    strapi.documents(PERSON).publish({ documentId: idOf(round) }),
  );
  return { finding, publishing };
}

async function main(): Promise<void> {
  const rounds = Number(after('--rounds') ?? DEFAULT_ROUNDS);
  for (const articles of (after('--articles') ?? DEFAULT_ARTICLES).split(',').map(Number)) {
    const server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' }, breaksRules: true });
    await fillWithDocuments(server.strapi, articles);
    const { finding, publishing } = await measure(server.strapi, articles, rounds);
    await server.stop();
    console.log(
      `${String(articles).padStart(6)} articles and quotes: who names a person ${finding.toFixed(1)} ms, ` +
        `publishing a person ${publishing.toFixed(1)} ms`,
    );
  }
}

void main();
