import type { Block } from './blocks';
import type { Utf16Offset, Utf16Range } from './offsets';

/** The way to a node: the index among the blocks, then the index among the children of each node on the way. */
export type NodePath = readonly number[];

/** A place in a blocks document: a text node and an offset into its text. */
export interface TextPosition {
  readonly path: NodePath;
  readonly offset: Utf16Offset;
}

/** A text node with its place in the plain text. */
export interface TextSpan extends Utf16Range {
  readonly path: NodePath;
}

/** The plain text of a field, with every text node's place in it, in order. */
export interface PlainText {
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

/** What the text walk needs to know of a node: enough for node types that a project adds to Strapi's. */
interface AnyNode {
  readonly type: string;
  readonly text?: string;
  readonly children?: readonly AnyNode[];
}

const BETWEEN_BLOCKS = '\n\n';
const BETWEEN_LIST_ITEMS = '\n';

/**
 * The plain text of a blocks field: its text nodes' texts as they are, blocks joined by an empty line, the items of a
 * list (nested ones too) by a line break. A string field's value is its own plain text; no value is an empty one.
 *
 * Nothing is trimmed, folded or left out, so an offset into it is exact: `nodeAt` and `offsetOf` lead both ways.
 */
export function plainText(field: readonly Block[] | string | null | undefined): PlainText {
  if (typeof field === 'string') return { text: field, spans: [{ path: [], start: 0, end: field.length }] };
  const pieces: string[] = [];
  const spans: TextSpan[] = [];
  let length = 0;
  const add = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  const walk = (node: AnyNode, path: NodePath): void => {
    if (typeof node.text === 'string') {
      spans.push({ path, start: length, end: length + node.text.length });
      add(node.text);
    }
    node.children?.forEach((child, index) => {
      if (node.type === 'list' && index > 0) add(BETWEEN_LIST_ITEMS);
      walk(child, [...path, index]);
    });
  };
  field?.forEach((block, index) => {
    if (index > 0) add(BETWEEN_BLOCKS);
    walk(block, [index]);
  });
  return { text: pieces.join(''), spans };
}

/** The index of the first span that ends at `offset` or later. */
function firstEndingAt(spans: readonly TextSpan[], offset: Utf16Offset): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The text node and the offset in it for an offset into the plain text.
 *
 * Where two nodes touch, the `start` of a range is in the later node and its `end` in the earlier one. An offset
 * between two blocks goes to the start of the later or the end of the earlier one in the same way. Undefined where the
 * offset is outside the text (0 to its length), or the field has no text node on that side.
 */
export function nodeAt(
  plain: PlainText,
  offset: Utf16Offset,
  side: 'start' | 'end',
): TextPosition | undefined {
  if (!(offset >= 0 && offset <= plain.text.length)) return undefined;
  const { spans } = plain;
  let index = firstEndingAt(spans, offset);
  if (side === 'start') {
    while (spans[index]?.end === offset && spans[index + 1]?.start === offset) index += 1;
    const span = spans[index];
    return span && { path: span.path, offset: Math.max(0, offset - span.start) };
  }
  if ((spans[index]?.start ?? Infinity) > offset) index -= 1;
  const span = spans[index];
  return span && { path: span.path, offset: Math.min(offset, span.end) - span.start };
}

function comparePaths(one: NodePath, other: NodePath): number {
  for (let depth = 0; depth < Math.max(one.length, other.length); depth += 1) {
    const difference = (one[depth] ?? -1) - (other[depth] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The offset into the plain text for a place in a text node; undefined where there is no such place. */
export function offsetOf(plain: PlainText, position: TextPosition): Utf16Offset | undefined {
  let low = 0;
  let high = plain.spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = plain.spans[middle];
    if (span !== undefined && comparePaths(span.path, position.path) < 0) low = middle + 1;
    else high = middle;
  }
  const span = plain.spans[low];
  if (span === undefined || comparePaths(span.path, position.path) !== 0) return undefined;
  const offset = span.start + position.offset;
  return position.offset >= 0 && offset <= span.end ? offset : undefined;
}

/** The text nodes that a stretch of the plain text goes through, each with the part of its own text that is in it. */
export function nodesIn(plain: PlainText, range: Utf16Range): readonly TextSpan[] {
  const inside: TextSpan[] = [];
  for (let index = firstEndingAt(plain.spans, range.start); index < plain.spans.length; index += 1) {
    const span = plain.spans[index];
    if (span === undefined || span.start >= range.end) break;
    const start = Math.max(range.start, span.start) - span.start;
    const end = Math.min(range.end, span.end) - span.start;
    if (end > start) inside.push({ path: span.path, start, end });
  }
  return inside;
}
