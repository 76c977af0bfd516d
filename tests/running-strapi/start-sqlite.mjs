import compileProject from './compile-project.mjs';
import { prepareSqliteFile } from './prepare-database.mjs';

/** Compiles the project and prepares a database for the tests to copy; its file goes to them as TEST_SQLITE_TEMPLATE. */
export default async function startSqlite() {
  await compileProject();
  const { file, remove } = await prepareSqliteFile();
  process.env.TEST_SQLITE_TEMPLATE = file;
  globalThis.removeTestSqlite = remove;
}
