import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { readRecord } from '../../src/import/articles/read-record';
import { readSource } from '../../src/import/sources/read-source';

/** Far more than any of these takes alone on a small machine, far less than what runs away takes. */
const MOST_SECONDS = 20;
/** Beside what is held already; ten megabytes of text are some forty as they are parsed. */
const MOST_MEGABYTES = 400;
const MEGABYTES = 1_000_000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-bad-'));
});
afterEach(() => rm(folder, { recursive: true }));

const head = (doctype = '') =>
  `<?xml version="1.0"?>${doctype}<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" ` +
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Blatt</title>';
const item = (body: string, attributes = '') =>
  `<item${attributes}><title>Regen</title><guid>g1</guid><content:encoded>${body}</content:encoded></item>`;
const SENTENCES = 'Am Montag regnete es im ganzen Tal, und die Keller der Leute liefen voll.';
const ARTICLE = item(`<![CDATA[<p>${SENTENCES}</p>]]>`);
const end = '</channel></rss>';
const laughs = Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

/** What is in the file, and what comes of it: the headline of an article, or the sentence. */
const CASES: readonly [what: string, content: string | Buffer, expected: readonly (string | RegExp)[]][] = [
  [
    'a billion laughs',
    `${head(`<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>`)}${item('&l30;')}${end}`,
    [/declares entities of its own/],
  ],
  [
    'an external entity',
    `${head('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hosts">]>')}${item('&x;')}${end}`,
    [/declares entities of its own/],
  ],
  [
    'entities in XML of another kind',
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hosts">]><a>&x;</a>',
    [/XML of a kind that is not known/],
  ],
  [
    'an attribute of ten megabytes in an export',
    `${head()}${ARTICLE}${item('', ` x="${'x'.repeat(10 * MEGABYTES)}"`)}${end}`,
    ['Regen', /longer than any|no well-formed XML/],
  ],
  [
    'an attribute of ten megabytes on a page',
    `<!doctype html><html><body><p title="${'x'.repeat(10 * MEGABYTES)}">${SENTENCES}</p></body></html>`,
    [/longer than 5000000 characters/],
  ],
  ['a text of ten megabytes without a space', 'x'.repeat(10 * MEGABYTES), [/longer than 1000000 characters/]],
  ['a file larger than any article', Buffer.alloc(21 * MEGABYTES, 'Regen. '), [/larger than 20 MB/]],
  ['an export that is cut off', `${head()}${ARTICLE}<item><title>Wi`, ['Regen', /ends in the middle/]],
  [
    'an export that is cut off in a tag',
    `${head()}${ARTICLE}<item><tit`,
    ['Regen', /ends in the middle|cut off|no well-formed/],
  ],
  [
    'an export with a tag that nothing closes',
    `${head()}${ARTICLE}<item></channel></rss>`,
    ['Regen', /no well-formed XML/],
  ],
  [
    '100,000 nested tags on a page',
    `<!doctype html><html><body>${'<div>'.repeat(100_000)}${SENTENCES}</body></html>`,
    [/nested more than 400 deep/],
  ],
  [
    '100,000 nested tags in an export',
    `${head()}${ARTICLE}${'<a>'.repeat(100_000)}`,
    ['Regen', /nested more than 50 deep/],
  ],
  [
    '100,000 nested tags in a post',
    `${head()}${item(`<![CDATA[${'<div>'.repeat(100_000)}${SENTENCES}]]>`)}${ARTICLE.replace('g1', 'g2')}${end}`,
    [/nested more than 400 deep/, 'Regen'],
  ],
  [
    '100,000 nested quotations',
    `# Regen\n\n${'>'.repeat(100_000)} ${SENTENCES}`,
    [/nested deeper than in any text/],
  ],
  [
    'a picture',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3]),
    [/no text/],
  ],
  ['nothing', '', [/empty/]],
  ['nothing but a byte order mark', Buffer.from([0xef, 0xbb, 0xbf]), [/empty/]],
  ['JSON of another program', '{"title": "Regen"}', [/JSON of a kind that is not known/]],
  [
    'windows-1252 that says it is UTF-8',
    iconv.encode(
      `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Überflutet</title></head><body><h1>Überflutet</h1><p>${SENTENCES} „Übel“, sagte Götz Müller.</p></body></html>`,
      'windows-1252',
    ),
    ['Überflutet'],
  ],
  [
    'UTF-8 that says it is ISO 8859-1',
    `<!doctype html><html lang="de"><head><meta charset="iso-8859-1"><title>Überflutet</title></head><body><h1>Überflutet</h1><p>${SENTENCES}</p></body></html>`,
    ['Überflutet'],
  ],
  ['UTF-16', iconv.encode(`# Überflutet\n\n${SENTENCES}`, 'utf-16le', { addBOM: true }), ['Überflutet']],
];

async function outcomes(source: string): Promise<string[]> {
  const told: string[] = [];
  for await (const record of readSource(source, undefined, Readable.from([]))) {
    if (record.kind === 'own-export') throw new Error('It is no export.');
    if (record.kind === 'failure') told.push(record.reason);
    else {
      const read = readRecord(record.input, 'de');
      told.push(read.kind === 'article' ? read.article.fields.title : read.reason);
    }
  }
  return told;
}

describe('input that is broken, or made to break what reads it', () => {
  it.each(CASES)('%s', async (_what, content, expected) => {
    await writeFile(path.join(folder, 'input'), content);
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 10);
    const start = performance.now();
    const told = await outcomes(folder);
    clearInterval(watch);
    most = Math.max(most, process.memoryUsage.rss());
    expect(told).toEqual(
      expected.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))),
    );
    expect((performance.now() - start) / 1000).toBeLessThan(MOST_SECONDS);
    expect((most - before) / MEGABYTES).toBeLessThan(MOST_MEGABYTES);
  });

  it('links that lead out of the folder, nowhere or round in a circle', async () => {
    await symlink('/etc/hosts', path.join(folder, 'a-file.txt'));
    await symlink('..', path.join(folder, 'b-up'));
    await symlink(path.join(folder, '..', path.basename(folder), '..'), path.join(folder, 'c-detour'));
    await symlink('nowhere', path.join(folder, 'd-nowhere'));
    await symlink('e-circle', path.join(folder, 'e-circle'));
    await symlink('.', path.join(folder, 'f-itself'));
    expect(await outcomes(folder)).toEqual([
      'It is a link that leads out of the folder.',
      'It is a link that leads out of the folder.',
      'It is a link that leads out of the folder.',
      'It is a link that leads nowhere.',
      'It is a link that leads nowhere.',
    ]);
  });

  it('a source that is not there', async () => {
    expect(await outcomes(path.join(folder, 'missing'))).toEqual(['There is no such file or folder.']);
  });
});
