import type { KeyboardEvent } from 'react';

/**
 * Does what the arrow keys, Enter and Escape do in a field with a list below it.
 *
 * @param list `active` is the index of the chosen one of `count` entries
 */
export function onListKey(
  event: KeyboardEvent,
  list: { isOpen: boolean; active: number; count: number },
  does: { move: (to: number) => void; take: () => void; close: () => void },
): void {
  const { isOpen, active, count } = list;
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (step !== undefined && count > 0) {
    event.preventDefault();
    does.move(isOpen ? (active + step + count) % count : 0);
  } else if (event.key === 'Enter') {
    // Never sends the form that the panel is in.
    event.preventDefault();
    if (isOpen) does.take();
  } else if (event.key === 'Escape' && isOpen) {
    event.stopPropagation();
    does.close();
  }
}
