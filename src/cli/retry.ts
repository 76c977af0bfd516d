import type { Core } from '@strapi/strapi';
import { failuresByRun } from '../import/id-map/quarantine';
import { findRun } from '../import/runs/import-run';
import { retryRun } from '../import/runs/retry-run';
import type { Command, CommandStreams } from './command';
import { reportRun } from './report-run';
import { withStrapi } from './with-strapi';

async function retry(strapi: Core.Strapi, name: string, streams: CommandStreams): Promise<number> {
  const run = await findRun(strapi, name);
  if (!run) {
    streams.stderr.write(`There is no run "${name}"; "npm run wortlaut -- runs" lists them.\n`);
    return 2;
  }
  const total = (await failuresByRun(strapi)).get(name) ?? 0;
  if (total === 0) {
    streams.stderr.write(`Nothing of the run ${name} is in the quarantine.\n`);
    return 2;
  }
  return reportRun(streams, { total }, (hooks) => retryRun(strapi, run, { now: () => new Date(), ...hooks }));
}

/**
 * `wortlaut retry RUN`: imports what failed in a run again, as it is kept in the quarantine. Exit code 0 where all of it is in
 * now, 1 where some failed again, 2 where nothing was done.
 */
export const retryCommand: Command = {
  async run([name, ...more], streams) {
    if (name === undefined || name.startsWith('-') || more.length > 0) {
      streams.stderr.write('Usage: npm run wortlaut -- retry RUN\n');
      return 2;
    }
    return withStrapi((strapi) => retry(strapi, name, streams));
  },
};
