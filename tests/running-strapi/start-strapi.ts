import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';
import { describeBreach, findBreaches } from '../../src/plugins/wortlaut/server/check/find-breaches';
import { createTestDatabase, type TestDatabase } from './test-database';

const PROJECT = path.join(__dirname, '..', '..');

/** Where Strapi counts who signs in how often: in a package of its own, for all servers of a process. */
const { Stores }: { Stores: { Memory: { cleanAll(): void } } } = createRequire(
  require.resolve('@strapi/admin/strapi-server'),
)('koa2-ratelimit');

const secret = () => randomBytes(16).toString('base64');

export interface TestServer {
  readonly strapi: Core.Strapi;
  readonly database: TestDatabase;
  /** Sends requests to the server. */
  readonly http: ReturnType<typeof supertest>;
  /** Checks that everything that should always hold in the database does, and stops the server. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Further settings, as in `.env`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A database that exists already; the caller drops it. */
  readonly database?: TestDatabase;
  /** Serves the built admin panel as well. */
  readonly adminPanel?: boolean;
  /** For a test that breaks rules on purpose: the database is not checked at the end. */
  readonly breaksRules?: boolean;
}

const POOL_LOOK_EVERY_MS = 5;

/** Waits for what Strapi does in the background after it started: closing the database under it fails. */
async function untilDatabaseIsIdle(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  while (pool.numUsed() > 0 || pool.numPendingAcquires() > 0) {
    await new Promise((resolve) => setTimeout(resolve, POOL_LOOK_EVERY_MS));
  }
}

/** Strapi takes every listener off the process when it stops: also that by which jest speaks to its worker. */
async function destroy(strapi: Core.Strapi): Promise<void> {
  const { removeAllListeners } = process;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  }
}

/** Starts the compiled project as a server of its own, on a new database unless one is given. */
export async function startStrapi({
  environment = {},
  database,
  adminPanel = false,
  breaksRules = false,
}: StartOptions = {}): Promise<TestServer> {
  const used = database ?? (await createTestDatabase());
  Stores.Memory.cleanAll();
  Object.assign(process.env, {
    NODE_ENV: 'test',
    APP_KEYS: [secret(), secret()].join(','),
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    JWT_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
    STRAPI_TELEMETRY_DISABLED: 'true',
    LOG_LEVEL: 'error',
    ...used.environment,
    ...environment,
  });
  const strapi = await createStrapi({
    appDir: PROJECT,
    distDir: path.join(PROJECT, 'dist'),
    serveAdminPanel: adminPanel,
    autoReload: false,
  }).load();
  strapi.server.mount();
  return {
    strapi,
    database: used,
    http: supertest(strapi.server.httpServer),
    async stop() {
      await untilDatabaseIsIdle(strapi);
      const breaches = breaksRules ? [] : await findBreaches(strapi);
      await destroy(strapi);
      if (!database) await used.drop();
      if (breaches.length > 0) throw new Error(breaches.map(describeBreach).join('\n'));
    },
  };
}
