import type { Core } from '@strapi/strapi';
import { failuresByRun } from '../import/id-map/quarantine';
import type { ImportRun } from '../import/runs/import-run';
import { retryRun } from '../import/runs/retry-run';
import type { Command, CommandStreams } from './command';
import { commandOnRun } from './command-on-run';
import { reportRun } from './report-run';

async function retry(strapi: Core.Strapi, run: ImportRun, streams: CommandStreams): Promise<number> {
  const total = (await failuresByRun(strapi)).get(run.run) ?? 0;
  if (total === 0) {
    streams.stderr.write(`Nothing of the run ${run.run} is in the quarantine.\n`);
    return 2;
  }
  return reportRun(streams, { toDo: { records: total } }, (hooks) =>
    retryRun(strapi, run, { now: () => new Date(), ...hooks }),
  );
}

/**
 * `wortlaut retry RUN`: imports what failed in a run again, as it is kept in the quarantine. Exit code 0 where all of it is in
 * now, 1 where some failed again, 2 where nothing was done.
 */
export const retryCommand: Command = commandOnRun('retry', retry);
