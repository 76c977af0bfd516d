import type { PastedText, PastedTextRequest } from '../../contracts/quote-desk';
import { inTextOrder } from '../../domain/reading/in-text-order';
import { readScrapedText } from '../../domain/reading/read-scraped-text';

/** Takes apart a text as it was pasted: the fields of the article, and what is no part of one. */
export function takeApart({ text }: PastedTextRequest): PastedText {
  const { title, blocks, removed } = readScrapedText(text);
  return {
    fields: { ...(title !== '' && { title }), body: blocks },
    removed: inTextOrder(removed, text).map(({ rule, text: words }) => ({ rule, text: words })),
  };
}
