import { Failure } from './failure.mjs';
import { databaseBroken, databaseUnopenable, databaseUnreachable, diskFull } from './messages.mjs';

const DEFAULT_FILE = '.tmp/data.db';

/**
 * The failure behind an error of the database, where it is one that the person at the keyboard can help.
 *
 * @param {unknown} error
 * @param {Record<string, string | undefined>} settings
 * @returns {Failure | undefined}
 */
export function databaseFailure(error, settings) {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const file = settings.DATABASE_FILENAME?.trim() || DEFAULT_FILE;
  if (code === 'SQLITE_FULL') return new Failure(diskFull(file));
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)/.test(code) || /directory does not exist/.test(error.message)) {
    return new Failure(databaseUnopenable(file));
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return new Failure(databaseBroken(file));
  // Of PostgreSQL: connection refused, host unknown, wrong password (28…), no such database (3D000), starting (57P03).
  if (/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|28\w{3}|3D000|57P0\d)$/.test(code)) {
    return new Failure(databaseUnreachable(code));
  }
  return undefined;
}
