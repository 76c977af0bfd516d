import type { DeskLoss } from '../../contracts/quote-desk';
import type { Sentences } from '../languages/refusal-in-languages';
import type { FieldTexts } from '../desk/article-text';
import { placeWording } from '../desk/place-quotes';
import { standsIn, type QuotedWords } from '../quotes-in-articles/stands-in';
import type { StoredQuote } from '../quotes-in-articles/stored-quotes';
import { excerpt, inOneLine, type Refusal } from './refusals';

function whatToDo({ reason, difference }: Pick<DeskLoss, 'reason' | 'difference'>): Sentences {
  if (reason === 'ambiguous')
    return {
      en: 'Its words stand in the article more than once. Choose on the quote desk which place is meant.',
      de: 'Seine Worte stehen mehrmals im Artikel. Bitte neben dem Artikel bei den Zitaten wählen, welche Stelle gemeint ist.',
    };
  if (difference.length === 0)
    return {
      en: 'Nothing like it stands there. Put its words back into the article, or reject it.',
      de: 'Nichts dort ähnelt ihm. Bitte seine Worte wieder in den Artikel setzen oder es ablehnen.',
    };
  return {
    en: `The article says, word by word: ${inOneLine(difference)}. Put the article or the quotation right, or reject the quotation.`,
    de: `Im Artikel steht, Wort für Wort: ${inOneLine(difference)}. Bitte den Artikel oder das Zitat richtigstellen oder das Zitat ablehnen.`,
  };
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
  const next = whatToDo({ reason, difference });
  return {
    kind: 'quote-not-in-article',
    documentId: quote.documentId,
    sentences: {
      en: `The quotation "${excerpt(quote.text)}" has no certain place in the article. ${next.en}`,
      de: `Das Zitat „${excerpt(quote.text)}“ hat keine sichere Stelle im Artikel. ${next.de}`,
    },
    difference,
  };
}

/** Why an article cannot go out: a quote that is public in it, and whose draft was moved to another, has no place there. */
export function movedQuoteRefusal({ documentId, text }: Pick<StoredQuote, 'documentId' | 'text'>): Refusal {
  return {
    kind: 'quote-not-in-article',
    documentId,
    sentences: {
      en:
        `The quotation "${excerpt(text)}" is public in this article, but its words no longer have a certain place there; ` +
        'an edit has moved it to another article. Put its words back, or publish or unpublish the quotation first.',
      de:
        `Das Zitat „${excerpt(text)}“ ist in diesem Artikel öffentlich, aber seine Worte haben dort keine sichere Stelle mehr; ` +
        'eine Bearbeitung hat es einem anderen Artikel zugeordnet. Bitte seine Worte wieder einsetzen oder zuerst das Zitat veröffentlichen oder seine Veröffentlichung zurücknehmen.',
    },
    difference: [],
  };
}
