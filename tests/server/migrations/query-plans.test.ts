import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { planOf, QUESTIONS, statementsOf } from './query-plan';

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi();
});
afterAll(() => server.stop());

it.each(QUESTIONS)('$name: the database reads $index', async ({ path, index }) => {
  const statements = await statementsOf(server.strapi, () => server.http.get(`/api/${path}`));
  expect(statements.length).toBeGreaterThan(0);
  const plans: string[] = [];
  for (const statement of statements)
    plans.push(...(await planOf(server.strapi, statement, { fewRows: true })));
  expect(plans.join('\n')).toContain(index);
});
