import type { BlockContent, List, ListItem, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block, InlineNode, ListBlock, TextNode } from '../../plugins/wortlaut/domain/text/blocks';

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** White space at the edge of marked words goes outside the marks: `**so **` would not be read as bold. */
const EDGES = /^(\s*)([\s\S]*?)(\s*)$/;

/** The marks that Markdown has signs for, the outermost first. */
const MARKS = { strikethrough: 'delete', bold: 'strong', italic: 'emphasis' } as const;
type Mark = keyof typeof MARKS;
const OUTERMOST_FIRST: readonly Mark[] = ['strikethrough', 'bold', 'italic'];

/** Words of one line that have the same marks, or the break between two lines. */
interface Piece {
  readonly content: PhrasingContent;
  readonly marks: Readonly<Partial<Record<Mark, boolean>>>;
}

const plainPiece = (value: string): Piece[] =>
  value === '' ? [] : [{ content: { type: 'text', value }, marks: {} }];

function piecesOf(node: TextNode): Piece[] {
  return node.text.split(LINE_BREAK).flatMap((line, index): Piece[] => {
    const [, before = '', words = '', after = ''] = EDGES.exec(line) ?? [];
    const content: PhrasingContent = { type: node.code ? 'inlineCode' : 'text', value: words };
    return [
      ...(index > 0 ? [{ content: { type: 'break' as const }, marks: {} }] : []),
      ...plainPiece(before),
      ...(words === '' ? [] : [{ content, marks: node }]),
      ...plainPiece(after),
    ];
  });
}

/** Puts neighbours that share a mark into one: `~~a~~~~b~~` would be read as neither. */
function marked(pieces: readonly Piece[], marks: readonly Mark[]): PhrasingContent[] {
  const [mark, ...inner] = marks;
  if (mark === undefined) return pieces.map(({ content }) => content);
  const runs: { readonly isMarked: boolean; readonly pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const isMarked = piece.marks[mark] === true;
    const last = runs.at(-1);
    if (last?.isMarked === isMarked) last.pieces.push(piece);
    else runs.push({ isMarked, pieces: [piece] });
  }
  return runs.flatMap((run): PhrasingContent[] => {
    const children = marked(run.pieces, inner);
    return run.isMarked ? [{ type: MARKS[mark], children }] : children;
  });
}

const ofTexts = (nodes: readonly TextNode[]): PhrasingContent[] =>
  marked(nodes.flatMap(piecesOf), OUTERMOST_FIRST);

function ofInline(nodes: readonly InlineNode[]): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  let texts: TextNode[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      texts.push(node);
      continue;
    }
    content.push(...ofTexts(texts), { type: 'link', url: node.url, children: ofTexts(node.children) });
    texts = [];
  }
  return [...content, ...ofTexts(texts)];
}

/** A list in a list of Strapi follows the item that it belongs to; in Markdown it stands in that item. */
function ofList({ format, children }: ListBlock): List {
  const items: ListItem[] = [];
  for (const child of children) {
    if (child.type === 'list-item') {
      const paragraph: BlockContent = { type: 'paragraph', children: ofInline(child.children) };
      items.push({ type: 'listItem', spread: false, children: [paragraph] });
      continue;
    }
    const last = items.at(-1);
    if (last) last.children.push(ofList(child));
    else items.push({ type: 'listItem', spread: false, children: [ofList(child)] });
  }
  return { type: 'list', ordered: format === 'ordered', spread: false, children: items };
}

function ofBlock(block: Block): BlockContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: ofInline(block.children) };
    case 'heading':
      return { type: 'heading', depth: block.level, children: ofInline(block.children) };
    case 'quote':
      return { type: 'blockquote', children: [{ type: 'paragraph', children: ofInline(block.children) }] };
    case 'code': {
      const value = block.children.map(({ text }) => text).join('');
      return { type: 'code', lang: block.language ?? null, value };
    }
    case 'list':
      return ofList(block);
    case 'image': {
      const { url, alternativeText, caption } = block.image;
      return {
        type: 'paragraph',
        children: [{ type: 'image', url, alt: alternativeText ?? '', title: caption || null }],
      };
    }
  }
}

/**
 * The blocks of a body as Markdown (CommonMark with GitHub's strikethrough). Signs that Markdown would take for markup are
 * escaped; underlining, for which it has no sign, is lost.
 */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: blocks.map(ofBlock) };
  return toMarkdown(root, { extensions: [gfmToMarkdown()], bullet: '-' });
}
