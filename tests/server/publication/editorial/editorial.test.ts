import { startStrapi, type TestServer } from '../../../running-strapi/start-strapi';
import { runRandomOperations } from './run-operations';

/** Enough for every operation to meet every other; `npm run bench -- editorial` does thousands. */
const OPERATIONS = 300;
const MINUTES = 60_000;
/** The same sequence in every run, so that a failure means a change; the bench draws others. */
const SEED = 189712561;

describe('a newsroom in which several editors do whatever they like', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  });
  afterAll(() => server.stop());

  it(
    'is after every step what the model says, and no rule is broken',
    async () => {
      const seed = Number(process.env.EDITORIAL_SEED ?? SEED);
      const { operations, refused } = await runRandomOperations(server.strapi, { seed, count: OPERATIONS });
      expect(operations).toBeGreaterThanOrEqual(OPERATIONS);
      expect(refused).toBeGreaterThan(0);
      expect(refused).toBeLessThan(operations / 2);
    },
    10 * MINUTES,
  );
});
