import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { RecordResult } from '../../../src/import/articles/outcome';
import { runImport, type ImportEnd, type ImportRequest } from '../../../src/import/runs/run-import';

export interface Imported extends ImportEnd {
  readonly results: readonly RecordResult[];
}

/** Imports as the command does, and answers what came of each record. */
export async function importInto(
  strapi: Core.Strapi,
  sources: readonly string[],
  options: Partial<ImportRequest> = {},
): Promise<Imported> {
  const results: RecordResult[] = [];
  const end = await runImport(strapi, {
    sources,
    sourceName: undefined,
    publish: false,
    force: false,
    dryRun: false,
    locale: undefined,
    since: undefined,
    limit: undefined,
    stdin: Readable.from([]),
    now: () => new Date('2026-01-02T03:04:05.000Z'),
    shallStop: () => false,
    tell: (result) => {
      results.push(result);
    },
    ...options,
  });
  return { ...end, results };
}
