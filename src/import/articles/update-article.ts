import type { Core } from '@strapi/strapi';
import { toBlocksValue } from '../../plugins/wortlaut/server/documents/blocks-value';
import { plainText } from '../../plugins/wortlaut/domain/text/plain-text';
import { ARTICLE, PERSON, QUOTE } from '../../plugins/wortlaut/server/content-types';
import { writeDocuments } from '../../plugins/wortlaut/server/documents/write-documents';
import { documentHashes } from '../id-map/document-hash';
import { changeRecord, type MadeDocument, type StoredRecord } from '../id-map/import-record';
import type { ReadyRecord, WriteOptions } from './commit-batch';
import { linksOf, quotesOf, type ArticleDocuments } from './documents-of-article';
import { addressKeyOf, addressOf, internalAddresses } from './internal-links';
import { articleKeys } from './likeness';
import { noteOf, textsOf, type ArticleNote, type FieldChange } from './outcome';
import { PersonBook } from './person-book';

export type UpdateResult =
  | ({ readonly kind: 'updated' } & ArticleNote)
  | { readonly kind: 'unchanged'; readonly article: string }
  | { readonly kind: 'left'; readonly article: string; readonly reason: string };

interface StoredArticle {
  readonly title: string;
  readonly kicker: string | null;
  readonly abstract: string | null;
  readonly dateline: string | null;
  readonly byline: string | null;
  readonly body: Parameters<typeof plainText>[0];
  readonly source: {
    name?: string | null;
    url?: string | null;
    publishedAt?: string | null;
    hits?: number | null;
  } | null;
}

interface StoredQuote {
  readonly documentId: string;
  readonly text: string | null;
  readonly kind: string;
  readonly publishedAt: unknown;
}

function changesOf(stored: StoredArticle, ready: ReadyRecord): FieldChange[] {
  const before: Readonly<Record<string, string | null | undefined>> = {
    title: stored.title,
    kicker: stored.kicker,
    abstract: stored.abstract,
    dateline: stored.dateline,
    byline: stored.byline,
    body: plainText(stored.body).text,
    'source.name': stored.source?.name,
    'source.url': stored.source?.url,
    'source.publishedAt': stored.source?.publishedAt,
    'source.hits': stored.source?.hits?.toString(),
  };
  return Object.entries(textsOf(ready.article))
    .filter(([field]) => field in before)
    .map(([field, after]) => ({ field, before: before[field] ?? undefined, after }))
    .filter((change) => (change.before ?? '') !== (change.after ?? ''));
}

function storedQuotes(strapi: Core.Strapi, article: string, locale: string): Promise<StoredQuote[]> {
  return strapi.db.query(QUOTE).findMany({
    where: { article: { documentId: article }, locale, publishedAt: null },
    select: ['documentId', 'text', 'kind', 'publishedAt'],
    orderBy: { position: 'asc' },
  });
}

/** Removes the quotes that the import made and nobody touched; out: those that stay, for somebody did. */
async function removeUntouched(strapi: Core.Strapi, record: StoredRecord): Promise<readonly StoredQuote[]> {
  const quotes = await storedQuotes(strapi, record.ofDocument, record.ofLocale);
  const made = new Map(record.made.map(({ documentId, hash }) => [documentId, hash]));
  const hashes = await documentHashes(
    strapi,
    QUOTE,
    quotes.map(({ documentId }) => documentId),
    record.ofLocale,
  );
  const kept: StoredQuote[] = [];
  for (const quote of quotes) {
    const { documentId } = quote;
    const isUntouched = made.has(documentId) && made.get(documentId) === hashes.get(documentId);
    if (isUntouched) await strapi.documents(QUOTE).delete({ documentId, locale: record.ofLocale });
    else kept.push(quote);
  }
  return kept;
}

async function isPublic(strapi: Core.Strapi, record: StoredRecord): Promise<boolean> {
  const where = { documentId: record.ofDocument, locale: record.ofLocale, publishedAt: { $notNull: true } };
  return (await strapi.db.query(ARTICLE).count({ where })) > 0;
}

async function writeUpdate(
  strapi: Core.Strapi,
  ready: ReadyRecord,
  record: StoredRecord,
  options: WriteOptions,
): Promise<ArticleDocuments> {
  const { article } = ready;
  const { ofDocument: documentId, ofLocale: locale } = record;
  const publish = options.publish && (await isPublic(strapi, record));
  const book = await PersonBook.of(strapi, [article]);
  const { authors, mentions } = linksOf(article, book);
  const kept = await removeUntouched(strapi, record);
  const isKept = (text: string, kind: string) =>
    kept.some((quote) => quote.text === text && quote.kind === kind);
  const quotes = quotesOf(strapi, article, documentId, { book, publish: false }).filter(
    ({ text, kind }) => !isKept(text, kind),
  );
  await writeDocuments(strapi, book.toWrite(false), options.now);
  const { body, ...fields } = article.fields;
  await strapi.documents(ARTICLE).update({
    documentId,
    locale,
    data: {
      ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? null])),
      body: toBlocksValue(body),
      authors: authors.map((person) => person.documentId),
      mentions: mentions.map((person) => person.documentId),
    },
  });
  // Saving an article may find its quotes by itself: those it found are there already.
  const there = await storedQuotes(strapi, documentId, locale);
  const missing = quotes.filter(
    ({ text, kind }) => !there.some((quote) => quote.text === text && quote.kind === kind),
  );
  await writeDocuments(
    strapi,
    missing.map(({ document }) => document),
    options.now,
  );
  if (publish) await strapi.documents(ARTICLE).publish({ documentId, locale });
  return {
    article: { uid: ARTICLE, documentId, locale, data: {} },
    quotes: missing,
    persons: [...new Set([...authors, ...mentions])],
  };
}

async function changeRow(
  strapi: Core.Strapi,
  ready: ReadyRecord,
  record: StoredRecord,
  given: { documents: ArticleDocuments; before: StoredArticle; run: string },
): Promise<void> {
  const { documents, before, run } = given;
  const { ofDocument, ofLocale } = record;
  const quotes = documents.quotes.flatMap(({ document }) => document.documentId ?? []);
  const persons = documents.persons.filter(({ isNew }) => isNew).map(({ documentId }) => documentId);
  const written = await documentHashes(strapi, ARTICLE, [ofDocument], ofLocale);
  const made = (uid: MadeDocument['uid'], hashes: ReadonlyMap<string, string>): MadeDocument[] =>
    [...hashes].map(([documentId, hash]) => ({ uid, documentId, hash }));
  const { url } = ready.article.fields.source;
  const address = url === undefined ? undefined : addressOf(url);
  const open = internalAddresses(ready.article.fields.body, url).filter((each) => each !== address);
  await changeRecord(strapi, record.id, {
    ...articleKeys(ready.article.fields.title, ready.article.texts.body),
    inputHash: ready.inputHash,
    writtenHash: written.get(ofDocument) ?? null,
    address: address ?? null,
    addressKey: address === undefined ? null : addressKeyOf(address),
    openLinks: open.length === 0 ? null : open,
    run,
    made: [
      ...record.made.filter(({ uid }) => uid === PERSON),
      ...made(PERSON, await documentHashes(strapi, PERSON, persons)),
      ...made(ARTICLE, written),
      ...made(QUOTE, await documentHashes(strapi, QUOTE, quotes, ofLocale)),
    ],
    before: { run: record.run, inputHash: record.inputHash, fields: before },
  });
}

/**
 * Brings the article of a record that was imported before to the record's new text: unless an editor changed or deleted it
 * since. Quotes that an editor decided about stay as they are.
 */
export async function updateArticle(
  strapi: Core.Strapi,
  ready: ReadyRecord,
  record: StoredRecord,
  options: WriteOptions,
): Promise<UpdateResult> {
  const article = record.ofDocument;
  const isSame = record.inputHash === ready.inputHash;
  if (isSame && (!options.force || record.outcome === 'linked')) return { kind: 'unchanged', article };
  if (record.outcome === 'linked') {
    return { kind: 'left', article, reason: 'It changed, but the article came from another record.' };
  }
  const hash = (await documentHashes(strapi, ARTICLE, [article], record.ofLocale)).get(article);
  if (hash === undefined) return { kind: 'left', article, reason: 'Somebody deleted the article since.' };
  if (hash !== record.writtenHash && !options.force) {
    return { kind: 'left', article, reason: 'Somebody edited the article since.' };
  }
  const before: StoredArticle = await strapi.db.query(ARTICLE).findOne({
    where: { documentId: article, locale: record.ofLocale, publishedAt: null },
    populate: ['source'],
  });
  const fields = changesOf(before, ready);
  const documents = await writeUpdate(strapi, ready, record, options);
  await changeRow(strapi, ready, record, { documents, before, run: options.run });
  return {
    kind: 'updated',
    ...noteOf(ready.article, documents, { notes: ready.notes, told: new Set() }),
    fields,
  };
}
