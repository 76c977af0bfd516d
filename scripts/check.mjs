import { FURTHER_CHECKS, runChecks, STATIC_CHECKS } from './checks.mjs';
import { prepareWithSecrets } from './first-run/prepare.mjs';

/**
 * `npm run check`: everything that can be said of the project without its tests.
 *
 * @returns {Promise<number>} exit code: 1 where a check failed
 * @throws {import('./first-run/failure.mjs').Failure}
 */
export async function main() {
  await prepareWithSecrets();
  const { passed, failed } = runChecks([...STATIC_CHECKS, ...FURTHER_CHECKS]);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
