import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runScript } from './run-script.mjs';

/**
 * Lets a Strapi of its own process set up the database of these settings, without content. Tests start on copies of it:
 * making the tables takes three times as long as all the rest of a start.
 *
 * @param {Record<string, string>} settings as in `.env`
 */
export function prepareDatabase(settings) {
  runScript('create-tables', settings);
}

/**
 * A database file that tests may copy.
 *
 * @returns {Promise<{ file: string, remove: () => Promise<void> }>}
 */
export async function prepareSqliteFile() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-prepared-'));
  const file = path.join(folder, 'data.db');
  prepareDatabase({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}
