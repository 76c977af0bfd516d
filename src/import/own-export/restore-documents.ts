import type { Core } from '@strapi/strapi';
import { sortedJson } from '../../export/canonical-value';
import { FILE, type ExportedType, type Visibility } from '../../export/exported-types';
import { readRecords } from '../../export/read-records';
import { compareRecords, type ExportRecord } from '../../export/record';
import { ARTICLE, isOwnContentType } from '../../plugins/wortlaut/server/content-types';
import { ownersNaming } from '../../plugins/wortlaut/server/links/find-owners';
import { rewriteLinks } from '../../plugins/wortlaut/server/links/rewrite-links';
import { isOwner } from '../../plugins/wortlaut/server/links/owned-relations';
import { versionsOf } from '../../plugins/wortlaut/server/links/versions';
import type { Tables } from '../../plugins/wortlaut/server/transactions/tables';
import { insertRows, type RowToInsert } from './insert-rows';
import { findObstacles } from './obstacles';
import { removeRows } from './remove-rows';

/** All records of one document, as they stand in the file. */
export interface DocumentToRestore {
  readonly type: ExportedType;
  readonly documentId: string;
  readonly records: readonly ExportRecord[];
  /** The line of the first record, from 1. */
  readonly line: number;
}

/** What became of a document of the export. */
export type Outcome =
  | { readonly kind: 'created' | 'same' | 'replaced' }
  /** It is there and different, and was left alone; or it cannot be taken: the message says why. */
  | { readonly kind: 'differs' | 'refused'; readonly message: string };

/** How to restore. */
export interface Restoring {
  readonly visibility: Visibility;
  /** Replaces documents that differ. */
  readonly force: boolean;
  /** Writes nothing; the outcomes are what would become of the documents. */
  readonly dryRun: boolean;
  /** Was there content before? In an empty database nothing can name what is restored but what follows it. */
  readonly wasEmpty: boolean;
  /** Articles that a dry run would have written by now: quotes that follow may name them. */
  readonly announced: Set<string>;
}

/** Documents as one text each, whatever the order of their keys and records. */
function textsOf(records: readonly ExportRecord[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const record of [...records].sort(compareRecords)) {
    const text = JSON.stringify(sortedJson(record));
    texts.set(record.documentId, `${texts.get(record.documentId) ?? ''}${text}\n`);
  }
  return texts;
}

/** The rows of a public export: it has no drafts, and a document without one cannot be edited. */
function withDrafts(rows: readonly RowToInsert[]): RowToInsert[] {
  return rows.flatMap((row) => {
    const { fields, beside } = row;
    const firstPublicationDate = fields.firstPublicationDate ?? beside.publishedAt;
    const dated = { ...beside, firstPublicationDate };
    return [
      { fields, beside: { ...dated, publishedAt: null } },
      { fields, beside: dated },
    ];
  });
}

function rowsOf(document: DocumentToRestore, visibility: Visibility): RowToInsert[] {
  const { uid, hasVersions } = document.type;
  const rows = document.records.map(({ fields, links, ...record }) => ({
    fields,
    beside: {
      documentId: record.documentId,
      createdAt: record.createdAt,
      updatedAt: record.updatedAt,
      ...(hasVersions ? { locale: record.locale ?? null, publishedAt: record.publishedAt ?? null } : {}),
      ...(isOwner(uid) ? { linkedDocuments: links ?? {} } : {}),
      ...(uid === FILE ? { folderPath: '/' } : {}),
    },
  }));
  return hasVersions && visibility === 'public' ? withDrafts(rows) : rows;
}

async function linkUp(
  strapi: Core.Strapi,
  tables: Tables,
  { uid }: ExportedType,
  documentIds: readonly string[],
  { wasEmpty }: Restoring,
): Promise<void> {
  if (!isOwnContentType(uid)) return;
  if (isOwner(uid)) await rewriteLinks(strapi, tables, await versionsOf(strapi, tables, uid, documentIds));
  if (!wasEmpty) await rewriteLinks(strapi, tables, await ownersNaming(strapi, tables, uid, documentIds));
}

async function documentsThere(
  tables: Tables,
  table: string,
  documentIds: readonly string[],
): Promise<Set<string>> {
  const rows: { document_id: string }[] = await tables(table)
    .distinct('document_id')
    .whereIn('document_id', documentIds);
  return new Set(rows.map((row) => row.document_id));
}

/**
 * Restores documents of one type exactly, in the running transaction, and gives what became of each, in order.
 *
 * What they link to has to be there, or to come later in a document that links to it.
 */
export async function restoreDocuments(
  strapi: Core.Strapi,
  tables: Tables,
  documents: readonly DocumentToRestore[],
  restoring: Restoring,
): Promise<Outcome[]> {
  const [first] = documents;
  if (!first) return [];
  const { type } = first;
  const ids = documents.map(({ documentId }) => documentId);
  const there = await documentsThere(tables, strapi.db.metadata.get(type.uid).tableName, ids);
  const known = textsOf(await readRecords(strapi, type, restoring.visibility, [...there]));
  const given = textsOf(documents.flatMap(({ records }) => records));
  const isSame = (id: string) => there.has(id) && known.get(id) === given.get(id);
  const changed = documents.filter(({ documentId }) => !isSame(documentId));
  const wanted = changed.filter(({ documentId }) => restoring.force || !there.has(documentId));
  const obstacles = await findObstacles(strapi, tables, type, wanted, restoring.announced);
  const written = wanted.filter(({ documentId }) => !obstacles.has(documentId));
  if (restoring.dryRun && type.uid === ARTICLE)
    for (const { documentId } of written) restoring.announced.add(documentId);
  if (!restoring.dryRun && written.length > 0) {
    const writtenIds = written.map(({ documentId }) => documentId);
    await removeRows(
      strapi,
      tables,
      type,
      writtenIds.filter((id) => there.has(id)),
    );
    const rows = written.flatMap((document) => rowsOf(document, restoring.visibility));
    await insertRows(strapi, tables, type.uid, type.fields, rows);
    await linkUp(strapi, tables, type, writtenIds, restoring);
  }
  return documents.map(({ documentId }): Outcome => {
    const obstacle = obstacles.get(documentId);
    if (isSame(documentId) || obstacle?.kind === 'same') return { kind: 'same' };
    if (obstacle) return obstacle;
    if (!there.has(documentId)) return { kind: 'created' };
    if (restoring.force) return { kind: 'replaced' };
    return {
      kind: 'differs',
      message: 'It is in the database and different; it was left as it is. To replace it, use --force.',
    };
  });
}
