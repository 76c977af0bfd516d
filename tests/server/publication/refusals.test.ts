import { publishDue } from '../../../src/plugins/wortlaut/server/schedule/publish-due';
import { createFullToken, registerAdministrator } from '../../running-strapi/sign-in';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, paragraph, PERSON, QUOTE, type Newsroom } from './newsroom';

let server: TestServer;
let staff: Newsroom;
let administrator: Record<string, string>;
let token: Record<string, string>;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  server.strapi.cron.remove('wortlaut-publish-due');
  staff = newsroom(server.strapi);
  administrator = await registerAdministrator(server);
  token = await createFullToken(server);
});
afterAll(() => server.stop());

/** Publishes in the panel, by someone who reads it in `language`. */
const publishInPanel = (uid: string, documentId: string, language: string, locale = 'de') =>
  server.http
    .post(`/content-manager/collection-types/${uid}/${documentId}/actions/publish?locale=${locale}`)
    .set({ ...administrator, 'accept-language': language })
    .send({});

const withdrawn = { correction: { date: '2026-03-02', kind: 'withdrawn', note: 'Nie gesagt.' } };

/** What cannot be published, and a word of the sentence about it in both languages. */
const CASES: Record<
  string,
  { make: () => Promise<[uid: string, documentId: string]>; kind: string; de: string; en: string }
> = {
  'an article with a quote without words': {
    make: async () => {
      const article = await staff.article('Leer');
      await staff.quote('', { article });
      return [ARTICLE, article];
    },
    kind: 'quote-without-text',
    de: 'hat keinen Wortlaut',
    en: 'has no text',
  },
  'an article whose text says something else than its quote': {
    make: async () => {
      const article = await staff.article('Anders', {
        body: paragraph('„Wir bauen sie gar nicht“, sagte sie.'),
      });
      await staff.quote('Ganz etwas Fremdes steht hier', { article });
      return [ARTICLE, article];
    },
    kind: 'quote-not-in-article',
    de: 'hat keine sichere Stelle im Artikel',
    en: 'has no certain place in the article',
  },
  'an article that no longer says what is public in it, of a quote that an edit has given to another': {
    make: async () => {
      const article = await staff.article('Erst hier');
      const quote = await staff.quote('Gesagt', { article });
      await staff.publish(ARTICLE, article);
      await staff.update(QUOTE, quote, { article: await staff.article('Dann dort') });
      await staff.update(ARTICLE, article, { body: paragraph('Davon steht hier nichts mehr.') });
      return [ARTICLE, article];
    },
    kind: 'quote-not-in-article',
    de: 'einem anderen Artikel zugeordnet',
    en: 'moved it to another article',
  },
  'an article with the words of a withdrawn quote': {
    make: async () => {
      const article = await staff.article('Zurückgezogen');
      await staff.quote('Nie gesagt', { article, ...withdrawn });
      return [ARTICLE, article];
    },
    kind: 'withdrawn-words-in-article',
    de: 'ist zurückgezogen',
    en: 'is withdrawn',
  },
  'a quote without an article': {
    make: async () => [QUOTE, await staff.quote('Gesagt', {})],
    kind: 'quote-without-article',
    de: 'gehört zu einem Artikel',
    en: 'belongs to an article',
  },
  'a quote whose article is not public': {
    make: async () => [QUOTE, await staff.quote('Gesagt', { article: await staff.article('Entwurf') })],
    kind: 'article-not-public',
    de: 'ist nicht veröffentlicht',
    en: 'is not published',
  },
  'an article with a person whose data are wrong': {
    make: async () => {
      const article = await staff.article('Mit Person');
      const speaker = await staff.person('Ohne Namen');
      await staff.quote('Gesagt', { article, speaker });
      await server.strapi.db
        .query(PERSON)
        .update({ where: { documentId: speaker, publishedAt: null }, data: { name: null } });
      return [ARTICLE, article];
    },
    kind: 'carried-document-invalid',
    de: 'geht mit dem Artikel hinaus',
    en: 'goes out with the article',
  },
};

describe('a refused publication', () => {
  it.each(Object.entries(CASES))('as of %s is told in the language of the panel', async (_name, refused) => {
    const [uid, documentId] = await refused.make();
    for (const language of ['de', 'en'] as const) {
      const { status, body } = await publishInPanel(uid, documentId, language);
      expect(status).toBe(400);
      expect(body.error.message).toContain(refused[language]);
      expect(body.error).toMatchObject({ name: 'ValidationError', details: { kind: refused.kind } });
      expect(body.error.details).not.toHaveProperty('sentences');
    }
  });

  it.each(
    // That Strapi finds a document invalid shows only when it is published.
    Object.entries(CASES).filter(
      ([name, { kind }]) => name.startsWith('an article') && kind !== 'carried-document-invalid',
    ),
  )('as of %s is told beforehand in the same words', async (_name, refused) => {
    const [uid, documentId] = await refused.make();
    const { body: shown } = await server.http
      .get('/wortlaut/desk/publication')
      .set({ ...administrator, 'accept-language': 'de' })
      .query({ article: documentId, locale: 'de' })
      .expect(200);
    const { body: answer } = await publishInPanel(uid, documentId, 'de');
    expect(shown.inTheWay[0]).toMatchObject({ kind: refused.kind, message: answer.error.message });
  });

  it('keeps its shape for programs, in English unless they ask otherwise', async () => {
    const article = await staff.article('Programm');
    const quote = await staff.quote('', { article });
    const publish = (headers: object) =>
      server.http
        .put(`/api/articles/${article}?locale=de&status=published`)
        .set({ ...token, ...headers })
        .send({ data: { kicker: 'Neu' } });
    expect((await publish({})).body).toEqual({
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: 'A quotation of this article has no text. Give it its wording, reject it or delete it.',
        details: { kind: 'quote-without-text', documentId: quote },
      },
    });
    expect((await publish({ 'accept-language': 'de' })).body.error.message).toContain('hat keinen Wortlaut');
  });
});

describe('a planned publication that failed', () => {
  it('is told later in the language of whoever looks', async () => {
    const article = await staff.article('Geplant', {
      publishAt: new Date(Date.now() - 60_000).toISOString(),
    });
    await staff.quote('', { article });
    expect(await publishDue(server.strapi)).toEqual([]);
    const ask = async (path: string, language: string) =>
      (
        await server.http
          .get(`/wortlaut/desk/${path}`)
          .set({ ...administrator, 'accept-language': language })
          .query(path === 'publication' ? { article, locale: 'de' } : {})
          .expect(200)
      ).body;
    for (const [language, words] of [
      ['de', 'hat keinen Wortlaut'],
      ['en', 'has no text'],
    ] as const) {
      const publication = await ask('publication', language);
      expect(publication.failure.message).toContain(words);
      expect(publication.inTheWay[0].message).toContain(words);
      const { scheduled } = await ask('waiting', language);
      expect(scheduled[0].failure).toContain(words);
    }
  });
});
