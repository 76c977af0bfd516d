import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Failure } from './first-run/failure.mjs';
import { unknownBench } from './first-run/messages.mjs';
import { prepare } from './first-run/prepare.mjs';
import { inProject } from './first-run/project.mjs';

/**
 * @param {string} name of a folder of bench/
 * @returns {string | undefined} its program: NAME.ts or run.ts, absolute
 */
function programOf(name) {
  return [`${name}.ts`, 'run.ts']
    .map((file) => inProject('bench', name, file))
    .find((file) => existsSync(file));
}

/** @returns {string[]} the measurements there are */
function measurements() {
  if (!existsSync(inProject('bench'))) return [];
  return readdirSync(inProject('bench')).filter((name) => programOf(name) !== undefined);
}

/**
 * `npm run bench -- NAME …`: runs bench/NAME/NAME.ts (or run.ts), which finds the further words in `process.argv.slice(2)`.
 *
 * @param {string[]} words
 * @throws {Failure} where there is no such measurement
 */
export async function main([name = '', ...words]) {
  const program = name === '' ? undefined : programOf(name);
  if (program === undefined) throw new Failure(unknownBench(name, measurements()));
  await prepare();
  process.argv = [process.execPath, program, ...words];
  const require = createRequire(import.meta.url);
  require('./bench/load-typescript.js');
  require(program);
}
