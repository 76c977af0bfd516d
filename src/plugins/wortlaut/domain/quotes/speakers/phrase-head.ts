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

/** A description with a name at its end is no longer than this: "a former tin miner named". */
const LONGEST_DESCRIPTION = 9;

/**
 * Index behind "a former miner named", where that starts at `at`: the name stands behind what somebody is.
 *
 * @returns `at` itself where nothing of the kind starts there
 */
export function behindNamed(tokens: readonly { readonly lower: string }[], at: number): number {
  if (!/^(?:an?|the)$/.test(tokens[at]?.lower ?? '')) return at;
  const named = tokens.slice(at, at + LONGEST_DESCRIPTION).findIndex(({ lower }) => lower === 'named');
  return named > 0 ? at + named + 1 : at;
}
