import { useSyncExternalStore } from 'react';

let shown: string | undefined;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Opens a quote in the side panel, from wherever it is named; undefined closes it. By `keyOf`. */
export function openQuote(key: string | undefined): void {
  shown = key;
  for (const listener of listeners) listener();
}

/** Which quote is open in the side panel. The publish dialog, a part of the page of its own, opens quotes too. */
export function useOpenQuote(): string | undefined {
  return useSyncExternalStore(subscribe, () => shown);
}
