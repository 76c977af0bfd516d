import { spawnSync } from 'node:child_process';
import { duration } from './first-run/progress.mjs';
import { inProject, projectFolder } from './first-run/project.mjs';

const tsc = 'node_modules/typescript/bin/tsc';
const prettier = 'node_modules/prettier/bin/prettier.cjs';
const eslint = 'node_modules/eslint/bin/eslint.js';

/**
 * What is checked without running the program, each with what to do when it fails.
 *
 * @type {readonly { name: string, args: string[], remedy: string }[]}
 */
export const STATIC_CHECKS = [
  {
    name: 'types of the server',
    args: [tsc, '--noEmit', '-p', 'tsconfig.json'],
    remedy: 'correct the types',
  },
  { name: 'types of the tests', args: [tsc, '--noEmit', '-p', 'tests'], remedy: 'correct the types' },
  {
    name: 'types of the admin panel',
    args: [tsc, '--noEmit', '-p', 'src/admin'],
    remedy: 'correct the types',
  },
  { name: 'types of the scripts', args: [tsc, '--noEmit', '-p', 'scripts'], remedy: 'correct the types' },
  { name: 'lint', args: [eslint, '--quiet', '.'], remedy: 'see what "npx eslint --fix ." leaves over' },
  { name: 'format', args: [prettier, '--check', '--log-level', 'warn', '.'], remedy: 'run "npm run format"' },
];

/** Those that need more time or leave traces: for `npm run check`. */
export const FURTHER_CHECKS = [
  {
    name: 'unused code and dependencies',
    args: ['node_modules/knip/bin/knip.js', '--no-progress'],
    remedy: 'delete it, or say in knip.json why it stays',
  },
  {
    name: 'generated types',
    args: ['scripts/generated-types.mjs'],
    remedy: 'run "npx strapi ts:generate-types" and commit types/generated',
  },
  {
    name: 'columns of the database',
    args: ['scripts/columns.mjs'],
    remedy: 'see docs/schema-changes.md',
  },
  {
    name: 'direction of imports and other rules of the project',
    args: ['node_modules/jest/bin/jest.js', 'tests/project', '--silent'],
    remedy: 'see ARCHITECTURE.md for which folder may use which',
  },
];

/**
 * Runs checks one after the other, showing the output of those that fail.
 *
 * @param {typeof STATIC_CHECKS} checks
 * @returns {{ passed: number, failed: number }}
 */
export function runChecks(checks) {
  let failed = 0;
  for (const { name, args, remedy } of checks) {
    const began = Date.now();
    const [program = '', ...rest] = args;
    const { status, stdout, stderr } = spawnSync(process.execPath, [inProject(program), ...rest], {
      cwd: projectFolder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const ok = status === 0;
    process.stdout.write(`${ok ? '✔' : '✖'} ${name} (${duration(Date.now() - began)})\n`);
    if (ok) continue;
    failed += 1;
    process.stdout.write(`${stdout}${stderr}\n  What to do: ${remedy}.\n\n`);
  }
  return { passed: checks.length - failed, failed };
}
