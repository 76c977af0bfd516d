import { linkedOne, sameLinks, type KeptLinks } from '../links/kept-links';
import type { Correction } from './needs-correction';
import { excerpt, type Refusal } from './refusals';
import { silentChangeRefusal } from './silent-change';
import type { QuotedWords } from '../quotes-in-articles/stands-in';
import { withdrawnWordsRefusal, type CorrectedText } from './withdrawn-words';
import { wordsNotInArticle } from './words-not-in-article';

export type Review = 'suggested' | 'accepted' | 'rejected';

/** A version of a quote, as far as publication asks. */
export interface QuoteVersionFacts {
  /** Of its row. */
  readonly id: number;
  readonly text: string;
  readonly places: QuotedWords['places'];
  readonly links: KeptLinks;
  readonly correction: Correction;
  /** The day it was withdrawn (ISO 8601), if it was. */
  readonly withdrawnOn: string | undefined;
  /** When it was last edited; a public version has the time of the draft it was made from. */
  readonly editedAt: string;
}

/** A quote of the article in one locale. */
export interface QuoteFacts {
  readonly documentId: string;
  readonly review: Review;
  readonly draft: QuoteVersionFacts | undefined;
  /** The published version, in sight or withheld since its speaker is not public. */
  readonly published: QuoteVersionFacts | undefined;
}

export interface PersonFacts {
  readonly documentId: string;
  readonly name: string;
  readonly review: Review;
  readonly isPublic: boolean;
  readonly wasPublic: boolean;
}

/** What is known about an article in one locale when it is to be published. */
export interface ArticleFacts {
  readonly documentId: string;
  /** What the draft says in this locale. */
  readonly draft: CorrectedText;
  /** The persons that the draft names, as authors or otherwise. */
  readonly names: readonly string[];
  /** Every quote that belongs to the article, in its draft or in its published version, by position. */
  readonly quotes: readonly QuoteFacts[];
  readonly persons: ReadonlyMap<string, PersonFacts>;
}

export type PublicationNote = { readonly documentId: string; readonly name: string };

/** What happens to others when an article is published. */
export interface WhatGoesOut {
  /** Persons that become public. */
  readonly persons: readonly PublicationNote[];
  /** Quotes that become public or whose public version changes. */
  readonly quotes: readonly PublicationNote[];
  /** Quotes that were public and are not accepted any more. */
  readonly takenBack: readonly PublicationNote[];
  /** Accepted quotes that stay out of sight until their speaker is public. */
  readonly waiting: readonly (PublicationNote & { readonly speaker: PublicationNote })[];
  /** Persons that were found in the text and that nobody confirmed. */
  readonly unconfirmed: readonly PublicationNote[];
  /** What makes the publication impossible. */
  readonly inTheWay: readonly Refusal[];
}

const note = ({ documentId, name }: PersonFacts): PublicationNote => ({ documentId, name });

const quoteNote = ({ documentId, draft, published }: QuoteFacts): PublicationNote => ({
  documentId,
  name: excerpt(draft?.text ?? published?.text ?? ''),
});

const belongsTo = (version: QuoteVersionFacts | undefined, article: string) =>
  version !== undefined && linkedOne(version.links, 'article') === article;

/**
 * Does the quote go out with the article? It must be accepted and belong to the article; one that is public in another
 * article and was moved here is an edit of the quote, and waits until the quote itself is published.
 */
function goesAlong(quote: QuoteFacts, article: string): boolean {
  if (quote.review !== 'accepted' || !belongsTo(quote.draft, article)) return false;
  return quote.published === undefined || belongsTo(quote.published, article);
}

/** Is the quote public in the article, and stays so as it is since its draft was moved to another? */
export function staysPublic({ draft, published }: QuoteFacts, article: string): boolean {
  return belongsTo(published, article) && !belongsTo(draft, article);
}

function isChanged({ draft, published }: QuoteFacts): boolean {
  if (draft === undefined || published === undefined) return true;
  if (draft.withdrawnOn !== published.withdrawnOn || draft.editedAt !== published.editedAt) return true;
  return draft.withdrawnOn === undefined && !sameLinks(draft.links, published.links);
}

function whatIsInTheWay(
  { documentId, draft, published }: QuoteFacts,
  article: ArticleFacts,
): Refusal | undefined {
  if (draft === undefined) return undefined;
  if (draft.withdrawnOn !== undefined) {
    return withdrawnWordsRefusal(
      { documentId, text: draft.text, withdrawnOn: draft.withdrawnOn },
      article.draft,
    );
  }
  if (draft.text.trim() !== '') {
    return (
      wordsNotInArticle({ ...draft, documentId }, article.draft.texts) ??
      silentChangeRefusal(documentId, published, draft)
    );
  }
  return {
    kind: 'quote-without-text',
    documentId,
    sentences: {
      en: 'A quotation of this article has no text. Give it its wording, reject it or delete it.',
      de: 'Ein Zitat dieses Artikels hat keinen Wortlaut. Bitte ihm einen geben, es ablehnen oder löschen.',
    },
  };
}

/**
 * Decides what goes out with an article (rule 4 of the design): its accepted quotes, and of its persons those that were
 * never public and are confirmed, by an editor or as the speaker of an accepted quote. A person that is public stays as
 * it is; one that was taken out of sight stays out of sight.
 */
export function decideWhatGoesOut(article: ArticleFacts): WhatGoesOut {
  const along = article.quotes.filter((quote) => goesAlong(quote, article.documentId));
  const speakerOf = (quote: QuoteFacts) =>
    quote.draft?.withdrawnOn
      ? undefined
      : article.persons.get(linkedOne(quote.draft?.links ?? {}, 'speaker') ?? '');
  const speakers = new Set(along.map((quote) => speakerOf(quote)?.documentId));
  const isConfirmed = (person: PersonFacts) =>
    person.review === 'accepted' || (person.review === 'suggested' && speakers.has(person.documentId));

  const named = [...new Set([...speakers, ...article.names])]
    .map((id) => article.persons.get(id ?? ''))
    .filter((person) => person !== undefined);
  const neverPublic = named.filter((person) => !person.isPublic && !person.wasPublic);
  const persons = neverPublic.filter(isConfirmed);
  const willBePublic = (person: PersonFacts) => person.isPublic || persons.includes(person);

  return {
    persons: persons.map(note),
    quotes: along.filter(isChanged).map(quoteNote),
    takenBack: article.quotes
      .filter(
        (quote) =>
          quote.review !== 'accepted' &&
          belongsTo(quote.draft, article.documentId) &&
          belongsTo(quote.published, article.documentId),
      )
      .map(quoteNote),
    waiting: along.flatMap((quote) => {
      const speaker = speakerOf(quote);
      return speaker === undefined || willBePublic(speaker)
        ? []
        : [{ ...quoteNote(quote), speaker: note(speaker) }];
    }),
    unconfirmed: neverPublic.filter((person) => !persons.includes(person)).map(note),
    inTheWay: along.map((quote) => whatIsInTheWay(quote, article)).filter((refusal) => refusal !== undefined),
  };
}
