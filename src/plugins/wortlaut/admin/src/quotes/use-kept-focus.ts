import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * Keeps the focus in a list whose items move when something is done with them: it goes to what then stands in the place
 * of the item that had it, so that the next is decided about without searching for it.
 *
 * @param headsOf the elements that take the focus, one for each item, in order
 * @param items what the list shows; the focus is looked after when they change
 */
export function useKeptFocus(headsOf: () => readonly HTMLElement[], items: unknown) {
  const at = useRef<number>();
  const heads = useRef(headsOf);
  heads.current = headsOf;
  useEffect(() => {
    if (at.current === undefined || document.activeElement !== document.body) return;
    const now = heads.current();
    now[Math.min(at.current, now.length - 1)]?.focus();
  }, [items]);
  return {
    onFocus: ({ target }: FocusEvent) => {
      const item = target.closest('li[data-quote]');
      const index = heads.current().findIndex((head) => item?.contains(head));
      if (index >= 0) at.current = index;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (relatedTarget && !currentTarget.contains(relatedTarget)) at.current = undefined;
    },
  };
}
