import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. What was there before
 * stays untouched when writing fails.
 *
 * @param {string} file absolute
 * @param {string} content
 * @param {number} [mode] permissions of the file, e.g. 0o600
 * @throws the file system's error; nothing is left behind
 */
export function writeWhole(file, content, mode = 0o644) {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(beside, content, { mode, flag: 'wx', flush: true });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
