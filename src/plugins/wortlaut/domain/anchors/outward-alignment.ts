import type { Utf16Offset } from '../text/offsets';
import { EDGE_WEIGHT, MOST_EDITS } from './limits';

/** Stands for the start or the end of the text, which is context too. */
export const EDGE = '\u0000'.repeat(EDGE_WEIGHT);

/** How well one side of a place agrees with the expected context, in characters. */
export interface SideAgreement {
  /** Characters that agree, less those that were edited. */
  readonly score: number;
  /** How far from the quotation the agreement goes on, edits in between or not. */
  readonly reach: number;
}

/*
 * Twice the score is the characters taken in on both sides, less a cost of differences: a pair that agrees adds 2 and
 * is worth 1, so a pair that differs, worth -1, costs 4, and a single character, worth -1 too, costs 3.
 */
const REPLACED = 4;
const INSERTED = 3;
const KEPT_FRONTS = REPLACED + 1;
/** A lane for every shift of the text against what is expected, and an empty one on either side. */
const LANES = 2 * MOST_EDITS + 3;
const MIDDLE = MOST_EDITS + 1;
const NONE = -1;

/**
 * The best score of an alignment of the expected context with the text outward from an offset, that begins there and
 * ends anywhere: plus one for each character that agrees, minus one for each that is changed, inserted or left out; and
 * how much of `expected` that alignment takes in.
 *
 * It ends where going on has cost `MOST_EDITS` without gaining them back, so it never strays further than that from the
 * diagonal, and unrelated texts end it at once. By fronts of equal cost (S. Marco-Sola et al., Fast gap-affine pairwise
 * alignment using the wavefront algorithm, 2021), so that text that agrees costs one comparison a character.
 *
 * @param expected read outward, with `EDGE` where the text is to end
 * @param step 1 to read on from `from`, -1 to read back from it
 */
export function alignOutward(expected: string, text: string, from: Utf16Offset, step: 1 | -1): SideAgreement {
  const available = (step > 0 ? text.length - from : from) + EDGE_WEIGHT;
  const first = step > 0 ? from : from - 1;
  // Lane `lane` aligns row `row` of what is expected with column `row + lane - MIDDLE` of the text.
  const fronts = new Int32Array(KEPT_FRONTS * LANES).fill(NONE);
  let best = 0;
  let reach = 0;
  for (let cost = 0, quiet = 0; quiet < KEPT_FRONTS; cost += 1, quiet += 1) {
    const front = (cost % KEPT_FRONTS) * LANES;
    const replacedFrom = ((cost + KEPT_FRONTS - REPLACED) % KEPT_FRONTS) * LANES;
    const insertedFrom = ((cost + KEPT_FRONTS - INSERTED) % KEPT_FRONTS) * LANES;
    for (let lane = 1; lane < LANES - 1; lane += 1) {
      let row = cost === 0 && lane === MIDDLE ? 0 : NONE;
      if (cost > 0) {
        const replaced = fronts[replacedFrom + lane] ?? NONE;
        const leftOut = fronts[insertedFrom + lane + 1] ?? NONE;
        row = fronts[insertedFrom + lane - 1] ?? NONE;
        if (replaced >= row && replaced >= 0) row = replaced + 1;
        if (leftOut >= row && leftOut >= 0) row = leftOut + 1;
      }
      let column = row + lane - MIDDLE;
      if (row >= 0 && row <= expected.length && column >= 0 && column <= available) {
        while (row < expected.length && column < available) {
          const at = first + step * column;
          const code = at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
          if (code !== expected.charCodeAt(row)) break;
          row += 1;
          column += 1;
        }
        const twice = row + column - cost;
        if (twice > best) {
          best = twice;
          reach = row;
        }
        if (twice < best - 2 * MOST_EDITS) row = NONE;
        else quiet = 0;
      } else {
        row = NONE;
      }
      fronts[front + lane] = row;
    }
  }
  return { score: best / 2, reach };
}
