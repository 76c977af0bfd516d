import type { Core } from '@strapi/strapi';
import { describe } from '../../plugins/wortlaut/domain/anchors/describe';
import type { ArticleQuote } from '../../plugins/wortlaut/domain/quotes/read-article-quotes';
import { ARTICLE, QUOTE } from '../../plugins/wortlaut/server/content-types';
import { doubtsAbout } from '../../plugins/wortlaut/server/desk/doubts';
import { newDocumentId } from '../../plugins/wortlaut/server/documents/complete-documents';
import type { DocumentToWrite } from '../../plugins/wortlaut/server/documents/document-to-write';
import type { NamedPerson, PersonBook } from './person-book';
import type { ImportedArticle } from './read-record';

/** How sure a quote is: `certain` ones are accepted, the others wait for an editor. */
export type Certainty = 'certain' | 'for-review';

export interface QuoteToWrite {
  readonly certainty: Certainty;
  readonly document: DocumentToWrite;
  readonly text: string;
  readonly kind: ArticleQuote['kind'];
  readonly speakerName: string | undefined;
}

/** An article with everything that is made along with it. */
export interface ArticleDocuments {
  readonly article: DocumentToWrite & { readonly documentId: string };
  readonly quotes: readonly QuoteToWrite[];
  readonly persons: readonly NamedPerson[];
  /** Why it is a draft although the import publishes, as a sentence. */
  readonly withheld?: string | undefined;
}

/** The value of a string column: what is longer than it holds is left out. */
const line = (text: string | undefined) => (text !== undefined && text.length <= 255 ? text : undefined);

function speakerOf(quote: ArticleQuote, book: PersonBook, locale: string): NamedPerson | undefined {
  return quote.speaker.kind === 'person' ? book.person(quote.speaker.person, locale) : undefined;
}

/** What the desk would show to an editor as doubtful waits for one; so does a speaker whom nobody names, or several could be. */
function certaintyOf(quote: ArticleQuote, speaker: NamedPerson | undefined): Certainty {
  const isNamed = speaker !== undefined || quote.speaker.kind === 'label';
  return isNamed && doubtsAbout(quote.kind, quote.confidence).length === 0 ? 'certain' : 'for-review';
}

/** The fields of a quote as they are stored. */
function quoteData(
  quote: ArticleQuote,
  { texts }: ImportedArticle,
  given: { position: number; certainty: Certainty; speaker: NamedPerson | undefined },
) {
  const named = quote.speaker.kind === 'person' ? quote.speaker.person.name : undefined;
  return {
    text: quote.text,
    kind: quote.kind,
    speakerLabel: line(quote.speakerLabel ?? (given.speaker === undefined ? named : undefined)),
    speakerRole: line(quote.speakerRole),
    attribution: quote.attributionText,
    place: line(quote.place),
    occurrences: quote.occurrences.map(({ field, part, start, end }) => ({
      field,
      part,
      ...describe(texts[field] ?? '', { start, end }),
      state: 'anchored',
    })),
    position: given.position,
    origin: 'imported',
    confidence: quote.confidence,
    review: given.certainty === 'certain' ? 'accepted' : 'suggested',
  };
}

/** The fields of an article as they are stored. */
function articleData({ fields, published }: ImportedArticle, publish: boolean) {
  return {
    ...fields,
    ...(publish && published !== undefined ? { firstPublicationDate: published } : {}),
  };
}

/** The persons that an article links to, in its order. */
export function linksOf(article: ImportedArticle, book: PersonBook) {
  const unique = (persons: readonly (NamedPerson | undefined)[]) => [
    ...new Set(persons.filter((person) => person !== undefined)),
  ];
  const authors = unique(article.authors.map((name) => book.author(name)));
  const mentions = unique(article.persons.map((found) => book.person(found, article.locale)));
  return { authors, mentions };
}

/** The quotes of an article as they are stored, and how sure each is; a certain one confirms its speaker. */
export function quotesOf(
  strapi: Core.Strapi,
  article: ImportedArticle,
  documentId: string,
  { book, publish }: { book: PersonBook; publish: boolean },
): QuoteToWrite[] {
  return article.quotes.map((quote, index) => {
    const speaker = speakerOf(quote, book, article.locale);
    const certainty = certaintyOf(quote, speaker);
    if (certainty === 'certain' && speaker) book.confirm(speaker.documentId);
    if (publish && speaker) book.goOut(speaker.documentId);
    const document: DocumentToWrite = {
      uid: QUOTE,
      documentId: newDocumentId(strapi, QUOTE),
      locale: article.locale,
      status: publish && certainty === 'certain' ? 'published' : 'draft',
      data: quoteData(quote, article, { position: index + 1, certainty, speaker }),
      links: { article: [documentId], ...(speaker ? { speaker: [speaker.documentId] } : {}) },
    };
    return { certainty, document, text: quote.text, kind: quote.kind, speakerName: speaker?.name };
  });
}

/**
 * Everything that is to be written for a new article, but its persons: these are in the book. An article that is withheld at
 * its source stays a draft.
 */
export function documentsOfArticle(
  strapi: Core.Strapi,
  article: ImportedArticle,
  given: { book: PersonBook; publish: boolean },
): ArticleDocuments {
  const { book } = given;
  const publish = given.publish && article.withheld === undefined;
  const documentId = newDocumentId(strapi, ARTICLE);
  const { authors, mentions } = linksOf(article, book);
  const ids = (persons: readonly NamedPerson[]) => persons.map((person) => person.documentId);
  if (publish) for (const id of ids([...authors, ...mentions])) book.goOut(id);
  return {
    article: {
      uid: ARTICLE,
      documentId,
      locale: article.locale,
      status: publish ? 'published' : 'draft',
      data: articleData(article, publish),
      links: { authors: ids(authors), mentions: ids(mentions) },
    },
    quotes: quotesOf(strapi, article, documentId, { book, publish }),
    persons: [...new Set([...authors, ...mentions])],
    withheld: given.publish ? article.withheld : undefined,
  };
}
