import { ensureBuilt } from '../../scripts/first-run/build.mjs';
import { findBrowser } from './find-browser.mjs';
import { prepareSqliteFile } from './prepare-database.mjs';
import { prepared } from './prepared.mjs';

// Builds the admin panel where its sources changed, and tells the tests by TEST_BROWSER_LAUNCH which browser to start and
// by TEST_SQLITE_TEMPLATE which database to copy.
await ensureBuilt();
const launch = JSON.stringify(await findBrowser());
const { file, remove } = await prepareSqliteFile();
await prepared({ TEST_BROWSER_LAUNCH: launch, TEST_SQLITE_TEMPLATE: file }, remove);
