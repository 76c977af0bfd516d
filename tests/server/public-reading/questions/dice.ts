import fc from 'fast-check';

/** Makes random decisions; the same seed makes the same ones. */
export interface Dice {
  /** Is it one of `share` (0 to 1) of all cases? */
  chance(share: number): boolean;
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** A whole number from 0 to `max`. */
  upTo(max: number): number;
}

const OUT_OF = 1000;

/** `count` things, each made by `make` with dice of its own, all decided by `seed`. */
export function throwDice<T>(count: number, seed: number, make: (dice: Dice) => T): T[] {
  const things = fc.gen().map((next) => {
    const upTo = (max: number) => next(fc.integer, { min: 0, max });
    return make({
      upTo,
      chance: (share) => upTo(OUT_OF - 1) < share * OUT_OF,
      pick: (list) => list[upTo(list.length - 1)]!,
    });
  });
  return fc.sample(things, { numRuns: count, seed });
}
