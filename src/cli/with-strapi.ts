import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';

/** Compiled, this file lies in dist/src/cli. */
const DIST = path.join(__dirname, '..', '..');

/**
 * Runs `work` with a Strapi that serves nobody, on the database that the settings name, and stops it afterwards.
 *
 * Only errors are logged, and the seed article is not put into an empty database.
 */
export async function withStrapi<T>(work: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  process.env.LOG_LEVEL = 'error';
  process.env.WORTLAUT_SEED = 'false';
  const strapi = await createStrapi({ appDir: path.dirname(DIST), distDir: DIST }).load();
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
}
