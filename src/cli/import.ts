import path from 'node:path';
import { Command as Program, CommanderError, InvalidArgumentError } from 'commander';
import { describeResult } from '../import/report/sentences';
import { ImportReport } from '../import/report/import-report';
import { runImport } from '../import/runs/run-import';
import type { RunCounts } from '../import/runs/import-run';
import type { Language } from '../plugins/wortlaut/domain/quotes/utterance';
import type { Command, CommandStreams } from './command';
import { ImportProgress } from './import-progress';
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

/** What a run's report is kept in, from the folder where the command was called. */
const REPORTS = path.join('.wortlaut', 'imports');

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
    .option('--publish', 'publishes the articles, with certain quotes and confirmed persons')
    .option('--locale <code>', 'the language of all the articles: de or en', language)
    .option('--source <name>', 'what the source is called in the id map')
    .option('--limit <number>', 'takes so many records at most', number)
    .option('--since <date>', 'passes over what was first published before', date)
    .option('--force', 'overwrites what editors changed')
    .option('--report <folder>', 'where the report is written')
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) });
}

/** 0: all went well; 1: some failed; 2: nothing was done. */
function exitCodeOf(counts: RunCounts): number {
  if (counts.failed === 0) return 0;
  return counts.created + counts.updated + counts.unchanged + counts.linked + counts.left > 0 ? 1 : 2;
}

/** Asked for once: the batch that is being written is ended, then nothing more is begun. */
function stopOnInterrupt(): { readonly shallStop: () => boolean; readonly end: () => void } {
  let stop = false;
  const listener = () => {
    stop = true;
  };
  process.once('SIGINT', listener);
  return { shallStop: () => stop, end: () => process.removeListener('SIGINT', listener) };
}

async function importSources(
  sources: readonly string[],
  options: Options,
  streams: CommandStreams,
): Promise<number> {
  const { stdin, stdout, stderr } = streams;
  const interrupt = stopOnInterrupt();
  const dryRun = options.dryRun === true;
  return withStrapi(async (strapi) => {
    const folder = path.resolve(
      options.report ?? path.join(REPORTS, new Date().toISOString().replace(/[:.]/g, '')),
    );
    const report = await ImportReport.begin(folder);
    const progress = new ImportProgress(stderr, options.limit);
    const end = await runImport(strapi, {
      sources,
      sourceName: options.source,
      publish: options.publish === true,
      force: options.force === true,
      dryRun,
      locale: options.locale,
      since: options.since,
      limit: options.limit,
      stdin,
      now: () => new Date(),
      shallStop: interrupt.shallStop,
      tell: async (result) => {
        if (dryRun) stdout.write(`${describeResult(result)}\n`);
        progress.step();
        await report.add(result);
      },
    });
    progress.end();
    interrupt.end();
    const stopped = end.wasStopped ? ['stopped before the end; the same command goes on'] : [];
    stdout.write(await report.end(end.run, end.counts, stopped));
    stdout.write(`The report is in ${path.relative(process.cwd(), folder) || '.'}.\n`);
    return end.wasStopped ? 1 : exitCodeOf(end.counts);
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
