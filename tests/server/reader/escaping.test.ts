/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import type { Article } from '../../../src/plugins/wortlaut/server/reader/answers/article';
import { articlePage } from '../../../src/plugins/wortlaut/server/reader/pages/article-page';
import { htmlOf } from '../../../src/plugins/wortlaut/server/reader/pages/html-of';
import { readerPrefix } from '../../../src/plugins/wortlaut/server/reader/reader-setting';
import { settingOf } from '../../../src/plugins/wortlaut/server/reader/site';

const SETTING = settingOf({ basePath: '', origin: 'https://example.org', prefix: '/reader' }, 'de');

/** Pieces of which markup, addresses and JSON are made, and any other text between them. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '</script>',
        '<script>',
        '<!--',
        ']]>',
        '"',
        "'",
        '>',
        '<',
        '&lt;',
        '`',
        '\\',
        '<%= it %>',
      ),
      fc.constantFrom('</title>', '<img src=x onerror=alert(1)>', '\u2028', '\u2029', 'a', ' b'),
      fc.string({ maxLength: 4, unit: 'binary' }).map((piece) => piece.replace(/[\0\r]/g, '')),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

const address = fc.oneof(
  text,
  fc.constantFrom(
    'https://example.org/"onload="x',
    'mailto:a@example.org',
    '//example.org',
    '/\\example.org',
  ),
  fc
    .tuple(fc.constantFrom('javascript:', 'JaVaScRiPt:', ' data:', 'vbscript:', '\tjavascript:'), text)
    .map((all) => all.join('')),
);

const article: fc.Arbitrary<Article> = fc
  .record({
    title: text,
    kicker: text,
    abstract: text,
    note: text,
    name: text,
    body: text,
    link: address,
    image: address,
  })
  .map(({ title, kicker, abstract, note, name, body, link, image }) => ({
    documentId: 'a',
    slug: title,
    title,
    kicker,
    abstract,
    firstPublicationDate: note,
    cover: { url: image, alt: note, caption: note, width: 1, height: 1 },
    locale: 'de',
    body: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: body },
          { type: 'link', url: link, children: [{ type: 'text', text: title }] },
        ],
      },
    ],
    dateline: note,
    byline: note,
    publishedAt: undefined,
    authors: [{ name, slug: name, portrait: undefined }],
    source: { name, url: link },
    corrections: [{ kind: note, date: '2026-01-02', note }],
    quotes: [
      {
        documentId: 'q',
        text: body,
        kind: 'direct',
        speaker: {
          name,
          slug: name,
          portrait: { url: image, alt: '', caption: undefined, width: 1, height: 1 },
        },
        speakerLabel: name,
        speakerRole: note,
        saidOn: note,
        place: note,
        occasion: note,
        via: note,
        sourceUrl: link,
        originalText: body,
        originalLanguage: note,
        translator: name,
        correction: undefined,
        places: [{ field: 'body', exact: body, start: 0, end: body.length }],
        article: undefined,
      },
    ],
    translations: [{ locale: 'en', slug: title }],
    seo: { title: undefined, description: note },
  }));

const ATTRIBUTES_WITH_ADDRESS = ['href', 'src', 'cite'];
const FOLLOWED = /^(?:https?:|mailto:|#|\/(?![/\\]))/;

describe('text of an article', () => {
  it('never becomes markup, script or address of its page', () => {
    fc.assert(
      fc.property(article, (given) => {
        const { document } = parseHTML(htmlOf(articlePage(given, SETTING), SETTING));
        const scripts = [...document.querySelectorAll('script')];
        expect(scripts).toHaveLength(given.slug === '' ? scripts.length : 1);
        for (const script of scripts) expect(JSON.parse(script.textContent).headline).toBe(given.title);
        for (const element of document.querySelectorAll('*')) {
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|^style$|^srcdoc$/);
            if (ATTRIBUTES_WITH_ADDRESS.includes(name)) expect(value).toMatch(FOLLOWED);
          }
          if (element.tagName !== 'SCRIPT')
            expect(element.tagName).toMatch(/^(?!I?FRAME|OBJECT|EMBED|BASE|FORM)/);
        }
        for (const end of document.querySelectorAll('h1 br')) end.replaceWith('\n');
        expect(document.querySelector('h1')?.textContent).toBe(given.title);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the setting READER', () => {
  const set = (value: string) => {
    process.env.READER = value;
    return readerPrefix;
  };
  afterAll(() => delete process.env.READER);

  it.each([
    ['', '/reader'],
    ['/zeitung', '/zeitung'],
    ['/a/b-2', '/a/b-2'],
    ['off', undefined],
    ['OFF', undefined],
  ])('"%s" leads to %s', (value, prefix) => expect(set(value)()).toBe(prefix));

  it.each(['reader', '/', '/admin', '/api/x', '/Reader', '/a b', '/../x', 'https://example.org'])(
    '"%s" is refused',
    (value) => expect(set(value)).toThrow(/^READER is "/),
  );
});
