import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { columnsOf } from '../../../src/plugins/wortlaut/server/schema-changes/columns';
import { namedByMigrations } from '../../../src/plugins/wortlaut/server/schema-changes/named-by-migrations';
import { startStrapi } from '../../running-strapi/start-strapi';
import type { TestDatabase } from '../../running-strapi/test-database';
import { databaseOf, opened, rowsOf, type Row } from './snapshot';

const PROJECT = path.join(__dirname, '..', '..', '..');
const MIGRATIONS = path.join(PROJECT, 'dist', 'database', 'migrations');
const VERSIONS = ['0.1.0'];
const IS_POSTGRES = process.env.TEST_DATABASE === 'postgres';
/** More decimals than PostgreSQL keeps. */
const CONFIDENCE = 0.98765;

const pick = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, row[column]]));

async function prepared(version: string): Promise<TestDatabase> {
  const database = await databaseOf(version);
  const connection = await opened(database);
  await connection.run(
    `UPDATE quotes SET confidence = ${CONFIDENCE} WHERE id = (SELECT min(id) FROM quotes)`,
  );
  await connection.close();
  return database;
}

describe.each(VERSIONS)('a database of version %s', (version) => {
  it('keeps every value of every row, gets the indexes and holds every rule', async () => {
    const database = await prepared(version);
    const isContent = (table: string) => !/^(strapi|admin|up|i18n|upload|sqlite)_/.test(table);
    const before = await rowsOf(database, isContent);
    expect(before.quotes!.length).toBeGreaterThan(3);
    const server = await startStrapi({ database, environment: { WORTLAUT_SEED: 'false' } });
    const { schema } = server.strapi.db.schema;
    const known = columnsOf(schema);
    const named = namedByMigrations(MIGRATIONS);
    for (const { name, indexes } of schema.tables) {
      const there = await server.strapi.db.dialect.schemaInspector.getIndexes(name);
      for (const index of indexes.filter(({ type }) => type !== 'primary')) {
        expect({ table: name, indexes: there.map((each) => each.name) }).toEqual({
          table: name,
          indexes: expect.arrayContaining([index.name]),
        });
      }
    }
    await server.stop();

    const after = await rowsOf(database, isContent);
    for (const [table, rows] of Object.entries(before)) {
      const columns = Object.keys(rows[0] ?? {}).filter((column) => !named.has(`${table}.${column}`));
      if (columns.length === 0) continue;
      expect(Object.keys(known[table] ?? {})).toEqual(expect.arrayContaining(columns));
      const expected = rows.map((row) =>
        row.confidence === CONFIDENCE ? { ...row, confidence: 0.99 } : row,
      );
      expect({ table, rows: (after[table] ?? []).map((row) => pick(row, columns)) }).toEqual({
        table,
        rows: expected.map((row) => pick(row, columns)),
      });
    }
    if (!IS_POSTGRES) expect(after.quotes!.map(({ confidence }) => confidence)).toContain(0.99);
    await database.drop();
  });

  it('is as it was after a migration that failed half way', async () => {
    const database = await prepared(version);
    const folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-migrations-'));
    await writeFile(
      path.join(folder, '2000.01.01T00.00.00.fails.js'),
      `module.exports.up = async (trx) => {
        await trx('quotes').update({ text: 'gone' });
        await trx.schema.alterTable('articles', (table) => table.dropColumn('kicker'));
        await trx.schema.dropTable('persons_cmps');
        throw new Error('half way');
      };`,
    );
    await cp(MIGRATIONS, folder, { recursive: true });
    const all = (table: string) => table !== 'strapi_migrations' && table !== 'strapi_migrations_internal';
    const before = await rowsOf(database, all);

    Object.assign(process.env, database.environment);
    const strapi = createStrapi({
      appDir: PROJECT,
      distDir: path.join(PROJECT, 'dist'),
      serveAdminPanel: false,
    });
    const { db } = strapi;
    const Database = db.constructor as new (config: typeof db.config) => typeof db;
    const withFailing = new Database({
      ...db.config,
      settings: { ...db.config.settings, migrations: { dir: folder } },
    });
    db.migrations = withFailing.migrations;
    await expect(strapi.load()).rejects.toThrow('half way');
    await withFailing.destroy();
    await db.destroy();

    expect(await rowsOf(database, all)).toEqual(before);
    const server = await startStrapi({ database, environment: { WORTLAUT_SEED: 'false' } });
    expect(await server.strapi.db.query('api::quote.quote').count()).toBe(before.quotes!.length);
    await server.stop();
    await database.drop();
    await rm(folder, { recursive: true });
  });
});
