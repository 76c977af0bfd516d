import type { BlockContent, List, ListItem, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block, InlineNode, ListBlock, TextNode } from '../../plugins/wortlaut/domain/text/blocks';

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** White space at the edge of marked words goes outside the marks: `**so **` would not be read as bold. */
const EDGES = /^(\s*)([\s\S]*?)(\s*)$/;

function wordsWithMarks({ code, strikethrough, italic, bold }: TextNode, words: string): PhrasingContent[] {
  if (words === '') return [];
  let content: PhrasingContent = { type: code ? 'inlineCode' : 'text', value: words };
  if (strikethrough) content = { type: 'delete', children: [content] };
  if (italic) content = { type: 'emphasis', children: [content] };
  if (bold) content = { type: 'strong', children: [content] };
  return [content];
}

const plainWords = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);

function ofText(node: TextNode): PhrasingContent[] {
  return node.text.split(LINE_BREAK).flatMap((line, index): PhrasingContent[] => {
    const [, before = '', words = '', after = ''] = EDGES.exec(line) ?? [];
    return [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      ...plainWords(before),
      ...wordsWithMarks(node, words),
      ...plainWords(after),
    ];
  });
}

function ofInline(nodes: readonly InlineNode[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] =>
    node.type === 'text'
      ? ofText(node)
      : [{ type: 'link', url: node.url, children: node.children.flatMap(ofText) }],
  );
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
