import type { Block, InlineNode } from '../text/blocks';
import { breadcrumb } from './scraped-text/breadcrumb';
import type { CleaningRule, DraftParagraph } from './scraped-text/draft';
import { hardWraps } from './scraped-text/hard-wraps';
import { hitCounter } from './scraped-text/hit-counter';
import { lineParagraphs } from './scraped-text/line-paragraphs';
import { lists } from './scraped-text/lists';
import { ornament } from './scraped-text/ornament';
import { relatedLinks } from './scraped-text/related-links';
import { shareBar } from './scraped-text/share-bar';
import { splitParagraphs } from './scraped-text/split-paragraphs';
import { strayLineStart } from './scraped-text/stray-line-start';
import { subHeadings } from './scraped-text/sub-headings';
import { title } from './scraped-text/title';
import type { Reading } from './reading';

/**
 * The cleaning rules in the order in which they run: first what is no text is taken out, while lines are still as the
 * page had them; then lines become paragraphs; then paragraphs get their roles.
 */
export const CLEANING_RULES: readonly CleaningRule[] = [
  ornament,
  hitCounter,
  shareBar,
  relatedLinks,
  lists,
  lineParagraphs,
  breadcrumb,
  title,
  strayLineStart,
  hardWraps,
  subHeadings,
];

const SUB_HEADING_LEVEL = 2;

function inline(text: string): InlineNode[] {
  return [{ type: 'text', text }];
}

function toBlock({ role, lines }: DraftParagraph): Block {
  if (role === 'list') {
    const children = lines.map((line) => ({ type: 'list-item' as const, children: inline(line) }));
    return { type: 'list', format: 'unordered', children };
  }
  const children = inline(lines.join(' '));
  return role === 'heading'
    ? { type: 'heading', level: SUB_HEADING_LEVEL, children }
    : { type: 'paragraph', children };
}

/**
 * Reads a news article from the text that a scraper left of its page.
 *
 * In: any string; it never throws. Out: title, blocks, the page's hit counter, and what was removed by which rule.
 * Every word of the input stands, in its order, in the title or a block, or is listed in `removed`.
 */
export function readScrapedText(raw: string): Reading {
  const draft = CLEANING_RULES.reduce((current, rule) => rule.apply(current), splitParagraphs(raw));
  return {
    title: draft.title,
    blocks: draft.paragraphs.map(toBlock),
    hits: draft.hits,
    removed: draft.removed,
  };
}
