import { ensureBuilt } from '../../scripts/first-run/build.mjs';
import { findBrowser } from './find-browser.mjs';

/** Builds the admin panel where its sources changed, and tells the tests by TEST_BROWSER_LAUNCH which browser to start. */
export default async function prepareBrowser() {
  await ensureBuilt();
  process.env.TEST_BROWSER_LAUNCH = JSON.stringify(await findBrowser());
}
