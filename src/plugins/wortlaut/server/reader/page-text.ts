import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import type { Utf16Range } from '../../domain/text/offsets';

/** The text of a page, and where the elements with an id stand in it. */
export interface PageText {
  /** Blocks are divided by line breaks. */
  readonly text: string;
  readonly elements: ReadonlyMap<string, Utf16Range>;
}

/** Elements that browsers do not end a line for. */
const INLINE = new Set(['a', 'code', 'em', 'q', 's', 'span', 'strong', 'time', 'u', 'cite']);
const NO_TEXT = new Set(['head', 'script', 'style', 'template']);
const BETWEEN_BLOCKS = '\n';

/**
 * All text that a browser searches in a page, in its order.
 *
 * White space is as in the source: whoever compares folds it.
 */
export function pageTextOf(html: string): PageText {
  const elements = new Map<string, Utf16Range>();
  let text = '';
  const walk = (node: Nodes): void => {
    if (node.type === 'text')
      text += node.value.replace(/\s+/g, (run) => (run.includes('\u00a0') ? run : ' '));
    if (!('children' in node)) return;
    if (node.type !== 'element') {
      node.children.forEach(walk);
      return;
    }
    if (NO_TEXT.has(node.tagName)) return;
    const isBlock = !INLINE.has(node.tagName);
    if (isBlock) text += BETWEEN_BLOCKS;
    const start = text.length;
    node.children.forEach(walk);
    const { id } = node.properties;
    if (typeof id === 'string') elements.set(id, { start, end: text.length });
    if (isBlock) text += BETWEEN_BLOCKS;
  };
  walk(fromHtml(html));
  return { text, elements };
}
