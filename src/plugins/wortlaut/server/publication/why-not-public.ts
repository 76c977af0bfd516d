import type { Sentences } from '../languages/refusal-in-languages';
import { linkedOne } from '../links/kept-links';
import type { PersonFacts, QuoteFacts, QuoteVersionFacts } from './decide-what-goes-out';
import type { Refusal } from './refusals';
import { silentChangeRefusal } from './silent-change';
import { withdrawnWordsRefusal, type CorrectedText } from './withdrawn-words';
import { wordsNotInArticle } from './words-not-in-article';

/** What is known when a quote by itself is published. */
export interface QuotePublication {
  readonly quote: QuoteFacts;
  /** Its public version until now. */
  readonly former: QuoteVersionFacts | undefined;
  /** The public version of its article in the same locale. */
  readonly article: CorrectedText | undefined;
  readonly speaker: PersonFacts | undefined;
}

const WITHOUT_ARTICLE: Sentences = {
  en: 'A quotation belongs to an article. Choose the article it stands in.',
  de: 'Ein Zitat gehört zu einem Artikel. Bitte den Artikel wählen, in dem es steht.',
};
const ARTICLE_NOT_PUBLIC: Sentences = {
  en: 'The article of this quotation is not published. Publish the article: the quotation goes out with it.',
  de: 'Der Artikel dieses Zitats ist nicht veröffentlicht. Bitte den Artikel veröffentlichen: Das Zitat geht mit ihm hinaus.',
};
const NOT_ACCEPTED: Sentences = {
  en: 'Only an accepted quotation can be published. Accept it first.',
  de: 'Nur ein angenommenes Zitat lässt sich veröffentlichen. Bitte es zuerst annehmen.',
};
const WITHOUT_TEXT: Sentences = {
  en: 'A quotation without text cannot be published. Give it its wording.',
  de: 'Ein Zitat ohne Wortlaut lässt sich nicht veröffentlichen. Bitte ihm einen Wortlaut geben.',
};

function speakerNotPublic(speaker: PersonFacts | undefined): Sentences {
  const en = speaker === undefined ? 'The speaker of this quotation' : `"${speaker.name}", the speaker,`;
  const de =
    speaker === undefined ? 'Wer dieses Zitat gesagt hat,' : `„${speaker.name}“, von dem das Zitat ist,`;
  return {
    en: `${en} is not published. Publish the person first, or the article, which takes the speaker along.`,
    de: `${de} ist nicht veröffentlicht. Bitte zuerst die Person veröffentlichen oder den Artikel, der sie mitnimmt.`,
  };
}

/** Why a quote cannot be published by itself; undefined where nothing stands in the way. */
export function whyNotPublic({ quote, former, article, speaker }: QuotePublication): Refusal | undefined {
  const { documentId, draft } = quote;
  const refusal = (kind: Refusal['kind'], sentences: Sentences): Refusal => ({ kind, sentences, documentId });

  if (!draft || linkedOne(draft.links, 'article') === undefined)
    return refusal('quote-without-article', WITHOUT_ARTICLE);
  if (article === undefined) return refusal('article-not-public', ARTICLE_NOT_PUBLIC);
  if (draft.withdrawnOn !== undefined)
    return withdrawnWordsRefusal({ documentId, text: draft.text, withdrawnOn: draft.withdrawnOn }, article);
  if (quote.review !== 'accepted') return refusal('quote-not-accepted', NOT_ACCEPTED);
  if (draft.text.trim() === '') return refusal('quote-without-text', WITHOUT_TEXT);
  if (linkedOne(draft.links, 'speaker') !== undefined && speaker?.isPublic !== true)
    return refusal('speaker-not-public', speakerNotPublic(speaker));
  const next = quote.published ?? draft;
  return (
    wordsNotInArticle({ ...next, documentId }, article.texts) ?? silentChangeRefusal(documentId, former, next)
  );
}
