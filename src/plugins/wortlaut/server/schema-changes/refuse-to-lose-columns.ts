import type { Core } from '@strapi/strapi';
import { columnsOf, lostColumns, nameOf, type LostColumn } from './columns';
import { namedByMigrations } from './named-by-migrations';

/** How many rows have something in a column. */
async function rowsWith(strapi: Core.Strapi, { table, column }: LostColumn): Promise<number> {
  const schema = strapi.db.getSchemaConnection();
  if (!(await schema.hasTable(table)) || !(await schema.hasColumn(table, column))) return 0;
  const [row] = await strapi.db.getConnection(table).whereNotNull(column).count({ count: '*' });
  return Number(row?.count ?? 0);
}

const sentence = (lost: LostColumn, rows: number): string =>
  lost.type === undefined
    ? `The column "${nameOf(lost)}" has content in ${rows} rows, and the content model no longer has it.`
    : `The column "${nameOf(lost)}" has content in ${rows} rows, and the content model now makes it "${lost.type}".`;

const WHAT_TO_DO =
  'Nothing was changed. Write a migration that moves the content and names the column in "leavesBehind" (see ' +
  'docs/schema-changes.md), or start the version of the project that this database belongs to.';

/**
 * Looks, before Strapi fits the database to the content model, at every column that would be lost.
 *
 * @throws where one of them has content and no migration names it: the server does not start, the database is as it was
 */
export async function refuseToLoseColumns(strapi: Core.Strapi): Promise<void> {
  const { schema, schemaStorage } = strapi.db.schema;
  const stored = await schemaStorage.read();
  if (!stored || stored.hash === schemaStorage.hashSchema(schema)) return;
  const named = namedByMigrations(strapi.db.config.settings?.migrations?.dir ?? '');
  const problems: string[] = [];
  for (const lost of lostColumns(columnsOf(stored.schema), columnsOf(schema), named)) {
    const rows = await rowsWith(strapi, lost);
    if (rows > 0) problems.push(sentence(lost, rows));
  }
  if (problems.length > 0) throw new Error([...problems, WHAT_TO_DO].join('\n'));
}
