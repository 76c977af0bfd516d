import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { blocksToMarkdown } from '../../src/export/markdown/blocks-to-markdown';
import { Notes } from '../../src/plugins/wortlaut/domain/reading/mdast/notes';
import { toBlocks } from '../../src/plugins/wortlaut/domain/reading/mdast/to-blocks';
import type { Block } from '../../src/plugins/wortlaut/domain/text/blocks';
import { plainText } from '../../src/plugins/wortlaut/domain/text/plain-text';

/** Words and signs that mean something in Markdown or HTML, each of which has to come out as itself. */
const WORDS = [
  'Wort',
  '„Ja“',
  '*',
  '_',
  '**',
  '#',
  '# x',
  '-',
  '+',
  '1.',
  '>',
  '`',
  '```',
  '~~',
  '[x]',
  '](y)',
  '!',
  '|',
  '\\',
  '&amp;',
  '<b>',
  '</p>',
  '<!--',
  '---',
  'a_b_c',
  'https://example.org/a_b',
  'www.example.org',
  'a@example.org',
  '=',
  '$',
  ':',
  'ß',
  '👩‍👧',
  '\t',
];
const line = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));

const text = fc.record(
  {
    type: fc.constant('text' as const),
    text: line,
    bold: fc.constant(true),
    italic: fc.constant(true),
    strikethrough: fc.constant(true),
  },
  { requiredKeys: ['type', 'text'] },
);
const inline = fc.array(text, { minLength: 1, maxLength: 3 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), children: inline }),
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    children: inline,
  }),
  fc.record({ type: fc.constant('quote' as const), children: inline }),
  fc.record({
    type: fc.constant('code' as const),
    children: fc.tuple(fc.record({ type: fc.constant('text' as const), text: line })),
  }),
  fc.record({
    type: fc.constant('list' as const),
    format: fc.constantFrom('ordered' as const, 'unordered' as const),
    children: fc.array(fc.record({ type: fc.constant('list-item' as const), children: inline }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
);

const wordsOf = (blocks: readonly Block[]) => plainText(blocks).text.split(/\s+/).filter(Boolean);

const readAgain = (blocks: readonly Block[]): Block[] =>
  toBlocks(
    fromMarkdown(blocksToMarkdown(blocks), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    new Notes(),
  );

const words = (value: string, marks = {}) => ({ type: 'text' as const, text: value, ...marks });

const CASES: readonly { name: string; blocks: readonly Block[]; markdown: string }[] = [
  {
    name: 'marks, with the white space at their edges outside',
    blocks: [
      {
        type: 'paragraph',
        children: [words('so '), words('sehr ', { bold: true }), words('gern', { italic: true })],
      },
    ],
    markdown: 'so **sehr** *gern*\n',
  },
  {
    name: 'a line break',
    blocks: [{ type: 'paragraph', children: [words('eins\nzwei')] }],
    markdown: 'eins\\\nzwei\n',
  },
  {
    name: 'a list in a list below its item',
    blocks: [
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [words('eins')] },
          {
            type: 'list',
            format: 'unordered',
            children: [{ type: 'list-item', children: [words('tiefer')] }],
          },
          { type: 'list-item', children: [words('zwei')] },
        ],
      },
    ],
    markdown: '1. eins\n   - tiefer\n2. zwei\n',
  },
  {
    name: 'two lists of one kind apart',
    blocks: [
      { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [words('eins')] }] },
      { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [words('zwei')] }] },
    ],
    markdown: '- eins\n\n* zwei\n',
  },
  {
    name: 'an image with its description and caption',
    blocks: [
      {
        type: 'image',
        image: { url: 'https://example.org/a b.png', alternativeText: 'Ein [Schiff]', caption: 'Im "Hafen"' },
        children: [words('')],
      },
    ],
    markdown: '![Ein \\[Schiff\\]](<https://example.org/a b.png> \"Im \\\"Hafen\\\"\")\n',
  },
  {
    name: 'code, whatever is in it',
    blocks: [{ type: 'code', language: 'js', children: [words('a = `b`\n```\n')] }],
    markdown: '````js\na = `b`\n```\n\n````\n',
  },
];

describe('a body as Markdown', () => {
  it('has every word, none taken for markup, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        expect(wordsOf(readAgain(blocks))).toEqual(wordsOf(blocks));
      }),
      { numRuns: 300 },
    );
  });

  it.each(CASES)('keeps $name', ({ blocks, markdown }) => {
    expect(blocksToMarkdown(blocks)).toBe(markdown);
  });
});
