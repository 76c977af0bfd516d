import { createRequire } from 'node:module';

const { compileStrapi } = createRequire(import.meta.url)('@strapi/strapi');

/** Told to the tests, and to the preparations after the first: once in a run is enough. */
const COMPILED = 'TEST_PROJECT_COMPILED';

/**
 * Compiles the project once, before all tests that start a server.
 *
 * @returns {Promise<Record<string, string>>} the settings that say so
 */
export async function compileProject() {
  if (!process.env[COMPILED]) await compileStrapi({ appDir: process.cwd(), ignoreDiagnostics: false });
  return { [COMPILED]: 'true' };
}
