import { registerAdministrator, signInAs } from '../../running-strapi/sign-in';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';

const ARTICLE = 'api::article.article';
const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;
const SOON = '2033-03-01T07:30:00.000Z';
const LATER = '2033-03-02T07:30:00.000Z';

type Headers = Record<string, string>;

let server: TestServer;
let editor: Headers;
let author: Headers;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  await registerAdministrator(server);
  editor = await signInAs(server, 'strapi-editor', 'editor@example.org');
  author = await signInAs(server, 'strapi-author', 'author@example.org');
});
afterAll(() => server.stop());

const make = (who: Headers, data: object) =>
  server.http
    .post(`${ARTICLES}?locale=de`)
    .set(who)
    .send({ title: 'Geplant', ...data });
const save = (who: Headers, documentId: string, data: object) =>
  server.http
    .put(`${ARTICLES}/${documentId}?locale=de`)
    .set(who)
    .send({ title: 'Geplant', ...data });
const idOf = (answer: { body: { data: { documentId: string } } }) => answer.body.data.documentId;

describe('planning a publication', () => {
  it('is refused, at its field, to somebody who may not publish', async () => {
    const refused = [
      await make(author, { publishAt: SOON }),
      await save(author, idOf(await make(author, {})), { publishAt: SOON }),
    ];
    for (const { status, body } of refused) {
      expect(status).toBe(400);
      expect(body.error.details.errors).toMatchObject([{ path: ['publishAt'], kind: 'may-not-publish' }]);
    }
  });

  it('stays as it is, or is taken back, when an author saves; only another moment is refused', async () => {
    const article = idOf(await make(author, {}));
    expect((await save(editor, article, { publishAt: SOON })).status).toBe(200);
    expect((await save(author, article, { publishAt: SOON, kicker: 'Neu' })).status).toBe(200);
    expect((await save(author, article, { publishAt: LATER })).status).toBe(400);
    expect((await save(author, article, { publishAt: null })).status).toBe(200);
  });

  it('is not copied with the article', async () => {
    const article = idOf(await make(editor, { publishAt: SOON }));
    const copy = await server.strapi.documents(ARTICLE).clone({ documentId: article });
    expect(copy!.entries).toMatchObject([{ publishAt: null }]);
  });
});
