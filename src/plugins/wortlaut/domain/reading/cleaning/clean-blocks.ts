import type { Block } from '../../text/blocks';
import { plainText } from '../../text/plain-text';
import type { Removal } from '../reading';
import { breadcrumb } from '../scraped-text/breadcrumb';
import type { CleaningRule, DraftParagraph, ScrapedDraft } from '../scraped-text/draft';
import { hitCounter } from '../scraped-text/hit-counter';
import { relatedLinks } from '../scraped-text/related-links';
import { sameWords } from '../scraped-text/same-words';
import { shareBar } from '../scraped-text/share-bar';

/** The rules for lines of a page that also hold for its blocks, in the order in which they run. */
const LINE_RULES: readonly CleaningRule[] = [hitCounter, shareBar, relatedLinks];
/** How many blocks from the top a second copy of the headline is looked for; further down it may be a quotation. */
const HEAD_OF_PAGE = 3;
/** A line that is no link, no label and no button: it stands for a block without words of its own. */
const PLACEHOLDER = 'An image or a code stands here.';

export interface CleanedBlocks {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly hits: number | undefined;
  readonly removed: readonly Removal[];
}

function linesOf(block: Block): string[] {
  if (block.type === 'image' || block.type === 'code') return [PLACEHOLDER];
  const lines = plainText([block])
    .text.split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '');
}

/** Which of `lines` are still there: a rule takes lines out and never moves one. */
function areKept(lines: readonly string[], kept: readonly string[]): boolean[] {
  let next = 0;
  return lines.map((line) => {
    if (kept[next] !== line) return false;
    next += 1;
    return true;
  });
}

function applyRule(rule: CleaningRule, cleaned: CleanedBlocks): CleanedBlocks {
  const paragraphs = cleaned.blocks.map((block): DraftParagraph => ({
    role: block.type === 'list' ? 'list' : 'text',
    lines: linesOf(block),
  }));
  const draft: ScrapedDraft = { title: cleaned.title, hits: cleaned.hits, paragraphs, removed: [] };
  const after = rule.apply(draft);
  if (after.removed.length === 0) return cleaned;
  const kept = areKept(
    paragraphs.flatMap(({ lines }) => lines),
    after.paragraphs.flatMap(({ lines }) => lines),
  );
  let at = 0;
  const removed: Removal[] = [];
  // A block of which a line is to stay, stays whole.
  const blocks = cleaned.blocks.filter((_, index) => {
    const lines = paragraphs[index]?.lines ?? [];
    const stays = lines.length === 0 || kept.slice(at, at + lines.length).some(Boolean);
    at += lines.length;
    if (!stays) removed.push(...after.removed.filter(({ text }) => lines.includes(text)));
    return stays;
  });
  return { ...cleaned, hits: after.hits, blocks, removed: [...cleaned.removed, ...removed] };
}

function withoutBreadcrumb(cleaned: CleanedBlocks): CleanedBlocks {
  const [first, ...others] = cleaned.blocks;
  if (first?.type !== 'paragraph' && first?.type !== 'list') return cleaned;
  const line = linesOf(first).join(first.type === 'list' ? ' > ' : ' ');
  const paragraphs: DraftParagraph[] = [
    { role: 'text', lines: [line] },
    { role: 'text', lines: [cleaned.title] },
  ];
  const { removed } = breadcrumb.apply({ title: '', hits: undefined, paragraphs, removed: [] });
  return removed.length === 0 || line === '' || cleaned.title === ''
    ? cleaned
    : { ...cleaned, blocks: others, removed: [...cleaned.removed, ...removed] };
}

function withoutSecondTitle(cleaned: CleanedBlocks): CleanedBlocks {
  const removed: Removal[] = [];
  const blocks = cleaned.blocks.filter((block, index) => {
    const isHead = index < HEAD_OF_PAGE && (block.type === 'heading' || block.type === 'paragraph');
    const text = isHead ? plainText([block]).text : '';
    if (text.trim() === '' || !sameWords(text, cleaned.title)) return true;
    removed.push({ rule: 'doubled-title', text: text.trim(), why: 'The headline a second time.' });
    return false;
  });
  return { ...cleaned, blocks, removed: [...cleaned.removed, ...removed] };
}

/** Takes the name of the site off the end of the title: "Der Rat tagt | Stadtblatt". */
function withoutSiteName(cleaned: CleanedBlocks, siteName: string | undefined): CleanedBlocks {
  if (siteName === undefined) return cleaned;
  const cut = /^(.+?)\s+[|–—-]\s+([^|]+)$/.exec(cleaned.title);
  const [, title = '', end = ''] = cut ?? [];
  if (title === '' || !sameWords(end, siteName)) return cleaned;
  const removal = { rule: 'site-name', text: end, why: 'The name of the site behind the headline.' };
  return { ...cleaned, title, removed: [...cleaned.removed, removal] };
}

/**
 * Takes out of an article what a page has beside it: the name of the site in the title, breadcrumb, second headline, hit
 * counter, share bar, related links, "Read more".
 *
 * Whole blocks go, and each is in `removed` with the name of its rule; what stays is as it was.
 */
export function cleanBlocks(
  title: string,
  blocks: readonly Block[],
  siteName: string | undefined,
): CleanedBlocks {
  const start: CleanedBlocks = { title, blocks, hits: undefined, removed: [] };
  const headed = withoutSecondTitle(withoutBreadcrumb(withoutSiteName(start, siteName)));
  return LINE_RULES.reduce((cleaned, rule) => applyRule(rule, cleaned), headed);
}
