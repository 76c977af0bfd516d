/*
 * What the indexes of the content model do to questions that readers ask of the public API: each with the indexes, without
 * them, and how the database answers.
 *
 *   npm run bench -- indexes [--articles 20000] [--rounds 20]
 *
 * On SQLite; with TEST_DATABASE=postgres and TEST_POSTGRES_URL on PostgreSQL. Ends with exit code 1 where finding an article by slug
 * is not at least 5 times as fast.
 */
import { startStrapi, type TestServer } from '../../tests/running-strapi/start-strapi';
import { fillWithDocuments } from '../../tests/server/migrations/many-documents';
import { planOf, QUESTIONS, statementsOf } from '../../tests/server/migrations/query-plan';

const SMALLEST_GAIN_BY_SLUG = 5;
const DEFAULT_ARTICLES = 20_000;
const DEFAULT_ROUNDS = 20;
const numberAfter = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measure({ http, strapi }: TestServer, articles: number, rounds: number) {
  const results = new Map<string, { ms: number; plan: string[] }>();
  for (const { name, path } of QUESTIONS) {
    const slug = name.includes('person') ? 'person' : 'titel';
    const address = (round: number) =>
      `/api/${path}`.replace('SLUG', `${slug}-${Math.floor(((round + 0.5) / (rounds + 1)) * articles)}`);
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const start = performance.now();
      const { status } = await http.get(address(round));
      if (status !== 200 && status !== 404) throw new Error(`${address(round)}: ${status}`);
      // The first round warms up.
      if (round > 0) times.push(performance.now() - start);
    }
    const plan: string[] = [];
    for (const statement of await statementsOf(strapi, () => http.get(address(1)))) {
      plan.push(...(await planOf(strapi, statement)));
    }
    results.set(name, { ms: median(times), plan });
  }
  return results;
}

async function dropIndexes({ strapi }: TestServer): Promise<void> {
  const names = Object.values(strapi.contentTypes)
    .filter(({ uid }) => uid.startsWith('api::'))
    .flatMap((model) => ('indexes' in model ? (model.indexes as { name: string }[]) : []));
  for (const { name } of names) await strapi.db.connection.raw('DROP INDEX ??', [name]);
  await strapi.db.connection.raw('ANALYZE');
}

async function main(): Promise<number> {
  const articles = numberAfter('--articles', DEFAULT_ARTICLES);
  const rounds = numberAfter('--rounds', DEFAULT_ROUNDS);
  const server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' }, breaksRules: true });
  await fillWithDocuments(server.strapi, articles);
  const withIndexes = await measure(server, articles, rounds);
  await dropIndexes(server);
  const without = await measure(server, articles, rounds);
  await server.stop();

  let isGood = true;
  console.log(`${articles} articles, persons and quotes, each with draft and public version\n`);
  for (const { name, index } of QUESTIONS) {
    const [after, before] = [withIndexes.get(name)!, without.get(name)!];
    const gain = before.ms / after.ms;
    const isUsed = after.plan.join('\n').includes(index);
    console.log(
      `${name.padEnd(36)} ${before.ms.toFixed(1).padStart(8)} ms → ${after.ms.toFixed(1).padStart(7)} ms ` +
        `${gain.toFixed(1).padStart(6)} x  ${isUsed ? index : `${index} is not used`}`,
    );
    if (name === 'an article by slug' && (!isUsed || gain < SMALLEST_GAIN_BY_SLUG)) isGood = false;
  }
  if (process.argv.includes('--plans')) {
    for (const [name, { plan }] of withIndexes) console.log(`\n${name}\n  ${plan.join('\n  ')}`);
  }
  console.log(isGood ? 'Within the limits.' : 'Beyond the limits.');
  return isGood ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
