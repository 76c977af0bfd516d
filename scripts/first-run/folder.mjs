import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, isDiskFull } from './failure.mjs';
import { diskFull, notEnoughRoom, notWritable } from './messages.mjs';

const BYTES_PER_MEGABYTE = 1_000_000;

/**
 * Makes a folder and those above it that are missing. One by one, since `recursive` never returns on a file system that
 * answers like Linux's /proc.
 *
 * @param {string} folder absolute
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another command can have been quicker.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Tries whether files can be made in a folder, by making one: access rights alone do not tell, neither for root nor on
 * a read-only disk. The folder is made where it is missing.
 *
 * @param {string} folder absolute
 * @throws the file system's error
 */
export function tryWriting(folder) {
  const probe = path.join(folder, `.write-${randomBytes(6).toString('hex')}`);
  makeFolder(folder);
  writeFileSync(probe, '', { flag: 'wx' });
  rmSync(probe);
}

/**
 * As `tryWriting`, for a folder of the project.
 *
 * @param {string} folder absolute
 * @throws {Failure}
 */
export function assertWritable(folder) {
  try {
    tryWriting(folder);
  } catch (error) {
    throw new Failure(isDiskFull(error) ? diskFull(folder) : notWritable(folder));
  }
}

/**
 * Makes sure that a disk has room for a step before it begins, since npm needs minutes to find out that it has not.
 *
 * @param {string} folder absolute; must exist
 * @param {number} megabytes what the step takes
 * @throws {Failure}
 */
export function assertRoom(folder, megabytes) {
  let free;
  try {
    const { bavail, bsize } = statfsSync(folder);
    free = Math.floor((bavail * bsize) / BYTES_PER_MEGABYTE);
  } catch {
    // Some network drives do not tell.
    return;
  }
  if (free < megabytes) throw new Failure(notEnoughRoom(free, megabytes));
}
