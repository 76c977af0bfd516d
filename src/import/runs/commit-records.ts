import type { Core } from '@strapi/strapi';
import { commitBatch, hashOfInput, type ReadyRecord, type WriteOptions } from '../articles/commit-batch';
import type { RecordResult } from '../articles/outcome';
import { readRecord, type ImportedArticle } from '../articles/read-record';
import type { Language } from '../../plugins/wortlaut/domain/quotes/utterance';
import { recordsOf } from '../id-map/import-record';
import { quarantine, releaseFailures } from '../id-map/quarantine';
import type { RawInput, RecordPlace, SourceRecord } from '../sources/raw-record';
import { patiently } from './patiently';

/** What decides how records are read and written. */
export interface CommitOptions extends WriteOptions {
  readonly locale: Language | undefined;
  /** Articles that were first published before are passed over. */
  readonly since: Date | undefined;
}

type Failed = Extract<RecordResult, { kind: 'failed' }>;

const failed = ({ source, sourceId, place }: RecordPlace, reason: string, input?: RawInput): Failed => ({
  kind: 'failed',
  source,
  sourceId,
  place,
  reason,
  input,
});

/** A sentence out of an error that the document service or the database ended with. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // Database drivers put the whole statement before their sentence.
  const sentence = message.length > 300 ? (message.split(' - ').at(-1) ?? '') : message;
  return `It cannot be stored: ${sentence.slice(0, 300)}`;
}

/** All at once; where one of them is in the way, each by itself, so that only that one fails. */
async function commitOrSingleOut(
  strapi: Core.Strapi,
  ready: readonly ReadyRecord[],
  options: WriteOptions,
): Promise<RecordResult[]> {
  try {
    return await patiently(() => commitBatch(strapi, ready, options));
  } catch (error) {
    const [only] = ready;
    if (ready.length === 1 && only) return [failed(only.place, reasonOf(error), only.input)];
    const results: RecordResult[] = [];
    for (const one of ready) results.push(...(await commitOrSingleOut(strapi, [one], options)));
    return results;
  }
}

/** What the id map knows already: the same input as last time needs not even be read. */
async function unchanged(
  strapi: Core.Strapi,
  records: readonly SourceRecord[],
): Promise<Map<SourceRecord, RecordResult>> {
  const found = new Map<SourceRecord, RecordResult>();
  for (const source of new Set(records.map((record) => record.source))) {
    const own = records.filter((record) => record.source === source);
    const rows = await recordsOf(
      strapi,
      source,
      own.map(({ sourceId }) => sourceId),
    );
    for (const record of own) {
      const row = record.kind === 'record' ? rows.get(record.sourceId) : undefined;
      if (record.kind !== 'record' || row?.inputHash !== hashOfInput(record.input)) continue;
      const { sourceId, place } = record;
      found.set(record, { kind: 'unchanged', source, sourceId, place, article: row.ofDocument });
    }
  }
  return found;
}

/** An article with a date that is yet to come is scheduled there, whatever else is said of it. */
function unlessToCome(article: ImportedArticle, now: Date): ImportedArticle {
  const { published } = article;
  return published === undefined || new Date(published) <= now
    ? article
    : { ...article, published: undefined, withheld: 'Its date is yet to come.' };
}

function read(record: SourceRecord, { locale, since, now }: CommitOptions): ReadyRecord | RecordResult {
  if (record.kind === 'failure') return failed(record, record.reason, record.input);
  const { source, sourceId, place, input, notes } = record;
  const result = readRecord(input, locale);
  if (result.kind === 'unreadable') return failed(record, result.reason, input);
  const { published } = result.article;
  if (since && published !== undefined && new Date(published) < since) {
    return {
      kind: 'passed-over',
      source,
      sourceId,
      place,
      reason: `It was published before ${since.toISOString().slice(0, 10)}.`,
    };
  }
  return {
    place: { source, sourceId, place },
    input,
    inputHash: hashOfInput(input),
    article: unlessToCome(result.article, now),
    notes,
  };
}

/** Of records that bear one name, the last one counts. */
function lastOfEach(ready: readonly ReadyRecord[]): ReadyRecord[] {
  const byName = new Map(ready.map((record) => [`${record.place.source}\n${record.place.sourceId}`, record]));
  return [...byName.values()];
}

/**
 * Reads some records and writes them, in one transaction if nothing is wrong with any of them. A record that fails goes
 * into the quarantine and leaves the others alone. Out: what came of each, in the order in which they came.
 */
export async function commitRecords(
  strapi: Core.Strapi,
  records: readonly SourceRecord[],
  options: CommitOptions,
): Promise<RecordResult[]> {
  const same = options.force ? new Map<SourceRecord, RecordResult>() : await unchanged(strapi, records);
  const results: RecordResult[] = [...same.values()];
  const ready: ReadyRecord[] = [];
  for (const record of records.filter((each) => !same.has(each))) {
    const one = read(record, options);
    if ('kind' in one) results.push(one);
    else ready.push(one);
  }
  if (ready.length > 0) results.push(...(await commitOrSingleOut(strapi, lastOfEach(ready), options)));
  const order = new Map(records.map(({ source, sourceId }, index) => [`${source}\n${sourceId}`, index]));
  const placeIn = ({ source, sourceId }: RecordPlace) => order.get(`${source}\n${sourceId}`) ?? 0;
  results.sort((a, b) => placeIn(a) - placeIn(b));
  if (options.dryRun) return results;
  for (const result of results) {
    if (result.kind === 'failed') await quarantine(strapi, result, { ...result, run: options.run });
  }
  await releaseFailures(
    strapi,
    results.filter(({ kind }) => kind !== 'failed' && kind !== 'passed-over'),
  );
  return results;
}
