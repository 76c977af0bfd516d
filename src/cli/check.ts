import { describeBreach, findBreaches } from '../plugins/wortlaut/server/check/find-breaches';
import type { Command } from './command';
import { withStrapi } from './with-strapi';

/**
 * `wortlaut check`: verifies on the database what always holds and prints each breach with its documents, one on a line;
 * exit code 1 where anything is broken.
 */
export const checkCommand: Command = {
  async run(_args, { stdout }) {
    const breaches = await withStrapi(findBreaches);
    for (const breach of breaches) stdout.write(`${describeBreach(breach)}\n`);
    stdout.write(breaches.length === 0 ? 'Everything holds.\n' : `${breaches.length} broken.\n`);
    return breaches.length === 0 ? 0 : 1;
  },
};
