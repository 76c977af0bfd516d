import { fold } from '../../text/fold';

/** Whether two lines hold the same words, white space, typographic marks and letter case aside. */
export function sameWords(one: string, other: string): boolean {
  return fold(one).text.trim().toLowerCase() === fold(other).text.trim().toLowerCase();
}
