import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, PERSON, QUOTE, type Newsroom } from './newsroom';

let server: TestServer;
let desk: Newsroom;
let admin: string;
let token: string;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  const { strapi } = server;
  desk = newsroom(strapi);
  const login = { email: 'chefin@example.org', password: 'Nur-fuer-Tests-1' };
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi
    .service('admin::user')
    .create({ ...login, firstname: 'Chefin', isActive: true, roles: [role.id] });
  admin = (await server.http.post('/admin/login').send(login)).body.data.token;
  const created = await strapi
    .service('admin::api-token')
    .create({ name: 'writer', description: '', type: 'full-access', lifespan: null });
  token = created.accessKey;
});
afterAll(() => server.stop());

const asAdmin = (path: string, body: object, locale = 'de') =>
  server.http
    .post(`/content-manager/collection-types/${path}?locale=${locale}`)
    .set('Authorization', `Bearer ${admin}`)
    .send(body);

async function graphql(query: string, variables: object) {
  const answer = await server.http
    .post('/graphql')
    .set('Authorization', `Bearer ${token}`)
    .send({ query, variables });
  return answer.body;
}

/** An article that says something by somebody nobody published yet. */
async function story(text = 'Gesagt') {
  const speaker = await desk.person('Kanal Person', { review: 'suggested' });
  const article = await desk.article('Kanal', { mentions: [speaker] });
  const quote = await desk.quote(text, { article, speaker });
  return { speaker, article, quote };
}

type Story = Awaited<ReturnType<typeof story>>;

const isWholePublic = async ({ speaker, article, quote }: Story) =>
  (await desk.isPublic(PERSON, speaker)) &&
  (await desk.isPublic(ARTICLE, article)) &&
  (await desk.links(ARTICLE, article, 'quotes'))?.join() === quote &&
  (await desk.links(QUOTE, quote, 'speaker'))?.join() === speaker;

const isWholeHidden = async ({ speaker, article, quote }: Story) =>
  !(await desk.isPublic(PERSON, speaker)) &&
  !(await desk.isPublic(ARTICLE, article)) &&
  !(await desk.isPublic(QUOTE, quote));

/** Each way to publish articles: gives the status and the message of the answer. */
const channels: Record<string, (articles: string[]) => Promise<{ refused: boolean; message: string }>> = {
  'the publish button of the admin': async ([article]) => {
    const { status, body } = await asAdmin(`${ARTICLE}/${article}/actions/publish`, { title: 'Kanal, neu' });
    return { refused: status === 400, message: body.error?.message ?? '' };
  },
  'the bulk action of the admin': async (articles) => {
    const { status, body } = await asAdmin(`${ARTICLE}/actions/bulkPublish`, { documentIds: articles });
    return { refused: status === 400, message: body.error?.message ?? '' };
  },
  REST: async ([article]) => {
    const { status, body } = await server.http
      .put(`/api/articles/${article}?status=published&locale=de`)
      .set('Authorization', `Bearer ${token}`)
      .send({ data: { title: 'Kanal, neu' } });
    return { refused: status === 400, message: body.error?.message ?? '' };
  },
  GraphQL: async ([article]) => {
    const { errors } = await graphql(
      `
        mutation ($id: ID!, $data: ArticleInput!) {
          updateArticle(documentId: $id, status: PUBLISHED, locale: "de", data: $data) {
            documentId
          }
        }
      `,
      { id: article, data: { title: 'Kanal, neu' } },
    );
    return { refused: Boolean(errors), message: errors?.[0]?.message ?? '' };
  },
};

describe.each(Object.entries(channels))('publishing an article by %s', (_name, publish) => {
  it('takes its quotes and their speakers along', async () => {
    const [one, other] = [await story(), await story()];
    expect(await publish([one.article, other.article])).toEqual({ refused: false, message: '' });
    expect(await isWholePublic(one)).toBe(true);
  });

  it('changes nothing when one of those going along cannot, and says why', async () => {
    const [broken, fine] = [await story(''), await story()];
    const { refused, message } = await publish([broken.article, fine.article]);
    expect(refused).toBe(true);
    expect(message).toMatch(/has no text/);
    expect(await isWholeHidden(broken)).toBe(true);
    expect(await isWholeHidden(fine)).toBe(true);
    expect((await desk.version(ARTICLE, broken.article, 'draft'))?.title).toBe('Kanal');
  });
});

describe('the admin', () => {
  it('publishes several articles that share a person in one go, and unpublishes and deletes them with their quotes', async () => {
    const first = await story();
    const second = await desk.article('Kanal zwei', { mentions: [first.speaker] });
    const also = await desk.quote('Noch eins', { article: second, speaker: first.speaker });
    const documentIds = [first.article, second];
    expect((await asAdmin(`${ARTICLE}/actions/bulkPublish`, { documentIds })).status).toBe(200);
    expect(await desk.links(PERSON, first.speaker, 'quotes')).toEqual([first.quote, also]);
    expect((await asAdmin(`${ARTICLE}/actions/bulkUnpublish`, { documentIds })).status).toBe(200);
    for (const quote of [first.quote, also]) expect(await desk.isPublic(QUOTE, quote)).toBe(false);
    expect((await asAdmin(`${ARTICLE}/actions/bulkDelete`, { documentIds })).status).toBe(200);
    for (const quote of [first.quote, also]) expect(await desk.version(QUOTE, quote, 'draft')).toBeNull();
  });

  it('duplicates an article without taking its quotes', async () => {
    const { article, quote } = await story();
    const { status } = await asAdmin(`${ARTICLE}/clone/${article}`, { title: 'Kopie' });
    expect(status).toBe(200);
    expect(await desk.links(QUOTE, quote, 'article', 'draft')).toEqual([article]);
  });

  it('discards an edit without taking the quotes', async () => {
    const { article, quote } = await story();
    await desk.publish(ARTICLE, article);
    const added = await desk.quote('Dazu', { article });
    expect((await asAdmin(`${ARTICLE}/${article}/actions/discard`, {})).status).toBe(200);
    expect(await desk.links(QUOTE, added, 'article', 'draft')).toEqual([article]);
    expect(await desk.links(ARTICLE, article, 'quotes')).toEqual([quote]);
  });
});
