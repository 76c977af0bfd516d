import type { Core } from '@strapi/strapi';

/** The query that reads the clock as milliseconds since 1970; on SQLite that is the clock of the machine. */
const CLOCK = {
  postgres: 'SELECT EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS now',
  sqlite: "SELECT (julianday('now') - 2440587.5) * 86400000 AS now",
} as const;

/** The time by the clock of the database: one clock for all nodes, however far theirs are apart. */
export async function databaseTime(strapi: Core.Strapi): Promise<Date> {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const answer: unknown = await strapi.db.transaction(
    async ({ trx }: { trx: { raw(sql: string): Promise<unknown> } }) =>
      trx.raw(isPostgres ? CLOCK.postgres : CLOCK.sqlite),
  );
  const rows = typeof answer === 'object' && answer !== null && 'rows' in answer ? answer.rows : answer;
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined;
  const now = typeof row === 'object' && row !== null && 'now' in row ? Number(row.now) : Number.NaN;
  if (Number.isNaN(now)) throw new Error('The database did not tell the time.');
  return new Date(Math.floor(now));
}
