import { createRequire } from 'node:module';
import path from 'node:path';

// Starts a Strapi once, which makes the tables in the database of its environment, and nothing in them.
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
process.exit(0);
