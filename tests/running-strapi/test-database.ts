import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

export interface TestDatabase {
  /** The settings under which a Strapi uses this database. */
  readonly environment: Readonly<Record<string, string>>;
  drop(): Promise<void>;
}

async function sqliteDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-sqlite-'));
  return {
    environment: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db') },
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function postgresDatabase(server: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  return {
    environment: { DATABASE_CLIENT: 'postgres', DATABASE_URL: `${server}/${name}` },
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** A new, empty database of the kind that this run of the tests is about (TEST_DATABASE: sqlite or postgres). */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES_URL;
  if (process.env.TEST_DATABASE !== 'postgres') return sqliteDatabase();
  if (!server)
    throw new Error('TEST_POSTGRES_URL is not set: start these tests with `npm test -- server-postgres`.');
  return postgresDatabase(server);
}
