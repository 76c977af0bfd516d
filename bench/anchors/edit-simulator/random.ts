/** A sequence of numbers that looks random and is the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`; 0 where there is nothing to choose from. */
  readonly below: (limit: number) => number;
  /** One of the entries; undefined of an empty list. */
  readonly pick: <T>(entries: readonly T[]) => T | undefined;
}

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state are plenty for choosing edits. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => (limit > 0 ? Math.floor(next() * limit) : 0);
  return { below, pick: (entries) => entries[below(entries.length)] };
}
