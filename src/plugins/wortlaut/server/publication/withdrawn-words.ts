import { BETWEEN_PARTS } from '../../domain/quotes/wording';
import { fold } from '../../domain/text/fold';
import type { FieldTexts } from '../desk/article-text';
import { excerpt, type Refusal } from './refusals';

/** An article in one locale: its words, and the days (ISO 8601) of the corrections it shows. */
export interface CorrectedText {
  /** The plain texts of the fields that quotes stand in. */
  readonly texts: FieldTexts;
  readonly correctedOn: readonly string[];
}

export interface WithdrawnQuote {
  readonly documentId: string;
  /** The words that were withdrawn. */
  readonly text: string;
  /** ISO 8601, so that days compare as strings. */
  readonly withdrawnOn: string;
}

/** Does every part of the quotation still stand in one of the fields, whatever its marks and white space? */
function wordsStand(text: string, fields: readonly string[]): boolean {
  const parts = text
    .split(BETWEEN_PARTS)
    .map((part) => fold(part.trim()).text)
    .filter((part) => part !== '');
  const folded = fields.map((field) => fold(field).text);
  return parts.length > 0 && parts.every((part) => folded.some((field) => field.includes(part)));
}

/**
 * Why an article cannot be public with a withdrawn quotation: the words still stand in it and it shows no correction of
 * the day of the withdrawal or later. Undefined where nothing is wrong.
 */
export function withdrawnWordsRefusal(quote: WithdrawnQuote, article: CorrectedText): Refusal | undefined {
  if (article.correctedOn.some((day) => day >= quote.withdrawnOn)) return undefined;
  if (!wordsStand(quote.text, Object.values(article.texts))) return undefined;
  return {
    kind: 'withdrawn-words-in-article',
    documentId: quote.documentId,
    sentences: {
      en: `The quotation "${excerpt(quote.text)}" is withdrawn, but its words still stand in the article. Take them out, or add a correction dated ${quote.withdrawnOn} or later to the article, and publish the article.`,
      de: `Das Zitat „${excerpt(quote.text)}“ ist zurückgezogen, seine Worte stehen aber noch im Artikel. Bitte die Worte streichen oder im Artikel eine Korrektur vom ${quote.withdrawnOn} oder später vermerken, und den Artikel veröffentlichen.`,
    },
  };
}
