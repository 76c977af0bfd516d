import type { CleaningRule } from './draft';
import { endsStray, startsStray } from './stray-line-start';

/** "Nord-" at a line end before one of these is a shortened compound ("Nord- und Südkorea") and keeps its space. */
const SHARED_HYPHEN = /^(?:und|oder|bzw\.|sowie|bis|and|or|to)(?:\s|$)/i;
const WORD_WITH_HYPHEN = /[\p{L}\p{N}][-‐‑]$/u;
const SOFT_HYPHEN = /\u00ad$/;

/** What comes between a line and the next one of its paragraph. */
function seam(line: string, next: string | undefined): string {
  if (next === undefined || SOFT_HYPHEN.test(line)) return '';
  const torn = WORD_WITH_HYPHEN.test(line) && !SHARED_HYPHEN.test(next) && /^[\p{L}\p{N}]/u.test(next);
  return torn || startsStray(next) || endsStray(line) ? '' : ' ';
}

/**
 * Joins the lines of one wrapped paragraph with single spaces, and without one where a word or a mark was torn apart.
 *
 * A hyphen at a line end stays: whether it was put there by the wrapping nobody can tell. A soft hyphen was.
 */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      return (next === undefined ? line : line.replace(SOFT_HYPHEN, '')) + seam(line, next);
    })
    .join('');
}

/** Makes one line of every wrapped paragraph. */
export const hardWraps: CleaningRule = {
  name: 'hard-wraps',
  apply: (draft) => ({
    ...draft,
    paragraphs: draft.paragraphs.map((paragraph) =>
      paragraph.role === 'text' ? { ...paragraph, lines: [joinLines(paragraph.lines)] } : paragraph,
    ),
  }),
};
