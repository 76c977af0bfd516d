import { statSync } from 'node:fs';
import path from 'node:path';
import { Failure, isDiskFull } from './failure.mjs';
import { tryWriting } from './folder.mjs';
import { databaseBroken, databaseUnopenable, databaseUnreachable, diskFull } from './messages.mjs';
import { projectFolder } from './project.mjs';

/** @param {Record<string, string | undefined>} settings */
const databaseFile = (settings) => settings.DATABASE_FILENAME?.trim() || '.tmp/data.db';

/**
 * Makes sure that the file of a SQLite database can be written, or made where it is missing.
 *
 * @param {Record<string, string | undefined>} settings
 * @throws {Failure}
 */
export function assertDatabaseFile(settings) {
  if ((settings.DATABASE_CLIENT?.trim() || 'sqlite') !== 'sqlite') return;
  const file = databaseFile(settings);
  const place = path.resolve(projectFolder, file);
  try {
    tryWriting(path.dirname(place));
  } catch (error) {
    throw new Failure(isDiskFull(error) ? diskFull(file) : databaseUnopenable(file));
  }
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(databaseUnopenable(file));
}

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
  const file = databaseFile(settings);
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
