import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ONCE = '--once';

/**
 * Lets a Strapi of its own process set up the database of these settings, without content. Tests start on copies of it:
 * making the tables takes three times as long as all the rest of a start.
 *
 * @param {Record<string, string>} settings as in `.env`
 */
export function prepareDatabase(settings) {
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), ONCE], {
    cwd: process.cwd(),
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * A database file that tests may copy.
 *
 * @returns {Promise<{ file: string, remove: () => Promise<void> }>}
 */
export async function prepareSqliteFile() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-prepared-'));
  const file = path.join(folder, 'data.db');
  prepareDatabase({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function startOnce() {
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const secrets = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET'];
  Object.assign(
    process.env,
    Object.fromEntries(
      [...secrets, 'ENCRYPTION_KEY'].map((name) => [name, 'only-to-prepare-a-database-for-tests']),
    ),
    { NODE_ENV: 'test', STRAPI_TELEMETRY_DISABLED: 'true', LOG_LEVEL: 'error', WORTLAUT_SEED: 'false' },
  );
  const appDir = process.cwd();
  const strapi = await createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    serveAdminPanel: false,
    autoReload: false,
  }).load();
  await strapi.destroy();
}

if (process.argv[2] === ONCE) {
  await startOnce();
  process.exit(0);
}
