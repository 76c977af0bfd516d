import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../running-strapi/test-database';

/** As much as is used here of better-sqlite3, which brings no types. */
interface Sqlite {
  pragma(sql: string): void;
  prepare(sql: string): { all(): Row[] };
  exec(sql: string): void;
  close(): void;
}
const Database: new (file: string) => Sqlite = createRequire(__filename)('better-sqlite3');

/** A row as a database driver gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** A database that no Strapi has opened yet. */
export interface OpenedDatabase {
  query(sql: string): Promise<Row[]>;
  /** Runs several statements. */
  run(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a test database beside Strapi, to look at it or to prepare it. */
export async function opened({ environment }: TestDatabase): Promise<OpenedDatabase> {
  if (environment.DATABASE_URL === undefined) {
    const database = new Database(environment.DATABASE_FILENAME!);
    database.pragma('foreign_keys = OFF');
    return {
      query: async (sql) => database.prepare(sql).all(),
      run: async (sql) => void database.exec(sql),
      close: async () => void database.close(),
    };
  }
  // Values as the database writes them: Strapi changes how the driver reads some, for all connections of the process.
  const types = { getTypeParser: () => String };
  const client = new Client({ connectionString: environment.DATABASE_URL, types });
  await client.connect();
  return {
    query: async (sql) => (await client.query(sql)).rows as Row[],
    run: async (sql) => void (await client.query(sql)),
    close: () => client.end(),
  };
}

/** A new database with what one of an earlier version held: see snapshots/README.md. */
export async function databaseOf(version: string): Promise<TestDatabase> {
  const database = await createTestDatabase({ untouched: true });
  const kind = database.environment.DATABASE_CLIENT!;
  const file = path.join(__dirname, 'snapshots', `${version}.${kind}.sql.gz`);
  const connection = await opened(database);
  await connection.run(gunzipSync(readFileSync(file)).toString('utf8'));
  await connection.close();
  return database;
}

/** All rows of the tables that `isMeant`, by table, in the order of their ids. */
export async function rowsOf(
  database: TestDatabase,
  isMeant: (table: string) => boolean,
): Promise<Record<string, Row[]>> {
  const connection = await opened(database);
  try {
    const names = await connection.query(
      database.environment.DATABASE_CLIENT === 'postgres'
        ? "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
        : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    );
    const rows: Record<string, Row[]> = {};
    for (const { name } of names) {
      if (isMeant(String(name)))
        rows[String(name)] = await connection.query(`SELECT * FROM "${name}" ORDER BY id`);
    }
    return rows;
  } finally {
    await connection.close();
  }
}
