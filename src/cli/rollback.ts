import type { Core } from '@strapi/strapi';
import type { ImportRun } from '../import/runs/import-run';
import { rollBack, type RollbackNote } from '../import/runs/roll-back';
import type { Command, CommandStreams } from './command';
import { commandOnRun } from './command-on-run';
import { stopOnInterrupt } from './stop-on-interrupt';

const DONE: Readonly<Record<Exclude<RollbackNote['kind'], 'kept'>, string>> = {
  removed: 'removed',
  restored: 'again as before',
  unlinked: 'no longer known as the same article as another',
};

function describeNote(note: RollbackNote): string {
  const name = `${note.source} ${note.sourceId}`.trim();
  if (note.kind === 'kept') return `kept: ${name}\n    ${note.reason}\n`;
  const persons = note.keptPersons.map((person) => `    kept: ${person.name}. ${person.reason}\n`);
  return `${DONE[note.kind]}: ${name}\n${persons.join('')}`;
}

async function rollBackRun(strapi: Core.Strapi, run: ImportRun, { stdout }: CommandStreams): Promise<number> {
  const interrupt = stopOnInterrupt();
  const { counts, wasStopped } = await rollBack(strapi, run, {
    now: () => new Date(),
    tell: (note) => {
      stdout.write(describeNote(note));
    },
    shallStop: interrupt.shallStop,
  });
  interrupt.end();
  const { removed, restored, unlinked, kept } = counts;
  stdout.write(`${removed} removed, ${restored} again as before, ${unlinked} unlinked, ${kept} kept.\n`);
  if (wasStopped) stdout.write('Stopped before the end; the same command goes on.\n');
  if (removed + restored + unlinked === 0) {
    const { rolledBackAt } = run;
    if (rolledBackAt !== null)
      stdout.write(`The run was rolled back already, ${new Date(rolledBackAt).toISOString()}.\n`);
    return 2;
  }
  return kept > 0 || wasStopped ? 1 : 0;
}

/**
 * `wortlaut rollback RUN`: undoes a run of the import. Exit code 0 where all of it was undone, 1 where something was kept or it
 * was stopped, 2 where nothing was done.
 */
export const rollbackCommand: Command = commandOnRun('rollback', rollBackRun);
