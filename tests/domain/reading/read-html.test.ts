import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readHtml } from '../../../src/plugins/wortlaut/domain/reading/html/read-html';
import { articleOf, rulesOf, textOf } from './reading-result';

const page = readFileSync(path.join(__dirname, 'pages', 'council.html'), 'utf8');

describe('a page of a newspaper', () => {
  const result = readHtml(page);
  const article = articleOf(result);

  it('gives its title without the name of the site, and what its head says', () => {
    expect(article.title).toBe('Rat beschließt neues Freibad');
    expect(article.metadata).toMatchObject({
      authors: ['Petra Lindner'],
      language: 'de',
      siteName: 'Talbote',
      url: 'https://talbote.example/2019/03/freibad',
      publishedAt: '2019-03-14T18:05:00+01:00',
      published: '2019-03-14T17:05:00.000Z',
      categories: ['Lokales'],
      tags: ['Freibad', 'Haushalt'],
      abstract: 'Nach drei Stunden Streit ist die Sache entschieden.',
    });
  });

  it('keeps headings, nested lists, quotations, marks, links and images', () => {
    const { blocks } = article;
    expect(blocks.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['paragraph', 'heading', 'list', 'quote', 'image']),
    );
    const list = blocks.find(({ type }) => type === 'list');
    expect(list).toMatchObject({
      format: 'unordered',
      children: [
        { type: 'list-item', children: [{ text: 'Baubeginn im Frühjahr' }] },
        { type: 'list', indentLevel: 1, children: [{ type: 'list-item' }] },
        { type: 'list-item' },
      ],
    });
    const body = JSON.stringify(blocks);
    expect(body).toContain('"url":"https://talbote.example/personen/ahrens"');
    expect(body).toContain('"text":"zwölf Millionen Euro","bold":true');
    expect(body).toContain('"text":"gewarnt","italic":true');
    expect(body).toContain('"url":"https://talbote.example/bilder/bad.jpg"');
  });

  it('keeps the words of tables and the address of embeds, and tells of both', () => {
    expect(textOf(result)).toContain('2020 | 4 Mio.');
    expect(textOf(result)).toContain('[iframe: https://video.example/embed/7]');
    expect(rulesOf(article.rewritten)).toEqual(expect.arrayContaining(['embed', 'table']));
  });

  it('takes out what a page has beside its article, each under its rule', () => {
    expect(textOf(result)).not.toMatch(/WhatsApp|Weiterlesen|advertisement/);
    expect(rulesOf(article.removed)).toEqual(
      expect.arrayContaining(['related-links', 'share-bar', 'site-name']),
    );
    expect(article.removed.map(({ text }) => text)).toContain('Weiterlesen: Das alte Bad wird abgerissen');
  });

  it('keeps no address that runs, and keeps its words', () => {
    expect(JSON.stringify(article.blocks)).not.toContain('javascript');
    expect(textOf(result)).toContain('Zur Umfrage hatten sich');
  });
});

it('reads keywords out of whatever part of the head has them', () => {
  const [start = '', end = ''] = page.split('"keywords": "Freibad, Haushalt"');
  const inList = readHtml(`${start}"keywords": ["Bad, Freibad", { "name": "Rat" }]${end}`);
  expect(articleOf(inList).metadata.tags).toEqual(['Bad, Freibad', 'Rat']);
  const inMeta = readHtml(
    `${start}"x": 1${end}`.replace(
      '<meta charset',
      '<meta name="keywords" content="Rat , Bad" /><meta property="article:tag" content="Bad, neu" />' +
        '<meta property="article:section" content="Stadt, Land" /><meta charset',
    ),
  );
  expect(articleOf(inMeta).metadata).toMatchObject({
    categories: ['Lokales', 'Stadt, Land'],
    tags: ['Bad, neu', 'Rat', 'Bad'],
  });
});

describe('a page that is no article', () => {
  it.each([
    ['without text', '<html><body><div></div></body></html>', 'no-text'],
    ['with tags nested 100,000 deep', '<div>'.repeat(100_000), 'nested-too-deeply'],
    ['with 100,000 nested emphases', `<p>${'<b>'.repeat(100_000)}x`, 'nested-too-deeply'],
    ['with an attribute of ten megabytes', `<p title="${'x'.repeat(10_000_000)}">x</p>`, 'too-large'],
  ])('%s is refused with a sentence', (_, html, kind) => {
    expect(readHtml(html)).toMatchObject({
      kind: 'unreadable',
      reason: { kind, message: expect.stringMatching(/\.$/) },
    });
  });
});
