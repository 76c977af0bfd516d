import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

export interface TestDatabase {
  /** The settings under which a Strapi uses this database. */
  readonly environment: Readonly<Record<string, string>>;
  drop(): Promise<void>;
}

async function sqliteDatabase(template: string | undefined): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-sqlite-'));
  const file = path.join(folder, 'data.db');
  if (template) await copyFile(template, file);
  return {
    environment: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file },
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

async function postgresDatabase(server: string, template: string | undefined): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`);
  return {
    environment: { DATABASE_CLIENT: 'postgres', DATABASE_URL: `${server}/${name}` },
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

export interface TestDatabaseOptions {
  /** For tests of what happens at the very first start: without any table. */
  readonly untouched?: boolean;
}

/**
 * A new database without content, of the kind that this run of the tests is about (TEST_DATABASE: sqlite or postgres).
 * Its tables exist already where the run has prepared a database to copy.
 */
export async function createTestDatabase({
  untouched = false,
}: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const template = (name: string) => (untouched ? undefined : process.env[name]);
  if (process.env.TEST_DATABASE !== 'postgres') return sqliteDatabase(template('TEST_SQLITE_TEMPLATE'));
  const server = process.env.TEST_POSTGRES_URL;
  if (!server)
    throw new Error('TEST_POSTGRES_URL is not set: start these tests with `npm test -- server-postgres`.');
  return postgresDatabase(server, template('TEST_POSTGRES_TEMPLATE'));
}
