import type { Core, Schema } from '@strapi/strapi';
import { FILE, type ExportedField } from '../../export/exported-types';
import { fileTable } from '../../export/file-table';
import { isValues, type Values } from '../../export/values';
import { componentTable, insertMany } from '../../plugins/wortlaut/server/documents/component-rows';
import { inPieces, type Tables } from '../../plugins/wortlaut/server/transactions/tables';

type Uid = Schema.ContentType['uid'] | Schema.Component['uid'];

/** A row that exists, with the values of a record that belong to it. */
interface OwnedValues {
  readonly owner: number;
  readonly values: Values;
}

async function insertInPieces(
  strapi: Core.Strapi,
  tables: Tables,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  for (const piece of inPieces(rows, strapi.db.dialect.getBatchInsertSize()))
    await tables(table).insert(piece);
}

/** The columns of a row for the values of a record: what is missing there is empty, defaults do not come back in. */
function columnsFor(fields: readonly ExportedField[], values: Values): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap(({ kind, name }) => (kind === 'value' ? [[name, values[name] ?? null]] : [])),
  );
}

async function insertComponents(
  strapi: Core.Strapi,
  tables: Tables,
  uid: Uid,
  field: Extract<ExportedField, { kind: 'component' }>,
  rows: readonly OwnedValues[],
): Promise<void> {
  const placed = rows.flatMap(({ owner, values }) =>
    [values[field.name]]
      .flat()
      .filter(isValues)
      .map((held, index) => ({ owner, order: field.isList ? index + 1 : null, values: held })),
  );
  if (placed.length === 0) return;
  const data = placed.map(({ values }) => columnsFor(field.fields, values));
  const ids = await insertMany(strapi, field.component, data);
  const table = componentTable(strapi, uid, field.name);
  const joins = placed.map(({ owner, order }, index) => ({
    ...table.fixed,
    [table.ownerColumn]: owner,
    [table.componentColumn]: ids[index],
    [table.typeColumn]: field.component,
    [table.orderColumn]: order,
  }));
  await insertInPieces(strapi, tables, table.name, joins);
  const owned = placed.map(({ values }, index) => ({ owner: ids[index] ?? 0, values }));
  await insertHeld(strapi, tables, field.component, field.fields, owned);
}

async function insertUsesOfFiles(
  strapi: Core.Strapi,
  tables: Tables,
  uid: Uid,
  name: string,
  rows: readonly OwnedValues[],
): Promise<void> {
  const uses = rows.flatMap(({ owner, values }) =>
    [values[name] ?? []].flat().map((file, index) => ({ owner, file: String(file), order: index + 1 })),
  );
  if (uses.length === 0) return;
  const files = await strapi.db.query(FILE).findMany({
    where: { documentId: { $in: [...new Set(uses.map(({ file }) => file))] } },
    select: ['id', 'documentId'],
  });
  const ids = new Map<string, number>(files.map((file) => [file.documentId, file.id]));
  const table = fileTable(strapi);
  const links = uses.flatMap(({ owner, file, order }) =>
    ids.has(file)
      ? [
          {
            [table.fileColumn]: ids.get(file),
            [table.relatedColumn]: owner,
            [table.typeColumn]: uid,
            [table.fieldColumn]: name,
            [table.orderColumn]: order,
          },
        ]
      : [],
  );
  await insertInPieces(strapi, tables, table.name, links);
}

/** Inserts what rows hold in other tables: components, and the uses of files. */
async function insertHeld(
  strapi: Core.Strapi,
  tables: Tables,
  uid: Uid,
  fields: readonly ExportedField[],
  rows: readonly OwnedValues[],
): Promise<void> {
  for (const field of fields) {
    if (field.kind === 'component') await insertComponents(strapi, tables, uid, field, rows);
    if (field.kind === 'media') await insertUsesOfFiles(strapi, tables, uid, field.name, rows);
  }
}

/** A row to insert: what a record has in `fields`, and the columns beside them. */
export interface RowToInsert {
  readonly beside: Readonly<Record<string, unknown>>;
  readonly fields: Values;
}

/** Inserts rows of a content type with their components and uses of files, exactly as given; no links. */
export async function insertRows(
  strapi: Core.Strapi,
  tables: Tables,
  uid: Uid,
  fields: readonly ExportedField[],
  rows: readonly RowToInsert[],
): Promise<void> {
  const ids = await insertMany(
    strapi,
    uid,
    rows.map((row) => ({ ...columnsFor(fields, row.fields), ...row.beside })),
  );
  await insertHeld(
    strapi,
    tables,
    uid,
    fields,
    rows.map((row, index) => ({ owner: ids[index] ?? 0, values: row.fields })),
  );
}
