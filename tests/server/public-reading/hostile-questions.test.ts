import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { BUSY, fillNewsroom, IDS } from './newsroom';

/*
 * Questions as somebody asks them who looks for a gap: the refused thing not at the top, where it is looked for first,
 * but in a group, in a link, in another spelling, in a variable, at another address.
 */

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  await fillNewsroom(server.strapi, BUSY);
});
afterAll(() => server.stop());

const [hafen = ''] = IDS.articles;
const graphql = (query: string, variables?: Record<string, unknown>) =>
  server.http.post('/graphql').send({ query, variables });

describe('is refused, however it is written or hidden:', () => {
  it.each([
    'articles?Status=draft',
    'articles?STATUS=published',
    'articles?%73tatus=draft',
    'articles?status[0]=published&status[1]=draft',
    'articles?status[$eq]=published',
    'articles?status=PUBLISHED',
    'articles?status=published%00',
    'articles?status=published,draft',
    'articles?status=modified',
    'articles?publicationState=preview',
    'articles?publicationState=live',
    'articles?_publicationState=preview',
    'articles?Publicationfilter=modified',
    'articles?_Q=word',
    'articles?_q[]=word',
    'articles?_limit=1',
    'articles?_where[id]=1',
    'articles?where[id]=1',
    'articles?select=id',
    'articles?data[title]=x',
    'articles?lookup[id]=1',
    'articles?count=true',
    'articles?locale=de&locale=en',
    'articles?locale[$ne]=de',
    'articles?locale=de%27',
    'articles?pagination[offset]=1',
    'articles?pagination[pageSize]=-1',
    'articles?pagination[start]=1e3',
    'articles?pagination[withCount]=maybe',
    'articles?pagination=1',
  ])('at the top: %s', async (question) => {
    const { status, body } = await server.http.get(`/api/${question}`);
    expect({ status, name: body.error?.name }).toEqual({ status: 400, name: 'ValidationError' });
  });

  it.each([
    'filters[$not][publishAt][$notNull]=true',
    'filters[$or][0][publishAt][$notNull]=true',
    'filters[$and][0][$or][0][createdBy][id]=1',
    'filters[0][createdBy][id]=1',
    'filters[title][$not][$not][$like]=x',
    'filters[title][$raw]=1',
    'filters[title][$ne][$col]=slug',
    'filters[title][title]=x',
    'filters[$where]=1',
    'filters[$elemMatch][title]=x',
    'filters[Title]=x',
    'filters[ID]=1',
    'filters[document_id]=x',
    'filters[published_at][$null]=true',
    'filters[publishedAt][$not][$null]=true',
    'filters[publishedAt][$not][$notNull]=true',
    'filters[quotes][publishedAt][$null]=true',
    'filters[mentions][publishedAt][$null]=true',
    'filters[mentions][note][$contains]=a',
    'filters[mentions][quotes][review]=accepted',
    'filters[mentions][localizations][name]=x',
    'filters[mentions][$null]=true&filters[mentions][id]=1',
    'filters[quotes][$null]=true&filters[quotes][review]=accepted',
    'filters[cover][folder][name]=x',
    'filters[cover][related][id]=1',
    'filters[cover][createdBy][email]=x',
    'filters[updatedBy][$notNull]=true',
  ])('in a filter: %s', async (filter) => {
    const { status, body } = await server.http.get(`/api/articles?${filter}`);
    expect({ status, name: body.error?.name }).toEqual({ status: 400, name: 'ValidationError' });
  });

  it.each([
    'sort[createdBy][firstname]=asc',
    'sort[publishAt]=asc',
    'sort[0]=title&sort[1]=publishAt',
    'sort=title,publishAt:desc',
    'sort=title:asc:x',
    'sort[0][localizations][title]=asc',
    'sort=localizations.title',
    'sort=mentions.note',
    'sort[mentions][note]=desc',
    'sort=authors.quotes.position',
    'sort=cover.createdBy.email',
    'sort=Title',
    'fields[0]=title&fields[1]=publishAt',
    'fields=title,publishAt',
    'fields[0][name]=publishAt',
  ])('in a sort or in the fields: %s', async (part) => {
    const { status, body } = await server.http.get(`/api/articles?${part}`);
    expect({ status, name: body.error?.name }).toEqual({ status: 400, name: 'ValidationError' });
  });

  it.each([
    'populate=quotes.article.createdBy',
    'populate[0]=quotes&populate[1]=quotes.updatedBy',
    'populate=quotes,createdBy',
    'populate[createdBy][fields][0]=email',
    'populate[quotes][status]=draft',
    'populate[quotes][publicationFilter]=modified',
    'populate[quotes][_q]=x',
    'populate[quotes][locale]=en',
    'populate[quotes][limit]=1',
    'populate[quotes][on][x]=true',
    'populate[quotes][fields][0]=review',
    'populate[quotes][fields]=review',
    'populate[mentions][fields][0]=note',
    'populate[quotes][filters][review]=accepted',
    'populate[quotes][filters][$not][publishedAt][$null]=true',
    'populate[quotes][filters][article][publishAt][$null]=true',
    'populate[quotes][populate][speaker][filters][note]=x',
    'populate[quotes][populate][speaker][populate]=createdBy',
    'populate[quotes][populate][0]=speaker.createdBy',
    'populate[quotes][populate][article][sort]=publishAt',
    'populate[quotes][count]=maybe',
    'populate[localizations][status]=draft',
    'populate[localizations][filters][publishAt][$null]=true',
    'populate[cover][populate][folder]=true',
    'populate[cover][populate]=*',
    'populate[cover][populate][related]=true',
    'populate[cover][populate][related][populate]=*',
    'populate[0]=cover.related',
    'populate=cover.*',
    'populate[quotes][populate][article][populate][cover][populate]=*',
    'populate[mentions][populate][portrait][populate]=*',
    'populate[quotes][populate][speaker][populate][portrait][populate]=related',
    'populate[quotes][populate][article][populate][quotes][populate][article][populate][quotes][populate][article]=true',
    'populate=quotes.article.quotes.article.quotes.article',
  ])('in what is populated: %s', async (populate) => {
    const { status, body } = await server.http.get(`/api/articles?${populate}`);
    expect({ status, name: body.error?.name }).toEqual({ status: 400, name: 'ValidationError' });
  });

  it.each([
    `articles/${hafen}?status=draft`,
    `articles/${hafen}?status[]=draft`,
    `articles/${hafen}?publicationFilter=modified`,
    `articles/${hafen}?populate=createdBy`,
    `articles/${hafen}?filters[publishAt][$null]=true`,
    'articles/by-slug/hafen-wird-tiefer?status=draft',
    'articles/by-slug/hafen-wird-tiefer?status[]=draft',
    'articles/by-slug/hafen-wird-tiefer?populate=createdBy',
    'persons/by-slug/anna-maier?status=draft',
    'ARTICLES?status=draft',
    'articles/?status=draft',
  ])('at the address of one document, or another address of the same: %s', async (question) => {
    const { status, text } = await server.http.get(`/api/${question}`);
    expect([400, 404]).toContain(status);
    expect(text).not.toContain(BUSY.word);
  });
});

describe('GraphQL', () => {
  it.each([
    [`article(documentId: "${hafen}", status: DRAFT) { title }`],
    ['articles_connection(status: DRAFT) { nodes { title } }'],
    ['articleBySlug(slug: "hafen-wird-tiefer", status: DRAFT) { title }'],
    ['articles(filters: { not: { publishedAt: { null: true } } }) { title }'],
    ['articles(filters: { or: [{ localizations: { title: { contains: "a" } } }] }) { title }'],
    ['articles(filters: { quotes: { publishedAt: { null: true } } }) { title }'],
    [
      'articles { ... on Article { localizations_connection(filters: { publishedAt: { null: true } }) { nodes { title } } } }',
    ],
    ['articles { cover { folder { name } } }'],
    ['articles { createdBy { email } }'],
    ['uploadFiles { url }'],
    ['usersPermissionsUsers { email }'],
    ['usersPermissionsRoles { name }'],
    ['me { email }'],
  ])('refuses %s', async (field) => {
    for (const query of [
      `{ ${field} }`,
      `{ harmless: ${field} }`,
      `{ ...f } fragment f on Query { ${field} }`,
    ]) {
      const { text, body } = await graphql(query);
      expect(body.errors?.length).toBeGreaterThan(0);
      expect(text).not.toContain(BUSY.word);
    }
  });

  it('refuses it in a variable and in one operation of several', async () => {
    const inVariable =
      'query($status: PublicationStatus, $sort: [String]) { articles(status: $status, sort: $sort) { title } }';
    for (const variables of [
      { status: 'DRAFT' },
      { sort: ['publishAt'] },
      { status: 'PUBLISHED', sort: ['id'] },
    ]) {
      expect((await graphql(inVariable, variables)).body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
    const { body } = await server.http.post('/graphql').send({
      operationName: 'second',
      query: 'query first { articles { title } } query second { articles(status: DRAFT) { title } }',
    });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('refuses it by GET as by POST, and never writes by GET', async () => {
    const asked = (query: string) =>
      server.http.get('/graphql').query({ query }).set('apollo-require-preflight', 'yes');
    expect((await asked('{ articles(status: DRAFT) { title } }')).text).not.toContain(BUSY.word);
    expect((await asked('{ articles { title } }')).body.data.articles).toHaveLength(5);
    const written = await asked('mutation { deleteArticle(documentId: "x") { documentId } }');
    expect(written.status).toBeGreaterThanOrEqual(400);
  });
});

describe('a character that no database of text holds', () => {
  it.each(['articles/%00', 'articles/by-slug/%00', 'persons/by-slug/a%00', 'articles/x%00?locale=en'])(
    'is no error of the server: %s',
    async (path) => {
      expect([400, 404]).toContain((await server.http.get(`/api/${path}`)).status);
    },
  );

  it('is none over GraphQL either', async () => {
    const asked =
      'query($x: ID!, $y: String!) { article(documentId: $x) { title } articleBySlug(slug: $y) { title } }';
    const { text } = await graphql(asked, { x: 'a\u0000', y: 'a\u0000' });
    expect(text).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

describe('a door beside the content is closed to the public:', () => {
  it.each([
    ['get', '/api/upload/files'],
    ['get', '/api/upload/files/1'],
    ['delete', '/api/upload/files/1'],
    ['get', '/api/users'],
    ['get', '/api/users/me'],
    ['get', '/api/users/count'],
    ['get', '/api/users-permissions/roles'],
    ['get', '/api/content-type-builder/content-types'],
    ['get', '/api/i18n/locales'],
    ['post', '/api/email'],
    ['post', '/api/articles'],
    ['put', `/api/articles/${hafen}`],
    ['delete', `/api/articles/${hafen}`],
    ['get', `/api/previews/articles/${hafen}`],
    ['get', '/content-manager/collection-types/api::article.article'],
    ['get', '/content-type-builder/content-types'],
    ['get', '/upload/files'],
    ['get', '/admin/users'],
    ['get', '/admin/information'],
    ['get', '/admin/api-tokens'],
    ['get', '/wortlaut/desk'],
    ['get', '/mcp'],
    ['post', '/mcp'],
  ] as const)('%s %s', async (method, path) => {
    const { status, text } = await server.http[method](path);
    expect([401, 403, 404, 405]).toContain(status);
    expect(text).not.toContain(BUSY.word);
  });

  it('and a method given in a header or in the question changes nothing', async () => {
    const overridden = await server.http
      .get(`/api/articles/${hafen}`)
      .set('x-http-method-override', 'DELETE')
      .expect(200);
    expect(overridden.body.data.documentId).toBe(hafen);
    expect((await server.http.get(`/api/articles/${hafen}?_method=DELETE`)).status).toBe(400);
  });
});
