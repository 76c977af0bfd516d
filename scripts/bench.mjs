import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Failure } from './first-run/failure.mjs';
import { unknownBench } from './first-run/messages.mjs';
import { prepare } from './first-run/prepare.mjs';
import { inProject } from './first-run/project.mjs';

/** @returns {string[]} the measurements there are: each a folder of bench/ with a run.ts in it */
function measurements() {
  if (!existsSync(inProject('bench'))) return [];
  return readdirSync(inProject('bench')).filter((name) => existsSync(inProject('bench', name, 'run.ts')));
}

/**
 * `npm run bench -- NAME …`: runs bench/NAME/run.ts, which finds the further words in `process.argv.slice(2)`.
 *
 * @param {string[]} words
 * @throws {Failure} where there is no such measurement
 */
export async function main([name = '', ...words]) {
  const names = measurements();
  if (!names.includes(name)) throw new Failure(unknownBench(name, names));
  await prepare();
  const program = inProject('bench', name, 'run.ts');
  process.argv = [process.execPath, program, ...words];
  const require = createRequire(import.meta.url);
  require('./bench/load-typescript.js');
  require(program);
}
