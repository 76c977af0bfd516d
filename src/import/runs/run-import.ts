import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { RecordResult } from '../articles/outcome';
import { articleAddresses } from '../../plugins/wortlaut/server/addresses/article-address';
import { ForeseenLinks } from '../links/foreseen-links';
import type { LinkNote } from '../links/link-note';
import { rewriteLinks } from '../links/rewrite-links';
import { readSource, type OwnExport } from '../sources/read-source';
import type { SourceRecord } from '../sources/raw-record';
import { commitRecords, type CommitOptions } from './commit-records';
import { restoreOwnExport } from './restore-own-export';
import { beginRun, endRun, noteRestoring, type RunCounts, type RunSettings } from './import-run';

/** Records in one transaction: enough to share its cost, few enough that others who wait for the database wait shortly. */
const BATCH_RECORDS = 50;
/** As much text as one batch holds, in UTF-16 code units: memory stays flat where articles are long. */
const BATCH_CHARACTERS = 4_000_000;

export interface ImportRequest extends Omit<CommitOptions, 'run' | 'now' | 'foresee'> {
  /** Files and folders; `-` is standard input. */
  readonly sources: readonly string[];
  /** What the sources are called in the id map; undefined: by where they lie. */
  readonly sourceName: string | undefined;
  /** Records that are taken at most. */
  readonly limit: number | undefined;
  readonly stdin: Readable;
  /** Told of how many bytes more of the sources are done with: what was read from them is in. */
  readonly onRead?: (bytes: number) => void;
  readonly now: () => Date;
  /** Told of each record when it is in; what it returns is waited for. */
  readonly tell: (result: RecordResult) => void | Promise<void>;
  /** Told of the links of each article that has some to others of its old site, once the records are in. */
  readonly tellLinks?: (note: LinkNote) => void | Promise<void>;
  /** Asked before each batch. */
  readonly shallStop: () => boolean;
}

/** What a run came to. A dry run, which leaves nothing behind, is called `dry-run`. */
export interface ImportEnd {
  readonly run: string;
  readonly counts: RunCounts;
  readonly wasStopped: boolean;
}

/** Counts of none. */
export function noCounts(): RunCounts {
  return {
    created: 0,
    updated: 0,
    restored: 0,
    unchanged: 0,
    left: 0,
    linked: 0,
    'passed-over': 0,
    failed: 0,
  };
}

const lengthOf = (record: SourceRecord): number => {
  if (record.kind === 'failure') return 0;
  const { input } = record;
  return input.format === 'wordpress'
    ? (input.item.fields['content:encoded']?.length ?? 0)
    : input.text.length;
};

/** Records in batches, each as large as one transaction is to be, `limit` records at most; exports of our own as they are. */
export async function* inBatches(
  records: AsyncIterable<SourceRecord | OwnExport>,
  limit: number | undefined,
): AsyncGenerator<readonly SourceRecord[] | OwnExport> {
  let batch: SourceRecord[] = [];
  let length = 0;
  let taken = 0;
  for await (const record of records) {
    if (record.kind === 'own-export') {
      if (batch.length > 0) yield batch;
      batch = [];
      length = 0;
      yield record;
      continue;
    }
    if (taken === limit) break;
    taken += 1;
    batch.push(record);
    length += lengthOf(record);
    if (batch.length < BATCH_RECORDS && length < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

async function* sourcesOf(
  { sources, sourceName, stdin }: ImportRequest,
  onRead: (bytes: number) => void,
): AsyncGenerator<SourceRecord | OwnExport> {
  for (const given of sources) yield* readSource(given, sourceName, stdin, onRead);
}

interface BatchOptions extends CommitOptions, Pick<ImportRequest, 'tell' | 'tellLinks' | 'shallStop'> {
  /** Called when a batch is in, or a document of an own export, before that is told of. */
  readonly onWritten?: () => void;
}

/** Writes batches of records, and counts; gives whether it was stopped. */
async function writeBatches(
  strapi: Core.Strapi,
  batches: AsyncIterable<readonly SourceRecord[] | OwnExport>,
  options: BatchOptions,
  counts: RunCounts,
): Promise<boolean> {
  const tell = async (result: RecordResult) => {
    counts[result.kind] += 1;
    await options.tell(result);
  };
  for await (const batch of batches) {
    if ('bytes' in batch) {
      if (!options.dryRun) await noteRestoring(strapi, options.run);
      await restoreOwnExport(strapi, batch, options, (result) => {
        options.onWritten?.();
        return tell(result);
      });
    } else {
      const results = await commitRecords(strapi, batch, options);
      options.onWritten?.();
      for (const result of results) await tell(result);
    }
    if (options.shallStop()) return true;
  }
  return false;
}

/** Writes batches of records, tells of each record, and counts; then links the articles to each other. */
export async function importBatches(
  strapi: Core.Strapi,
  batches: AsyncIterable<readonly SourceRecord[] | OwnExport>,
  options: BatchOptions,
): Promise<{ readonly counts: RunCounts; readonly wasStopped: boolean }> {
  const counts = noCounts();
  const addressOfArticle = articleAddresses(strapi);
  const foreseen =
    options.dryRun && addressOfArticle ? await ForeseenLinks.begin(strapi, addressOfArticle) : undefined;
  const foresee = foreseen && ((results: readonly RecordResult[]) => foreseen.note(results));
  try {
    const wasStopped = await writeBatches(strapi, batches, { ...options, foresee }, counts);
    if (!addressOfArticle || wasStopped) return { counts, wasStopped };
    const notes = foreseen?.notes() ?? rewriteLinks(strapi, addressOfArticle, options.now);
    for await (const note of notes) await options.tellLinks?.(note);
    return { counts, wasStopped };
  } finally {
    await foreseen?.end();
  }
}

function settingsOf({ publish, force, locale, since }: ImportRequest): RunSettings {
  return {
    publish,
    force,
    ...(locale === undefined ? {} : { locale }),
    ...(since === undefined ? {} : { since: since.toISOString() }),
  };
}

/**
 * Imports everything that the sources hold. Stopped or killed at any moment and begun again, it ends as one run would:
 * what is in is known by the id map, which is written together with the articles.
 */
export async function runImport(strapi: Core.Strapi, request: ImportRequest): Promise<ImportEnd> {
  const { sources, dryRun, now, limit } = request;
  const settings = settingsOf(request);
  const run = dryRun ? 'dry-run' : await beginRun(strapi, { sources, settings, now: now() });
  let bytesAhead = 0;
  const records = sourcesOf(request, (bytes) => {
    bytesAhead += bytes;
  });
  const onWritten = () => {
    request.onRead?.(bytesAhead);
    bytesAhead = 0;
  };
  const batches = inBatches(records, limit);
  const end = await importBatches(strapi, batches, { ...request, run, now: now(), onWritten });
  if (!dryRun) await endRun(strapi, run, end.counts, now());
  return { run, ...end };
}
