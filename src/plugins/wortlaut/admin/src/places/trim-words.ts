const AROUND = '\\s"\u201c\u201d\u201e\u201f\u00ab\u00bb\u201a\u2039\u203a,';
const BEFORE = new RegExp(`^[${AROUND}\u2018]+`, 'u');
const AFTER = new RegExp(`[${AROUND}]+$`, 'u');

/**
 * Leaves out the white space, commas and quotation marks around chosen words: the wording of a quote is without its marks.
 *
 * @param text the plain text that `start` and `end` count in (UTF-16 units)
 * @returns undefined where no words are left
 */
export function trimWords(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  const words = text.slice(start, end);
  const from = start + (BEFORE.exec(words)?.[0].length ?? 0);
  if (from >= end) return undefined;
  return { start: from, end: end - (AFTER.exec(words)?.[0].length ?? 0) };
}
