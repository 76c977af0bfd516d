import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../content-types';
import { tableOf } from '../links/versions';
import { inPieces, type Tables } from '../transactions/tables';
import type { FieldTexts } from '../desk/article-text';
import { textsOfRow, type ArticleTextRow } from './article-texts';

/** A draft of an article in one locale, with what it says. */
export interface DraftTexts {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly texts: FieldTexts;
  /** The user of the admin panel who made it. */
  readonly createdBy: number | null;
}

type Row = ArticleTextRow & {
  id: number;
  document_id: string;
  locale: string | null;
  created_by_id: number | null;
};

/** What the drafts of articles say, in all their locales. */
export async function readDraftTexts(
  strapi: Core.Strapi,
  tables: Tables,
  documentIds: readonly string[],
): Promise<DraftTexts[]> {
  const found: DraftTexts[] = [];
  for (const piece of inPieces([...new Set(documentIds)])) {
    const rows: Row[] = await tables(tableOf(strapi, ARTICLE))
      .select('id', 'document_id', 'locale', 'created_by_id', 'title', 'kicker', 'abstract', 'body')
      .whereIn('document_id', piece)
      .whereNull('published_at')
      .orderBy('id');
    for (const { id, document_id: documentId, locale, created_by_id: createdBy, ...words } of rows) {
      found.push({ id, documentId, locale, texts: textsOfRow(words), createdBy });
    }
  }
  return found;
}
