import { likeness, type TranslatedUtterance } from './likeness';

/** By how much the best pairing must beat the best one without a pair for the pair to be beyond doubt. */
const CERTAIN_BY = 2;
/** An article has some dozen quotations; pairing grows with the third power of their number. */
const MOST_PAIRED = 150;

/** Two quotations that say the same in two languages, by their places in the two lists. */
export interface TranslatedPair {
  readonly original: number;
  readonly translation: number;
}

type Likenesses = readonly (readonly number[])[];

/** The best pairing that keeps the order, as the sum of its likenesses, without one pair if so wished. */
function bestPairing(
  likenesses: Likenesses,
  without?: TranslatedPair,
): { readonly total: number; readonly pairs: readonly TranslatedPair[] } {
  const width = (likenesses[0]?.length ?? 0) + 1;
  const totals: number[][] = [new Array<number>(width).fill(0)];
  const at = (row: number, column: number) => totals[row]?.[column] ?? 0;
  const paired = (row: number, column: number): number => {
    const isLeftOut = without?.original === row && without.translation === column;
    return at(row, column) + (isLeftOut ? -Infinity : (likenesses[row]?.[column] ?? -Infinity));
  };
  likenesses.forEach((_, row) => {
    const totalsOfRow = [0];
    for (let column = 0; column + 1 < width; column += 1) {
      totalsOfRow.push(Math.max(at(row, column + 1), totalsOfRow[column] ?? 0, paired(row, column)));
    }
    totals.push(totalsOfRow);
  });

  const pairs: TranslatedPair[] = [];
  let row = likenesses.length;
  let column = width - 1;
  while (row > 0 && column > 0) {
    const total = at(row, column);
    if (total === at(row - 1, column)) row -= 1;
    else if (total === at(row, column - 1)) column -= 1;
    else {
      row -= 1;
      column -= 1;
      pairs.push({ original: row, translation: column });
    }
  }
  return { total: at(likenesses.length, width - 1), pairs: pairs.reverse() };
}

/**
 * Tells which quotations of an article and of its translation are the same, by who says them, their order, their lengths
 * and the numbers and names in them. Both lists in reading order; no language is read.
 *
 * Out: only pairs beyond doubt (rule 7 of the design), in order. Where two pairings are about as good, as when one of
 * two like sentences was left out, none of the pairs in which they differ.
 */
export function pairTranslations(
  originals: readonly TranslatedUtterance[],
  translations: readonly TranslatedUtterance[],
): readonly TranslatedPair[] {
  if (originals.length > MOST_PAIRED || translations.length > MOST_PAIRED) return [];
  const likenesses = originals.map((original) => translations.map((each) => likeness(original, each)));
  const best = bestPairing(likenesses);
  return best.pairs.filter((pair) => best.total - bestPairing(likenesses, pair).total >= CERTAIN_BY);
}
