import type { CleaningRule, DraftParagraph, ScrapedDraft } from './draft';
import type { Removal } from '../reading';
import { joinLines } from './hard-wraps';
import { sameWords } from './same-words';
import { endsSentence } from './sentence-end';

/** Headlines stay below this; Strapi's string columns hold 255. */
const LONGEST_TITLE = 250;
/** A first line that ends this much before the widest line was ended on purpose, not wrapped. */
const EARLY_END = 10;
/** How many paragraphs from the top a second copy of the headline is looked for; further down it may be a quotation. */
const HEAD_OF_PAGE = 3;
const SITE_NAME = /\s+[|–—-]\s+[^|]{2,40}$/;

const WHY = 'The headline a second time.';

/** Whether a paragraph's text could be a headline: short, and not a sentence with its full stop. */
export function looksLikeTitle(text: string): boolean {
  return text !== '' && text.length <= LONGEST_TITLE && !/[.,;]["'”“’‘»«›‹)]*$/.test(text);
}

/** Where the headline shares a paragraph with the text, how many lines it has: 1, or 0 where it has none to itself. */
function titleLines(lines: readonly string[]): number {
  const [first = '', second = ''] = lines;
  if (sameWords(first, second)) return 1;
  const widest = Math.max(...lines.map((line) => line.length));
  const nextWord = second.split(' ')[0] ?? '';
  const endedEarly = first.length + nextWord.length + EARLY_END < widest;
  return endedEarly && looksLikeTitle(first) && !endsSentence(first) ? 1 : 0;
}

/** Cuts the paragraphs in two: the lines of the headline, and the rest. */
function takeTitle(paragraphs: readonly DraftParagraph[]): {
  title: string;
  rest: readonly DraftParagraph[];
} {
  const [first, ...others] = paragraphs;
  if (first === undefined || first.role !== 'text') return { title: '', rest: paragraphs };
  const count = first.lines.length > 1 ? titleLines(first.lines) : 0;
  if (count > 0) {
    const rest = { ...first, lines: first.lines.slice(count) };
    return { title: joinLines(first.lines.slice(0, count)), rest: [rest, ...others] };
  }
  const whole = joinLines(first.lines);
  return looksLikeTitle(whole) ? { title: whole, rest: others } : { title: '', rest: paragraphs };
}

/** Takes further copies of the headline out of the head of the page, as a line or as a whole paragraph. */
function dropCopies(
  title: string,
  paragraphs: readonly DraftParagraph[],
  removed: Removal[],
): DraftParagraph[] {
  const drop = (text: string): void => {
    removed.push({ rule: 'doubled-title', text, why: WHY });
  };
  return paragraphs.flatMap((paragraph, index) => {
    if (index >= HEAD_OF_PAGE || paragraph.role !== 'text') return paragraph;
    const whole = joinLines(paragraph.lines);
    if (sameWords(whole, title)) {
      drop(whole);
      return [];
    }
    const [first = '', ...lines] = paragraph.lines;
    if (lines.length === 0 || !sameWords(first, title)) return paragraph;
    drop(first);
    return { ...paragraph, lines };
  });
}

/** Makes the first paragraph the title, and takes out further copies of it at the head of the page. */
export const title: CleaningRule = {
  name: 'doubled-title',
  apply: (draft): ScrapedDraft => {
    const found = takeTitle(draft.paragraphs);
    if (found.title === '') return draft;
    const removed: Removal[] = [];
    const short = found.title.replace(SITE_NAME, '');
    const next = joinLines(found.rest[0]?.lines ?? []);
    if (short !== found.title && sameWords(short, next)) {
      removed.push({
        rule: 'doubled-title',
        text: found.title,
        why: `${WHY} This copy has the name of the site.`,
      });
      const others = dropCopies(next, found.rest.slice(1), removed);
      return { ...draft, title: next, paragraphs: others, removed: [...draft.removed, ...removed] };
    }
    const paragraphs = dropCopies(found.title, found.rest, removed);
    return { ...draft, title: found.title, paragraphs, removed: [...draft.removed, ...removed] };
  },
};
