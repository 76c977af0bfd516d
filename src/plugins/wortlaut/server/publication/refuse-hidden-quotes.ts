import type { Core } from '@strapi/strapi';
import { QUOTE } from '../content-types';
import { linkedOne } from '../links/kept-links';
import { placeForPublication } from '../quotes-in-articles/place-for-publication';
import { withTables } from '../transactions/tables';
import { madePublic, type Change } from './changes';
import type { PersonFacts, QuoteFacts, QuoteVersionFacts } from './decide-what-goes-out';
import { readPersonFacts, readQuoteFacts } from './facts';
import { publicArticle } from './public-article';
import { silentChangeRefusal } from './silent-change';
import { toError, type Refusal } from './refusals';
import { withdrawnWordsRefusal, type CorrectedText } from './withdrawn-words';
import { wordsNotInArticle } from './words-not-in-article';

/** What is known when a quote by itself is published. */
interface QuotePublication {
  readonly quote: QuoteFacts;
  /** Its public version until now. */
  readonly former: QuoteVersionFacts | undefined;
  /** The public version of its article in the same locale. */
  readonly article: CorrectedText | undefined;
  readonly speaker: PersonFacts | undefined;
}

/** Why a quote cannot be published by itself; undefined where nothing stands in the way. */
function whyNotPublic({ quote, former, article, speaker }: QuotePublication): Refusal | undefined {
  const { documentId, draft } = quote;
  const refusal = (kind: Refusal['kind'], message: string): Refusal => ({ kind, message, documentId });

  if (!draft || linkedOne(draft.links, 'article') === undefined) {
    return refusal(
      'quote-without-article',
      'A quotation belongs to an article. Choose the article it stands in.',
    );
  }
  if (article === undefined) {
    return refusal(
      'article-not-public',
      'The article of this quotation is not published. Publish the article: the quotation goes out with it.',
    );
  }
  if (draft.withdrawnOn !== undefined) {
    return withdrawnWordsRefusal({ documentId, text: draft.text, withdrawnOn: draft.withdrawnOn }, article);
  }
  if (quote.review !== 'accepted') {
    return refusal('quote-not-accepted', 'Only an accepted quotation can be published. Accept it first.');
  }
  if (draft.text.trim() === '') {
    return refusal(
      'quote-without-text',
      'A quotation without text cannot be published. Give it its wording.',
    );
  }
  if (linkedOne(draft.links, 'speaker') !== undefined && speaker?.isPublic !== true) {
    const name = speaker === undefined ? 'The speaker of this quotation' : `"${speaker.name}", the speaker,`;
    return refusal(
      'speaker-not-public',
      `${name} is not published. Publish the person first, or the article, which takes the speaker along.`,
    );
  }
  const next = quote.published ?? draft;
  return (
    wordsNotInArticle({ ...next, documentId }, article.texts) ?? silentChangeRefusal(documentId, former, next)
  );
}

/**
 * Gives quotes that were published by themselves their places in the public text of their article, and refuses, with a
 * ValidationError, a change that published quotes which may not be seen, or other words without a correction.
 *
 * @param former the public versions of the quote before the change, by locale
 */
export async function refuseHiddenQuotes(
  strapi: Core.Strapi,
  change: Change,
  former: ReadonlyMap<string, QuoteVersionFacts>,
  now: Date,
): Promise<void> {
  if (change.uid !== QUOTE) return;
  for (const { id, locale } of madePublic(change)) {
    if (locale === null) continue;
    const written = change.after.find((version) => !version.isPublic && version.locale === locale);
    const article = await publicArticle(strapi, linkedOne(written?.links ?? {}, 'article'), locale);
    if (article) {
      await withTables(strapi, (tables) => placeForPublication(strapi, tables, [id], article.texts, now));
    }
    const [quote] = await readQuoteFacts(strapi, [change.documentId], locale);
    if (!quote) continue;
    const speakerId = linkedOne(quote.draft?.links ?? {}, 'speaker');
    const persons = await readPersonFacts(strapi, speakerId === undefined ? [] : [speakerId]);
    const refusal = whyNotPublic({
      quote,
      former: former.get(locale),
      article,
      speaker: persons.get(speakerId ?? ''),
    });
    if (refusal) throw toError(refusal);
  }
}
