import { failuresByRun } from '../import/id-map/quarantine';
import { allRuns, type ImportRun } from '../import/runs/import-run';
import { noCounts } from '../import/runs/run-import';
import type { Command } from './command';
import { withStrapi } from './with-strapi';

function statusOf({ endedAt, rolledBackAt }: ImportRun): string {
  if (rolledBackAt !== null) return `rolled back ${new Date(rolledBackAt).toISOString()}`;
  return endedAt === null ? 'not ended: it runs, or was broken off' : 'ended';
}

/** A run in some lines of text. */
function describeRun(run: ImportRun, inQuarantine: number): string {
  const counts = Object.entries({ ...noCounts(), ...run.counts })
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`);
  const lines = [
    `${run.run}  ${statusOf(run)}`,
    `    began ${new Date(run.startedAt).toISOString()}`,
    `    from ${run.sources.join(', ')}${run.settings?.publish === true ? ', published' : ''}`,
    ...(counts.length === 0 ? [] : [`    ${counts.join(', ')}`]),
    ...(inQuarantine === 0 ? [] : [`    ${inQuarantine} in quarantine: retry ${run.run}`]),
  ];
  return lines.join('\n');
}

/** `wortlaut runs`: lists the runs of the import, the last one first. */
export const runsCommand: Command = {
  async run(args, { stdout, stderr }) {
    if (args.length > 0) {
      stderr.write('Usage: npm run wortlaut -- runs\n');
      return 2;
    }
    await withStrapi(async (strapi) => {
      const failures = await failuresByRun(strapi);
      const runs = await allRuns(strapi);
      for (const run of runs) stdout.write(`${describeRun(run, failures.get(run.run) ?? 0)}\n`);
      if (runs.length === 0) stdout.write('Nothing was imported yet.\n');
    });
    return 0;
  },
};
