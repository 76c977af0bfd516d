import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../content-types';
import { inPieces, type Tables } from '../transactions/tables';
import { parseKeptLinks, type KeptLinks } from './kept-links';
import { isOwner } from './owned-relations';

/** One version of a document: a row of its table. */
export interface Version {
  readonly uid: ContentTypeUid;
  readonly id: number;
  readonly documentId: string;
  /** `null` for a content type that is not localized. */
  readonly locale: string | null;
  readonly isPublic: boolean;
  readonly links: KeptLinks;
  /** Milliseconds since 1970; the draft and the public version of a document have the same. */
  readonly createdAt: number;
  /** A quote's place in its article, if it has one. */
  readonly position: number | null;
}

interface VersionRow {
  id: number;
  document_id: string;
  locale: string | null;
  published_at: unknown;
  linked_documents?: unknown;
  created_at: Date | number | string | null;
  position?: number | null;
}

/** The name of the table that holds the versions of a content type. */
export function tableOf(strapi: Core.Strapi, uid: ContentTypeUid): string {
  return strapi.db.metadata.get(uid).tableName;
}

function toVersion(uid: ContentTypeUid, row: VersionRow): Version {
  return {
    uid,
    id: row.id,
    documentId: row.document_id,
    locale: row.locale,
    isPublic: row.published_at !== null,
    links: parseKeptLinks(row.linked_documents),
    createdAt: row.created_at === null ? 0 : new Date(row.created_at).getTime(),
    position: row.position ?? null,
  };
}

function columnsOf(strapi: Core.Strapi, uid: ContentTypeUid): string[] {
  const columns = ['id', 'document_id', 'locale', 'published_at', 'created_at'];
  if (isOwner(uid)) columns.push('linked_documents');
  if ('position' in strapi.contentType(uid).attributes) columns.push('position');
  return columns;
}

async function versionsWhere(
  strapi: Core.Strapi,
  tables: Tables,
  uid: ContentTypeUid,
  column: 'id' | 'document_id',
  values: Iterable<string | number>,
): Promise<Version[]> {
  const versions: Version[] = [];
  for (const piece of inPieces([...new Set(values)])) {
    const rows: VersionRow[] = await tables(tableOf(strapi, uid))
      .select(columnsOf(strapi, uid))
      .whereIn(column, piece)
      .orderBy('id');
    versions.push(...rows.map((row) => toVersion(uid, row)));
  }
  return versions;
}

/** All versions of the documents, drafts and public ones in every locale, oldest row first. */
export async function versionsOf(
  strapi: Core.Strapi,
  tables: Tables,
  uid: ContentTypeUid,
  documentIds: Iterable<string>,
): Promise<Version[]> {
  return versionsWhere(strapi, tables, uid, 'document_id', documentIds);
}

/** The versions that have these ids. */
export async function versionsById(
  strapi: Core.Strapi,
  tables: Tables,
  uid: ContentTypeUid,
  ids: Iterable<number>,
): Promise<Version[]> {
  return versionsWhere(strapi, tables, uid, 'id', ids);
}
