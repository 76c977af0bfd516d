import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { npmNotFound } from './messages.mjs';

/**
 * The file of npm's command line program: the one that runs this script, or else the one that came with Node
 * (yarn and pnpm set `npm_execpath` too, to themselves, and the lock file is npm's).
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} nodeProgram the path of the running Node
 * @returns {string} absolute
 * @throws {Failure} where there is none
 */
export function npmProgram(env = process.env, nodeProgram = process.execPath) {
  const runner = env.npm_execpath;
  if (runner !== undefined && !/(yarn|pnpm|bun|corepack)[^/\\]*$/i.test(runner) && existsSync(runner))
    return runner;
  const folder = path.dirname(nodeProgram);
  const candidates = [
    path.join(folder, 'node_modules/npm/bin/npm-cli.js'),
    path.join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(folder, '../share/nodejs/npm/bin/npm-cli.js'),
  ];
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found === undefined) throw new Failure(npmNotFound());
  return found;
}
