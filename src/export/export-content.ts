import type { Core } from '@strapi/strapi';
import { documentIds } from './document-ids';
import { exportedTypes, FILE, type Visibility } from './exported-types';
import { filesInSight } from './files-in-sight';
import { headerLine, headerOf } from './header';
import { readRecords } from './read-records';
import { lineOf, type ExportRecord } from './record';

/** Documents that are in memory at once; an article with its quotes has some tens of kilobytes. */
const DOCUMENTS_AT_ONCE = 100;

/** What an export yields: its records in order. */
async function* exportedRecords(strapi: Core.Strapi, visibility: Visibility): AsyncGenerator<ExportRecord> {
  const types = exportedTypes(strapi, visibility);
  for (const type of types) {
    const onlyInSight = type.uid === FILE && visibility === 'public';
    for await (const ids of documentIds(strapi, type, DOCUMENTS_AT_ONCE)) {
      const wanted = onlyInSight ? await filesInSight(strapi, types, ids) : ids;
      yield* await readRecords(strapi, type, visibility, wanted);
    }
  }
}

/** Lets everything that `work` reads be of one moment, whatever others write meanwhile. */
export async function inOneMoment<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  return strapi.db.transaction(async ({ trx }: { trx: { raw(sql: string): Promise<unknown> } }) => {
    // A transaction of SQLite sees one moment anyway.
    if (strapi.db.dialect.client === 'postgres') {
      await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    }
    return work();
  });
}

/**
 * Writes an export line by line, each without its line feed; see docs/export-format.md.
 *
 * All of it is of one moment. Memory does not grow with the content, as long as `write` waits for its reader.
 *
 * @returns how many records of each type were written
 */
export async function exportContent(
  strapi: Core.Strapi,
  visibility: Visibility,
  write: (line: string) => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  return inOneMoment(strapi, async () => {
    const counts = new Map<string, number>();
    await write(headerLine(await headerOf(strapi, visibility)));
    for await (const record of exportedRecords(strapi, visibility)) {
      await write(lineOf(record));
      counts.set(record.type, (counts.get(record.type) ?? 0) + 1);
    }
    return counts;
  });
}
