import { once } from 'node:events';

/**
 * Tells the process that started this script that everything is ready, and waits until it needs it no longer.
 *
 * @param {Record<string, string>} settings for the tests
 * @param {() => Promise<void>} end takes back what was prepared
 */
export async function prepared(settings, end) {
  process.send?.(settings);
  await once(process, 'disconnect');
  await end();
  process.exit(0);
}
