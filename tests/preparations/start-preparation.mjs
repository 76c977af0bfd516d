import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Of this run, in the order in which they were started.
 *
 * @type {import('node:child_process').ChildProcess[]}
 */
const running = [];

/**
 * Runs a script of this folder as a process of its own until it has prepared what it is for, and takes over the settings
 * it tells of; it goes on until `endPreparations`, or until this process ends, however that ends. Jest calls this: its
 * transforms are in force in this process, and would meet every package that is loaded in it.
 *
 * @param {string} name the script's, without its ending
 * @throws {Error} where the script ends before it is ready; it has said why on standard error
 */
export async function startPreparation(name) {
  const script = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const child = fork(script, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const settings = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${name} ended before it was ready.`)));
    child.once('message', resolve);
  });
  running.push(child);
  Object.assign(process.env, settings);
}

/** Ends what was prepared, the last first. */
export async function endPreparations() {
  for (const child of running.splice(0).reverse()) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.disconnect();
    await ended;
  }
}
