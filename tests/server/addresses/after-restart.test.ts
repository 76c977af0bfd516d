import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { createTestDatabase } from '../../running-strapi/test-database';

const ARTICLE = 'api::article.article';

async function whereOldSlugLeads({ http }: TestServer) {
  const answer = await http.get('/api/articles/by-slug/frueher');
  return [answer.status, answer.headers.location];
}

describe('old slugs', () => {
  it('survive a restart, at which Strapi makes the tables anew from the schemas', async () => {
    const database = await createTestDatabase();
    const environment = { WORTLAUT_SEED: 'false' };
    const first = await startStrapi({ environment, database });
    const articles = first.strapi.documents(ARTICLE);
    const { documentId } = await articles.create({
      locale: 'de',
      status: 'published',
      data: { title: 'Titel', slug: 'frueher' },
    });
    await articles.update({ documentId, locale: 'de', status: 'published', data: { slug: 'heute' } });
    expect(await whereOldSlugLeads(first)).toEqual([301, '/api/articles/by-slug/heute']);
    await first.stop();

    for (let start = 2; start <= 3; start += 1) {
      const server = await startStrapi({ environment, database });
      try {
        expect(await whereOldSlugLeads(server)).toEqual([301, '/api/articles/by-slug/heute']);
      } finally {
        await server.stop();
      }
    }
    await database.drop();
  });
});
