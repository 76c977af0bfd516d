import fc from 'fast-check';
import { readHtml } from '../../../src/plugins/wortlaut/domain/reading/html/read-html';
import { readMarkdown } from '../../../src/plugins/wortlaut/domain/reading/markdown/read-markdown';
import type { ReadResult } from '../../../src/plugins/wortlaut/domain/reading/article-read';
import { webAddress } from '../../../src/plugins/wortlaut/domain/reading/web-address';
import { readWxrItem } from '../../../src/plugins/wortlaut/domain/reading/wordpress/read-wxr-item';

const TYPES = new Set([
  'paragraph',
  'heading',
  'quote',
  'code',
  'list',
  'list-item',
  'image',
  'text',
  'link',
]);

/** All addresses below a value, and all types of nodes. */
function walk(value: unknown, seen = { urls: [] as string[], types: [] as string[] }) {
  if (Array.isArray(value)) value.forEach((each) => walk(each, seen));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, held] of Object.entries(value)) {
      if (key === 'url' || key === 'src' || key === 'href') seen.urls.push(String(held));
      if (key === 'type') seen.types.push(String(held));
      walk(held, seen);
    }
  }
  return seen;
}

const address = fc.constantFrom(
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' java\nscript:alert(1)',
  'java&#x09;script:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example/x',
  'https://user:secret@evil.example/',
  'https://good.example/a',
  'mailto:a@b.example',
  '/relative',
);
const piece = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<svg onload=alert(1)>',
    '<img src=x onerror=alert(1)>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
    '<style>@import "javascript:x"</style>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<template><script>alert(1)</script></template>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<p>Ein Satz, der lang genug ist, um einer zu sein.</p>',
    '<form action="javascript:alert(1)"><button>Los</button></form>',
    '<base href="javascript:alert(1)//">',
    '\n\n',
  ),
  address.map((url) => `<a href="${url}">Wort</a>`),
  address.map((url) => `<img src="${url}" alt="Bild">`),
  address.map((url) => `<iframe src="${url}"></iframe>`),
  address.map((url) => `[Wort](<${url.replace(/[\n<>]/g, '')}>)`),
  address.map((url) => `![Bild](<${url.replace(/[\n<>]/g, '')}>)`),
);
const markup = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(' '));

const site = { title: '', link: 'https://old.example', language: 'de', authors: new Map<string, string>() };
const readers: [string, (text: string) => ReadResult][] = [
  ['HTML', readHtml],
  ['Markdown', readMarkdown],
  [
    'WordPress',
    (text) => readWxrItem({ fields: { title: text, 'content:encoded': text }, categories: [] }, site),
  ],
];

it.each(readers)('nothing out of %s can run: blocks, text and web addresses are all there is', (_, read) => {
  fc.assert(
    fc.property(markup, (text) => {
      const result = read(text);
      if (result.kind === 'unreadable') return;
      const { urls, types } = walk(result.article.blocks);
      expect(urls.filter((url) => !/^https?:\/\/[^/@]+(\/|$)/.test(url))).toEqual([]);
      expect(types.filter((type) => !TYPES.has(type))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('a web address is whole, http or https, and without a password', () => {
  fc.assert(
    fc.property(fc.oneof(address, fc.string(), fc.webUrl()), (text) => {
      const found = webAddress(text);
      if (found !== undefined)
        expect(new URL(found)).toMatchObject({
          username: '',
          password: '',
          protocol: expect.stringMatching(/^https?:$/),
        });
    }),
  );
  expect(webAddress('https://a.example/x y')).toBe('https://a.example/x%20y');
  expect(webAddress('/x', 'https://a.example')).toBe('https://a.example/x');
});
