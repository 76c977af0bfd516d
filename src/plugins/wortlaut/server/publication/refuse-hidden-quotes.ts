import type { Core } from '@strapi/strapi';
import { QUOTE } from '../content-types';
import { linkedOne } from '../links/kept-links';
import { placeForPublication } from '../quotes-in-articles/place-for-publication';
import { withTables } from '../transactions/tables';
import { madePublic, type Change } from './changes';
import type { QuoteVersionFacts } from './decide-what-goes-out';
import { readPersonFacts, readQuoteFacts } from './facts';
import { publicArticle } from './public-article';
import { toError } from './refusals';
import { whyNotPublic } from './why-not-public';

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
    if (refusal) throw toError(strapi, refusal);
  }
}
