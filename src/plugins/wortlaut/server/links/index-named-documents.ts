import type { Core } from '@strapi/strapi';
import { QUOTE } from '../content-types';
import { OWNERS, type OwnerUid } from './owned-relations';
import { tableOf } from './versions';

/** The columns in which a version of an owner names other documents. */
export function namingColumns(owner: OwnerUid): readonly string[] {
  return owner === QUOTE ? ['linked_documents', 'withheld'] : ['linked_documents'];
}

/** Every text in a JSON column of PostgreSQL, as a JSON list: the documentIds are among them. `??` is the column. */
export const TEXTS_IN_COLUMN = `jsonb_path_query_array(??, 'strict $.** \\? (@.type() == "string")')`;

/**
 * Makes the indexes by which the owners that name a document are found, where they are missing.
 *
 * The two databases take different ones, so no schema can declare them. PostgreSQL looks a name up in an inverted index.
 * SQLite has none for JSON; what it gets is a narrow copy of the columns, which is read instead of rows with their bodies.
 */
export async function indexNamedDocuments(strapi: Core.Strapi): Promise<void> {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const connection = strapi.db.connection;
  for (const owner of OWNERS) {
    const table = tableOf(strapi, owner);
    const columns = namingColumns(owner);
    if (!isPostgres) {
      await connection.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (??)', [
        `${table}_naming`,
        table,
        ['document_id', ...columns],
      ]);
      continue;
    }
    for (const column of columns) {
      const values = [`${table}_naming_in_${column}`, table, column];
      // Without "fastupdate" a look-up never has to go through a list of what was written lately.
      await connection.raw(
        `CREATE INDEX IF NOT EXISTS ?? ON ?? USING gin ((${TEXTS_IN_COLUMN})) WITH (fastupdate = off)`,
        values,
      );
    }
  }
}
