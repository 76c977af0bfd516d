import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { boundHeap } from './bound-heap';
import { CannotStart } from './cannot-start';

/** Compiled, this file lies in dist/src/cli. */
const DIST = path.join(__dirname, '..', '..');

/**
 * Runs `work` with a Strapi that serves nobody, on the database that the settings name, and stops it afterwards.
 *
 * Only errors are logged, and the seed article is not put into an empty database.
 *
 * @throws {CannotStart} with what Strapi says, where it cannot start; else what `work` throws
 */
export async function withStrapi<T>(work: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  boundHeap();
  process.env.LOG_LEVEL = 'error';
  process.env.WORTLAUT_SEED = 'false';
  const strapi = createStrapi({ appDir: path.dirname(DIST), distDir: DIST });
  try {
    await strapi.load().catch((error: unknown) => {
      throw new CannotStart(error);
    });
    return await work(strapi);
  } finally {
    // One that could not start holds the database, too: the process would not end.
    await strapi.destroy();
  }
}
