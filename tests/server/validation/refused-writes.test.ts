import { createFullToken, registerAdministrator } from '../../running-strapi/sign-in';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';

const ARTICLE = 'api::article.article';
const PERSON = 'api::person.person';
const QUOTE = 'api::quote.quote';
type Uid = typeof ARTICLE | typeof PERSON | typeof QUOTE;

const PLURAL = { [ARTICLE]: 'articles', [PERSON]: 'persons', [QUOTE]: 'quotes' };
const TYPE = { [ARTICLE]: 'Article', [PERSON]: 'Person', [QUOTE]: 'Quote' };
const ENOUGH = { [ARTICLE]: { title: 'Titel' }, [PERSON]: { name: 'Name' }, [QUOTE]: { text: 'Wort' } };

let server: TestServer;
let administrator: Record<string, string>;
let token: Record<string, string>;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  administrator = await registerAdministrator(server);
  token = await createFullToken(server);
  await server.strapi.documents(ARTICLE).create({ locale: 'de', data: { title: 'T', slug: 'vergeben' } });
  await server.strapi
    .documents(ARTICLE)
    .create({ locale: 'de', status: 'published', data: { title: 'T', slug: 'oeffentlich' } });
});
afterAll(() => server.stop());

interface Refused {
  status: number | undefined;
  message: string;
  errors: { path: string[]; kind: string; message: string }[];
}

/** Every way of writing; each writes a draft or, with `publish`, what goes out at once. */
const WAYS: Record<string, (uid: Uid, data: object, language: string) => Promise<Refused>> = {
  async 'the document service'(uid, data) {
    const error = await server.strapi
      .documents(uid)
      .create({ locale: 'de', data: data as never })
      .then(() => undefined)
      .catch((thrown: unknown) => thrown);
    const { message, details } = error as { message: string; details: { errors: Refused['errors'] } };
    return { status: undefined, message, errors: details.errors };
  },
  async REST(uid, data, language) {
    const answer = await server.http
      .post(`/api/${PLURAL[uid]}?status=draft`)
      .set({ ...token, 'accept-language': language })
      .send({ data });
    const { message, details } = answer.body.error;
    return { status: answer.status, message, errors: details.errors };
  },
  async GraphQL(uid, data, language) {
    const query = `mutation ($data: ${TYPE[uid]}Input!) { create${TYPE[uid]}(data: $data, status: DRAFT) { documentId } }`;
    const answer = await server.http
      .post('/graphql')
      .set({ ...token, 'accept-language': language })
      .send({ query, variables: { data } });
    const [{ message, extensions }] = answer.body.errors;
    return { status: 400, message, errors: extensions.error.details.errors };
  },
  async 'the admin panel'(uid, data, language) {
    const answer = await server.http
      .post(`/content-manager/collection-types/${uid}`)
      .set({ ...administrator, cookie: `wortlaut-admin-language=${language}` })
      .send(data);
    const { message, details } = answer.body.error;
    return { status: answer.status, message, errors: details.errors };
  },
};

interface Case {
  name: string;
  uid: Uid;
  data: Record<string, unknown>;
  path: string;
  kind: string;
  german: RegExp;
  english: RegExp;
}

const paragraph = (url: string) => [
  {
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', text: 'unser Archiv' }] }],
  },
];
const WIKIDATA = {
  kind: 'not-a-wikidata-id',
  german: /^Das ist keine Wikidata/,
  english: /^This is not a Wikidata/,
};
const ADDRESS = {
  kind: 'not-a-web-address',
  german: /^Das ist keine Webadresse/,
  english: /^This is not a web/,
};
const LINK = {
  kind: 'link-not-a-web-address',
  german: /^Der Link „unser Archiv“ im Text/,
  english: /^The link “unser Archiv” in the text/,
};

const CASES: Case[] = [
  ...['42', 'q42', 'Q042', 'Q42 ', 'https://www.wikidata.org/wiki/Q42', 'Q'].map((wikidataId) => ({
    ...WIKIDATA,
    name: `the Wikidata identifier "${wikidataId}"`,
    uid: PERSON as Uid,
    data: { wikidataId },
    path: 'wikidataId',
  })),
  {
    name: 'a death before the birth',
    uid: PERSON,
    data: { birthDate: '1960-05-02', deathDate: '1960-05-01' },
    path: 'deathDate',
    kind: 'end-before-beginning',
    german: /^„Gestorben am“ liegt vor „Geboren am“/,
    english: /^“Died” comes before “Born”/,
  },
  {
    name: 'a role that ends before it begins',
    uid: PERSON,
    data: { roles: [{ title: 'Rätin' }, { title: 'Ministerin', from: '2012-01-02', until: '2012-01-01' }] },
    path: 'roles.1.until',
    kind: 'end-before-beginning',
    german: /^„Bis“ liegt vor „Von“/,
    english: /^“Until” comes before “From”/,
  },
  {
    name: 'a place in the article that ends before it begins',
    uid: QUOTE,
    data: { occurrences: [{ field: 'body', part: 1, exact: 'Wort', start: 9, end: 5, state: 'anchored' }] },
    path: 'occurrences.0.end',
    kind: 'end-before-beginning',
    german: /^„Ende“ liegt vor „Anfang“/,
    english: /^“End” comes before “Start”/,
  },
  ...[
    'javascript:alert(1)',
    'ftp://example.org',
    'example.org',
    'https://',
    'https://exa mple.org',
    '/hier',
  ].map((sourceUrl) => ({
    ...ADDRESS,
    name: `the link "${sourceUrl}" of a quote`,
    uid: QUOTE as Uid,
    data: { sourceUrl },
    path: 'sourceUrl',
  })),
  {
    ...ADDRESS,
    name: 'the source',
    uid: ARTICLE,
    data: { source: { url: 'mailto:a@example.org' } },
    path: 'source.url',
  },
  ...[
    ['categories', 'Politik'],
    ['tags', ['Hafen', 7]],
    ['tags', { 0: 'Hafen' }],
  ].map(([field, value]) => ({
    name: `${String(field)} of the source as ${JSON.stringify(value)}`,
    uid: ARTICLE as Uid,
    data: { source: { [String(field)]: value } },
    path: `source.${String(field)}`,
    kind: 'not-a-list-of-texts',
    german: /^Das ist keine Liste von Texten/,
    english: /^This is not a list of texts/,
  })),
  {
    ...ADDRESS,
    name: 'the canonical address',
    uid: ARTICLE,
    data: { seo: { canonicalUrl: 'x' } },
    path: 'seo.canonicalUrl',
  },
  {
    ...ADDRESS,
    name: 'a page about a person',
    uid: PERSON,
    data: { sameAs: [{ url: 'https://example.org' }, { url: 'data:text/html,x' }] },
    path: 'sameAs.1.url',
  },
  ...['javascript:alert(1)', 'mailto:a@example.org', '/hier'].map((url) => ({
    ...LINK,
    name: `a link to "${url}" in the text`,
    uid: ARTICLE as Uid,
    data: { body: paragraph(url) },
    path: 'body',
  })),
  {
    ...LINK,
    name: 'a link in a list in the text',
    uid: ARTICLE,
    data: {
      body: [
        {
          type: 'list',
          format: 'unordered',
          children: [{ type: 'list-item', children: paragraph('x:y')[0]!.children }],
        },
      ],
    },
    path: 'body',
  },
  ...['vergeben', 'oeffentlich'].map((slug) => ({
    name: `the slug "${slug}" of another article`,
    uid: ARTICLE as Uid,
    data: { slug },
    path: 'slug',
    kind: 'slug-taken',
    german: new RegExp(`^Die Kurzadresse „${slug}“ ist vergeben`),
    english: new RegExp(`^The slug “${slug}” is taken`),
  })),
];

const rows = (uid: Uid) => server.strapi.db.query(uid).count();

describe.each(Object.keys(WAYS))('%s', (way) => {
  it.each(CASES.map((each): [string, Case] => [each.name, each]))(
    'refuses %s in a sentence, in German and in English, and writes nothing',
    async (_name, { uid, data, path, kind, german, english }) => {
      const before = await rows(uid);
      for (const [language, sentence] of [
        ['de', german],
        ['en', english],
      ] as const) {
        const { status, message, errors } = await WAYS[way]!(uid, { ...ENOUGH[uid], ...data }, language);
        expect(errors).toHaveLength(1);
        expect({ path: errors[0]!.path.join('.'), kind: errors[0]!.kind }).toEqual({ path, kind });
        // Outside of a request there is nobody whose language could be known.
        expect(errors[0]!.message).toMatch(way === 'the document service' ? english : sentence);
        expect(message).toBe(errors[0]!.message);
        if (status !== undefined) expect(status).toBe(400);
      }
      expect(await rows(uid)).toBe(before);
    },
  );
});

describe('what makes sense', () => {
  it.each<[string, Uid, Record<string, unknown>]>([
    ['a Wikidata identifier', PERSON, { wikidataId: 'Q42' }],
    ['no Wikidata identifier', PERSON, { wikidataId: '' }],
    ['a death on the day of the birth', PERSON, { birthDate: '1960-05-02', deathDate: '1960-05-02' }],
    ['a death without a birth', PERSON, { deathDate: '1960-05-02' }],
    ['an open role', PERSON, { roles: [{ title: 'R', from: '2012-01-01' }] }],
    ['web addresses', QUOTE, { sourceUrl: 'HTTPS://Beispiel.example/ärger?x=1#y' }],
    ['a link in the text', ARTICLE, { body: paragraph('http://example.org/a') }],
    ['a slug that is taken in another locale only', ARTICLE, { slug: 'nur-hier' }],
  ])('is written: %s', async (_name, uid, data) => {
    const locale = 'slug' in data ? 'en' : 'de';
    if ('slug' in data) await server.strapi.documents(ARTICLE).create({ locale: 'de', data: data as never });
    const written = await server.strapi
      .documents(uid)
      .create({ locale, data: { ...ENOUGH[uid], ...data } as never });
    expect(written.documentId).toBeTruthy();
  });
});

describe('an update', () => {
  const persons = () => server.strapi.documents(PERSON);

  it('is held against what is stored', async () => {
    const { documentId } = await persons().create({ data: { name: 'P', birthDate: '1960-05-02' } });
    await expect(persons().update({ documentId, data: { deathDate: '1950-01-01' } })).rejects.toThrow(
      /comes before/,
    );
    await persons().update({ documentId, data: { birthDate: '1940-01-01', deathDate: '1950-01-01' } });
    await expect(persons().update({ documentId, data: { birthDate: '1950-01-02' } })).rejects.toThrow(
      /comes before/,
    );
  });

  it('of a component is held against what the component does not name', async () => {
    const { documentId } = await persons().create({
      data: { name: 'P', roles: [{ title: 'R', from: '2012-01-01' }] },
    });
    const stored = await persons().findOne({ documentId, populate: ['roles'] });
    const roles = [{ id: stored!.roles![0]!.id, until: '2011-01-01' }];
    await expect(persons().update({ documentId, data: { roles } as never })).rejects.toThrow(/comes before/);
  });

  it('of something else is not refused for an old mistake, but publishing is', async () => {
    const { documentId } = await persons().create({ data: { name: 'P' } });
    await server.strapi.db.query(PERSON).updateMany({ where: { documentId }, data: { wikidataId: 'alt' } });
    await persons().update({ documentId, data: { familyName: 'F' } });
    await expect(persons().publish({ documentId })).rejects.toThrow(/not a Wikidata identifier/);
    await expect(persons().update({ documentId, status: 'published', data: {} })).rejects.toThrow(
      /not a Wikidata/,
    );
  });
});

describe('what is required', () => {
  it('is asked for when a document goes out, not before', async () => {
    const { documentId } = await server.strapi
      .documents(ARTICLE)
      .create({ locale: 'de', data: { corrections: [{ kind: 'update' }] } as never });
    const answer = await server.http
      .post(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish?locale=de`)
      .set({ ...administrator, 'accept-language': 'de-AT,de;q=0.9' })
      .send({});
    expect(answer.status).toBe(400);
    const sentences = answer.body.error.details.errors.map(
      ({ path, message }: { path: string[]; message: string }) => `${path.join('.')}: ${message}`,
    );
    expect(sentences).toEqual([
      'title: „Titel“ fehlt. Bitte vor dem Veröffentlichen ausfüllen.',
      'corrections.0.date: „Datum“ fehlt. Bitte vor dem Veröffentlichen ausfüllen.',
      'corrections.0.note: „Was berichtigt wurde“ fehlt. Bitte vor dem Veröffentlichen ausfüllen.',
    ]);
  });

  it('is asked for over REST, which publishes what it writes', async () => {
    const answer = await server.http
      .post('/api/articles')
      .set(token)
      .send({ data: { kicker: 'K' } });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toBe('“Headline” is missing. Fill it in before you publish.');
  });
});

describe('the language of a sentence', () => {
  const refused = (headers: Record<string, string>) =>
    server.http
      .post(`/content-manager/collection-types/${PERSON}`)
      .set({ ...administrator, ...headers })
      .send({ name: 'P', wikidataId: 'x' })
      .then(({ body }) => (body.error.message.startsWith('Das ist') ? 'de' : 'en'));

  it('is that of the panel, then that of the profile, then that of the browser, then English', async () => {
    expect(await refused({})).toBe('en');
    expect(await refused({ 'accept-language': 'fr-FR,de-AT;q=0.8,en;q=0.5' })).toBe('de');
    await server.http.put('/admin/users/me').set(administrator).send({ preferedLanguage: 'de' });
    expect(await refused({ 'accept-language': 'en' })).toBe('de');
    expect(await refused({ 'accept-language': 'de', cookie: 'wortlaut-admin-language=en' })).toBe('en');
  });
});
