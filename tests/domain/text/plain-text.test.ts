import fc from 'fast-check';
import type { Block } from '../../../src/plugins/wortlaut/domain/text/blocks';
import { nodeAt, nodesIn, offsetOf, plainText } from '../../../src/plugins/wortlaut/domain/text/plain-text';
import { blocks } from './text-arbitraries';

const text = (value: string) => ({ type: 'text' as const, text: value });
const paragraph = (...values: string[]): Block => ({ type: 'paragraph', children: values.map(text) });
const item = (value: string) => ({ type: 'list-item' as const, children: [text(value)] });

/** The text at the end of a path, found without the code under test. */
function textAt(document: readonly Block[], path: readonly number[]): string {
  let node: unknown = { children: document };
  for (const index of path) node = (node as { children: unknown[] }).children[index];
  return (node as { text: string }).text;
}

describe('plain text', () => {
  it.each<[string, readonly Block[] | string | null, string]>([
    ['no value', null, ''],
    ['a string field', 'Titel', 'Titel'],
    ['no blocks', [], ''],
    [
      'paragraphs, an empty one too',
      [paragraph('Eins'), paragraph(''), paragraph('Zwei')],
      'Eins\n\n\n\nZwei',
    ],
    ['marks', [paragraph('Das ', 'Recht', ' des Stärkeren')], 'Das Recht des Stärkeren'],
    [
      'a link',
      [
        {
          type: 'paragraph',
          children: [text('Das '), { type: 'link', url: '/x', children: [text('Re'), text('cht')] }],
        },
      ],
      'Das Recht',
    ],
    [
      'nested lists',
      [
        paragraph('Vor'),
        {
          type: 'list',
          format: 'unordered',
          children: [
            item('eins'),
            { type: 'list', format: 'ordered', children: [item('eins a'), item('eins b')] },
            item('zwei'),
          ],
        },
        paragraph('Nach'),
      ],
      'Vor\n\neins\neins a\neins b\nzwei\n\nNach',
    ],
    [
      'breaks, soft hyphens and no-break spaces as they are',
      [paragraph('a\r\nb\u00adc\u00a0d')],
      'a\r\nb\u00adc\u00a0d',
    ],
    [
      'a node type that Strapi does not have',
      [{ type: 'aside', children: [text('Rand')] } as unknown as Block, paragraph('Text')],
      'Rand\n\nText',
    ],
  ])('of %s', (_, field, expected) => {
    expect(plainText(field).text).toBe(expected);
  });

  it('knows where each node stands, and each offset leads to its node and back', () => {
    fc.assert(
      fc.property(blocks, (document) => {
        const plain = plainText(document);
        for (const span of plain.spans) {
          expect(plain.text.slice(span.start, span.end)).toBe(textAt(document, span.path));
          for (let offset = 0; offset <= span.end - span.start; offset += 1) {
            expect(offsetOf(plain, { path: span.path, offset })).toBe(span.start + offset);
          }
        }
        const inNode = (at: number) => plain.spans.some(({ start, end }) => start <= at && at <= end);
        for (let at = 0; at <= plain.text.length; at += 1) {
          for (const side of ['start', 'end'] as const) {
            const position = nodeAt(plain, at, side);
            if (plain.spans.length === 0 || position === undefined) continue;
            const back = offsetOf(plain, position);
            if (inNode(at)) expect(back).toBe(at);
            // In a gap the start of a range goes on and its end goes back.
            else if (side === 'start') expect(back).toBeGreaterThan(at);
            else expect(back).toBeLessThan(at);
          }
        }
      }),
    );
  });

  it('takes a range apart into nodes that hold just its text', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (document, one, other) => {
        const plain = plainText(document);
        const [start = 0, end = 0] = [one % (plain.text.length + 1), other % (plain.text.length + 1)].sort(
          (a, b) => a - b,
        );
        const pieces = nodesIn(plain, { start, end }).map((node) =>
          textAt(document, node.path).slice(node.start, node.end),
        );
        const gaps = plain.spans.reduce((rest, span) => {
          const from = Math.max(start, span.start);
          const to = Math.min(end, span.end);
          return to > from ? rest.concat(plain.text.slice(from, to)) : rest;
        }, '');
        expect(pieces.join('')).toBe(gaps);
        expect(pieces).not.toContain('');
      }),
    );
  });

  it('starts in the later node and ends in the earlier one where two meet', () => {
    const plain = plainText([paragraph('Das ', 'Recht'), paragraph('gilt')]);
    expect(nodeAt(plain, 4, 'start')).toEqual({ path: [0, 1], offset: 0 });
    expect(nodeAt(plain, 4, 'end')).toEqual({ path: [0, 0], offset: 4 });
    expect(nodeAt(plain, 10, 'start')).toEqual({ path: [1, 0], offset: 0 });
    expect(nodeAt(plain, 10, 'end')).toEqual({ path: [0, 1], offset: 5 });
  });

  it('knows no place outside the text', () => {
    const plain = plainText([paragraph('Das')]);
    expect(nodeAt(plain, 4, 'start')).toBeUndefined();
    expect(nodeAt(plain, -1, 'end')).toBeUndefined();
    expect(offsetOf(plain, { path: [0, 1], offset: 0 })).toBeUndefined();
    expect(offsetOf(plain, { path: [0, 0], offset: 4 })).toBeUndefined();
    expect(nodeAt(plainText([]), 0, 'start')).toBeUndefined();
  });
});
