import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  columnsOf,
  lostColumns,
  type DatabaseSchema,
} from '../../../src/plugins/wortlaut/server/schema-changes/columns';
import { namedByMigrations } from '../../../src/plugins/wortlaut/server/schema-changes/named-by-migrations';
import { refuseToLoseColumns } from '../../../src/plugins/wortlaut/server/schema-changes/refuse-to-lose-columns';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';

const PROJECT = path.join(__dirname, '..', '..', '..');
const MIGRATIONS = path.join(PROJECT, 'dist', 'database', 'migrations');

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi();
});
afterAll(() => server.stop());

/** What would be said at the next start if the stored schema had been `before`. */
async function refusalAfter(change: (before: DatabaseSchema) => DatabaseSchema): Promise<string | undefined> {
  const { schemaStorage, schema } = server.strapi.db.schema;
  await schemaStorage.add(change(schema) as never);
  try {
    await refuseToLoseColumns(server.strapi);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await schemaStorage.add(schema);
  }
}

const withColumn = (table: string, column: string, type: string) => (schema: DatabaseSchema) => ({
  tables: schema.tables.map((each) =>
    each.name !== table
      ? each
      : { ...each, columns: [...each.columns.filter(({ name }) => name !== column), { name: column, type }] },
  ),
});

async function addColumn(table: string, column: string, value: string | null): Promise<void> {
  await server.strapi.db.connection.schema.alterTable(table, (columns) => {
    columns.string(column);
  });
  await server.strapi.db.connection(table).update({ [column]: value });
}

describe('the record of the columns', () => {
  it('is what the content model makes, and nothing is lost without a migration that names it', () => {
    const record = JSON.parse(readFileSync(path.join(PROJECT, 'database', 'columns.json'), 'utf8'));
    const now = columnsOf(server.strapi.db.schema.schema);
    expect(lostColumns(record, now, namedByMigrations(MIGRATIONS))).toEqual([]);
    // Otherwise: node scripts/columns.mjs --write
    expect(record).toEqual(now);
  });

  it('does not look at tables of Strapi itself', () => {
    expect(
      Object.keys(columnsOf(server.strapi.db.schema.schema)).filter((name) => /^(admin|strapi)_/.test(name)),
    ).toEqual([]);
  });
});

describe('a start on a database with a column that the content model lost', () => {
  it('is refused where the column has content', async () => {
    await addColumn('quotes', 'mood', 'glad');
    expect(await refusalAfter(withColumn('quotes', 'mood', 'string'))).toContain(
      '"quotes.mood" has content in',
    );
  });

  it('goes on where it is empty', async () => {
    await addColumn('quotes', 'weather', null);
    expect(await refusalAfter(withColumn('quotes', 'weather', 'string'))).toBeUndefined();
  });

  it('is refused where a type changed so that values may not fit', async () => {
    expect(await refusalAfter(withColumn('quotes', 'position', 'text'))).toContain('now makes it "integer"');
    expect(await refusalAfter(withColumn('quotes', 'text', 'string'))).toBeUndefined();
  });

  it('goes on where a migration names it', () => {
    const [before, after] = [{ quotes: { mood: 'string' } }, { quotes: {} }];
    expect(lostColumns(before, after, new Set())).toEqual([{ table: 'quotes', column: 'mood' }]);
    expect(lostColumns(before, after, new Set(['quotes.mood']))).toEqual([]);
  });
});
