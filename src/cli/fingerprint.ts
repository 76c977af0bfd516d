import { fingerprint } from '../plugins/wortlaut/server/check/fingerprint';
import type { Io } from './check';
import { withStrapi } from './with-strapi';

/** `wortlaut fingerprint`: prints one hash of all content, the same on SQLite and PostgreSQL. Exit code 0. */
export async function run(_argv: readonly string[], io: Io): Promise<number> {
  io.stdout.write(`${await withStrapi(fingerprint)}\n`);
  return 0;
}
