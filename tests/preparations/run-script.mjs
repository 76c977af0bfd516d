import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a script of this folder to its end, in a process of its own: what it loads is free again afterwards.
 *
 * @param {string} name without its ending
 * @param {Record<string, string>} settings beside those of this process, as in `.env`
 * @throws {Error} where it fails; it has said why on standard error
 */
export function runScript(name, settings = {}) {
  execFileSync(process.execPath, [fileURLToPath(new URL(`${name}.mjs`, import.meta.url))], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
