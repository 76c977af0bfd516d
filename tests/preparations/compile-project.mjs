import { runScript } from './run-script.mjs';

/** Told to the tests, and to the preparations after the first: once in a run is enough. */
const COMPILED = 'TEST_PROJECT_COMPILED';

/**
 * Compiles the project before all tests that start a server.
 *
 * @returns {Record<string, string>} the settings that say so
 */
export function compileProject() {
  if (!process.env[COMPILED]) runScript('compile');
  return { [COMPILED]: 'true' };
}
