import type { ArticleRead, ReadResult } from '../../../src/plugins/wortlaut/domain/reading/article-read';
import { plainText } from '../../../src/plugins/wortlaut/domain/text/plain-text';

/** The article of a result; fails with the reason where there is none. */
export function articleOf(result: ReadResult): ArticleRead {
  if (result.kind === 'unreadable') throw new Error(result.reason.message);
  return result.article;
}

export const textOf = (result: ReadResult): string => plainText(articleOf(result).blocks).text;

export const rulesOf = (removals: ArticleRead['removed']): string[] =>
  [...new Set(removals.map(({ rule }) => rule))].sort();
