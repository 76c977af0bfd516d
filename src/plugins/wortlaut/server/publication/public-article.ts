import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../content-types';
import { correctedText, type ArticleRow } from './article-text';
import type { CorrectedText } from './withdrawn-words';

/** What the public version of an article says in a locale; undefined where it has none. */
export async function publicArticle(
  strapi: Core.Strapi,
  documentId: string | undefined,
  locale: string,
): Promise<CorrectedText | undefined> {
  if (documentId === undefined) return undefined;
  const row: ArticleRow | null = await strapi.db.query(ARTICLE).findOne({
    where: { documentId, locale, publishedAt: { $notNull: true } },
    populate: ['corrections'],
  });
  return row === null ? undefined : correctedText(row);
}
