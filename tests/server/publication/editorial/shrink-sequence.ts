import type { Moment } from './operations';

/**
 * Leaves out what a failing sequence does not need in order to fail: first half of it at a time, then ever smaller
 * pieces, down to single moments and single operations (the "ddmin" of Zeller and Hildebrandt, 2002, in its simple form
 * that only takes away).
 *
 * @param moments a sequence that fails
 * @param fails runs a sequence from an empty newsroom and tells whether it still fails in the same way
 * @returns the shortest sequence that was found to fail; `moments` itself where nothing can be left out
 */
export async function shrinkSequence(
  moments: readonly Moment[],
  fails: (shorter: readonly Moment[]) => Promise<boolean>,
): Promise<readonly Moment[]> {
  const fewerMoments = await leaveOut(moments, fails);
  const operations = fewerMoments.flatMap((moment, index) =>
    moment.map((operation) => ({ operation, index })),
  );
  const fewerOperations = await leaveOut(operations, (shorter) => fails(asMoments(shorter)));
  return asMoments(fewerOperations);
}

function asMoments(
  operations: readonly { readonly operation: Moment[number]; readonly index: number }[],
): Moment[] {
  const byMoment = new Map<number, Moment>();
  for (const { operation, index } of operations) {
    byMoment.set(index, [...(byMoment.get(index) ?? []), operation]);
  }
  return [...byMoment.values()];
}

async function leaveOut<T>(
  all: readonly T[],
  fails: (shorter: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let kept = all;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = kept.length - size; start > -size; start -= size) {
      const shorter = [...kept.slice(0, Math.max(0, start)), ...kept.slice(start + size)];
      if (shorter.length > 0 && shorter.length < kept.length && (await fails(shorter))) kept = shorter;
    }
  }
  return kept;
}
