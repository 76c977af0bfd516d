import type { Core, Schema } from '@strapi/strapi';
import type { ExportedField, ExportedType } from '../../export/exported-types';
import { fileTable } from '../../export/file-table';
import { componentTable } from '../../plugins/wortlaut/server/documents/component-rows';
import { inPieces, type Tables } from '../../plugins/wortlaut/server/transactions/tables';

type Uid = Schema.ContentType['uid'] | Schema.Component['uid'];

async function removeHeld(
  strapi: Core.Strapi,
  tables: Tables,
  uid: Uid,
  fields: readonly ExportedField[],
  ids: readonly number[],
): Promise<void> {
  for (const field of fields) {
    if (field.kind === 'media') {
      const table = fileTable(strapi);
      await tables(table.name)
        .where({ [table.typeColumn]: uid, [table.fieldColumn]: field.name })
        .whereIn(table.relatedColumn, ids)
        .delete();
    }
    if (field.kind !== 'component') continue;
    const table = componentTable(strapi, uid, field.name);
    const rows: Record<string, number>[] = await tables(table.name)
      .select(table.componentColumn)
      .where({ ...table.fixed, [table.typeColumn]: field.component })
      .whereIn(table.ownerColumn, ids);
    await removeByIds(
      strapi,
      tables,
      field.component,
      field.fields,
      rows.map((row) => row[table.componentColumn] ?? 0),
    );
  }
}

async function removeByIds(
  strapi: Core.Strapi,
  tables: Tables,
  uid: Uid,
  fields: readonly ExportedField[],
  ids: readonly number[],
): Promise<void> {
  for (const piece of inPieces(ids)) {
    await removeHeld(strapi, tables, uid, fields, piece);
    // Rows of link tables go with the row they belong to: the database deletes them.
    await tables(strapi.db.metadata.get(uid).tableName).whereIn('id', piece).delete();
  }
}

/** Removes every version of the documents with their components, and no other document. */
export async function removeRows(
  strapi: Core.Strapi,
  tables: Tables,
  { uid, fields }: ExportedType,
  documentIds: readonly string[],
): Promise<void> {
  if (documentIds.length === 0) return;
  const rows: { id: number }[] = await tables(strapi.db.metadata.get(uid).tableName)
    .select('id')
    .whereIn('document_id', documentIds);
  await removeByIds(
    strapi,
    tables,
    uid,
    fields,
    rows.map(({ id }) => id),
  );
}
