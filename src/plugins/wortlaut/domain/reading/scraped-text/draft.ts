import type { Removal } from '../reading';

/** One paragraph on its way from lines to a block. */
export interface DraftParagraph {
  readonly role: 'text' | 'heading' | 'list';
  /** Never empty. For a list each line is an item. */
  readonly lines: readonly string[];
}

/** The article between two stages. */
export interface ScrapedDraft {
  readonly title: string;
  readonly hits: number | undefined;
  readonly paragraphs: readonly DraftParagraph[];
  readonly removed: readonly Removal[];
}

/** One cleaning rule. It moves words between the parts of the draft and never makes or loses one. */
export interface CleaningRule {
  readonly name: string;
  readonly apply: (draft: ScrapedDraft) => ScrapedDraft;
}

/**
 * Takes out every line that `matches`, and paragraphs that are empty thereafter.
 *
 * `matches` gets the line with its neighbours in the paragraph, `undefined` at its ends.
 */
export function removeLines(
  draft: ScrapedDraft,
  rule: { readonly name: string; readonly why: string },
  matches: (line: string, before: string | undefined, after: string | undefined) => boolean,
): ScrapedDraft {
  const removed: Removal[] = [];
  const paragraphs: DraftParagraph[] = [];
  for (const paragraph of draft.paragraphs) {
    const kept = paragraph.lines.filter((line, index, lines) => {
      if (!matches(line, lines[index - 1], lines[index + 1])) return true;
      removed.push({ rule: rule.name, text: line, why: rule.why });
      return false;
    });
    if (kept.length > 0) paragraphs.push({ ...paragraph, lines: kept });
  }
  return { ...draft, paragraphs, removed: [...draft.removed, ...removed] };
}

/** The index of the last paragraph that `matches`; -1 where none does. */
export function lastIndexWhere(
  paragraphs: readonly DraftParagraph[],
  matches: (paragraph: DraftParagraph) => boolean,
): number {
  return paragraphs.reduce((last, paragraph, index) => (matches(paragraph) ? index : last), -1);
}
