import fc from 'fast-check';
import type {
  Block,
  InlineNode,
  ListBlock,
  ListItemNode,
  TextNode,
} from '../../../src/plugins/wortlaut/domain/text/blocks';

/** Everything that is hard about text: pairs, combining signs, right-to-left, breaks, invisible signs, marks. */
export const hardText: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'Wort',
      ' ',
      '\n',
      '\r\n',
      '\u00a0',
      '\u00ad',
      '👩‍👩‍👧',
      '🇩🇪',
      'e\u0301',
      'ä',
      'שלום',
      'مرحبا',
      '\u200f',
      '…',
      '„',
      '“',
      "'",
      '–',
      '.',
      '𝔘',
      'ß',
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const textNode: fc.Arbitrary<TextNode> = fc.record(
  { type: fc.constant('text' as const), text: hardText, bold: fc.boolean(), italic: fc.boolean() },
  { requiredKeys: ['type', 'text'] },
);
const inline: fc.Arbitrary<readonly InlineNode[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: textNode },
    fc.record({
      type: fc.constant('link' as const),
      url: fc.constant('https://example.org/'),
      children: fc.array(textNode, { minLength: 1, maxLength: 3 }),
    }),
  ),
  { minLength: 1, maxLength: 4 },
);
const listItem: fc.Arbitrary<ListItemNode> = fc.record({
  type: fc.constant('list-item' as const),
  children: inline,
});

function list(depth: number): fc.Arbitrary<ListBlock> {
  const child: fc.Arbitrary<ListItemNode | ListBlock> =
    depth === 0 ? listItem : fc.oneof({ weight: 3, arbitrary: listItem }, list(depth - 1));
  return fc.record({
    type: fc.constant('list' as const),
    format: fc.constantFrom('ordered' as const, 'unordered' as const),
    children: fc.array(child, { minLength: 1, maxLength: 4 }),
  });
}

/** Documents with every kind of block, lists up to three deep. */
export const blocks: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('paragraph' as const), children: inline }),
    fc.record({
      type: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      children: inline,
    }),
    fc.record({ type: fc.constant('quote' as const), children: inline }),
    fc.record({
      type: fc.constant('code' as const),
      children: fc.array(textNode, { minLength: 1, maxLength: 2 }),
    }),
    list(2),
    fc.record({
      type: fc.constant('image' as const),
      image: fc.constant({ url: '/bild.jpg' }),
      children: fc.constant([{ type: 'text' as const, text: '' }]),
    }),
  ),
  { maxLength: 6 },
);
