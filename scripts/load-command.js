'use strict';

/**
 * Loads `scripts/NAME.mjs` and runs its `main`. A failure ends the process with exit code 1 and its sentence,
 * without a stack trace.
 *
 * @param {string} name the command: start, test, dev, build, check or bench
 * @param {string[]} words what was typed after it
 */
module.exports = async function loadCommand(name, words) {
  const { report } = await import('./first-run/failure.mjs');
  try {
    const { main } = await import(`./${name}.mjs`);
    const exitCode = await main(words);
    if (exitCode !== undefined) process.exitCode = exitCode;
  } catch (error) {
    report(error);
  }
};
