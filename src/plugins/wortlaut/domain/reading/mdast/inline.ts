import type { Definition, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { InlineNode, TextNode } from '../../text/blocks';
import { webAddress } from '../web-address';
import type { Notes } from './notes';

type Marks = Omit<TextNode, 'type' | 'text'>;

/** What the inline part of a document needs to know of the rest of it. */
export interface InlineContext {
  readonly base: string | undefined;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notes: Notes;
}

/** An image that stands among words: it becomes a block of its own. */
export interface InlineImage {
  readonly type: 'inline-image';
  readonly url: string;
  readonly alternativeText: string;
  readonly caption: string;
}

export type Piece = InlineNode | InlineImage;

const isText = (piece: Piece): piece is TextNode => piece.type === 'text';

function link(
  url: string,
  children: readonly PhrasingContent[],
  marks: Marks,
  context: InlineContext,
): Piece[] {
  const pieces = toPieces(children, marks, context);
  const texts = pieces.filter(isText);
  const address = webAddress(url, context.base);
  if (address === undefined) {
    const shown = texts.map(({ text }) => text).join('');
    if (url !== '' && !url.startsWith('#'))
      context.notes.rewrite('link', shown, `Its address is no web address: ${url.slice(0, 200)}`);
    return pieces;
  }
  const others = pieces.filter((piece) => !isText(piece));
  if (texts.every(({ text }) => text.trim() === '')) return [...texts, ...others];
  return [{ type: 'link', url: address, children: texts }, ...others];
}

function image(url: string, alternativeText: string, caption: string, context: InlineContext): Piece[] {
  const address = webAddress(url, context.base);
  if (address !== undefined) return [{ type: 'inline-image', url: address, alternativeText, caption }];
  context.notes.remove('image', alternativeText, `Its address is no web address: ${url.slice(0, 200)}`);
  return [];
}

function toPiece(node: PhrasingContent, marks: Marks, context: InlineContext): Piece[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: context.notes.plain(node.value), ...marks }];
    case 'inlineCode':
      return [{ type: 'text', text: context.notes.plain(node.value), ...marks, code: true }];
    case 'break':
      return [{ type: 'text', text: '\n', ...marks }];
    case 'strong':
      return toPieces(node.children, { ...marks, bold: true }, context);
    case 'emphasis':
      return toPieces(node.children, { ...marks, italic: true }, context);
    case 'delete':
      return toPieces(node.children, { ...marks, strikethrough: true }, context);
    case 'link':
      return link(node.url, node.children, marks, context);
    case 'linkReference':
      return link(context.definitions.get(node.identifier)?.url ?? '', node.children, marks, context);
    case 'image':
      return image(node.url, node.alt ?? '', node.title ?? '', context);
    case 'imageReference':
      return image(context.definitions.get(node.identifier)?.url ?? '', node.alt ?? '', '', context);
    case 'footnoteReference':
      return [{ type: 'text', text: `[${node.label ?? node.identifier}]`, ...marks }];
    case 'html':
      context.notes.remove('html', node.value, 'A tag of HTML that has no place in a text.');
      return [];
    default:
      return [{ type: 'text', text: toString(node), ...marks }];
  }
}

const sameMarks = (one: TextNode, other: TextNode): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.strikethrough === other.strikethrough &&
  one.code === other.code;

/** Neighbouring texts with the same marks become one, empty ones go. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (isText(piece) && piece.text === '') continue;
    if (last && isText(last) && isText(piece) && sameMarks(last, piece)) {
      result.splice(-1, 1, { ...last, text: last.text + piece.text });
    } else result.push(piece);
  }
  return result;
}

/** The words of a paragraph as Strapi holds them: texts with marks, links around texts, and the images between them. */
export function toPieces(nodes: readonly PhrasingContent[], marks: Marks, context: InlineContext): Piece[] {
  return joined(nodes.flatMap((node) => toPiece(node, marks, context)));
}
