import type { Core } from '@strapi/strapi';

/**
 * Runs `work` in one transaction (the running one, if there is one) and makes everything that locks the same name
 * wait until that transaction has ended. What `work` throws rolls the transaction back.
 *
 * On PostgreSQL this is an advisory lock, held across all nodes. SQLite lets one transaction write at a time, and
 * Strapi keeps one connection to it, so there the transaction itself is the lock.
 */
export async function underLock<T>(strapi: Core.Strapi, name: string, work: () => Promise<T>): Promise<T> {
  return strapi.db.transaction(
    async ({ trx }: { trx: { raw(sql: string, bindings: string[]): Promise<unknown> } }) => {
      if (strapi.db.dialect.client === 'postgres') {
        await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`wortlaut:${name}`]);
      }
      return work();
    },
  );
}
