import { readScrapedText } from '../../../domain/reading/read-scraped-text';
import type { Block } from '../../../domain/text/blocks';
import { plainText } from '../../../domain/text/plain-text';

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && 'type' in value && 'children' in value;

/**
 * The text that was pasted into the body: the editor makes a paragraph of each line of it, an empty one of an empty line.
 */
function textAsPasted(blocks: readonly Block[]): string {
  const lines = blocks.map((block) => plainText([block]).text);
  return lines.join(lines.includes('') ? '\n' : '\n\n');
}

/**
 * The text of a body that looks pasted as a page left it: with lines of its own, or with something that is no part of
 * an article. Undefined where the body looks written, so that nobody is offered to have an article taken apart.
 *
 * @param title what the title field says
 */
export function pastedTextOf(body: unknown, title: string): string | undefined {
  if (!Array.isArray(body)) return undefined;
  const blocks = body.filter(isBlock);
  const isPlain = blocks.every(({ type }) => type === 'paragraph');
  if (!isPlain || blocks.length === 0) return undefined;
  const text = textAsPasted(blocks);
  const reading = readScrapedText(text);
  const hasTitle = reading.title !== '' && title === '';
  const hasLines = blocks.some((block) => plainText([block]).text === '');
  return reading.removed.length > 0 || (hasTitle && hasLines) ? text : undefined;
}
