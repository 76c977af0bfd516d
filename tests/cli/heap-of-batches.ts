/*
 * A process that works in batches, each of which is held for a while and then dropped, as an import does. Prints the most
 * memory that its heap took, as a multiple of what was alive at once.
 */
import { boundHeap } from '../../src/cli/bound-heap';

boundHeap();

/** As many small objects as take about a megabyte. */
const megabyte = () => Array.from({ length: 8_000 }, (_, index) => ({ index, pair: [index, index] }));
const KEPT_MB = 40;
const BATCH_MB = 10;
const BATCHES = 30;

const before = process.memoryUsage().heapUsed;
const kept = Array.from({ length: KEPT_MB }, megabyte);
const alive = ((process.memoryUsage().heapUsed - before) * (KEPT_MB + BATCH_MB)) / KEPT_MB;
let most = 0;
for (let batch = 0; batch < BATCHES; batch += 1) {
  const held: unknown[] = [];
  while (held.length < BATCH_MB) {
    held.push(megabyte());
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
}
// What is kept has to be in use to the end.
console.log(kept.length === KEPT_MB ? most / alive : 0);
