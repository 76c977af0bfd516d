import type { Core } from '@strapi/strapi';
import { ARTICLE, QUOTE } from '../../plugins/wortlaut/server/content-types';
import { toBlocksValue } from '../../plugins/wortlaut/server/documents/blocks-value';
import { writeDocuments } from '../../plugins/wortlaut/server/documents/write-documents';
import { documentHashes } from '../id-map/document-hash';
import type { StoredRecord } from '../id-map/import-record';
import { linksOf, quotesOf, type ArticleDocuments, type QuoteToWrite } from './documents-of-article';
import { PersonBook } from './person-book';
import type { ImportedArticle } from './read-record';
import { readStoredQuotes, type StoredArticle, type StoredQuote } from './stored-article';

/** An article that was brought to another text. */
export interface WrittenUpdate {
  readonly documents: ArticleDocuments;
  /** The documentIds of the quotes that the import made and nobody touched: old ones that stayed, and new ones. */
  readonly untouched: readonly string[];
  /** Of those about which somebody decided. */
  readonly decided: readonly string[];
}

/** Whether nobody decided about a quote: the import made it and it is as it was, or saving the article suggested it. */
export async function untouchedQuotes(
  strapi: Core.Strapi,
  record: StoredRecord,
  quotes: readonly StoredQuote[],
): Promise<ReadonlySet<string>> {
  const made = new Map(record.made.map(({ documentId, hash }) => [documentId, hash]));
  const ids = quotes.map(({ documentId }) => documentId);
  const hashes = await documentHashes(strapi, QUOTE, ids, record.ofLocale);
  const isUntouched = ({ documentId, origin, review, createdAt, updatedAt }: StoredQuote) =>
    made.has(documentId)
      ? made.get(documentId) === hashes.get(documentId)
      : origin === 'found' && review === 'suggested' && String(createdAt) === String(updatedAt);
  return new Set(quotes.filter(isUntouched).map(({ documentId }) => documentId));
}

const isSameQuote = (stored: StoredQuote, { text, kind }: QuoteToWrite) =>
  stored.text === text && stored.kind === kind;

const speakerOf = ({ document }: QuoteToWrite) => document.links?.speaker?.[0];

/** Removes what nobody touched and the new text does not say; what it still says keeps its documents. */
async function removeOutdated(
  strapi: Core.Strapi,
  record: StoredRecord,
  wanted: readonly QuoteToWrite[],
): Promise<{ readonly kept: readonly StoredQuote[]; readonly untouched: ReadonlySet<string> }> {
  const stored = await readStoredQuotes(strapi, record);
  const untouched = await untouchedQuotes(strapi, record, stored);
  const kept: StoredQuote[] = [];
  for (const quote of stored) {
    const isWanted = wanted.some((one) => isSameQuote(quote, one) && quote.speaker === speakerOf(one));
    if (isWanted || !untouched.has(quote.documentId)) kept.push(quote);
    else await strapi.documents(QUOTE).delete({ documentId: quote.documentId, locale: record.ofLocale });
  }
  return { kept, untouched };
}

/** Saving an article suggests quotes by itself: where the import brings the same one, its own counts. */
async function removeDoubles(
  strapi: Core.Strapi,
  record: StoredRecord,
  kept: readonly StoredQuote[],
  missing: readonly QuoteToWrite[],
): Promise<void> {
  const before = new Set(kept.map(({ documentId }) => documentId));
  for (const quote of await readStoredQuotes(strapi, record)) {
    const { documentId } = quote;
    if (before.has(documentId) || !missing.some((one) => isSameQuote(quote, one))) continue;
    await strapi.documents(QUOTE).delete({ documentId, locale: record.ofLocale });
  }
}

/**
 * Brings an article that was imported before to another text, with its quotes and persons, in the running transaction. With
 * `publish` it is published anew.
 *
 * @param links left out: the persons whom the text names
 */
export async function writeUpdate(
  strapi: Core.Strapi,
  article: ImportedArticle,
  record: StoredRecord,
  given: {
    readonly publish: boolean;
    readonly now: Date;
    readonly stored?: Pick<StoredArticle, 'slug' | 'authors' | 'mentions'>;
  },
): Promise<WrittenUpdate> {
  const { ofDocument: documentId, ofLocale: locale } = record;
  const book = await PersonBook.of(strapi, [article]);
  const found = linksOf(article, book);
  const idsOf = (persons: readonly { documentId: string }[]) => persons.map((person) => person.documentId);
  const wanted = quotesOf(strapi, article, documentId, { book, publish: false });
  const { kept, untouched } = await removeOutdated(strapi, record, wanted);
  const missing = wanted.filter((quote) => !kept.some((one) => isSameQuote(one, quote)));
  if (!given.stored) await writeDocuments(strapi, book.toWrite(false), given.now);
  const { body, ...fields } = article.fields;
  await strapi.documents(ARTICLE).update({
    documentId,
    locale,
    data: {
      ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? null])),
      ...(given.stored?.slug ? { slug: given.stored.slug } : {}),
      body: toBlocksValue(body),
      authors: [...(given.stored?.authors ?? idsOf(found.authors))],
      mentions: [...(given.stored?.mentions ?? idsOf(found.mentions))],
    },
  });
  await removeDoubles(strapi, record, kept, missing);
  const made = await writeDocuments(
    strapi,
    missing.map(({ document }) => document),
    given.now,
  );
  if (given.publish) await strapi.documents(ARTICLE).publish({ documentId, locale });
  const keptIds = idsOf(kept);
  return {
    documents: {
      article: { uid: ARTICLE, documentId, locale, data: {} },
      quotes: missing,
      persons: [...new Set([...found.authors, ...found.mentions])],
    },
    untouched: [...keptIds.filter((id) => untouched.has(id)), ...made],
    decided: keptIds.filter((id) => !untouched.has(id)),
  };
}
