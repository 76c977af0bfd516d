import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../content-types';
import { isTextValue, textsOf, type FieldTexts } from './article-text';
import { isRow } from './stored-quote';

type Row = Readonly<Record<string, unknown>>;

/**
 * The draft of an article in a locale, with its creator, as rights are asked about it. Where it has none in that locale
 * yet, as while a translation is begun, that of another locale stands for it; undefined where there is no such article.
 */
export async function readArticleRow(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<Row | undefined> {
  const rows: unknown[] = await strapi.db
    .query(ARTICLE)
    .findMany({ where: { documentId, publishedAt: null }, populate: ['createdBy'] });
  const drafts = rows.filter(isRow);
  const own = drafts.find((row) => row.locale === locale);
  return own ?? (drafts[0] && { ...drafts[0], locale });
}

/** What the saved draft of an article says in a locale; undefined where it has none. */
export async function readDraftTexts(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<FieldTexts | undefined> {
  const row: unknown = await strapi.db
    .query(ARTICLE)
    .findOne({ where: { documentId, locale, publishedAt: null } });
  if (!isRow(row)) return undefined;
  const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return textsOf({
    title: textIn(row.title),
    kicker: textIn(row.kicker),
    abstract: textIn(row.abstract),
    body: isTextValue(row.body) ? row.body : undefined,
  });
}
