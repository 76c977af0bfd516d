import type { Core } from '@strapi/strapi';
import { documentsOfArticle, type QuoteToWrite } from '../../src/import/articles/documents-of-article';
import { PersonBook } from '../../src/import/articles/person-book';
import type { ImportedArticle } from '../../src/import/articles/read-record';
import { toBlocksValue } from '../../src/plugins/wortlaut/server/documents/blocks-value';
import { ARTICLE, PERSON, QUOTE } from '../../src/plugins/wortlaut/server/content-types';
import type { Documents } from '../saving/stock-documents';

/** The documentIds that the document service gave in the place of those that were planned. */
type Given = Map<string, string>;

const idsIn = (planned: readonly string[] | undefined, given: Given) =>
  (planned ?? []).map((id) => given.get(id) ?? id);

async function createPersons(documents: Documents, book: PersonBook, given: Given): Promise<string[]> {
  const due: string[] = [];
  for (const { documentId, status, data } of book.toWrite(true)) {
    const made = await documents(PERSON).create({ data: data as never });
    given.set(documentId ?? '', made.documentId);
    if (status === 'published') due.push(made.documentId);
  }
  return due;
}

async function createArticle(
  documents: Documents,
  article: ImportedArticle,
  planned: { readonly data: object; readonly links?: Readonly<Record<string, readonly string[]>> },
  given: Given,
): Promise<string> {
  const data = {
    ...planned.data,
    body: toBlocksValue(article.fields.body),
    authors: idsIn(planned.links?.authors, given),
    mentions: idsIn(planned.links?.mentions, given),
  };
  return (await documents(ARTICLE).create({ locale: article.locale, data: data as never })).documentId;
}

function quoteData({ document }: QuoteToWrite, article: string, given: Given) {
  const [speaker] = idsIn(document.links?.speaker, given);
  return { ...document.data, article, speaker: speaker ?? null };
}

/** Brings the quotes that were found by saving the article to what they are to be, and makes those that are missing. */
async function writeQuotes(
  documents: Documents,
  article: string,
  locale: string,
  wanted: readonly { readonly text: string; readonly kind: string; readonly data: object }[],
): Promise<string[]> {
  const stored = await documents(QUOTE).findMany({
    locale,
    filters: { article: { documentId: article } },
    fields: ['text', 'kind'],
  });
  const written: string[] = [];
  for (const { text, kind, data } of wanted) {
    const found = stored.find(
      (quote) => quote.text === text && quote.kind === kind && !written.includes(quote.documentId),
    );
    const quote = found
      ? await documents(QUOTE).update({ documentId: found.documentId, locale, data: data as never })
      : await documents(QUOTE).create({ locale, data: data as never });
    if (quote) written.push(quote.documentId);
  }
  for (const { documentId } of stored) {
    if (!written.includes(documentId)) await documents(QUOTE).delete({ documentId, locale });
  }
  return written;
}

/**
 * Writes an article that was read, with its persons and quotes, through a document service, one document after the other,
 * and publishes what the import would publish.
 *
 * @param publishesEach of a document service that does not take quotes and persons along with their article
 */
export async function writeOneByOne(
  strapi: Core.Strapi,
  documents: Documents,
  article: ImportedArticle,
  publishesEach: boolean,
): Promise<void> {
  const book = await PersonBook.of(strapi, [article]);
  const planned = documentsOfArticle(strapi, article, { book, publish: true });
  const given: Given = new Map();
  const { locale } = article;
  const persons = [...book.toPublish(), ...(await createPersons(documents, book, given))];
  const articleId = await createArticle(documents, article, planned.article, given);
  const quotes = await writeQuotes(
    documents,
    articleId,
    locale,
    planned.quotes.map((quote) => ({
      text: quote.text,
      kind: quote.kind,
      data: quoteData(quote, articleId, given),
    })),
  );
  if (publishesEach) for (const documentId of persons) await documents(PERSON).publish({ documentId });
  await documents(ARTICLE).publish({ documentId: articleId, locale });
  if (!publishesEach) return;
  for (const [index, documentId] of quotes.entries()) {
    if (planned.quotes[index]?.certainty === 'certain')
      await documents(QUOTE).publish({ documentId, locale });
  }
}
