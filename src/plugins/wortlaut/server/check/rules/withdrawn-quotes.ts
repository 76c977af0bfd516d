import { ARTICLE, QUOTE } from '../../content-types';
import { linkedOne } from '../../links/kept-links';
import { correctedText, type ArticleRow } from '../../publication/article-text';
import { withdrawnWordsRefusal } from '../../publication/withdrawn-words';
import { indexVersions, nameOf, type Rule, type StoredVersion } from '../content';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function withdrawnOn({ data }: StoredVersion): string | undefined {
  if (!isRecord(data.correction) || data.correction.kind !== 'withdrawn') return undefined;
  return typeof data.correction.date === 'string' ? data.correction.date : '';
}

function isArticleRow(data: unknown): data is ArticleRow {
  return isRecord(data) && 'title' in data && 'body' in data;
}

/** The public record of a withdrawn quote shows no words, and its article shows a correction where they still stand. */
export const withdrawnQuotes: Rule = {
  name: 'withdrawn-quotes',
  find(content) {
    const find = indexVersions(content);
    return content.versions
      .filter((version) => version.uid === QUOTE && version.isPublic)
      .flatMap((quote) => {
        const day = withdrawnOn(quote);
        if (day === undefined) return [];
        const { text, originalText, occurrences } = quote.data;
        if (text || originalText || (Array.isArray(occurrences) && occurrences.length > 0)) {
          return [
            { message: 'The quote is withdrawn and still shows its words.', documents: [nameOf(quote)] },
          ];
        }
        const article = find(ARTICLE, linkedOne(quote.kept, 'article') ?? '', quote.locale, true);
        const draft = find(QUOTE, quote.documentId, quote.locale, false);
        const words = typeof draft?.data.text === 'string' ? draft.data.text : '';
        const refusal =
          article && isArticleRow(article.data)
            ? withdrawnWordsRefusal(
                { documentId: quote.documentId, text: words, withdrawnOn: day },
                correctedText(article.data),
              )
            : undefined;
        return refusal && article
          ? [{ message: refusal.sentences.en, documents: [nameOf(quote), nameOf(article)] }]
          : [];
      });
  },
};
