import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ARTICLE, PERSON, QUOTE } from '../../plugins/wortlaut/server/content-types';
import { rememberOldSlug } from '../../plugins/wortlaut/server/addresses/old-slugs';
import { writeDocuments } from '../../plugins/wortlaut/server/documents/write-documents';
import { EDITORIAL_LOCK } from '../../plugins/wortlaut/server/publication/one-at-a-time';
import { underLock } from '../../plugins/wortlaut/server/transactions/under-lock';
import { slugOf } from '../../plugins/wortlaut/domain/text/slug';
import { documentHashes } from '../id-map/document-hash';
import {
  addRecords,
  recordsLike,
  recordsOf,
  type ImportRecord,
  type MadeDocument,
  type StoredRecord,
} from '../id-map/import-record';
import type { RawInput, RecordPlace } from '../sources/raw-record';
import { documentsOfArticle, type ArticleDocuments } from './documents-of-article';
import { addressKeyOf, addressOf, internalAddresses } from './internal-links';
import { KnownArticles } from './known-articles';
import { articleKeys, type ArticleKeys } from './likeness';
import { noteOf, type RecordResult } from './outcome';
import { PersonBook } from './person-book';
import type { ImportedArticle } from './read-record';
import { updateArticle } from './update-article';

/** A record that was read, ready to be written. */
export interface ReadyRecord {
  readonly place: RecordPlace;
  readonly input: RawInput;
  readonly inputHash: string;
  readonly article: ImportedArticle;
  readonly notes: readonly string[];
}

/** How articles are to be written. */
export interface WriteOptions {
  readonly run: string;
  readonly publish: boolean;
  /** Overwrites what editors changed. */
  readonly force: boolean;
  /** Does everything and takes it back. */
  readonly dryRun: boolean;
  /** Told in a dry run of what was written, before it is taken back. */
  readonly foresee?: ((results: readonly RecordResult[]) => Promise<void>) | undefined;
  readonly now: Date;
}

interface Fresh extends ReadyRecord {
  readonly keys: ArticleKeys;
  readonly documents: ArticleDocuments;
}

/** What a record's input is known again by. */
export function hashOfInput(input: RawInput): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}

const placeOf = ({ source, sourceId, place }: RecordPlace): RecordPlace => ({ source, sourceId, place });

function addressesOf({ article }: ReadyRecord) {
  const { url } = article.fields.source;
  const address = url === undefined ? undefined : addressOf(url);
  const open = internalAddresses(article.fields.body, url).filter((each) => each !== address);
  return {
    address: address ?? null,
    addressKey: address === undefined ? null : addressKeyOf(address),
    openLinks: open.length === 0 ? null : open,
  };
}

/** A row of the id map for a record whose article another record made. */
function linkedRecord(
  ready: ReadyRecord,
  keys: ArticleKeys,
  original: { ofDocument: string; ofLocale: string },
  run: string,
): ImportRecord {
  const { source, sourceId } = ready.place;
  const { address, addressKey } = addressesOf(ready);
  return {
    source,
    sourceId,
    ...original,
    ...keys,
    outcome: 'linked',
    run,
    inputHash: ready.inputHash,
    writtenHash: null,
    address,
    addressKey,
    openLinks: null,
    rewrittenLinks: null,
    made: [],
    before: null,
  };
}

async function writeFresh(
  strapi: Core.Strapi,
  fresh: readonly Fresh[],
  book: PersonBook,
  { run, publish, now }: WriteOptions,
): Promise<void> {
  for (const documentId of publish ? book.toPublish() : [])
    await strapi.documents(PERSON).publish({ documentId });
  const persons = book.toWrite(publish);
  await writeDocuments(
    strapi,
    [
      ...persons,
      ...fresh.map(({ documents }) => documents.article),
      ...fresh.flatMap(({ documents }) => documents.quotes.map(({ document }) => document)),
    ],
    now,
  );
  await rememberOldAddresses(strapi, fresh, now);
  await addRecords(strapi, await recordsFor(strapi, fresh, run));
}

/** Lets the article be found under the last part of its address in the old system. */
async function rememberOldAddresses(strapi: Core.Strapi, fresh: readonly Fresh[], now: Date): Promise<void> {
  const ids = fresh.map(({ documents }) => documents.article.documentId);
  const rows: { documentId: string; slug: string | null }[] = await strapi.db
    .query(ARTICLE)
    .findMany({ where: { documentId: { $in: ids }, publishedAt: null }, select: ['documentId', 'slug'] });
  const slugs = new Map(rows.map(({ documentId, slug }) => [documentId, slug]));
  for (const { article, documents } of fresh) {
    const { documentId } = documents.article;
    const old = slugOf(article.oldSlug ?? '');
    if (old === '' || old === slugs.get(documentId)) continue;
    await rememberOldSlug(strapi, { uid: ARTICLE, documentId, locale: article.locale }, old, now);
  }
}

const idsOf = (documents: readonly { readonly documentId?: string | undefined }[]) =>
  documents.flatMap(({ documentId }) => documentId ?? []);

/** The hashes of all that was made, by documentId. */
async function hashesOf(strapi: Core.Strapi, fresh: readonly Fresh[]): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  const gather = async (uid: typeof ARTICLE | typeof PERSON | typeof QUOTE, ids: string[]) => {
    for (const [id, hash] of await documentHashes(strapi, uid, ids)) hashes.set(id, hash);
  };
  await gather(ARTICLE, idsOf(fresh.map(({ documents }) => documents.article)));
  await gather(
    QUOTE,
    idsOf(fresh.flatMap(({ documents }) => documents.quotes.map(({ document }) => document))),
  );
  await gather(
    PERSON,
    idsOf(fresh.flatMap(({ documents }) => documents.persons.filter(({ isNew }) => isNew))),
  );
  return hashes;
}

async function recordsFor(
  strapi: Core.Strapi,
  fresh: readonly Fresh[],
  run: string,
): Promise<ImportRecord[]> {
  const hashes = await hashesOf(strapi, fresh);
  const told = new Set<string>();
  return fresh.map((ready): ImportRecord => {
    const { documents, place, keys, inputHash, article } = ready;
    const made = (uid: MadeDocument['uid'], ids: readonly string[]): MadeDocument[] =>
      ids.map((documentId) => ({ uid, documentId, hash: hashes.get(documentId) ?? '' }));
    const persons = idsOf(
      documents.persons.filter(({ isNew, documentId }) => isNew && !told.has(documentId)),
    );
    for (const id of persons) told.add(id);
    const { documentId } = documents.article;
    return {
      source: place.source,
      sourceId: place.sourceId,
      ofDocument: documentId,
      ofLocale: article.locale,
      outcome: 'created',
      run,
      inputHash,
      writtenHash: hashes.get(documentId) ?? null,
      ...keys,
      ...addressesOf(ready),
      rewrittenLinks: null,
      made: [
        ...made(PERSON, persons),
        ...made(ARTICLE, [documentId]).map((one) =>
          documents.article.status === 'draft' ? { ...one, isDraft: true } : one,
        ),
        ...made(QUOTE, idsOf(documents.quotes.map(({ document }) => document))),
      ],
      before: null,
    };
  });
}

/** Thrown to take a dry run back. */
class TakenBack extends Error {}

async function storedRecords(strapi: Core.Strapi, batch: readonly ReadyRecord[]) {
  const stored = new Map<ReadyRecord, StoredRecord>();
  for (const source of new Set(batch.map(({ place }) => place.source))) {
    const own = batch.filter(({ place }) => place.source === source);
    const rows = await recordsOf(
      strapi,
      source,
      own.map(({ place }) => place.sourceId),
    );
    for (const ready of own) {
      const row = rows.get(ready.place.sourceId);
      if (row) stored.set(ready, row);
    }
  }
  return stored;
}

async function writeBatch(
  strapi: Core.Strapi,
  batch: readonly ReadyRecord[],
  options: WriteOptions,
): Promise<RecordResult[]> {
  const stored = await storedRecords(strapi, batch);
  const results = new Map<ReadyRecord, RecordResult>();
  const book = await PersonBook.of(
    strapi,
    batch.map(({ article }) => article),
  );
  const keysOf = new Map(
    batch.map((ready) => [ready, articleKeys(ready.article.fields.title, ready.article.texts.body)]),
  );
  const known = new KnownArticles();
  for (const row of await recordsLike(strapi, [...keysOf.values()])) {
    known.add(row, row.ofDocument, row.ofLocale, `${row.source} ${row.sourceId}`);
  }
  const told = new Set<string>();
  const fresh: Fresh[] = [];
  const linked: ImportRecord[] = [];
  for (const ready of batch) {
    const keys = keysOf.get(ready);
    if (stored.has(ready) || !keys) continue;
    const { place, article } = ready;
    const same = known.sameAs(keys, article.locale);
    if (same) {
      linked.push(
        linkedRecord(ready, keys, { ofDocument: same.ofDocument, ofLocale: same.ofLocale }, options.run),
      );
      const reason = `It is the same article as ${same.place}.`;
      results.set(ready, { kind: 'linked', ...placeOf(place), article: same.ofDocument, reason });
      continue;
    }
    const documents = documentsOfArticle(strapi, article, { book, publish: options.publish });
    known.add(keys, documents.article.documentId, article.locale, `${place.source} ${place.sourceId}`);
    fresh.push({ ...ready, keys, documents });
    results.set(ready, {
      kind: 'created',
      ...placeOf(place),
      ...noteOf(article, documents, { notes: ready.notes, told }),
    });
  }
  if (fresh.length > 0) await writeFresh(strapi, fresh, book, options);
  await addRecords(strapi, linked);
  for (const [ready, row] of stored) {
    results.set(ready, { ...placeOf(ready.place), ...(await updateArticle(strapi, ready, row, options)) });
  }
  return batch.flatMap((ready) => results.get(ready) ?? []);
}

/**
 * Writes a batch of articles with their quotes, their persons and their rows of the id map: all in one transaction, or
 * nothing. Fails as the writing of documents does, where one of them cannot be written.
 */
export async function commitBatch(
  strapi: Core.Strapi,
  batch: readonly ReadyRecord[],
  options: WriteOptions,
): Promise<RecordResult[]> {
  let results: RecordResult[] = [];
  try {
    await underLock(strapi, EDITORIAL_LOCK, async () => {
      results = await writeBatch(strapi, batch, options);
      if (!options.dryRun) return;
      await options.foresee?.(results);
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return results;
}
