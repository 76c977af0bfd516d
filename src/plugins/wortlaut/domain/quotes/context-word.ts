import { listingWords } from './data/small-words';
import type { ContextWord } from './span-context';

/** A word beside a span in lower case; empty for another span and where none stands. */
export function lowerOf(word: ContextWord | undefined): string {
  return word === undefined || word === 'span' ? '' : word.lower;
}

/** A sign beside a span; empty for a word, for another span and where none stands. */
export function signOf(word: ContextWord | undefined): string {
  return word !== undefined && word !== 'span' && word.sort === 'sign' ? word.text : '';
}

/** Whether a span is a member of a row with the next one on a side: a comma or an "und" is all that stands between them. */
export function isInRow([link, other]: readonly ContextWord[]): boolean {
  if (other !== 'span') return false;
  return signOf(link) === ',' || listingWords.has(lowerOf(link));
}
