import { roleCalled, signInWithRole } from '../../running-strapi/sign-in';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, BUSY, fillNewsroom, IDS } from '../public-reading/newsroom';

const [hafen = ''] = IDS.articles;
const READ = ['find', 'findOne'].flatMap((action) =>
  ['article', 'person', 'quote'].map((name) => `api::${name}.${name}.${action}`),
);

const PREVIEW_URL = 'https://newspaper.example/preview?secret=1';

let server: TestServer;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false', PREVIEW_URL } });
  await fillNewsroom(server.strapi, BUSY);
  const service = server.strapi.service('admin::api-token');
  const make = async (name: string, type: string, permissions?: string[]) => {
    tokens[name] = (
      await service.create({ name, description: '', type, lifespan: null, permissions })
    ).accessKey;
  };
  await make('reader', 'read-only');
  await make('full', 'full-access');
  await make('custom', 'custom', READ);
  await make('preview', 'custom', [...READ, 'plugin::wortlaut.preview.readDrafts']);
  await make('writer', 'custom', [...READ, 'api::article.article.create', 'api::article.article.update']);
});
afterAll(() => server.stop());

const as = (name: string) => ({ authorization: `Bearer ${tokens[name]}` });

describe('a token of the API', () => {
  it.each(['reader', 'full', 'custom', 'writer'])('reads no drafts: %s', async (name) => {
    const rest = await server.http.get('/api/articles?status=draft').set(as(name));
    expect(rest.status).toBe(400);
    const graphql = await server.http
      .post('/graphql')
      .set(as(name))
      .send({ query: '{ articles(status: DRAFT) { title } }' });
    expect(graphql.body.errors[0].message).toContain('Only published');
    const published = await server.http.get('/api/articles?populate=*').set(as(name)).expect(200);
    expect(published.body.data).toHaveLength(5);
    expect(published.text).not.toContain(BUSY.word);
    expect((await server.http.get(`/api/previews/articles/${hafen}`).set(as(name))).status).toBe(403);
  });

  it('reads drafts if it was made for preview', async () => {
    const rest = await server.http
      .get('/api/articles?status=draft&filters[title][$contains]=Neu')
      .set(as('preview'))
      .expect(200);
    expect(rest.body.data[0]).toMatchObject({ documentId: hafen, title: `Neu ${BUSY.word}` });
    const query = '{ articles(status: DRAFT, filters: { title: { contains: "Neu" } }) { title } }';
    const graphql = await server.http.post('/graphql').set(as('preview')).send({ query });
    expect(graphql.body.data.articles).toEqual([{ title: `Neu ${BUSY.word}` }]);
    const one = await server.http.get(`/api/previews/articles/${hafen}`).set(as('preview')).expect(200);
    expect(one.body.data.title).toBe(`Neu ${BUSY.word}`);
    expect(one.text).not.toMatch(/"(id|createdBy|updatedBy|review|publishAt)":/);
    expect(one.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  });

  it.each([
    ['/api/previews/articles/nothing', 404],
    [`/api/previews/users/${hafen}`, 400],
  ])('is answered %s with %i', async (path, status) => {
    expect((await server.http.get(path).set(as('preview'))).status).toBe(status);
  });

  it('that writes may write drafts, and publish', async () => {
    const draft = await server.http
      .post('/api/articles?status=draft')
      .set(as('writer'))
      .send({ data: { title: 'Von außen' } });
    expect(draft.status).toBe(201);
    expect(draft.body.data).toMatchObject({ title: 'Von außen', publishedAt: null });
    const published = await server.http
      .put(`/api/articles/${draft.body.data.documentId}`)
      .set(as('writer'))
      .send({ data: { kicker: 'Neu' } });
    expect(published.body.data.publishedAt).not.toBeNull();
    expect((await server.http.get('/api/articles?status=draft').set(as('writer'))).status).toBe(400);
  });
});

describe('a mutation', () => {
  it('shows no draft that its document links to', async () => {
    const query = `mutation { createArticle(status: DRAFT, data: { title: "Verlinkt", mentions: ["${IDS.hiddenPerson(0)}", "${IDS.persons[0]}"] })
      { title mentions { name } } }`;
    const { body } = await server.http.post('/graphql').set(as('writer')).send({ query });
    expect(body.data.createArticle.title).toBe('Verlinkt');
    expect(JSON.stringify(body)).not.toContain(BUSY.word);
  });
});

describe('a signed-in reader', () => {
  it('reads no drafts', async () => {
    const { strapi } = server;
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'authenticated' } });
    for (const action of READ) {
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action, role: role.id } });
    }
    const user = await strapi.plugin('users-permissions').service('user').add({
      username: 'leser', email: 'leser@example.org', password: 'Geheim-12345', confirmed: true, provider: 'local', role: role.id,
    }); // prettier-ignore
    const jwt = strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
    const get = (path: string) => server.http.get(path).set('authorization', `Bearer ${jwt}`);
    expect((await get('/api/articles?status=draft')).status).toBe(400);
    expect((await get('/api/articles?populate=*').expect(200)).text).not.toContain(BUSY.word);
    expect((await get(`/api/previews/articles/${hafen}`)).status).toBe(403);
  });
});

describe('the site that PREVIEW_URL names', () => {
  it('gets the token, reads the draft with it, and is shown in the panel', async () => {
    const administrator = await signInWithRole(
      server,
      await roleCalled(server, 'strapi-super-admin'),
      'chief@example.org',
    );
    const { body, headers } = await server.http
      .get(`/content-manager/preview/url/${ARTICLE}`)
      .set(administrator)
      .query({ documentId: hafen, locale: 'de', status: 'draft' })
      .expect(200);
    const [site, token] = String(body.data.url).split('&token=');
    expect(site).toBe(PREVIEW_URL);
    const read = await server.http.get(`/api/previews/${token}`).expect(200);
    expect(read.body).toMatchObject({
      data: { documentId: hafen, title: `Neu ${BUSY.word}` },
      meta: { type: 'articles', status: 'draft' },
    });
    expect(Date.parse(read.body.meta.expiresAt)).toBeGreaterThan(Date.now());
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toMatch(/frame-src 'self' https:\/\/newspaper\.example;/);
  });
});
