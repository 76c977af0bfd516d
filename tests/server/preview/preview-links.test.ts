/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { createHmac } from 'node:crypto';
import { parseHTML } from 'linkedom';
import {
  issuePreviewToken,
  PREVIEW_MINUTES,
  previewKey,
  type PreviewedDocument,
} from '../../../src/plugins/wortlaut/server/preview/preview-token';
import { registerAdministrator, roleCalled, signInWithRole } from '../../running-strapi/sign-in';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import {
  ARTICLE,
  bodySaying,
  newsroom,
  PERSON,
  QUOTE,
  type Newsroom,
  type Uid,
} from '../publication/newsroom';

type Headers = Record<string, string>;

const READ = 'plugin::content-manager.explorer.read';

let server: TestServer;
let staff: Newsroom;
let administrator: Headers;
let author: Headers;
const ids: Record<string, string> = {};

/** Makes a role with one right on articles, or none, and signs in a user who has it. */
async function signInWithRight(name: string, right?: object): Promise<Headers> {
  const role = await server.strapi.service('admin::role')!.create!({ name, description: name });
  const permissions = right
    ? [{ action: READ, subject: ARTICLE, properties: {}, conditions: [], actionParameters: {}, ...right }]
    : [];
  await server.strapi.service('admin::role')!.assignPermissions!(role.id, permissions);
  return signInWithRole(server, role.id, `${name}@example.org`);
}

/** Writes an article as the panel does, so that it has a maker. */
async function writtenBy(headers: Headers, title: string): Promise<string> {
  const { body, status } = await server.http
    .post(`/content-manager/collection-types/${ARTICLE}?locale=de`)
    .set(headers)
    .send({ title, body: bodySaying(title) });
  expect(status).toBe(201);
  return body.data.documentId;
}

const ask = (
  headers: Headers,
  documentId: string,
  { uid = ARTICLE as Uid, status = 'draft', locale = 'de' } = {},
) =>
  server.http
    .get(`/content-manager/preview/url/${uid}`)
    .set(headers)
    .query({ documentId, status, ...(uid !== PERSON && { locale }) });

async function addressFor(headers: Headers, documentId: string, options: Parameters<typeof ask>[2] = {}) {
  const answer = await ask(headers, documentId, options);
  expect(answer.status).toBe(200);
  return String(answer.body.data.url);
}

const documentOf = (html: string) => parseHTML(html).document;
const pageAt = async (address: string, status = 200) => {
  const answer = await server.http.get(address);
  expect(answer.status).toBe(status);
  return answer;
};
const key = () => previewKey(server.strapi.config.get<string[]>('server.app.keys')[0]!);
const tokenFor = (documentId: string, issuedAt = new Date(), other: Partial<PreviewedDocument> = {}) =>
  issuePreviewToken(key(), { uid: ARTICLE, documentId, locale: 'de', ...other }, issuedAt).token;

beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  administrator = await registerAdministrator(server);
  staff = newsroom(server.strapi);
  author = await signInWithRole(server, await roleCalled(server, 'strapi-author'), 'author@example.org');
  ids.own = await writtenBy(author, 'Vom Autor');
  ids.other = await writtenBy(administrator, 'Nicht vom Autor');

  ids.publicPerson = await staff.person('Paula Öffentlich');
  await staff.publish(PERSON, ids.publicPerson);
  await staff.update(PERSON, ids.publicPerson, { name: 'Paula Umbenannt', slug: 'umbenannt' });
  ids.draftPerson = await staff.person('Dora Entwurf');
  ids.article = await staff.article('Im Entwurf', { authors: [ids.draftPerson, ids.publicPerson] });
  const said = bodySaying('Im Entwurf')
    .flatMap(({ children }) => children.map(({ text }) => text))
    .join('\n\n');
  const quote = (text: string, data: object) =>
    staff.quote(text, {
      article: ids.article,
      occurrences: [
        { field: 'body', part: 1, exact: text, start: said.indexOf(text), end: said.indexOf(text) + text.length, state: 'anchored' },
      ], // prettier-ignore
      ...data,
    });
  ids.accepted = await quote('Gesagt', { review: 'accepted', speaker: ids.draftPerson });
  ids.byPublic = await quote('Das ist mein Wort', { review: 'accepted', speaker: ids.publicPerson });
  ids.suggested = await quote('Vielleicht gesagt', { review: 'suggested', speaker: ids.publicPerson });
  ids.rejected = await quote('Nie gesagt', { review: 'rejected', speaker: ids.publicPerson });
  ids.withdrawn = await quote('Falsch gehört', {
    review: 'accepted',
    speaker: ids.publicPerson,
    correction: { kind: 'withdrawn', date: '2026-03-04', note: 'Das fiel nicht.' },
  });
  ids.published = await staff.article('Öffentlich');
  await staff.publish(ARTICLE, ids.published);
});
afterAll(() => server.stop());

describe('the address that the panel asks for', () => {
  it('is a signed one of the reader for a draft, in the language of the draft', async () => {
    const address = await addressFor(administrator, ids.article!);
    expect(address).toMatch(/^\/reader\/preview\/[\w-]+\.[\w-]{43}$/);
    const document = documentOf((await pageAt(address)).text);
    expect(document.querySelector('h1')?.textContent).toBe('Im Entwurf');
    expect(document.documentElement.getAttribute('lang')).toBe('de');
    await staff.update(ARTICLE, ids.article!, { title: 'In draft' }, 'en');
    const english = documentOf(
      (await pageAt(await addressFor(administrator, ids.article!, { locale: 'en' }))).text,
    );
    expect(english.querySelector('h1')?.textContent).toBe('In draft');
    expect(english.documentElement.getAttribute('lang')).toBe('en');
  });

  it('is the page of all readers for what is published', async () => {
    const address = await addressFor(administrator, ids.published!, { status: 'published' });
    expect(address).toBe('/reader/de/articles/oeffentlich');
    await pageAt(address);
    expect(await addressFor(administrator, ids.publicPerson!, { uid: PERSON, status: 'published' })).toBe(
      '/reader/de/persons/paula-oeffentlich',
    );
  });

  it('is a draft again for what is published and was edited since', async () => {
    expect(await addressFor(administrator, ids.published!, { status: 'modified' })).toMatch(/\/preview\//);
  });

  it.each(['own', 'article'])('is given to whoever may read the draft: %s', async (name) => {
    const headers = name === 'own' ? author : administrator;
    await pageAt(await addressFor(headers, ids[name]!));
  });

  it('is given to nobody by an author for the articles of others', async () => {
    for (const name of ['other', 'article']) {
      const answer = await ask(author, ids[name]!);
      expect([answer.status, answer.text]).toEqual([204, '']);
    }
    expect((await ask(author, ids.published!, { status: 'published' })).status).toBe(204);
  });

  const ROLES: Record<string, [right: object | undefined, gets: number]> = {
    'without-right': [undefined, 204],
    'all-articles': [{}, 200],
    'english-only': [{ properties: { locales: ['en'] } }, 204],
    'german-only': [{ properties: { locales: ['de'] } }, 200],
    'title-only': [{ properties: { locales: ['de'], fields: ['title', 'slug'] } }, 204],
    'own-only': [{ conditions: ['admin::is-creator'] }, 204],
    'own-role-only': [{ conditions: ['admin::has-same-role-as-creator'] }, 204],
  };
  it.each(Object.keys(ROLES))('obeys the right of the role: %s', async (name) => {
    const [right, gets] = ROLES[name]!;
    const headers = await signInWithRight(name, right && { properties: { locales: ['de', 'en'] }, ...right });
    expect((await ask(headers, ids.other!)).status).toBe(gets);
  });

  it('is given to nobody who is not signed in to the panel', async () => {
    expect((await ask({}, ids.article!)).status).toBe(401);
  });

  it.each([
    ['no such document', () => ask(administrator, 'nothing')],
    ['a draft in another locale', () => ask(administrator, ids.other!, { locale: 'en' })],
    ['all locales at once', () => ask(administrator, ids.article!, { locale: '*' })],
    ['a public page of a draft', () => ask(administrator, ids.article!, { status: 'published' })],
    ['a suggested quote', () => ask(administrator, ids.suggested!, { uid: QUOTE })],
    ['a rejected quote', () => ask(administrator, ids.rejected!, { uid: QUOTE })],
    ['a type of others', () => ask(administrator, ids.article!, { uid: 'plugin::upload.file' as Uid })],
  ])('is none for %s', async (_, asking) => expect((await asking()).status).toBe(204));

  it('is made by no other route', async () => {
    for (const path of ['/wortlaut/previews', '/api/previews', '/api/wortlaut/previews']) {
      for (const headers of [administrator, {}] as Headers[]) {
        const answer = await server.http
          .post(path)
          .set(headers)
          .send({ type: 'articles', documentId: ids.article });
        expect([404, 405]).toContain(answer.status);
        expect(answer.text).not.toMatch(/token|reader/);
      }
    }
  });
});

describe('the page of a preview', () => {
  it('marks accepted quotes, and no words that are suggested, rejected or withdrawn', async () => {
    const answer = await pageAt(await addressFor(administrator, ids.article!));
    const document = documentOf(answer.text);
    expect([...document.querySelectorAll('q')].map(({ textContent }) => textContent)).toEqual([
      'Gesagt',
      'Das ist mein Wort',
    ]);
    for (const name of ['suggested', 'rejected']) expect(answer.text).not.toContain(ids[name]);
    expect(document.getElementById(`quote-${ids.withdrawn}`)?.textContent).toContain('Das fiel nicht.');
    expect(document.getElementById(`quote-${ids.withdrawn}`)?.textContent).not.toContain('Falsch gehört');
    expect(document.querySelector('.draft')?.textContent).toContain('Entwurf');
    // Whoever reads it may be in another time zone than the server.
    expect(document.querySelector('.draft time')?.textContent).toMatch(/\sUhr\s(UTC|GMT\S*|[A-Z]{3,4})$/);
    expect(document.querySelector('script')).toBeNull();
  });

  it('has links that lead somewhere, and persons without a page by their names', async () => {
    const document = documentOf((await pageAt(await addressFor(administrator, ids.article!))).text);
    const notes = [...document.querySelectorAll('.who')].map(({ textContent }) => textContent);
    expect(notes).toEqual(['Dora Entwurf', 'Paula Öffentlich']);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
    expect(links).toContain('/reader/de/persons/paula-oeffentlich');
    for (const link of links.filter((address) => address.startsWith('/'))) await pageAt(link);
  });

  it('of a person shows the draft, with what the public person said', async () => {
    const answer = await pageAt(await addressFor(administrator, ids.publicPerson!, { uid: PERSON }));
    expect(documentOf(answer.text).querySelector('h1')?.textContent).toBe('Paula Umbenannt');
  });

  it('of a quote that is withdrawn shows none of its words', async () => {
    const answer = await pageAt(await addressFor(administrator, ids.withdrawn!, { uid: QUOTE }));
    expect(answer.text).toContain('Das fiel nicht.');
    expect(answer.text).not.toMatch(/Falsch gehört|Paula/);
  });

  it('is kept by nobody, found by no search engine and told to no other site', async () => {
    const good = await pageAt(await addressFor(administrator, ids.article!));
    const bad = await pageAt('/reader/preview/x', 404);
    for (const { headers } of [good, bad]) {
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
      expect(headers['x-robots-tag']).toContain('noindex');
      expect(headers.etag).toBeUndefined();
    }
  });
});

describe('a token', () => {
  /** Tokens that open nothing, by why. */
  const bad = (): Record<string, string> => {
    const [payload = '', signed = ''] = tokenFor(ids.article!).split('.');
    const rewritten = Buffer.from(payload, 'base64url').toString().replace(ids.article!, ids.other!);
    const other = Buffer.from(rewritten).toString('base64url');
    return {
      'for another document with the old signature': `${other}.${signed}`,
      'signed with another key': `${other}.${createHmac('sha256', 'guess').update(other).digest('base64url')}`,
      'signed with the secret itself': `${other}.${createHmac('sha256', process.env.APP_KEYS!.split(',')[0]!).update(other).digest('base64url')}`,
      'without signature': payload,
      'with an empty signature': `${payload}.`,
      'with something more': `${payload}.${signed}.x`,
      'that is none': 'x',
      'that has expired': tokenFor(ids.article!, new Date(Date.now() - PREVIEW_MINUTES * 60_000)),
      'for a document that is no more': tokenFor('nothing'),
      'for a locale without a draft': tokenFor(ids.other!, new Date(), { locale: 'en' }),
      'for another type': tokenFor(ids.article!, new Date(), { uid: PERSON, locale: undefined }),
      'for a quote that nobody accepted': tokenFor(ids.suggested!, new Date(), { uid: QUOTE }),
    }; // prettier-ignore
  };

  it('opens nothing unless it is whole, signed here and not too old, and no answer tells why', async () => {
    await pageAt(`/reader/preview/${tokenFor(ids.article!)}`);
    const pages: Record<string, string> = {};
    const answers: Record<string, string> = {};
    for (const [why, token] of Object.entries(bad())) {
      pages[why] = (await pageAt(`/reader/preview/${token}`, 404)).text;
      answers[why] = (await pageAt(`/api/previews/${token}`, 404)).text;
    }
    expect(new Set(Object.values(pages)).size).toBe(1);
    expect(new Set(Object.values(answers)).size).toBe(1);
    expect(Object.values(pages)[0]).toContain('Diese Vorschau gibt es nicht (mehr)');
  });

  it('holds until its time is over', async () => {
    const almostOver = new Date(Date.now() - PREVIEW_MINUTES * 60_000 + 60_000);
    await pageAt(`/reader/preview/${tokenFor(ids.article!, almostOver)}`);
  });

  it('stays out of the log, whatever is asked with it', async () => {
    const token = tokenFor(ids.article!);
    const [payload = '', signed = ''] = token.split('.');
    const logged: string[] = [];
    const levels = (['http', 'error', 'warn', 'info', 'debug'] as const).map((level) =>
      jest
        .spyOn(server.strapi.log, level)
        .mockImplementation(((line: unknown) => logged.push(String(line))) as never),
    );
    const tooMuch = `?${Array.from({ length: 600 }, (_, at) => `a${at}=1`).join('&')}`;
    const paths = [token, `${payload}%2E${signed}`, `${token}/more`, `${token}${tooMuch}`];
    for (const path of paths) {
      for (const folder of ['/reader/preview', '/Reader/PREVIEW', '/api/previews']) {
        await server.http.get(`${folder}/${path}`);
        await server.http.head(`${folder}/${path}`);
        await server.http.post(`${folder}/${path}`).send({});
      }
    }
    for (const level of levels) level.mockRestore();
    expect(logged.join('\n')).toContain('GET /reader/preview/… ');
    expect(logged.join('\n')).not.toContain(payload);
    expect(logged.join('\n')).not.toContain(signed);
  });
});
