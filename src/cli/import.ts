import { Command as Program, CommanderError, InvalidArgumentError } from 'commander';
import { findMovedSources } from '../import/runs/find-moved-sources';
import { runImport } from '../import/runs/run-import';
import { sizeOfSources } from '../import/sources/size-of-sources';
import type { Language } from '../plugins/wortlaut/domain/quotes/utterance';
import type { Command, CommandStreams } from './command';
import { reportRun } from './report-run';
import { withStrapi } from './with-strapi';

interface Options {
  readonly dryRun?: boolean;
  readonly publish?: boolean;
  readonly force?: boolean;
  readonly locale?: Language;
  readonly source?: string;
  readonly limit?: number;
  readonly since?: Date;
  readonly report?: string;
}

function language(text: string): Language {
  if (text !== 'de' && text !== 'en') throw new InvalidArgumentError('It has to be de or en.');
  return text;
}

function number(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It has to be a number from 1.');
  return Number(text);
}

function date(text: string): Date {
  const read = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(read.getTime()))
    throw new InvalidArgumentError('It has to be a date such as 2014-05-31.');
  return read;
}

function programFor({ stdout, stderr }: CommandStreams): Program {
  return new Program('import')
    .description('brings articles in, with their quotes and persons')
    .argument('<sources...>', 'files and folders; - is standard input')
    .option('--dry-run', 'does everything but keep it, and prints what would be done, field by field')
    .option('--publish', 'publishes what is public at its source, with certain quotes and confirmed persons')
    .option('--locale <code>', 'the language of all the articles: de or en', language)
    .option('--source <name>', 'what the source is called in the id map')
    .option('--limit <number>', 'takes so many records at most', number)
    .option('--since <date>', 'passes over what was first published before', date)
    .option('--force', 'overwrites what editors changed')
    .option('--report <folder>', 'where the report is written')
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) });
}

const describeMoved = (given: string, former: string) =>
  `${given} holds what ${former} held, and that is gone. If it was moved, import it with --source "${former}", so that its articles stay the ones they are. If not, give it a name of its own with --source NAME.\n`;

function importSources(
  sources: readonly string[],
  options: Options,
  streams: CommandStreams,
): Promise<number> {
  const dryRun = options.dryRun === true;
  return withStrapi(async (strapi) => {
    const moved = options.source === undefined ? await findMovedSources(strapi, sources) : [];
    for (const { given, former } of moved) streams.stderr.write(describeMoved(given, former));
    if (moved.length > 0) return 2;
    const toDo = { records: options.limit, bytes: await sizeOfSources(sources) };
    const reported = { folder: options.report, toDo, print: dryRun };
    return reportRun(streams, reported, (hooks) =>
      runImport(strapi, {
        sources,
        sourceName: options.source,
        publish: options.publish === true,
        force: options.force === true,
        dryRun,
        locale: options.locale,
        since: options.since,
        limit: options.limit,
        stdin: streams.stdin,
        now: () => new Date(),
        ...hooks,
      }),
    );
  });
}

/**
 * `wortlaut import SOURCE…`: brings articles in. Exit code 0 where all went well, 1 where some records failed or the run was
 * stopped, 2 where nothing was done.
 */
export const importCommand: Command = {
  async run(args, streams) {
    const program = programFor(streams);
    try {
      program.parse([...args], { from: 'user' });
    } catch (error) {
      if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
      throw error;
    }
    return importSources(program.args, program.opts<Options>(), streams);
  },
};
