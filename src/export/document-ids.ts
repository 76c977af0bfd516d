import type { Core } from '@strapi/strapi';
import type { ExportedType } from './exported-types';
import { withTables } from '../plugins/wortlaut/server/transactions/tables';

/** Ids are short: as many as this are read at once, so that a database that has to sort them sorts seldom. */
const IDS_PER_READ = 10_000;

/**
 * The documentIds of a content type in the order of code units, whatever order the database has for words; in pieces
 * of `size`, so that memory does not grow with their number.
 */
export async function* documentIds(
  strapi: Core.Strapi,
  { uid }: Pick<ExportedType, 'uid'>,
  size: number,
): AsyncGenerator<readonly string[]> {
  const table = strapi.db.metadata.get(uid).tableName;
  const column = strapi.db.dialect.client === 'postgres' ? '?? collate "C"' : '??';
  let last = '';
  for (;;) {
    const ids = await withTables(strapi, async (tables) => {
      const rows: { document_id: string }[] = await tables(table)
        .select('document_id')
        .whereRaw(`${column} > ?`, ['document_id', last])
        .groupBy('document_id')
        .orderByRaw(column, ['document_id'])
        .limit(IDS_PER_READ);
      return rows.map((row) => row.document_id);
    });
    for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size);
    last = ids.at(-1) ?? last;
    if (ids.length < IDS_PER_READ) return;
  }
}
