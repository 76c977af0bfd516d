import { spawn } from 'node:child_process';
import { readSettings } from './first-run/env-file.mjs';
import { assertPortFree, listeningAddress } from './first-run/port.mjs';
import { prepareWithSecrets } from './first-run/prepare.mjs';
import { inProject, projectFolder } from './first-run/project.mjs';

/**
 * `npm run dev`: Strapi in watch mode. Words after `--` go to `strapi develop`.
 *
 * @param {string[]} words
 * @returns {Promise<number>} Strapi's exit code
 * @throws {import('./first-run/failure.mjs').Failure}
 */
export async function main(words) {
  await assertPortFree(listeningAddress(readSettings()));
  await prepareWithSecrets();
  const strapi = inProject('node_modules/@strapi/strapi/bin/strapi.js');
  const child = spawn(process.execPath, [strapi, 'develop', ...words], {
    cwd: projectFolder,
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: 'inherit',
  });
  // Ctrl+C reaches both processes by the terminal; what is sent to this one alone is passed on.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
