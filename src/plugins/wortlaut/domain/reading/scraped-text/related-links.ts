import { lastIndexWhere, type CleaningRule, type DraftParagraph } from './draft';
import type { Removal } from '../reading';
import { endsSentence } from './sentence-end';

const LABELS = [
  'mehr zum thema',
  'mehr zu diesem thema',
  'zum thema',
  'mehr dazu',
  'mehr lesen',
  'lesen sie auch',
  'lesen sie mehr',
  'lesen sie hier',
  'lies auch',
  'auch interessant',
  'das könnte sie auch interessieren',
  'das könnte dich auch interessieren',
  'weiterlesen',
  'weiterführende links',
  'verwandte artikel',
  'ähnliche artikel',
  'siehe auch',
  'read more',
  'read also',
  'read next',
  'more on this topic',
  'more on this story',
  'related',
  'related articles',
  'related stories',
  'related topics',
  'related links',
  'see also',
  'you may also like',
  'continue reading',
];
const LABEL = new RegExp(
  `^(?:[>»›→+]+\\s*)?(?:${LABELS.join('|')})\\s*(?:$|[.…]{1,3}$|[:|>»›→–—-]\\s*)`,
  'i',
);
const BULLET_OR_ADDRESS = /^(?:[•·▪‣◦*>»›→+-]\s|https?:\/\/)/i;
/** A headline in a list of links; longer lines are sentences. */
const LONGEST_LINK = 120;

const WHY = 'Links to other pages of the site it was taken from.';

function isLink(line: string): boolean {
  return BULLET_OR_ADDRESS.test(line) || (line.length <= LONGEST_LINK && !endsSentence(line));
}

/** How many lines at `from`, a label, belong to its list of links. */
function linesOfList(lines: readonly string[], from: number): number {
  let to = from + 1;
  // What follows in the same paragraph is the list, unless it is a sentence.
  if (/[:|>»›→–—-]\s*\S/.test(lines[from]?.replace(/^[>»›→+\s]+/, '') ?? '')) return 1;
  while (to < lines.length && isLink(lines[to] ?? '')) to += 1;
  return to - from;
}

/** Cuts a paragraph into what stays and what is a list of links. */
function cut(paragraph: DraftParagraph): { readonly kept: string[]; readonly cut: string[] } {
  const kept: string[] = [];
  const removed: string[] = [];
  let index = 0;
  while (index < paragraph.lines.length) {
    const line = paragraph.lines[index] ?? '';
    const before = paragraph.lines[index - 1];
    const starts = LABEL.test(line) && (before === undefined || endsSentence(before));
    const count = starts ? linesOfList(paragraph.lines, index) : 1;
    (starts ? removed : kept).push(...paragraph.lines.slice(index, index + count));
    index += count;
  }
  return { kept, cut: removed };
}

export const relatedLinks: CleaningRule = {
  name: 'related-links',
  apply: (draft) => {
    const removed: Removal[] = [];
    const paragraphs: DraftParagraph[] = [];
    let open = false;
    const lastProse = lastIndexWhere(draft.paragraphs, ({ lines }) => !lines.every(isLink));
    draft.paragraphs.forEach((paragraph, index) => {
      const bullets = paragraph.lines.every((line) => BULLET_OR_ADDRESS.test(line));
      // After the last sentence of the article a list of links may have blank lines between its entries.
      if (open && (bullets || index > lastProse)) {
        removed.push(...paragraph.lines.map((text) => ({ rule: 'related-links', text, why: WHY })));
        return;
      }
      const parts = cut(paragraph);
      removed.push(...parts.cut.map((text) => ({ rule: 'related-links', text, why: WHY })));
      if (parts.kept.length > 0) paragraphs.push({ ...paragraph, lines: parts.kept });
      open = parts.cut.length > 0 && parts.kept.at(-1) !== paragraph.lines.at(-1);
    });
    return { ...draft, paragraphs, removed: [...draft.removed, ...removed] };
  },
};
