import type { Removal } from './reading';

/**
 * What was removed from a text, in the order in which it stood there, for people who compare the two. What does not stand
 * in the text word for word comes last.
 *
 * @param text the text as it was before
 */
export function inTextOrder(removed: readonly Removal[], text: string): Removal[] {
  const words = text.replace(/\s+/g, ' ');
  const passed = new Map<string, number>();
  const placed = removed.map((removal) => {
    const at = words.indexOf(removal.text, passed.get(removal.text));
    if (at < 0) return { removal, at: words.length };
    // The same words again are the next that stand there.
    passed.set(removal.text, at + removal.text.length);
    return { removal, at };
  });
  return placed.sort((one, other) => one.at - other.at).map(({ removal }) => removal);
}
