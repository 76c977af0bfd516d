import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, isDiskFull } from './failure.mjs';
import { diskFull, notWritable } from './messages.mjs';

/**
 * Makes sure that files can be made in a folder, by making one: access rights alone do not tell, neither for root
 * nor on a read-only disk. The folder is made where it is missing.
 *
 * @param {string} folder absolute
 * @throws {Failure}
 */
export function assertWritable(folder) {
  const probe = path.join(folder, `.write-${randomBytes(6).toString('hex')}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '', { flag: 'wx' });
    rmSync(probe);
  } catch (error) {
    throw isDiskFull(error) ? new Failure(diskFull(folder)) : new Failure(notWritable(folder));
  }
}
