import { createHmac } from 'node:crypto';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import {
  issuePreviewToken,
  PREVIEW_MINUTES,
  previewKey,
  readPreviewToken,
} from '../../../src/plugins/wortlaut/server/preview/preview-token';
import { ARTICLE, BUSY, fillNewsroom, IDS } from '../public-reading/newsroom';

const [hafen = '', strom = ''] = IDS.articles;
const READ = ['find', 'findOne'].flatMap((action) =>
  ['article', 'person', 'quote'].map((name) => `api::${name}.${name}.${action}`),
);

let server: TestServer;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
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
  await make('preview', 'custom', [
    ...READ,
    'plugin::wortlaut.preview.readDrafts',
    'plugin::wortlaut.preview.issue',
  ]);
  await make('writer', 'custom', [...READ, 'api::article.article.create', 'api::article.article.update']);
});
afterAll(() => server.stop());

const as = (name: string) => ({ authorization: `Bearer ${tokens[name]}` });
const issue = (body: object, name = 'preview') => server.http.post('/api/previews').set(as(name)).send(body);

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

describe('a preview link', () => {
  it('shows one draft to whoever has it', async () => {
    const { body, status } = await issue({ type: 'articles', documentId: hafen });
    expect(status).toBe(200);
    expect(Date.parse(body.data.expiresAt) - Date.now()).toBeLessThanOrEqual(PREVIEW_MINUTES * 60_000);
    expect(body.data.url).toBe(`/reader/preview/${body.data.token}`);
    const shown = await server.http.get(`/api/previews/${body.data.token}`).expect(200);
    expect(shown.body.data).toMatchObject({ documentId: hafen, title: `Neu ${BUSY.word}` });
    expect(shown.body.data.quotes.length).toBeGreaterThan(0);
    expect(shown.headers['cache-control']).toBe('no-store');
    expect(shown.text).not.toMatch(/"(id|createdBy|updatedBy|review|publishAt)":/);
  });

  it('is issued only to those who may', async () => {
    for (const name of ['reader', 'custom'])
      expect((await issue({ type: 'articles', documentId: hafen }, name)).status).toBe(403);
    expect(
      (await server.http.post('/api/previews').send({ type: 'articles', documentId: hafen })).status,
    ).toBe(403);
    expect(
      (await server.http.post('/wortlaut/previews').send({ type: 'articles', documentId: hafen })).status,
    ).toBe(401);
  });

  it('is for what exists', async () => {
    expect((await issue({ type: 'articles', documentId: 'nothing' })).status).toBe(404);
    expect((await issue({ type: 'users', documentId: hafen })).status).toBe(400);
    expect((await issue({ type: 'articles' })).status).toBe(400);
  });

  it('cannot be turned into another one', async () => {
    const { body } = await issue({ type: 'articles', documentId: hafen });
    const [payload = '', signed = ''] = body.data.token.split('.');
    const other = Buffer.from(Buffer.from(payload, 'base64url').toString().replace(hafen, strom)).toString(
      'base64url',
    );
    const own = createHmac('sha256', 'guess').update(other).digest('base64url');
    for (const token of [
      `${other}.${signed}`,
      `${other}.${own}`,
      payload,
      `${payload}.`,
      `${payload}.${signed}.x`,
      'x',
      '.',
    ]) {
      expect((await server.http.get(`/api/previews/${token}`)).status).toBe(404);
    }
  });

  it('ends', async () => {
    const document = { uid: ARTICLE, documentId: hafen, locale: 'de' } as const;
    const key = previewKey(server.strapi.config.get<string[]>('server.app.keys')[0]!);
    const old = issuePreviewToken(key, document, new Date(Date.now() - PREVIEW_MINUTES * 60_000));
    expect((await server.http.get(`/api/previews/${old.token}`)).status).toBe(410);
    expect(readPreviewToken(key, old.token, new Date(old.expiresAt.getTime() - 1)).kind).toBe('valid');
    expect(readPreviewToken(previewKey('another secret'), old.token, new Date(0)).kind).toBe('forged');
  });

  it('does not get into the log', async () => {
    const { body } = await issue({ type: 'articles', documentId: hafen });
    const logged: string[] = [];
    const log = jest
      .spyOn(server.strapi.log, 'http')
      .mockImplementation(((line: unknown) => logged.push(String(line))) as never);
    await server.http.get(`/api/previews/${body.data.token}`).expect(200);
    log.mockRestore();
    expect(logged.join()).toContain('/api/previews/');
    expect(logged.join()).not.toContain(body.data.token);
  });
});
