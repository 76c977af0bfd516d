import { describeBreach, findBreaches } from '../plugins/wortlaut/server/check/find-breaches';
import { withStrapi } from './with-strapi';

/** Where a command writes. */
export interface Io {
  readonly stdout: { write(text: string): unknown };
}

/**
 * `wortlaut check`: verifies on the database what always holds and prints each breach with its documents, one on a line.
 *
 * @returns the exit code: 1 where anything is broken
 */
export async function run(_argv: readonly string[], io: Io): Promise<number> {
  const breaches = await withStrapi(findBreaches);
  for (const breach of breaches) io.stdout.write(`${describeBreach(breach)}\n`);
  io.stdout.write(breaches.length === 0 ? 'Everything holds.\n' : `${breaches.length} broken.\n`);
  return breaches.length === 0 ? 0 : 1;
}
