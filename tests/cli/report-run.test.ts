import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { reportRun } from '../../src/cli/report-run';
import { noCounts } from '../../src/import/runs/run-import';
import type { RunCounts } from '../../src/import/runs/import-run';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-report-'));
});
afterEach(() => rm(folder, { recursive: true }));

const run = (counts: Partial<RunCounts>, wasStopped = false) =>
  reportRun(
    { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() },
    { folder, toDo: { records: 1 } },
    () => Promise.resolve({ run: 'a-run', counts: { ...noCounts(), ...counts }, wasStopped }),
  );

it.each<readonly [what: string, counts: Partial<RunCounts>, code: number]>([
  ['all went well', { created: 2, unchanged: 1 }, 0],
  ['everything is older than asked for', { 'passed-over': 3 }, 0],
  ['some failed', { created: 2, failed: 1 }, 1],
  ['all failed', { failed: 2 }, 2],
  ['there was nothing', {}, 2],
])('ends with a code that tells how it went: %s', async (_what, counts, code) => {
  expect(await run(counts)).toBe(code);
});

it('ends with 1 where it was stopped, whatever is in by then', async () => {
  expect(await run({}, true)).toBe(1);
  expect(await readFile(path.join(folder, 'summary.md'), 'utf8')).toContain('stopped before the end');
});

it('says that nothing was found', async () => {
  await run({});
  expect(await readFile(path.join(folder, 'summary.md'), 'utf8')).toContain('no article was found');
  await run({ unchanged: 1 });
  expect(await readFile(path.join(folder, 'summary.md'), 'utf8')).not.toContain('no article was found');
});
