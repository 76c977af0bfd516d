import { diskFull, notWritable, unexpected } from './messages.mjs';

/** A failure that the person at the keyboard can do something about: its message is shown as it is. */
export class Failure extends Error {}

/**
 * @param {unknown} error
 * @returns {string | undefined} the system's name of the error, e.g. "EACCES"
 */
const codeOf = (error) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** @param {unknown} error */
export const isDiskFull = (error) => ['ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '');

/**
 * The failure behind an error of the file system, where it is one of the known kinds.
 *
 * @param {unknown} error
 * @returns {Failure | undefined}
 */
export function fileSystemFailure(error) {
  if (!(error instanceof Error)) return undefined;
  const place = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  if (isDiskFull(error)) return new Failure(diskFull(place));
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(codeOf(error) ?? '')) {
    return new Failure(notWritable(place));
  }
  return undefined;
}

/**
 * Writes the sentence of a failure to standard error and ends the process with exit code 1, whatever is still open. An
 * error that nobody foresaw is shown by its message only; `WORTLAUT_STACK=1` adds where it came from.
 *
 * @param {unknown} error
 */
export function report(error) {
  const failure = error instanceof Failure ? error : fileSystemFailure(error);
  const message = failure?.message ?? unexpected(error instanceof Error ? error.message : String(error));
  const stack = process.env.WORTLAUT_STACK === '1' && error instanceof Error ? `${error.stack}\n` : '';
  process.stderr.write(`\n${message}\n\n${stack}`, () => process.exit(1));
}
