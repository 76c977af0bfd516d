import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ONCE = '--once';
/** Told to the tests, and to the preparations after the first: once in a run is enough. */
const COMPILED = 'TEST_PROJECT_COMPILED';

/**
 * Compiles the project before all tests that start a server, in a process of its own: the compiler's memory would stay with
 * this one for the whole run.
 *
 * @returns {Promise<Record<string, string>>} the settings that say so
 */
export async function compileProject() {
  if (!process.env[COMPILED]) {
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), ONCE], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return { [COMPILED]: 'true' };
}

if (process.argv[2] === ONCE) {
  const { compileStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  await compileStrapi({ appDir: process.cwd(), ignoreDiagnostics: false });
}
