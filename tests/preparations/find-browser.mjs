import chromium from '@sparticuz/chromium';

/**
 * A browser to drive: on Linux the Chromium that comes with the packages, elsewhere an installed Chrome. Where that is
 * not what you have, TEST_BROWSER is the path of the one to take.
 *
 * @returns {Promise<{ executablePath?: string, channel?: string, args: string[] }>} what playwright's `launch` takes
 */
export async function findBrowser() {
  if (process.env.TEST_BROWSER) return { executablePath: process.env.TEST_BROWSER, args: [] };
  if (process.platform !== 'linux') return { channel: 'chrome', args: [] };
  // In a single process, as the package's own arguments have it, the browser ends with the first window that is closed.
  const shared = chromium.args.filter((argument) => argument !== '--single-process');
  // A container's root has no other user to drop its rights to.
  const args = [...shared, '--no-sandbox'];
  return { executablePath: await chromium.executablePath(), args };
}
