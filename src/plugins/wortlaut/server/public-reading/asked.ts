import type { Models } from './public-attributes';
import { refuse, type Refusal } from './refusal';

/** Articles, their quotes, those persons, their other articles: one step further than the natural questions go. */
export const DEEPEST_LINK = 5;
/** Every link in filters and sorts is two joins, and SQLite joins at most 64 tables. */
const MOST_LINKS = 20;
const MOST_CONDITIONS = 100;

/** Where in a question something stands: the keys that lead there. */
export type Path = readonly string[];

/** One question while it is checked: the models it may walk, and what it asked for so far. */
export interface Asked {
  readonly models: Models;
  links: number;
  conditions: number;
}

/** Counts a link that a filter or a sort follows; refuses it where it is too deep (`depth` is 0 at the root) or too many. */
export function linkRefusal(asked: Asked, depth: number, path: Path): Refusal | undefined {
  asked.links += 1;
  if (depth >= DEEPEST_LINK)
    return refuse(path, `Follow at most ${DEEPEST_LINK} links; ask the rest separately.`);
  return asked.links > MOST_LINKS
    ? refuse(path, `Follow at most ${MOST_LINKS} links in one question; ask the rest separately.`)
    : undefined;
}

/** Counts a condition; refuses one too many. */
export function conditionsRefusal(asked: Asked, path: Path): Refusal | undefined {
  asked.conditions += 1;
  return asked.conditions > MOST_CONDITIONS
    ? refuse(path, `Set at most ${MOST_CONDITIONS} conditions; ask the rest separately.`)
    : undefined;
}

/** Says that the public knows no field of this name, and what to use instead. */
export function unknownName(name: string): string {
  return name === 'id'
    ? 'Internal numbers are not public. Use documentId.'
    : `There is no public field "${name}" here. Use the fields that an answer shows.`;
}

/**
 * May filters and sorts follow this attribute? Not `localizations`: they lead to every version of a document in every
 * language, published or not.
 */
export function canBeCompared(name: string): boolean {
  return name !== 'localizations';
}
