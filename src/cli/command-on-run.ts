import type { Core } from '@strapi/strapi';
import { findRun, type ImportRun } from '../import/runs/import-run';
import type { Command, CommandStreams } from './command';
import { withStrapi } from './with-strapi';

/**
 * A command that is called with the name of a run of the import, and ends with exit code 2 where it is called otherwise or
 * there is no such run.
 *
 * @param name of the command
 * @param work what it does with the run; gives the exit code
 */
export function commandOnRun(
  name: string,
  work: (strapi: Core.Strapi, run: ImportRun, streams: CommandStreams) => Promise<number>,
): Command {
  return {
    async run([given, ...more], streams) {
      if (given === undefined || given.startsWith('-') || more.length > 0) {
        streams.stderr.write(`Usage: npm run wortlaut -- ${name} RUN\n`);
        return 2;
      }
      return withStrapi(async (strapi) => {
        const run = await findRun(strapi, given);
        if (run) return work(strapi, run, streams);
        streams.stderr.write(`There is no run "${given}"; "npm run wortlaut -- runs" lists them.\n`);
        return 2;
      });
    },
  };
}
