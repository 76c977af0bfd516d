import { seedEmptyDatabase } from '../../../src/import/seed/seed-empty-database';
import { CONTENT_TYPES } from '../../../src/plugins/wortlaut/server/content-types';
import expected from '../../fixtures/seed-article.expected.json';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { createTestDatabase } from '../../running-strapi/test-database';

describe('seeding', () => {
  const articles = ({ strapi }: TestServer) =>
    strapi.documents('api::article.article').count({ locale: 'de' });

  it('changes nothing when the project starts again', async () => {
    const database = await createTestDatabase({ untouched: true });
    const first = await startStrapi({ database });
    const before = await first.strapi.db.query('api::quote.quote').findMany({ orderBy: 'id' });
    await first.stop();
    const second = await startStrapi({ database });
    expect(await second.strapi.db.query('api::quote.quote').findMany({ orderBy: 'id' })).toEqual(before);
    await second.stop();
    await database.drop();
  });

  it('does not bring back what an editor deleted', async () => {
    const database = await createTestDatabase();
    const first = await startStrapi({ database });
    const [article] = await first.strapi.documents('api::article.article').findMany({ locale: 'de' });
    await first.strapi
      .documents('api::article.article')
      .delete({ documentId: article!.documentId, locale: '*' });
    await first.stop();
    const second = await startStrapi({ database });
    expect(await articles(second)).toBe(0);
    await second.stop();
    await database.drop();
  });

  it('twice at the same time ends with one article', async () => {
    const empty = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
    process.env.WORTLAUT_SEED = 'true';
    await Promise.all([
      seedEmptyDatabase(empty.strapi),
      seedEmptyDatabase(empty.strapi),
      seedEmptyDatabase(empty.strapi),
    ]);
    expect(await articles(empty)).toBe(1);
    expect(await empty.strapi.documents('api::person.person').count({})).toBe(expected.persons.length);
    await empty.stop();
  });

  it('that fails half-way leaves nothing, and the next attempt is whole', async () => {
    const empty = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
    process.env.WORTLAUT_SEED = 'true';
    let failing = true;
    empty.strapi.documents.use((context, next) => {
      if (failing && context.uid === 'api::article.article' && context.action === 'publish')
        throw new Error('on purpose');
      return next();
    });
    await expect(seedEmptyDatabase(empty.strapi)).rejects.toThrow('on purpose');
    for (const uid of CONTENT_TYPES) expect(await empty.strapi.db.query(uid).count()).toBe(0);
    failing = false;
    await seedEmptyDatabase(empty.strapi);
    expect(await articles(empty)).toBe(1);
    await empty.stop();
  });

  it('can be turned off', async () => {
    const empty = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
    expect(await articles(empty)).toBe(0);
    await empty.stop();
  });
});
