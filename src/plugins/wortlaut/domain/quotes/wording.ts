import { fold } from '../text/fold';

/** What stands between the parts of an interrupted quotation in its text. */
export const BETWEEN_PARTS = ' … ';

/** The text of an utterance from the words of its parts, in order. */
export function joinWording(parts: readonly string[]): string {
  return parts.join(BETWEEN_PARTS);
}

/** Do two wordings differ in nothing but white space and typographic marks? */
export function isSameWording(one: string, other: string): boolean {
  return fold(one).text.trim() === fold(other).text.trim();
}

/** Is the text of a quote, whole or part by part, what stands at its places (rule 1 of the design)? */
export function isWordingOf(text: string, exacts: readonly string[]): boolean {
  const said = new Set(exacts.map((exact) => fold(exact).text.trim()));
  const stands = (words: string): boolean => said.has(fold(words).text.trim());
  return stands(text) || text.split(BETWEEN_PARTS).every(stands);
}

/** Are all words of `excerpt` said by `wording` too, whatever the letter case, as a sub-heading repeats a quotation? */
export function isExcerptOf(excerpt: string, wording: string): boolean {
  const comparable = (text: string): string => fold(text).text.trim().toLowerCase();
  return comparable(wording).includes(comparable(excerpt));
}
