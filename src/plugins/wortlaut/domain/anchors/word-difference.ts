import { fold } from '../text/fold';
import type { WordChange } from './selectors';

/** Comparisons up to which the difference is minimal: both texts of some 1,400 words, after their common ends. */
const MOST_COMPARISONS = 2_000_000;

interface Word {
  readonly shown: string;
  readonly folded: string;
}

function wordsOf(text: string): readonly Word[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ shown: word, folded: fold(word).text }));
}

/** For each pair of tails of two word lists, the length of their longest common subsequence. */
function commonLengths(before: readonly Word[], after: readonly Word[]): readonly Uint32Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row -= 1) {
    const here = rows[row];
    const below = rows[row + 1];
    if (here === undefined || below === undefined) continue;
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const same = before[row]?.folded === after[column]?.folded;
      here[column] = same
        ? (below[column + 1] ?? 0) + 1
        : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return rows;
}

type Step = { readonly kind: WordChange['kind']; readonly word: string };

/** The words of two lists without common ends, each as a step of its own. */
function steps(before: readonly Word[], after: readonly Word[]): Step[] {
  const removed = (word: Word): Step => ({ kind: 'removed', word: word.shown });
  const added = (word: Word): Step => ({ kind: 'added', word: word.shown });
  if (before.length * after.length > MOST_COMPARISONS) return [...before.map(removed), ...after.map(added)];
  const lengths = commonLengths(before, after);
  const found: Step[] = [];
  let row = 0;
  let column = 0;
  for (;;) {
    const old = before[row];
    const now = after[column];
    if (old === undefined && now === undefined) return found;
    const withoutOld = lengths[row + 1]?.[column] ?? -1;
    const withoutNow = lengths[row]?.[column + 1] ?? -1;
    if (old !== undefined && now !== undefined && old.folded === now.folded) {
      found.push({ kind: 'same', word: now.shown });
      row += 1;
      column += 1;
    } else if (old !== undefined && (now === undefined || withoutOld >= withoutNow)) {
      found.push(removed(old));
      row += 1;
    } else if (now !== undefined) {
      found.push(added(now));
      column += 1;
    }
  }
}

/** Runs of equal steps as one change, of a replaced run first all that went and then all that came. */
function merge(all: readonly Step[]): readonly WordChange[] {
  const changes: { kind: WordChange['kind']; words: string[] }[] = [];
  const put = (kind: WordChange['kind'], word: string): void => {
    const last = changes.at(-1);
    const beforeLast = changes.at(-2);
    if (last?.kind === kind) last.words.push(word);
    else if (kind === 'removed' && last?.kind === 'added' && beforeLast?.kind === 'removed')
      beforeLast.words.push(word);
    else changes.push({ kind, words: [word] });
  };
  all.forEach(({ kind, word }) => {
    put(kind, word);
  });
  return changes.map(({ kind, words }) => ({ kind, words: words.join(' ') }));
}

/**
 * What changed between two wordings, word by word, with the fewest words removed and added.
 *
 * White space and typographic marks are folded for the comparison. The words that stayed and went are those of
 * `before`, in order; those that stayed and came are those of `after`. Two very long texts without common words at
 * their ends are given as wholly replaced.
 */
export function wordDifference(before: string, after: string): readonly WordChange[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const sameAt = (one: number, other: number): boolean =>
    old[one] !== undefined && old[one]?.folded === now[other]?.folded;
  let head = 0;
  while (sameAt(head, head)) head += 1;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && sameAt(old.length - 1 - tail, now.length - 1 - tail)) tail += 1;
  const same = (words: readonly Word[]): Step[] => words.map(({ shown }) => ({ kind: 'same', word: shown }));
  return merge([
    ...same(now.slice(0, head)),
    ...steps(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...same(now.slice(now.length - tail)),
  ]);
}
