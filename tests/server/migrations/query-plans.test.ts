import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { fillWithDocuments } from './many-documents';
import { planOf, QUESTIONS, statementsOf } from './query-plan';

/** So many that no database reads a whole table for a few rows. */
const ARTICLES = 2000;

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' }, breaksRules: true });
  await fillWithDocuments(server.strapi, ARTICLES);
});
afterAll(() => server.stop());

it.each(QUESTIONS)('$name: the database reads $index', async ({ path, index }) => {
  const { http, strapi } = server;
  const slug = index.startsWith('persons') ? 'person-7' : 'titel-7';
  const statements = await statementsOf(strapi, () =>
    http.get(`/api/${path.replace('SLUG', slug)}`).expect(200),
  );
  const plans = await Promise.all(statements.map((statement) => planOf(strapi, statement)));
  expect(plans.flat().join('\n')).toContain(index);
});
