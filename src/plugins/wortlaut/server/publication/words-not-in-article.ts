import type { DeskLoss } from '../../contracts/quote-desk';
import type { FieldTexts } from '../desk/article-text';
import { placeWording } from '../desk/place-quotes';
import { standsIn, type QuotedWords } from '../quotes-in-articles/stands-in';
import type { StoredQuote } from '../quotes-in-articles/stored-quotes';
import { excerpt, inOneLine, type Refusal } from './refusals';

function whatToSay({ reason, difference }: Pick<DeskLoss, 'reason' | 'difference'>): string {
  if (reason === 'ambiguous')
    return 'Its words stand in the article more than once. Choose on the quote desk which place is meant.';
  if (difference.length === 0)
    return 'Nothing like it stands there. Put its words back into the article, or reject it.';
  return `The article says, word by word: ${inOneLine(difference)}. Put the article or the quotation right, or reject the quotation.`;
}

/**
 * Why a quote cannot be public with an article: its words do not stand at its places there. The refusal has the difference
 * from the wording to the nearest text, word by word. Undefined where nothing is wrong.
 */
export function wordsNotInArticle(
  quote: QuotedWords & { readonly documentId: string },
  texts: FieldTexts,
): Refusal | undefined {
  if (standsIn(quote, texts)) return undefined;
  const [loss] = placeWording(quote.text, texts).losses;
  const { reason, difference }: Pick<DeskLoss, 'reason' | 'difference'> = loss ?? {
    reason: 'ambiguous',
    difference: [],
  };
  return {
    kind: 'quote-not-in-article',
    documentId: quote.documentId,
    message: `The quotation "${excerpt(quote.text)}" has no certain place in the article. ${whatToSay({ reason, difference })}`,
    difference,
  };
}

/** Why an article cannot go out: a quote that is public in it, and whose draft was moved to another, has no place there. */
export function movedQuoteRefusal({ documentId, text }: Pick<StoredQuote, 'documentId' | 'text'>): Refusal {
  return {
    kind: 'quote-not-in-article',
    documentId,
    message:
      `The quotation "${excerpt(text)}" is public in this article, but its words no longer have a certain place there; ` +
      'an edit has moved it to another article. Put its words back, or publish or unpublish the quotation first.',
    difference: [],
  };
}
