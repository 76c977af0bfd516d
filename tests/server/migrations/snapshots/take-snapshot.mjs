// Writes a database as SQL text, compressed: `node take-snapshot.mjs ADDRESS FILE.sql.gz`, where ADDRESS is the file of a
// SQLite database or the postgres:// address of a PostgreSQL one. README.md says when and how it is used.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import pg from 'pg';

const require = createRequire(import.meta.url);

/** @param {unknown} value */
function literal(value) {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * @param {string} table
 * @param {Record<string, unknown>[]} rows
 */
const inserts = (table, rows) =>
  rows.map(
    (row) =>
      `INSERT INTO "${table}" (${Object.keys(row)
        .map((column) => `"${column}"`)
        .join(', ')}) VALUES (${Object.values(row).map(literal).join(', ')});`,
  );

/** @param {string} file */
function ofSqlite(file) {
  const Database = require('better-sqlite3');
  const database = new Database(file, { readonly: true });
  const statements = database
    .prepare(
      "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
    )
    .all();
  const tables = statements.filter(({ type }) => type === 'table');
  return [
    ...tables.map(({ sql }) => `${sql};`),
    ...tables.flatMap(({ name }) => inserts(name, database.prepare(`SELECT * FROM "${name}"`).all())),
    ...statements.filter(({ type }) => type !== 'table').map(({ sql }) => `${sql};`),
  ];
}

const TABLES_OF_POSTGRES = `
  SELECT c.relname AS name, (
    SELECT string_agg(format('%I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
      coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '')), ', ' ORDER BY a.attnum)
    FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  ) AS columns
  FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname`;
/** Foreign keys last: they need the primary keys. */
const CONSTRAINTS_OF_POSTGRES = `
  SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s;', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS sql
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f')
  ORDER BY contype = 'f', conname`;
const INDEXES_OF_POSTGRES = `
  SELECT indexdef || ';' AS sql FROM pg_indexes WHERE schemaname = 'public' AND indexname NOT IN
  (SELECT conname FROM pg_constraint) ORDER BY indexname`;
const SEQUENCES_OF_POSTGRES = `
  SELECT s.relname AS name, t.relname AS of_table, a.attname AS of_column
  FROM pg_class s JOIN pg_depend d ON d.objid = s.oid AND d.deptype = 'a'
  JOIN pg_class t ON t.oid = d.refobjid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
  WHERE s.relkind = 'S' AND s.relnamespace = 'public'::regnamespace ORDER BY s.relname`;

/** @param {string} address */
async function ofPostgres(address) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  // What the client would make a Date of stays as the database writes it.
  for (const type of [1082, 1083, 1114, 1184, 1700, 20]) pg.types.setTypeParser(type, (text) => text);
  const rowsOf = async (/** @type {string} */ sql) => (await client.query(sql)).rows;
  const sequences = await rowsOf(SEQUENCES_OF_POSTGRES);
  const lines = sequences.map(({ name }) => `CREATE SEQUENCE "${name}";`);
  const tables = await rowsOf(TABLES_OF_POSTGRES);
  for (const { name, columns } of tables) lines.push(`CREATE TABLE "${name}" (${columns});`);
  for (const { name } of tables) lines.push(...inserts(name, await rowsOf(`SELECT * FROM "${name}"`)));
  for (const { name, of_table: table, of_column: column } of sequences) {
    lines.push(`ALTER SEQUENCE "${name}" OWNED BY "${table}"."${column}";`);
    lines.push(
      `SELECT setval('"${name}"', (SELECT coalesce(max("${column}"), 0) + 1 FROM "${table}"), false);`,
    );
  }
  for (const { sql } of await rowsOf(CONSTRAINTS_OF_POSTGRES)) lines.push(sql);
  for (const { sql } of await rowsOf(INDEXES_OF_POSTGRES)) lines.push(sql);
  await client.end();
  return lines;
}

const [address, file] = process.argv.slice(2);
if (address === undefined || file === undefined) {
  console.error('node take-snapshot.mjs ADDRESS FILE.sql.gz');
  process.exit(2);
}
const lines = address.startsWith('postgres') ? await ofPostgres(address) : ofSqlite(address);
writeFileSync(file, gzipSync(`${lines.join('\n')}\n`, { level: 9 }));
