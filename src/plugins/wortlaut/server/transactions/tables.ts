import type { Core } from '@strapi/strapi';

/** A query on a table, in the running transaction and in the schema that Strapi uses. */
export type TableQuery = ReturnType<Core.Strapi['db']['getConnection']>;

/** Gives a query on the table of that name. */
export type Tables = (name: string) => TableQuery;

/**
 * Runs `work` with direct access to the tables, in the running transaction or else in one of its own.
 *
 * For what Strapi's own queries cannot say in one statement, and for writes that are no edit: they leave `updatedAt`
 * alone and call no lifecycle.
 */
export async function withTables<T>(strapi: Core.Strapi, work: (tables: Tables) => Promise<T>): Promise<T> {
  return strapi.db.transaction(async ({ trx }: { trx: Parameters<TableQuery['transacting']>[0] }) =>
    work((name) => strapi.db.getConnection(name).transacting(trx)),
  );
}

/** SQLite takes at most 32,766 values in a statement and PostgreSQL 65,535; this leaves room for the others. */
const VALUES_PER_STATEMENT = 10_000;

/** `values` in pieces that fit into one statement each; `size` for statements that take more than one for each. */
export function inPieces<T>(values: readonly T[], size = VALUES_PER_STATEMENT): T[][] {
  const pieces: T[][] = [];
  for (let start = 0; start < values.length; start += size) pieces.push(values.slice(start, start + size));
  return pieces;
}
