import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { plainText } from '../../text/plain-text';
import { unreadable, type ReadResult } from '../article-read';
import { cleanBlocks } from '../cleaning/clean-blocks';
import { htmlToMdast } from '../html/html-to-mdast';
import { refusePage } from '../html/read-html';
import { LONGEST_ARTICLE } from '../limits';
import { Notes } from '../mdast/notes';
import { toBlocks } from '../mdast/to-blocks';
import { noteShortcodes } from '../shortcodes';
import { readFrontMatter } from './front-matter';

/** More than any text has; the parser takes quadratic time for what opens and never closes. */
const MOST_OPENING = 50;
const OPENS_OFTEN = new RegExp(
  `^(?:[ \\t]*(?:>|[-*+]|\\d+[.)])){${MOST_OPENING},}|(?:\\[[^\\]\\n]{0,20}){${MOST_OPENING},}|(?:!\\[){${MOST_OPENING},}|^[ \\t]{400,}\\S`,
  'm',
);
/** Runs of marks that could be emphasis: real texts have a few in a paragraph. */
const EMPHASIS_STORM = /(?:[*_~\x60]{1,3}[^\s*_~\x60]{0,3}){400,}/;

function withoutHtml(nodes: readonly RootContent[], notes: Notes): RootContent[] {
  return nodes.flatMap((node) => (node.type === 'html' ? htmlToMdast(node.value, notes).children : [node]));
}

function takeTitle(
  nodes: readonly RootContent[],
  stated: string,
): { title: string; rest: readonly RootContent[] } {
  const at = nodes.findIndex(({ type }) => type !== 'definition' && type !== 'html');
  const first = nodes[at];
  if (stated !== '' || first?.type !== 'heading' || first.depth !== 1) return { title: stated, rest: nodes };
  return { title: toString(first), rest: nodes.filter((_, index) => index !== at) };
}

/**
 * Reads an article from Markdown (CommonMark with GitHub's tables, lists and strikethrough), with YAML front matter or
 * without.
 *
 * The title is the front matter's, else the first line where that is a heading of the first level. HTML in it is read as
 * HTML. Out: the article, or why there is none; it never throws for any text.
 */
export function readMarkdown(markdown: string): ReadResult {
  const front = readFrontMatter(markdown);
  if (front.problem !== undefined)
    return unreadable('malformed', `Its front matter cannot be read: ${front.problem}`);
  if (front.body.length > LONGEST_ARTICLE)
    return unreadable('too-large', `The article is longer than ${LONGEST_ARTICLE} characters.`);
  if (OPENS_OFTEN.test(front.body) || EMPHASIS_STORM.test(front.body))
    return unreadable('nested-too-deeply', 'Lists, quotations or marks are nested deeper than in any text.');
  const refused = refusePage(front.body);
  if (refused) return refused;
  const notes = new Notes();
  const root: Root = fromMarkdown(front.body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const { title, rest } = takeTitle(root.children, front.title);
  const blocks = toBlocks({ type: 'root', children: withoutHtml(rest, notes) }, notes, front.metadata.url);
  const cleaned = cleanBlocks(notes.plain(title), blocks, front.metadata.siteName);
  const text = plainText(cleaned.blocks).text;
  if (text.trim() === '' && title === '') return unreadable('no-text', 'There is no text in it.');
  noteShortcodes(text, notes);
  return {
    kind: 'article',
    article: {
      ...cleaned,
      metadata: front.metadata,
      removed: [...notes.allRemoved(), ...cleaned.removed],
      rewritten: notes.rewritten,
    },
  };
}
