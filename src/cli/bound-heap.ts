import { setFlagsFromString } from 'node:v8';

/**
 * By how much the heap may outgrow what is alive in it before all of it is collected. Left to itself, the runtime lets it grow
 * to several times that, since there is memory enough; less than this costs time for collections that find little.
 */
const HEAP_GROWTH_PERCENT = 40;

/**
 * Keeps the memory of this process near what it needs: work in batches leaves behind as much as each batch held, and the
 * runtime would let that pile up. Bounds how lazily memory is collected, never how much there may be: large content fails no
 * sooner than before.
 */
export function boundHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
}
