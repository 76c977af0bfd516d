import type { Core } from '@strapi/strapi';
import { ARTICLE, PERSON } from '../../plugins/wortlaut/server/content-types';
import { ownersNaming } from '../../plugins/wortlaut/server/links/find-owners';
import { withTables } from '../../plugins/wortlaut/server/transactions/tables';
import { documentHashes } from '../id-map/document-hash';
import {
  changeRecord,
  recordsOfArticle,
  removeRecords,
  type BeforeChange,
  type MadeDocument,
  type StoredRecord,
} from '../id-map/import-record';
import { isPublic, readStoredArticle, readStoredQuotes, toImported } from './stored-article';
import { madeAfter } from './update-article';
import { untouchedQuotes, writeUpdate } from './write-update';

/** What came of undoing a record. */
export type Undone =
  | {
      /** Its article is gone, or is again as it was; or only the note that it is another record's article. */
      readonly kind: 'removed' | 'restored' | 'unlinked';
      /** Persons whom it made and who stay: the name and why. */
      readonly keptPersons: readonly { readonly name: string; readonly reason: string }[];
    }
  | { readonly kind: 'kept'; readonly reason: string };

/** How a record was imported. */
export interface UndoOptions {
  /** Whether the run published what it wrote. */
  readonly publish: boolean;
  readonly now: Date;
}

const kept = (reason: string): Undone => ({ kind: 'kept', reason });

/** Why a quote of the article stands against undoing it, as a sentence. */
async function decidedQuote(
  strapi: Core.Strapi,
  record: StoredRecord,
  decidedBefore: readonly string[],
): Promise<string | undefined> {
  const quotes = await readStoredQuotes(strapi, record);
  const untouched = await untouchedQuotes(strapi, record, quotes);
  const found = quotes.find(
    ({ documentId }) => !untouched.has(documentId) && !decidedBefore.includes(documentId),
  );
  return found && `Somebody decided about its quote “${found.text ?? ''}” since.`;
}

/** Removes the persons who were made for a record, unless somebody edited them or something names them. */
async function removePersons(
  strapi: Core.Strapi,
  made: readonly MadeDocument[],
): Promise<{ readonly name: string; readonly reason: string }[]> {
  const stay: { name: string; reason: string }[] = [];
  for (const { documentId, hash } of made) {
    const row: { name: string } | null = await strapi.db
      .query(PERSON)
      .findOne({ where: { documentId, publishedAt: null }, select: ['name'] });
    if (!row) continue;
    const naming = await withTables(strapi, (tables) => ownersNaming(strapi, tables, PERSON, [documentId]));
    const now = (await documentHashes(strapi, PERSON, [documentId])).get(documentId);
    if (naming.length > 0)
      stay.push({ name: row.name, reason: 'Other articles or quotes name this person.' });
    else if (now !== hash) stay.push({ name: row.name, reason: 'Somebody edited this person since.' });
    else await strapi.documents(PERSON).delete({ documentId });
  }
  return stay;
}

async function whyKept(
  strapi: Core.Strapi,
  record: StoredRecord,
  { publish }: UndoOptions,
): Promise<string | undefined> {
  const [other] = await recordsOfArticle(strapi, record);
  if (other)
    return `The record ${other.sourceId} of ${other.source}, imported by the run ${other.run}, is the same article. Roll that run back first.`;
  const where = { documentId: record.ofDocument, locale: { $ne: record.ofLocale } };
  if ((await strapi.db.query(ARTICLE).count({ where })) > 0) return 'It has been translated since.';
  const wentOut = publish && !record.made.some(({ isDraft }) => isDraft === true);
  if (!wentOut && (await isPublic(strapi, record))) return 'Somebody published it since.';
  return decidedQuote(strapi, record, []);
}

const personsOf = (made: readonly MadeDocument[]) => made.filter(({ uid }) => uid === PERSON);

async function undoCreation(
  strapi: Core.Strapi,
  record: StoredRecord,
  options: UndoOptions,
): Promise<Undone> {
  const { ofDocument: documentId, ofLocale: locale } = record;
  const hash = (await documentHashes(strapi, ARTICLE, [documentId], locale)).get(documentId);
  if (hash !== undefined) {
    if (hash !== record.writtenHash) return kept('Somebody edited the article since.');
    const reason = await whyKept(strapi, record, options);
    if (reason !== undefined) return kept(reason);
    await strapi.documents(ARTICLE).delete({ documentId, locale });
  }
  const keptPersons = await removePersons(strapi, personsOf(record.made));
  await removeRecords(strapi, [record.id]);
  return { kind: 'removed', keptPersons };
}

async function undoChange(
  strapi: Core.Strapi,
  record: StoredRecord,
  before: BeforeChange,
  options: UndoOptions,
): Promise<Undone> {
  const { ofDocument, ofLocale } = record;
  const hash = (await documentHashes(strapi, ARTICLE, [ofDocument], ofLocale)).get(ofDocument);
  if (hash === undefined) return kept('Somebody deleted the article since.');
  if (hash !== record.writtenHash || !(await readStoredArticle(strapi, record)))
    return kept('Somebody edited the article since.');
  const reason = await decidedQuote(strapi, record, before.decided);
  if (reason !== undefined) return kept(reason);
  const article = toImported(before.article, ofLocale);
  if (!article) return kept(`Its language, ${ofLocale}, is none that is read here.`);
  const publish = options.publish && (await isPublic(strapi, record));
  const written = await writeUpdate(strapi, article, record, { ...options, publish, stored: before.article });
  const personsBefore = new Set(personsOf(before.row.made).map(({ documentId }) => documentId));
  const after = await madeAfter(strapi, record, {
    ...written,
    documents: { ...written.documents, persons: [] },
  });
  await changeRecord(strapi, record.id, {
    ...before.row,
    writtenHash: after.writtenHash,
    made: after.made.filter(({ uid, documentId }) => uid !== PERSON || personsBefore.has(documentId)),
  });
  const own = personsOf(record.made).filter(({ documentId }) => !personsBefore.has(documentId));
  return { kind: 'restored', keptPersons: await removePersons(strapi, own) };
}

/**
 * Undoes what the last run that wrote a record did: an article that it made is deleted with its quotes and persons, one that
 * it changed is again as it was. What somebody edited, published, translated or decided about since stays as it is. To be
 * called in a transaction, for the last record first.
 */
export async function undoRecord(
  strapi: Core.Strapi,
  record: StoredRecord,
  options: UndoOptions,
): Promise<Undone> {
  if (record.outcome === 'linked') {
    await removeRecords(strapi, [record.id]);
    return { kind: 'unlinked', keptPersons: [] };
  }
  if (record.before === null) return undoCreation(strapi, record, options);
  if (record.before.kind === 'forgotten')
    return kept('It was changed too often since: nobody knows any more how it was.');
  return undoChange(strapi, record, record.before, options);
}
