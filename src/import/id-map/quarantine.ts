import type { Core } from '@strapi/strapi';
import { LONGEST_PAGE } from '../../plugins/wortlaut/domain/reading/limits';
import { IMPORT_FAILURE } from '../../plugins/wortlaut/server/imports/import-schemas';
import type { RawInput, RecordPlace } from '../sources/raw-record';

/** A record in the quarantine. */
export interface Failure extends RecordPlace {
  readonly id: number;
  readonly run: string;
  readonly reason: string;
  /** Its input as JSON; null where there was none to keep. */
  readonly raw: string | null;
}

const query = (strapi: Core.Strapi) => strapi.db.query(IMPORT_FAILURE);

/** Puts a record that failed into the quarantine, in the place of what was there of it. */
export async function quarantine(
  strapi: Core.Strapi,
  { source, sourceId, place }: RecordPlace,
  failure: { readonly run: string; readonly reason: string; readonly input: RawInput | undefined },
): Promise<void> {
  const { run, reason, input } = failure;
  const raw = input === undefined ? null : JSON.stringify(input);
  await strapi.db.transaction(async () => {
    await query(strapi).deleteMany({ where: { source, sourceId } });
    await query(strapi).create({
      data: {
        run,
        source,
        sourceId,
        place,
        reason,
        raw: raw !== null && raw.length <= 2 * LONGEST_PAGE ? raw : null,
      },
    });
  });
}

/** Takes records out of the quarantine that are in by now. */
export async function releaseFailures(strapi: Core.Strapi, records: readonly RecordPlace[]): Promise<void> {
  for (const source of new Set(records.map((record) => record.source))) {
    const sourceId = {
      $in: records.filter((record) => record.source === source).map((record) => record.sourceId),
    };
    await query(strapi).deleteMany({ where: { source, sourceId } });
  }
}

/** Takes everything out of the quarantine that a run put there. */
export async function releaseRun(strapi: Core.Strapi, run: string): Promise<void> {
  await query(strapi).deleteMany({ where: { run } });
}

/** How many records of each run are in the quarantine. */
export async function failuresByRun(strapi: Core.Strapi): Promise<ReadonlyMap<string, number>> {
  const rows: { run: string }[] = await query(strapi).findMany({ select: ['run'] });
  const counts = new Map<string, number>();
  for (const { run } of rows) counts.set(run, (counts.get(run) ?? 0) + 1);
  return counts;
}

/** The records of a run that are in the quarantine, in the order in which they came, one after the other. */
export async function* failuresOf(strapi: Core.Strapi, run: string): AsyncGenerator<Failure> {
  const ids: { id: number }[] = await query(strapi).findMany({
    where: { run },
    select: ['id'],
    orderBy: { id: 'asc' },
  });
  for (const { id } of ids) {
    const failure: Failure | null = await query(strapi).findOne({ where: { id } });
    if (failure) yield failure;
  }
}
