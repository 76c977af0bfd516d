import { useCallback, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * A state that outlives the component that shows it for as long as the editor stays on the page: the content manager
 * takes its side panels down and puts them up anew when the window becomes narrow or its drawer closes.
 *
 * @param initial what it is on a page that was just opened
 * @returns the hook for it, to be used like `useState`
 */
export function keptOnPage<Value>(initial: Value) {
  let kept: { readonly visit: string; readonly value: Value } | undefined;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return function useKeptOnPage(): readonly [Value, (change: (before: Value) => Value) => void] {
    // Another one for each visit, also of the same address.
    const { key: visit } = useLocation();
    const read = useCallback(() => (kept?.visit === visit ? kept.value : initial), [visit]);
    const value = useSyncExternalStore(subscribe, read);
    const change = useCallback(
      (next: (before: Value) => Value) => {
        kept = { visit, value: next(read()) };
        for (const listener of listeners) listener();
      },
      [visit, read],
    );
    return [value, change];
  };
}
