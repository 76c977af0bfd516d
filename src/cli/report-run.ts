import path from 'node:path';
import { ImportReport } from '../import/report/import-report';
import { describeResult } from '../import/report/sentences';
import type { RunCounts } from '../import/runs/import-run';
import type { ImportEnd, ImportRequest } from '../import/runs/run-import';
import type { CommandStreams } from './command';
import { ImportProgress } from './import-progress';
import { stopOnInterrupt } from './stop-on-interrupt';

/** What a run's report is kept in, from the folder where the command was called. */
const REPORTS = path.join('.wortlaut', 'imports');

/** 0: all went well; 1: some failed; 2: nothing was done. */
function exitCodeOf(counts: RunCounts): number {
  if (counts.failed === 0) return 0;
  const { created, updated, restored, unchanged, linked, left } = counts;
  return created + updated + restored + unchanged + linked + left > 0 ? 1 : 2;
}

/**
 * Shows the progress of a run that brings articles in, writes its report, and prints the summary.
 *
 * @param given `folder` of the report, left out for a new one; `total` records, where that is known; `print`s what came of
 *   each record
 * @returns the exit code: 0 where all went well, 1 where some failed or it was stopped, 2 where nothing was done
 */
export async function reportRun(
  { stdout, stderr }: CommandStreams,
  given: {
    readonly folder?: string | undefined;
    readonly total?: number | undefined;
    readonly print?: boolean;
  },
  work: (hooks: Pick<ImportRequest, 'tell' | 'tellLinks' | 'shallStop'>) => Promise<ImportEnd>,
): Promise<number> {
  const interrupt = stopOnInterrupt();
  const name = new Date().toISOString().replace(/[:.]/g, '');
  const folder = path.resolve(given.folder ?? path.join(REPORTS, name));
  const report = await ImportReport.begin(folder);
  const progress = new ImportProgress(stderr, given.total);
  const end = await work({
    shallStop: interrupt.shallStop,
    tell: async (result) => {
      if (given.print === true) stdout.write(`${describeResult(result)}\n`);
      progress.step();
      await report.add(result);
    },
    tellLinks: (note) => report.addLinks(note),
  });
  progress.end();
  interrupt.end();
  const stopped = end.wasStopped ? ['stopped before the end; the same command goes on'] : [];
  stdout.write(await report.end(end.run, end.counts, stopped));
  stdout.write(`The report is in ${path.relative(process.cwd(), folder) || '.'}.\n`);
  return end.wasStopped ? 1 : exitCodeOf(end.counts);
}
