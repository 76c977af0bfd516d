import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runChecks, STATIC_CHECKS } from './checks.mjs';
import { ensureBuilt } from './first-run/build.mjs';
import { Failure } from './first-run/failure.mjs';
import { unknownPart } from './first-run/messages.mjs';
import { prepareWithSecrets } from './first-run/prepare.mjs';
import { inProject, projectFolder } from './first-run/project.mjs';

const RESULTS = inProject('.wortlaut/jest.json');
const CHECKS = 'checks';
/** Each of its files drives a browser of several processes; two at a time would wait for each other on a small machine. */
const BROWSER = 'browser';
/** Parts that use no compiled server. */
const WITHOUT_BUILD = ['domain', 'project', 'start'];

/** @returns {string[]} the names of jest's projects */
function testProjects() {
  /** @type {{ projects: { displayName: string | { name: string } }[] }} */
  const config = createRequire(import.meta.url)(inProject('jest.config.js'));
  return config.projects.map(({ displayName }) =>
    typeof displayName === 'string' ? displayName : displayName.name,
  );
}

/**
 * What a command line asks for: `npm test -- server -t slug` is the parts "server-sqlite" and "server-postgres", and
 * jest's own words.
 *
 * @param {string[]} words
 * @param {string[]} projects
 * @returns {{ projects: string[], checks: boolean, jestWords: string[] }} no projects: all, where jest runs at all
 * @throws {Failure} for a first word that names neither a part nor a path
 */
export function chosenParts(words, projects) {
  const [first] = words;
  if (first === undefined) return { projects: [], checks: true, jestWords: [] };
  if (first === CHECKS) return { projects: [], checks: true, jestWords: words };
  if (first.startsWith('-') || /[/\\.]/.test(first)) return { projects: [], checks: false, jestWords: words };
  const named = projects.filter((name) => name === first || name.startsWith(`${first}-`));
  if (named.length === 0) throw new Failure(unknownPart(first, [CHECKS, ...projects]));
  return { projects: named, checks: false, jestWords: words.slice(1) };
}

/**
 * Counts what jest wrote down. A test file that could not be run counts as one failed test, and so does a run that ended
 * badly without a failed test: a broken set-up, or no test found.
 *
 * @param {number | null} exitCode jest's
 * @param {string | null} json jest's results; null where it wrote none
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countResults(exitCode, json) {
  /** @type {Record<string, number>} */
  const counts = json === null ? {} : JSON.parse(json);
  const failed = (counts.numFailedTests ?? 0) + (counts.numRuntimeErrorTestSuites ?? 0);
  return {
    passed: counts.numPassedTests ?? 0,
    failed: exitCode === 0 && json !== null ? failed : Math.max(1, failed),
    skipped: (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0),
  };
}

/**
 * @param {string[]} projects those to run; none means all
 * @param {string[]} words further words for jest
 */
async function runJest(projects, words) {
  rmSync(RESULTS, { force: true });
  const selection = projects.length === 0 ? [] : ['--selectProjects', ...projects];
  const args = [inProject('node_modules/jest/bin/jest.js'), '--ci', '--json', `--outputFile=${RESULTS}`];
  const child = spawn(process.execPath, [...args, ...words, ...selection], {
    cwd: projectFolder,
    // --json writes the results to standard output as well, where nobody reads them.
    stdio: ['inherit', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test' },
  });
  /** @type {number | null} */
  const exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return countResults(exitCode, existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : null);
}

/**
 * The runs of jest for what was chosen: the tests in a browser, where they are not chosen by a path, come after all others
 * and one by one.
 *
 * @param {{ projects: string[], checks: boolean, jestWords: string[] }} chosen
 * @param {string[]} all names of projects
 * @returns {{ projects: string[], words: string[] }[]} without projects: all of them
 */
export function jestRuns({ projects, checks, jestWords: words }, all) {
  const parts = projects.length === 0 && checks ? all : projects;
  const others = parts.filter((name) => name !== BROWSER);
  const runs = others.length > 0 || parts.length === 0 ? [{ projects: others, words }] : [];
  return parts.includes(BROWSER)
    ? [...runs, { projects: [BROWSER], words: ['--maxWorkers=1', ...words] }]
    : runs;
}

/**
 * `npm test`: the static checks and every test, or the part that is named. Ends with the line `N passed, N failed`.
 *
 * @param {string[]} words
 * @returns {Promise<number>} exit code: 1 where anything failed
 * @throws {Failure}
 */
export async function main(words) {
  await prepareWithSecrets();
  const chosen = chosenParts(words, testProjects());
  const checks = chosen.checks ? runChecks(STATIC_CHECKS) : { passed: 0, failed: 0 };
  const runsJest = words[0] !== CHECKS;
  const needsBuild =
    chosen.projects.length === 0 || chosen.projects.some((name) => !WITHOUT_BUILD.includes(name));
  if (runsJest && needsBuild) await ensureBuilt();
  const tests = { passed: 0, failed: 0, skipped: 0 };
  for (const run of runsJest ? jestRuns(chosen, testProjects()) : []) {
    const { passed, failed, skipped } = await runJest(run.projects, run.words);
    tests.passed += passed;
    tests.failed += failed;
    tests.skipped += skipped;
  }

  const failed = checks.failed + tests.failed;
  if (tests.skipped > 0) process.stdout.write(`${tests.skipped} skipped\n`);
  process.stdout.write(`${checks.passed + tests.passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
