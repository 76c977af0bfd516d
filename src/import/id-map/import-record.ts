import type { Core } from '@strapi/strapi';
import { IMPORT_RECORD } from '../../plugins/wortlaut/server/imports/import-schemas';
import type { ContentTypeUid } from '../../plugins/wortlaut/server/content-types';
import type { ArticleKeys } from '../articles/likeness';

/** A document that was made for a record, and how it was when the import had written it. */
export interface MadeDocument {
  readonly uid: ContentTypeUid;
  readonly documentId: string;
  readonly hash: string;
}

/** `created`: its document was made for it; `linked`: another record's document is the same article. */
export type RecordOutcome = 'created' | 'linked';

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
  /** Addresses of the same source that the body links to and that were not in yet. */
  readonly openLinks: readonly string[] | null;
  /** How it was before its last change, so that the change can be undone. */
  readonly before: unknown;
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

/** The rows of a run, the last one at the head. */
export async function recordsOfRun(strapi: Core.Strapi, run: string): Promise<StoredRecord[]> {
  return query(strapi).findMany({ where: { run }, orderBy: { id: 'desc' } });
}
