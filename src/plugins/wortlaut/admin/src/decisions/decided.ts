import { useSyncExternalStore } from 'react';

let times = 0;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells everybody that something was decided about quotes. */
export function tellDecided(): void {
  times += 1;
  for (const listener of listeners) listener();
}

/**
 * How often something was decided about quotes: what goes out with an article is another then. The publish button, a part
 * of the page of its own, follows it.
 */
export function useTimesDecided(): number {
  return useSyncExternalStore(subscribe, () => times);
}
