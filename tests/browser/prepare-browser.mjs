import { ensureBuilt } from '../../scripts/first-run/build.mjs';
import { prepareSqliteFile } from '../running-strapi/prepare-database.mjs';
import { findBrowser } from './find-browser.mjs';

/**
 * Builds the admin panel where its sources changed, and tells the tests by TEST_BROWSER_LAUNCH which browser to start and
 * by TEST_SQLITE_TEMPLATE which database to copy.
 */
export default async function prepareBrowser() {
  await ensureBuilt();
  process.env.TEST_BROWSER_LAUNCH = JSON.stringify(await findBrowser());
  const { file, remove } = await prepareSqliteFile();
  process.env.TEST_SQLITE_TEMPLATE = file;
  globalThis.removeTestSqlite = remove;
}
