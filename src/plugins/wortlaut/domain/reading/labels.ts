import type { Removal } from './reading';

/** Longer than any category, and what a line of the database holds. */
export const LONGEST_LABEL = 255;
/** More than an editor gives; lists of thousands are made by machines for search engines. */
export const MOST_LABELS = 100;

const WHY = `A category or tag is kept up to ${LONGEST_LABEL} characters, and up to ${MOST_LABELS} of each are kept.`;

/** Categories or tags as they are kept. */
export interface Labels {
  readonly labels: readonly string[];
  readonly removed: readonly Removal[];
}

/** The labels that an original gives, in its order: white space folded, none empty, each once, as many as are kept. */
export function readLabels(given: readonly string[]): Labels {
  const all = new Set(
    given.map((label) => label.replace(/\s+/g, ' ').trim()).filter((label) => label !== ''),
  );
  const short = [...all].filter((label) => label.length <= LONGEST_LABEL);
  const labels = short.slice(0, MOST_LABELS);
  const isKept = new Set(labels);
  const removed = [...all]
    .filter((label) => !isKept.has(label))
    .map((text): Removal => ({ rule: 'labels', text, why: WHY }));
  return { labels, removed };
}
