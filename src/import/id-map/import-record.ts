import type { Core } from '@strapi/strapi';
import { IMPORT_RECORD } from '../../plugins/wortlaut/server/imports/import-schemas';
import type { ContentTypeUid } from '../../plugins/wortlaut/server/content-types';
import { inPieces, withTables } from '../../plugins/wortlaut/server/transactions/tables';
import type { ArticleKeys } from '../articles/likeness';
import type { StoredArticle } from '../articles/stored-article';

/** A document that was made for a record, and how it was when the import had written it. */
export interface MadeDocument {
  readonly uid: ContentTypeUid;
  readonly documentId: string;
  readonly hash: string;
  /** Only of an article: it stayed a draft when it was made. */
  readonly isDraft?: boolean;
}

/** A link in a body that leads to an imported article, and how it was before. */
export interface RewrittenLink {
  readonly from: string;
  readonly to: string;
  /** The documentId of the article that it leads to. */
  readonly target: string;
}

/** `created`: its document was made for it; `linked`: another record's document is the same article. */
export type RecordOutcome = 'created' | 'linked';

/** What a change overwrote, to undo it with. */
export interface BeforeChange {
  /** The row of the id map. */
  readonly row: Omit<ImportRecord, 'source' | 'sourceId' | 'ofDocument' | 'ofLocale' | 'outcome'>;
  readonly article: StoredArticle;
  /** The documentIds of the quotes about which somebody had decided already. */
  readonly decided: readonly string[];
}

/** How a record's article was before its last change; nobody knows any more how it was many changes ago. */
export type Before = ({ readonly kind: 'change' } & BeforeChange) | { readonly kind: 'forgotten' };

/** A row of the id map. */
export interface ImportRecord extends ArticleKeys {
  readonly source: string;
  readonly sourceId: string;
  readonly ofDocument: string;
  readonly ofLocale: string;
  readonly outcome: RecordOutcome;
  readonly run: string;
  readonly inputHash: string;
  readonly writtenHash: string | null;
  readonly address: string | null;
  readonly addressKey: string | null;
  readonly made: readonly MadeDocument[];
  /** Addresses of the same site that the body still links to, as `addressOf` gives them. */
  readonly openLinks: readonly string[] | null;
  /** Links that lead to imported articles now, in the order of the draft. */
  readonly rewrittenLinks: readonly RewrittenLink[] | null;
  /** null where the run created the article. */
  readonly before: Before | null;
}

export interface StoredRecord extends ImportRecord {
  readonly id: number;
}

const query = (strapi: Core.Strapi) => strapi.db.query(IMPORT_RECORD);

/** What rows of the id map say about records of one source, by their names in it. */
export async function recordsOf(
  strapi: Core.Strapi,
  source: string,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  const rows: StoredRecord[] = await query(strapi).findMany({
    where: { source, sourceId: { $in: sourceIds } },
  });
  return new Map(rows.map((row) => [row.sourceId, row]));
}

/** What rows of the id map say about records of these names, whatever their sources. */
export async function recordsNamed(
  strapi: Core.Strapi,
  sourceIds: readonly string[],
): Promise<Pick<StoredRecord, 'source' | 'sourceId' | 'inputHash'>[]> {
  return query(strapi).findMany({
    where: { sourceId: { $in: sourceIds } },
    select: ['source', 'sourceId', 'inputHash'],
  });
}

/** Rows whose headline or whole text is the same as one of these. */
export async function recordsLike(
  strapi: Core.Strapi,
  keys: readonly ArticleKeys[],
): Promise<StoredRecord[]> {
  const titles = [...new Set(keys.map(({ titleKey }) => titleKey))];
  return query(strapi).findMany({
    where: { titleKey: { $in: titles }, outcome: 'created' },
    orderBy: { id: 'asc' },
  });
}

/** The rows of articles that stood at these addresses, by `addressKeyOf`, the first one that came in at the head. */
export async function recordsAt(
  strapi: Core.Strapi,
  addressKeys: readonly string[],
): Promise<Pick<StoredRecord, 'address' | 'ofDocument' | 'ofLocale'>[]> {
  const found: Pick<StoredRecord, 'address' | 'ofDocument' | 'ofLocale'>[] = [];
  for (const $in of inPieces(addressKeys)) {
    const rows = await query(strapi).findMany({
      where: { addressKey: { $in } },
      select: ['address', 'ofDocument', 'ofLocale'],
      orderBy: { id: 'asc' },
    });
    found.push(...rows);
  }
  return found;
}

/** Rows that are in memory at once where many are looked at. */
const ROWS_AT_ONCE = 100;

/** Some of the rows that have links of a kind, in the order of their numbers, from the one `after` that number. */
export async function recordsWithLinks(
  strapi: Core.Strapi,
  kind: 'openLinks' | 'rewrittenLinks',
  after: number,
): Promise<StoredRecord[]> {
  return query(strapi).findMany({
    where: { id: { $gt: after }, [kind]: { $notNull: true } },
    orderBy: { id: 'asc' },
    limit: ROWS_AT_ONCE,
  });
}

/** Writes new rows. */
export async function addRecords(strapi: Core.Strapi, records: readonly ImportRecord[]): Promise<void> {
  if (records.length > 0) await query(strapi).createMany({ data: [...records] });
}

/** Changes a row. */
export async function changeRecord(
  strapi: Core.Strapi,
  id: number,
  data: Partial<ImportRecord>,
): Promise<void> {
  await query(strapi).update({ where: { id }, data });
}

/** Removes rows. */
export async function removeRecords(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  await query(strapi).deleteMany({ where: { id: { $in: ids } } });
}

/** The rows that a run wrote last, one after the other, the last one at the head; rows may be removed meanwhile. */
export async function* recordsOfRun(strapi: Core.Strapi, run: string): AsyncGenerator<StoredRecord> {
  const ids: { id: number }[] = await query(strapi).findMany({
    where: { run },
    select: ['id'],
    orderBy: { id: 'desc' },
  });
  for (const { id } of ids) {
    const row: StoredRecord | null = await query(strapi).findOne({ where: { id, run } });
    if (row) yield row;
  }
}

/** The other records that became the same article. */
export async function recordsOfArticle(
  strapi: Core.Strapi,
  { id, ofDocument, ofLocale }: StoredRecord,
): Promise<StoredRecord[]> {
  return query(strapi).findMany({ where: { ofDocument, ofLocale, id: { $ne: id } }, orderBy: { id: 'asc' } });
}

/** Rows that another run changed after this one had written them. */
export async function recordsChangedAfter(
  strapi: Core.Strapi,
  run: string,
): Promise<Pick<StoredRecord, 'source' | 'sourceId' | 'run'>[]> {
  const rows: { source: string; source_id: string; run: string }[] = await withTables(strapi, (tables) =>
    tables(strapi.db.metadata.get(IMPORT_RECORD).tableName)
      .select('source', 'source_id', 'run')
      .whereNot({ run })
      // What was there before a change names the run that had written it; the name of a run is like no other text.
      .whereRaw('CAST(?? AS TEXT) LIKE ?', ['before', `%"${run}"%`])
      .orderBy('id', 'desc'),
  );
  return rows.map(({ source_id: sourceId, ...row }) => ({ ...row, sourceId }));
}
