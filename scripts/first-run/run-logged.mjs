import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project.mjs';

/** Enough to find the reason of a failure in; the log file holds all of it. */
const KEPT_CHARACTERS = 200_000;
const ENDING_SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a Node program in the project's folder; its output goes to a log file instead of the screen. When this
 * process is told to end, so is the program.
 *
 * @param {string[]} args the program's file and its arguments
 * @param {{ logFile: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number | null, signal: string | null, output: string }>} output: its last part
 */
export function runLogged(args, { logFile, env = process.env }) {
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  // A disk too full for the log is found out by the program as well; its output in memory tells.
  log.on('error', () => {});
  const child = spawn(process.execPath, args, {
    cwd: projectFolder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let output = '';
  /** @param {string} text */
  const keep = (text) => {
    log.write(text);
    output = (output + text).slice(-KEPT_CHARACTERS);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);

  let interrupted = false;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    interrupted = true;
    child.kill(signal);
  };
  for (const signal of ENDING_SIGNALS) process.once(signal, passOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (interrupted) process.exit(1);
      for (const name of ENDING_SIGNALS) process.removeListener(name, passOn);
      log.end();
      resolve({ code, signal, output });
    });
  });
}

/**
 * @param {string} output
 * @param {number} [count]
 * @returns {string} the last lines that are not empty
 */
export function lastLines(output, count = 15) {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.slice(-count).join('\n');
}
