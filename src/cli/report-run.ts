import { once } from 'node:events';
import path from 'node:path';
import { ImportReport } from '../import/report/import-report';
import { describeLinks, describeResult } from '../import/report/sentences';
import type { RunCounts } from '../import/runs/import-run';
import type { ImportEnd, ImportRequest } from '../import/runs/run-import';
import type { CommandStreams } from './command';
import { ImportProgress, isTerminal, type WorkToDo } from './import-progress';
import { stopOnInterrupt } from './stop-on-interrupt';

/** What a run's report is kept in, from the folder where the command was called. */
const REPORTS = path.join('.wortlaut', 'imports');

/** How many records were written, or found to be as they should be. */
function settled({ created, updated, restored, unchanged, linked, left }: RunCounts): number {
  return created + updated + restored + unchanged + linked + left;
}

const isEmpty = (counts: RunCounts): boolean => settled(counts) + counts.failed + counts['passed-over'] === 0;

/** 0: all went well; 1: some failed; 2: nothing was done, since all failed or there was nothing. */
function exitCodeOf(counts: RunCounts): number {
  if (counts.failed === 0) return isEmpty(counts) ? 2 : 0;
  return settled(counts) > 0 ? 1 : 2;
}

/**
 * Shows the progress of a run that brings articles in, writes its report, and prints the summary.
 *
 * @param given `folder` of the report, left out for a new one; what is `toDo`; `print`s what came of each record
 * @returns the exit code: 0 where all went well, 1 where some failed or it was stopped, 2 where nothing was done
 */
export async function reportRun(
  { stdout, stderr }: CommandStreams,
  given: {
    readonly folder?: string | undefined;
    readonly toDo: WorkToDo;
    readonly print?: boolean;
  },
  work: (hooks: Pick<ImportRequest, 'tell' | 'tellLinks' | 'shallStop' | 'onRead'>) => Promise<ImportEnd>,
): Promise<number> {
  const interrupt = stopOnInterrupt();
  const name = new Date().toISOString().replace(/[:.]/g, '');
  const folder = path.resolve(given.folder ?? path.join(REPORTS, name));
  const report = await ImportReport.begin(folder);
  // What is printed in a terminal shows how far it is; a bar would be torn by it.
  const isSeen = given.print === true && isTerminal(stdout);
  const progress = new ImportProgress(isSeen ? undefined : stderr, given.toDo);
  const print = async (text: string) => {
    if (given.print === true && !stdout.write(`${text}\n`)) await once(stdout, 'drain');
  };
  const end = await work({
    shallStop: interrupt.shallStop,
    onRead: (bytes) => progress.read(bytes),
    tell: async (result) => {
      await print(describeResult(result));
      progress.step();
      await report.add(result);
    },
    tellLinks: async (note) => {
      await print(describeLinks(note));
      progress.linkOne();
      await report.addLinks(note);
    },
  });
  progress.end();
  interrupt.end();
  const further = end.wasStopped
    ? ['stopped before the end; the same command goes on']
    : isEmpty(end.counts)
      ? ['no article was found; is it the right file or folder?']
      : [];
  stdout.write(await report.end(end.run, end.counts, further));
  stdout.write(`The report is in ${path.relative(process.cwd(), folder) || '.'}.\n`);
  return end.wasStopped ? 1 : exitCodeOf(end.counts);
}
