import { startStrapi, type TestServer } from '../running-strapi/start-strapi';

const HIDDEN = 'Unveröffentlicht';

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  const articles = server.strapi.documents('api::article.article');
  await articles.create({ locale: 'de', data: { title: HIDDEN } });
  await articles.create({ locale: 'de', status: 'published', data: { title: 'Öffentlich' } });
});
afterAll(() => server.stop());

const graphql = (query: string) => server.http.post('/graphql').send({ query });

describe('an anonymous reader', () => {
  it.each(['articles', 'persons', 'quotes'])('reads %s over REST and GraphQL', async (plural) => {
    expect((await server.http.get(`/api/${plural}`)).status).toBe(200);
    expect((await graphql(`{ ${plural} { documentId } }`)).body.errors).toBeUndefined();
  });

  it('reads what is published and nothing else', async () => {
    const { body } = await server.http.get('/api/articles');
    expect(body.data.map(({ title }: { title: string }) => title)).toEqual(['Öffentlich']);
  });

  it.each(['draft', 'DRAFT', 'Draft', 'drafts', '', ' draft', 'draft ', 'published,draft', 'null', 'foo'])(
    'gets no draft by status "%s"',
    async (status) => {
      const value = encodeURIComponent(status);
      for (const query of [
        `status=${value}`,
        `status[]=${value}`,
        `status[a]=${value}`,
        `status=published&status=${value}`,
      ]) {
        const rest = await server.http.get(`/api/articles?${query}`);
        expect(rest.text).not.toContain(HIDDEN);
      }
    },
  );

  it.each(['DRAFT', 'PUBLISHED'])('gets no draft by the GraphQL status %s', async (status) => {
    const { text } = await graphql(
      `{ articles(status: ${status}) { title } articles_connection(status: ${status}) { nodes { title } } }`,
    );
    expect(text).not.toContain(HIDDEN);
  });

  it.each([
    ['post', '/api/articles'],
    ['post', '/api/quotes'],
    ['post', '/api/persons'],
    ['put', '/api/articles/abc'],
    ['delete', '/api/articles/abc'],
  ] as const)('writes nothing: %s %s is refused', async (method, path) => {
    expect((await server.http[method](path).send({ data: { title: 'x', name: 'x' } })).status).toBe(403);
  });

  it('writes nothing over GraphQL', async () => {
    const { body } = await graphql('mutation { createArticle(data: { title: "x" }) { documentId } }');
    expect(body.errors[0].message).toMatch(/forbidden/i);
  });

  it('cannot register', async () => {
    const account = { username: 'jemand', email: 'jemand@example.org', password: 'Geheim-12345' };
    expect((await server.http.post('/api/auth/local/register').send(account)).status).toBe(400);
  });

  it('gets at most a hundred records in one answer', async () => {
    const { body } = await server.http.get('/api/articles?pagination[pageSize]=100000');
    expect(body.meta.pagination.pageSize).toBe(100);
  });

  it('cannot ask GraphQL without end', async () => {
    const deep = (levels: number): string =>
      levels === 0 ? 'title' : `quotes(pagination: { limit: 3 }) { article { ${deep(levels - 1)} } }`;
    expect((await graphql(`{ articles { ${deep(3)} } }`)).body.errors).toBeUndefined();
    expect((await graphql(`{ articles { ${deep(20)} } }`)).body.errors[0].message).toMatch(/depth/i);
  });
});

describe('private attributes', () => {
  it('are not searchable either', () => {
    const attributes = Object.values(server.strapi.contentTypes)
      .filter(({ uid }) => uid.startsWith('api::'))
      .flatMap(({ uid, attributes: own }) =>
        Object.entries(own).map(([name, attribute]) => ({ uid, name, ...(attribute as object) })),
      )
      .filter((attribute) => 'private' in attribute && attribute.private === true)
      .filter(({ name }) => !['locale', 'localizations', 'createdBy', 'updatedBy'].includes(name));
    expect(attributes.length).toBeGreaterThanOrEqual(5);
    expect(
      attributes.filter((attribute) => !('searchable' in attribute) || attribute.searchable !== false),
    ).toEqual([]);
  });
});
