/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { parseHTML } from 'linkedom';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { fillNewspaper, HOSTILE, SECRET, type Newspaper } from './newspaper';

let server: TestServer;
let paper: Newspaper;
beforeAll(async () => {
  server = await startStrapi({
    environment: { WORTLAUT_SEED: 'false', PUBLIC_URL: 'https://example.org/cms' },
  });
  paper = await fillNewspaper(server.strapi);
});
afterAll(() => server.stop());

const get = (path: string) => server.http.get(`/reader${path}`);
const ARTICLE_PATH = '/de/articles/die-bruecke-kommt';
interface AnsweredQuote {
  readonly documentId: string;
  readonly text: string | null;
  readonly speaker: Record<string, string> | null;
  readonly speakerLabel?: string;
  readonly saidOn?: string;
  readonly place?: string;
  readonly translator?: string;
  readonly originalLanguage?: string;
}

const TITLE = `Die Brücke kommt ${HOSTILE}`;

async function documentAt(path: string, status = 200) {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  return parseHTML(answer.text).document;
}

/** White space as a browser shows it. */
const shown = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The words of a text directive: prefix, start, end, suffix. */
function directive(address: string) {
  const [, written = ''] = address.split(':~:text=');
  const parts = written.split(',');
  const take = (found: boolean, part: string | undefined) => (found ? decodeURIComponent(part ?? '') : '');
  const hasPrefix = parts[0]?.endsWith('-') ?? false;
  const prefix = take(hasPrefix, parts[0]?.slice(0, -1));
  const rest = hasPrefix ? parts.slice(1) : parts;
  const hasSuffix = rest.at(-1)?.startsWith('-') ?? false;
  const suffix = take(hasSuffix, rest.at(-1)?.slice(1));
  const own = (hasSuffix ? rest.slice(0, -1) : rest).map(decodeURIComponent);
  return { prefix, own, suffix };
}

describe('the front page', () => {
  it('lists what is published and leads to it', async () => {
    const document = await documentAt('/de');
    const links = [...document.querySelectorAll('main a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(links).toEqual([[TITLE, '/cms/reader/de/articles/die-bruecke-kommt']]);
  });

  it('does not lead to itself, but every other page leads to it', async () => {
    const linksIn = async (path: string, status?: number) =>
      [...(await documentAt(path, status)).querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(await linksIn('/de')).not.toContain('/cms/reader/de');
    for (const path of [ARTICLE_PATH, '/de/persons/anna-maier', '/en'])
      expect(await linksIn(path)).toContain('/cms/reader/de');
    expect(await linksIn('/de/nichts', 404)).toContain('/cms/reader/de');
  });

  it('is reached in the language of the browser', async () => {
    const languages = { 'de-AT,de;q=0.9': 'de', 'en-GB': 'en', fr: 'de' };
    for (const [asked, language] of Object.entries(languages)) {
      const { headers } = await get('').set('accept-language', asked).expect(302);
      expect(headers.location).toBe(`/cms/reader/${language}`);
    }
    expect((await documentAt('/en')).documentElement.getAttribute('lang')).toBe('en');
  });
});

describe('the page of an article', () => {
  it('marks each quotation at its place and says beside it who said it', async () => {
    const document = await documentAt(ARTICLE_PATH);
    expect(document.querySelector('h1')?.textContent).toBe(TITLE);
    expect([...document.querySelectorAll('q.quote')].map((quote) => shown(quote.textContent))).toEqual([
      'Wir bauen die neue Brücke',
      'Das reicht nicht',
      'Das reicht nicht',
    ]);
    const notes = [...document.querySelectorAll('.note .who')].map((who) => shown(who.textContent));
    expect(notes).toEqual(['Anna Maier', 'Boris Öztürk', 'das Rathaus']);
    const [mayor] = [...document.querySelectorAll('.note a')];
    expect(mayor?.getAttribute('href')).toBe('/cms/reader/de/persons/anna-maier');
  });

  it('has an outline without gaps', async () => {
    const document = await documentAt(ARTICLE_PATH);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => tagName);
    expect(levels).toEqual(['H1', 'H2', 'H2']);
  });

  it('shows of a withdrawn quotation when and why, and marks no words', async () => {
    const document = await documentAt(ARTICLE_PATH);
    const withdrawn = document.getElementById(`quote-${paper.withdrawn}`);
    expect(shown(withdrawn?.textContent)).toContain('4. März 2026 Das hat er nicht gesagt.');
    expect(withdrawn?.querySelector('q')).toBeNull();
  });

  it('says of itself what machines can read', async () => {
    const document = await documentAt(ARTICLE_PATH);
    const [script, ...more] = [...document.querySelectorAll('script')];
    expect(more).toEqual([]);
    const news = JSON.parse(script?.textContent ?? '');
    const address = `https://example.org/cms/reader${ARTICLE_PATH}`;
    expect(news).toMatchObject({ '@type': 'NewsArticle', '@id': address, headline: TITLE, inLanguage: 'de' });
    expect(new Date(news.datePublished).toISOString()).toBe(news.datePublished);
    for (const part of news.hasPart) {
      expect(part).toMatchObject({ '@type': 'Quotation', isPartOf: { '@id': address } });
      const [page, id = ''] = part.url.split('#');
      expect(page).toBe(address);
      expect(shown(document.getElementById(id)?.textContent)).toBe(part.text);
      expect(part.creator?.name ?? part.creditText).toMatch(/^(Anna Maier|Boris Öztürk|das Rathaus)$/);
    }
    expect(news.hasPart).toHaveLength(3);
  });

  it('tells machines what the API answers, and no more', async () => {
    const { body } = await server.http
      .get('/api/articles/by-slug/die-bruecke-kommt')
      .query({
        locale: 'de',
        'populate[authors]': true,
        'populate[corrections]': true,
        'populate[source]': true,
      })
      .query({ 'populate[quotes][sort]': 'position', 'populate[quotes][populate][speaker]': true });
    const article = body.data;
    const document = await documentAt(ARTICLE_PATH);
    const news = JSON.parse(document.querySelector('script')?.textContent ?? '');
    const page = (slug: string) => `https://example.org/cms/reader/de/persons/${slug}`;
    const person = ({ name, slug }: Record<string, string>) => ({
      '@type': 'Person',
      '@id': page(slug!),
      name,
      url: page(slug!),
    });
    expect(news).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': news.url,
      url: news.url,
      mainEntityOfPage: news.url,
      headline: article.title,
      inLanguage: article.locale,
      alternativeHeadline: article.kicker,
      description: article.abstract,
      dateline: article.dateline,
      datePublished: article.firstPublicationDate,
      dateModified: article.publishedAt,
      author: article.authors.map(person),
      isBasedOn: article.source.url,
      correction: [
        {
          '@type': 'CorrectionComment',
          text: article.corrections[0].note,
          datePublished: article.corrections[0].date,
        },
      ],
      hasPart: article.quotes
        .filter(({ text }: { text: string | null }) => text)
        .map((quote: AnsweredQuote) => ({
          '@type': 'Quotation',
          '@id': `${news.url}#quote-${quote.documentId}`,
          url: `${news.url}#quote-${quote.documentId}`,
          text: quote.text,
          inLanguage: article.locale,
          isPartOf: { '@id': news.url },
          ...(quote.speaker ? { creator: person(quote.speaker) } : { creditText: quote.speakerLabel }),
          ...(quote.saidOn && { dateCreated: quote.saidOn }),
          ...(quote.place && { locationCreated: { '@type': 'Place', name: quote.place } }),
          ...(quote.translator && {
            translationOfWork: {
              '@type': 'Quotation',
              text: 'Bu yetmez',
              inLanguage: quote.originalLanguage,
            },
            translator: { '@type': 'Person', name: quote.translator },
          }),
        })),
    });
    expect(article.quotes).toHaveLength(4);
  });

  it('shows the original of a translated quotation, and not the same words twice', async () => {
    const document = await documentAt(ARTICLE_PATH);
    const originals = [...document.querySelectorAll('.original q')];
    expect(originals.map((each) => [each.textContent, each.getAttribute('lang')])).toEqual([
      ['Bu yetmez', 'tr'],
    ]);
  });

  it('moves with its slug', async () => {
    await server.strapi.documents('api::article.article').update({
      documentId: paper.article,
      locale: 'de',
      data: { slug: 'eine-bruecke', kicker: 'Stadtrat' },
    });
    await server.strapi
      .documents('api::article.article')
      .publish({ documentId: paper.article, locale: 'de' });
    const { headers } = await get(ARTICLE_PATH).expect(301);
    expect(headers.location).toBe('/cms/reader/de/articles/eine-bruecke');
    await server.strapi.documents('api::article.article').update({
      documentId: paper.article,
      locale: 'de',
      data: { slug: 'die-bruecke-kommt' },
    });
    await server.strapi
      .documents('api::article.article')
      .publish({ documentId: paper.article, locale: 'de' });
    await get(ARTICLE_PATH).expect(200);
  });
});

describe('the page of a person', () => {
  it.each(['anna-maier', 'boris-oeztuerk'])('leads to the very place of each quotation: %s', async (slug) => {
    const document = await documentAt(`/de/persons/${slug}`);
    const article = await documentAt(ARTICLE_PATH);
    const text = shown(article.body.textContent);
    const links = [...document.querySelectorAll('blockquote a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const address = link.getAttribute('href') ?? '';
      const { prefix, own, suffix } = directive(address);
      const words = [prefix, ...own, suffix].filter((part) => part !== '');
      // No word of another block stands between the words around a quotation and those in it.
      const pattern = words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
      expect(text.match(new RegExp(pattern, 'g'))).toHaveLength(1);
      const id = address.split('#')[1]?.split(':~:')[0] ?? '';
      expect(shown(article.getElementById(id)?.textContent)).toBe(own.join(' '));
      expect(own.join(' ')).toBe(shown(link.textContent));
    }
  });

  it('dates only what has a date', async () => {
    const said = await documentAt('/de/persons/anna-maier');
    expect(shown(said.querySelector('.when')?.textContent)).toBe('3. März 2026');
    const unknown = await documentAt('/de/persons/boris-oeztuerk');
    expect(shown(unknown.querySelector('.when')?.textContent)).toMatch(/^Veröffentlicht \d+\. /);
  });
});

describe('what is not public', () => {
  const PATHS = ['/de', '/en', ARTICLE_PATH, '/de/persons/anna-maier', '/de/persons/boris-oeztuerk'];

  it.each(PATHS)('stands on no page: %s', async (path) => {
    const answer = await get(path).expect(200);
    expect(answer.text).not.toContain(SECRET);
  });

  it('has no page, exactly as what never was', async () => {
    const never = await get('/de/articles/nie-gewesen').expect(404);
    for (const path of ['/de/articles/geheim', '/de/persons/geheim', '/en/articles/die-bruecke-kommt'])
      expect((await get(path)).status).toBe(404);
    expect((await get('/de/articles/geheim')).text).toBe(never.text);
    expect(never.text).toContain('Diese Seite gibt es nicht');
    for (const path of [
      '/fr',
      '/de/nichts',
      '/de?page=0',
      '/de?page=2',
      '/de/articles/%00',
      '/de/persons/..%2f',
    ])
      expect((await get(path)).status).toBe(404);
  });
});

describe('every answer', () => {
  it('runs nothing, and is asked about again at each visit', async () => {
    const answer = await get(ARTICLE_PATH).expect(200);
    expect(answer.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'self'; img-src/,
    );
    expect(answer.headers['content-security-policy']).not.toContain('unsafe');
    expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await get(ARTICLE_PATH).set('if-none-match', String(answer.headers.etag));
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  });

  it('has a style sheet that may be kept', async () => {
    const document = await documentAt('/de');
    const href = document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '';
    const style = await server.http.get(href.replace('/cms', '')).expect(200);
    expect(style.headers['content-type']).toContain('text/css');
    expect(style.headers['cache-control']).toContain('immutable');
  });
});
