/**
 * Fails where database/columns.json is not what the content model makes of the tables now, and says which columns would be
 * lost without a migration that names them. `node scripts/columns.mjs --write` writes the record anew once none would.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject, projectFolder, workFolder } from './first-run/project.mjs';

const require = createRequire(import.meta.url);
const RECORD = inProject('database/columns.json');
const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

/**
 * Runs `work` with the tables that the content model makes in a new database.
 *
 * @param {(schema: import('../src/plugins/wortlaut/server/schema-changes/columns.js').DatabaseSchema) => void} work
 */
async function withSchema(work) {
  mkdirSync(workFolder, { recursive: true });
  const folder = mkdtempSync(path.join(workFolder, 'columns-'));
  Object.assign(process.env, {
    ...Object.fromEntries(SECRETS.map((name) => [name, randomBytes(16).toString('base64')])),
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    WORTLAUT_SEED: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    LOG_LEVEL: 'error',
  });
  const { compileStrapi, createStrapi } = require('@strapi/strapi');
  await compileStrapi({ appDir: projectFolder, ignoreDiagnostics: true });
  const strapi = await createStrapi({ appDir: projectFolder, distDir: inProject('dist') }).load();
  try {
    work(strapi.db.schema.schema);
  } finally {
    await strapi.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

await withSchema((schema) => {
  const changes = 'dist/src/plugins/wortlaut/server/schema-changes';
  const { columnsOf, lostColumns, nameOf } = require(inProject(changes, 'columns.js'));
  const { namedByMigrations } = require(inProject(changes, 'named-by-migrations.js'));
  const before = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
  const now = columnsOf(schema);
  const named = namedByMigrations(inProject('dist/database/migrations'));
  /** @type {import('../src/plugins/wortlaut/server/schema-changes/columns.js').LostColumn[]} */
  const lost = lostColumns(before, now, named);
  for (const column of lost) {
    const fate = column.type === undefined ? 'would be dropped' : `would become ${column.type}`;
    process.stderr.write(`${nameOf(column)} ${fate} with its content; no migration names it\n`);
  }
  const text = `${JSON.stringify(now, null, 2)}\n`;
  if (lost.length > 0) process.exitCode = 1;
  else if (process.argv.includes('--write')) writeFileSync(RECORD, text);
  else if (text !== `${JSON.stringify(before, null, 2)}\n`) {
    process.stderr.write('database/columns.json is out of date: run "node scripts/columns.mjs --write"\n');
    process.exitCode = 1;
  }
});
process.exit();
