import type {
  Definition,
  FootnoteDefinition,
  List,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block, InlineNode, ListBlock, ListItemNode } from '../../text/blocks';
import { imageBlock } from './image-block';
import { toPieces, type InlineContext, type Piece } from './inline';
import type { Notes } from './notes';

const BETWEEN_CELLS = ' | ';

const isInline = (piece: Piece): piece is InlineNode => piece.type !== 'inline-image';

const textOf = (nodes: readonly InlineNode[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : textOf(node.children))).join('');

/** White space at both ends of a paragraph is the markup's, not the author's. */
function trimmed(nodes: readonly InlineNode[]): InlineNode[] {
  const result = [...nodes];
  const [first] = result;
  if (first?.type === 'text') result[0] = { ...first, text: first.text.replace(/^\s+/, '') };
  const last = result.at(-1);
  if (last?.type === 'text') result[result.length - 1] = { ...last, text: last.text.replace(/\s+$/, '') };
  return result.filter((node) => node.type === 'link' || node.text !== '');
}

/** Blocks for a run of words and images: an image cuts it in two. */
function cutAtImages(pieces: readonly Piece[], make: (children: readonly InlineNode[]) => Block): Block[] {
  const blocks: Block[] = [];
  let words: InlineNode[] = [];
  const close = (): void => {
    const children = trimmed(words);
    if (textOf(children).trim() !== '') blocks.push(make(children));
    words = [];
  };
  for (const piece of pieces) {
    if (isInline(piece)) {
      words.push(piece);
      continue;
    }
    close();
    blocks.push(imageBlock(piece.url, piece.alternativeText, piece.caption));
  }
  close();
  return blocks;
}

function listBlock(list: List, depth: number, context: InlineContext, after: Block[]): ListBlock {
  const children = list.children.flatMap((item) => listItem(item, depth, context, after));
  return {
    type: 'list',
    format: list.ordered === true ? 'ordered' : 'unordered',
    indentLevel: depth,
    children,
  };
}

/** An item and the lists below it. What a list of Strapi cannot hold (images, code) goes `after` the list. */
function listItem(
  item: ListItem,
  depth: number,
  context: InlineContext,
  after: Block[],
): (ListItemNode | ListBlock)[] {
  const words: InlineNode[] = [];
  const below: ListBlock[] = [];
  for (const child of item.children) {
    if (child.type === 'list') {
      below.push(listBlock(child, depth + 1, context, after));
      continue;
    }
    for (const block of toBlock(child, context)) {
      if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'quote') {
        if (words.length > 0) words.push({ type: 'text', text: '\n' });
        words.push(...block.children);
      } else after.push(block);
    }
  }
  const box = item.checked === true ? '[x] ' : item.checked === false ? '[ ] ' : '';
  const children: InlineNode[] = box === '' ? words : [{ type: 'text', text: box }, ...words];
  const own: ListItemNode[] = children.length === 0 ? [] : [{ type: 'list-item', children }];
  return [...own, ...below.filter((list) => list.children.length > 0)];
}

function tableBlocks(table: Table, context: InlineContext): Block[] {
  const rows = table.children.map((row) =>
    row.children
      .map((cell) => context.notes.plain(toString(cell)).replace(/\s+/g, ' ').trim())
      .join(BETWEEN_CELLS),
  );
  const filled = rows.filter((row) => row.replace(/[|\s]/g, '') !== '');
  context.notes.rewrite('table', filled.join(' / '), 'A table; each of its rows is now a paragraph.');
  return filled.map((row) => ({ type: 'paragraph', children: [{ type: 'text', text: row }] }));
}

function footnoteBlocks(node: FootnoteDefinition, context: InlineContext): Block[] {
  const label = node.label ?? node.identifier;
  context.notes.rewrite('footnote', `[${label}] ${toString(node)}`, 'A footnote; it is now a paragraph.');
  return node.children.flatMap((child, index) =>
    toBlock(child, context).map((block): Block =>
      index === 0 && block.type === 'paragraph'
        ? { ...block, children: [{ type: 'text', text: `[${label}] ` }, ...block.children] }
        : block,
    ),
  );
}

function phrasing(nodes: readonly PhrasingContent[], context: InlineContext): Piece[] {
  return toPieces(nodes, {}, context);
}

function toBlock(node: RootContent, context: InlineContext): Block[] {
  switch (node.type) {
    case 'paragraph':
      return cutAtImages(phrasing(node.children, context), (children) => ({ type: 'paragraph', children }));
    case 'heading':
      return cutAtImages(phrasing(node.children, context), (children) => ({
        type: 'heading',
        level: node.depth,
        children,
      }));
    case 'blockquote':
      return node.children.flatMap((child) =>
        toBlock(child, context).map((block): Block =>
          block.type === 'paragraph' ? { type: 'quote', children: block.children } : block,
        ),
      );
    case 'code': {
      const language = node.lang ? { language: node.lang } : {};
      return node.value === ''
        ? []
        : [{ type: 'code', ...language, children: [{ type: 'text', text: node.value }] }];
    }
    case 'list': {
      const after: Block[] = [];
      const list = listBlock(node, 0, context, after);
      return list.children.length === 0 ? after : [list, ...after];
    }
    case 'table':
      return tableBlocks(node, context);
    case 'footnoteDefinition':
      return footnoteBlocks(node, context);
    case 'html':
      context.notes.remove('html', node.value, 'HTML that has no place in a text.');
      return [];
    case 'thematicBreak':
    case 'definition':
    case 'yaml':
      return [];
    default:
      // Words that stand directly in the document, as HTML has them.
      return 'value' in node || 'children' in node
        ? cutAtImages([{ type: 'text', text: context.notes.plain(toString(node)) }], (children) => ({
            type: 'paragraph',
            children,
          }))
        : [];
  }
}

/** The kinds of nodes that stand inside a paragraph; HTML has them beside paragraphs as well. */
const PHRASING = new Set(
  'break delete emphasis footnoteReference image imageReference inlineCode link linkReference strong text'.split(
    ' ',
  ),
);
const isPhrasing = (node: RootContent): node is RootContent & PhrasingContent => PHRASING.has(node.type);

/**
 * Maps a Markdown tree to the value of a blocks field.
 *
 * Headings, nested lists, quotations, code, emphasis and links stay what they are. Links and images have http or https
 * addresses in the result and no others. Tables and footnotes become paragraphs and HTML goes; both are told to `notes`.
 *
 * @param base the address of the page, for relative addresses
 */
export function toBlocks(root: Root, notes: Notes, base?: string): Block[] {
  const definitions = new Map<string, Definition>();
  for (const node of root.children) if (node.type === 'definition') definitions.set(node.identifier, node);
  const context: InlineContext = { base, definitions, notes };
  const blocks: Block[] = [];
  let run: PhrasingContent[] = [];
  const close = (): void => {
    if (run.length > 0) blocks.push(...toBlock({ type: 'paragraph', children: run }, context));
    run = [];
  };
  for (const node of root.children) {
    if (isPhrasing(node)) {
      run.push(node);
      continue;
    }
    close();
    blocks.push(...toBlock(node, context));
  }
  close();
  return blocks;
}
