import { fingerprint } from '../plugins/wortlaut/server/check/fingerprint';
import type { Command } from './command';
import { withStrapi } from './with-strapi';

/** `wortlaut fingerprint`: prints one hash of all content, the same on SQLite and PostgreSQL. */
export const fingerprintCommand: Command = {
  async run(_args, { stdout }) {
    stdout.write(`${await withStrapi(fingerprint)}\n`);
    return 0;
  },
};
