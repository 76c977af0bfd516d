import type { Core } from '@strapi/strapi';
import { failuresOf } from '../id-map/quarantine';
import { languageOf } from '../../plugins/wortlaut/server/quotes-in-articles/article-texts';
import { parseRawInput, type SourceRecord } from '../sources/raw-record';
import { beginRun, endRun, type ImportRun } from './import-run';
import { importBatches, inBatches, type ImportEnd, type ImportRequest } from './run-import';

const NOT_KEPT = 'Its input was not kept: import its source again.';

async function* failedRecords(strapi: Core.Strapi, run: string): AsyncGenerator<SourceRecord> {
  for await (const { source, sourceId, place, reason, raw } of failuresOf(strapi, run)) {
    const where = { source, sourceId, place };
    const input = raw === null ? undefined : parseRawInput(raw);
    if (input) yield { kind: 'record', ...where, input, notes: [] };
    else {
      const known = reason.endsWith(NOT_KEPT) ? reason : `${reason} ${NOT_KEPT}`;
      yield { kind: 'failure', ...where, reason: known };
    }
  }
}

/**
 * Imports the records again that failed in a run, out of the quarantine, in a run of its own with the settings of the first.
 * What fails again is in the quarantine under the new run.
 */
export async function retryRun(
  strapi: Core.Strapi,
  { run: former, settings }: ImportRun,
  request: Pick<ImportRequest, 'now' | 'tell' | 'tellLinks' | 'shallStop'>,
): Promise<ImportEnd> {
  const { now } = request;
  const run = await beginRun(strapi, { sources: [`retry ${former}`], settings, now: now() });
  const batches = inBatches(failedRecords(strapi, former), undefined);
  const end = await importBatches(strapi, batches, {
    ...request,
    run,
    now: now(),
    publish: settings?.publish === true,
    locale: languageOf(settings?.locale ?? null),
    force: false,
    dryRun: false,
    since: undefined,
  });
  await endRun(strapi, run, end.counts, now());
  return { run, ...end };
}
