/** What stands behind a head and numbers it: "Juror No. 6", "Zeuge Nr. 3". */
const NUMBERS = /^(?:no|nr)\.?$/;

/**
 * The head of a noun phrase that names nobody: its last word, or the one before "of" or a number.
 *
 * @param words in lower case, at least one
 * @returns its index
 */
export function headOf(words: readonly string[]): number {
  const behind = words.findIndex((word, at) => at > 0 && (word === 'of' || NUMBERS.test(word)));
  return (behind < 0 ? words.length : behind) - 1;
}
