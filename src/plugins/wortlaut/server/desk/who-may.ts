import type { Caller, Row } from '../callers/caller';
import { DeskFailure } from './failures';

/** May the caller decide about the quotes of the article? */
export function mayDecide(caller: Caller, article: Row | undefined): boolean {
  return caller.hasRight('decide') && caller.mayOnArticle('update', article);
}

/** Refuses those who may not look at the quotes of the article (of none yet: whoever may write one). */
export function requireReading(caller: Caller, article: Row | undefined): void {
  const may = article
    ? caller.mayOnArticle('read', article)
    : caller.mayOnArticle('create') || caller.mayOnArticle('read');
  if (!caller.hasRight('read') || !may) throw new DeskFailure('not-allowed');
}
