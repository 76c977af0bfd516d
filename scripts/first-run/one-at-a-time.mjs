import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inProject, workFolder } from './project.mjs';

const HOLDER = inProject('.wortlaut/at-work');
const POLL_MS = 500;
/** No installation or build takes as long: what is older was left behind, its process number used again. */
const STALE_MS = 30 * 60 * 1000;

/** @param {number} pid */
function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @returns {number | undefined} the process that is at work, where one is */
function holder() {
  try {
    const pid = Number(readFileSync(HOLDER, 'utf8'));
    const fresh = Date.now() - statSync(HOLDER).mtimeMs < STALE_MS;
    return fresh && pid > 0 && runs(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

function take() {
  mkdirSync(workFolder, { recursive: true });
  try {
    writeFileSync(HOLDER, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

const giveBack = () => rmSync(HOLDER, { force: true });

/**
 * Runs a step that writes into node_modules or dist while no other command of this project does; waits for one that
 * is at it. A command that was killed holds up nobody.
 *
 * @param {() => Promise<void>} step
 */
export async function alone(step) {
  let announced = false;
  while (!take()) {
    const pid = holder();
    if (pid === undefined) {
      giveBack();
    } else {
      if (!announced)
        process.stdout.write(`… Waiting for another command in this folder (process ${pid}).\n`);
      announced = true;
      await sleep(POLL_MS);
    }
  }
  process.once('exit', giveBack);
  try {
    await step();
  } finally {
    process.removeListener('exit', giveBack);
    giveBack();
  }
}
