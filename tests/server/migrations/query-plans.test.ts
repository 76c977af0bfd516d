import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { PERSON } from '../../../src/plugins/wortlaut/server/content-types';
import { ownersNaming } from '../../../src/plugins/wortlaut/server/links/find-owners';
import { withTables } from '../../../src/plugins/wortlaut/server/transactions/tables';
import { fillWithDocuments, personId } from './many-documents';
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

it('finds who names a person without reading bodies', async () => {
  const { strapi } = server;
  const find = () => withTables(strapi, (tables) => ownersNaming(strapi, tables, PERSON, [personId(7)]));
  const statements = await statementsOf(strapi, find);
  const plans = await Promise.all(statements.map((statement) => planOf(strapi, statement)));
  expect(plans.flat().join('\n')).toMatch(/articles_naming[\s\S]*quotes_naming/);
  // The draft and the public version of an article and of a quote.
  expect(await find()).toHaveLength(4);
});
