import type { Core } from '@strapi/strapi';

/** A connection in a transaction, with Strapi's own types for it. */
type Transaction = Core.Strapi['db']['connection'];

/**
 * Rounds what SQLite kept of decimals beyond the two places that PostgreSQL keeps; on PostgreSQL there is nothing to do. On an
 * empty database the tables do not exist yet: migrations run before Strapi makes them.
 */
export async function up(transaction: Transaction): Promise<void> {
  if (!(await transaction.schema.hasTable('quotes'))) return;
  await transaction('quotes')
    .whereNotNull('confidence')
    .whereRaw('confidence <> round(confidence, 2)')
    .update({ confidence: transaction.raw('round(confidence, 2)') });
}
