import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { unreadable, type ReadResult } from '../article-read';
import { cleanBlocks } from '../cleaning/clean-blocks';
import { DEEPEST_NESTING, LONGEST_ARTICLE, LONGEST_PAGE, MOST_ELEMENTS } from '../limits';
import { Notes } from '../mdast/notes';
import { toBlocks } from '../mdast/to-blocks';
import { plainText } from '../../text/plain-text';
import { noteShortcodes } from '../shortcodes';
import { htmlToMdast } from './html-to-mdast';
import { isNestedDeeperThan } from './nesting';
import { pageMetadata } from './page-metadata';

/** Below so many characters a part of a page is taken for no article, and the page is looked through more patiently. */
const SHORTEST_ARTICLE = 100;
/** Embeds of all sites stay until their addresses were written down. */
const ANY_EMBED = /./;

/** A document with a body, which a piece of a page has not. */
function parse(html: string) {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  return document;
}

/** Why a page is not even parsed; undefined for one that may be. */
export function refusePage(html: string): ReadResult | undefined {
  if (html.length > LONGEST_PAGE)
    return unreadable('too-large', `The page is longer than ${LONGEST_PAGE} characters.`);
  if (isNestedDeeperThan(html, DEEPEST_NESTING))
    return unreadable('nested-too-deeply', `Its tags are nested more than ${DEEPEST_NESTING} deep.`);
  return undefined;
}

/**
 * Reads a news article from the HTML of its page: the article alone, without what the page has around it.
 *
 * In: a page, or a piece of one, as text. Out: the article, or why there is none; it never throws for any text. Nothing
 * in the result can run: text, links and images with http or https addresses, and no markup.
 */
export function readHtml(html: string): ReadResult {
  const refused = refusePage(html);
  if (refused) return refused;
  const document = parse(html);
  const { title: statedTitle, ...metadata } = pageMetadata(document);
  if (document.querySelectorAll('*').length > MOST_ELEMENTS)
    return unreadable('too-large', `The page has more than ${MOST_ELEMENTS} elements.`);
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  const titleTag = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim();
  const body = document.querySelector('body')?.innerHTML ?? '';
  const found = new Readability(document, {
    charThreshold: SHORTEST_ARTICLE,
    allowedVideoRegex: ANY_EMBED,
  }).parse();
  const notes = new Notes();
  const content = found?.content ?? body;
  if (isNestedDeeperThan(content, DEEPEST_NESTING))
    return unreadable('nested-too-deeply', `Its tags are nested more than ${DEEPEST_NESTING} deep.`);
  const blocks = toBlocks(htmlToMdast(content, notes), notes, metadata.url);
  const cleaned = cleanBlocks(
    statedTitle ?? (heading || titleTag || found?.title || ''),
    blocks,
    metadata.siteName,
  );
  const text = plainText(cleaned.blocks).text;
  if (text.trim() === '') return unreadable('no-text', 'There is no article on the page.');
  if (text.length > LONGEST_ARTICLE)
    return unreadable('too-large', `The article is longer than ${LONGEST_ARTICLE} characters.`);
  noteShortcodes(text, notes);
  return {
    kind: 'article',
    article: {
      ...cleaned,
      metadata,
      removed: [...notes.allRemoved(), ...cleaned.removed],
      rewritten: notes.rewritten,
    },
  };
}
