import { isWordingOf } from '../../../domain/quotes/wording';
import { plainText } from '../../../domain/text/plain-text';
import { ARTICLE, QUOTE } from '../../content-types';
import { linkedOne } from '../../links/kept-links';
import { indexVersions, nameOf, type Rule, type StoredVersion } from '../content';

type Field = Parameters<typeof plainText>[0];

interface Occurrence {
  readonly field: string;
  readonly part: number;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly state: string;
}

const isOccurrence = (value: unknown): value is Occurrence =>
  typeof value === 'object' && value !== null && 'exact' in value && 'start' in value && 'end' in value;

const isField = (value: unknown): value is Field =>
  value === null || value === undefined || typeof value === 'string' || Array.isArray(value);

const occurrencesOf = ({ data }: StoredVersion): Occurrence[] =>
  (Array.isArray(data.occurrences) ? data.occurrences : []).filter(isOccurrence);

function wordsAt(article: StoredVersion, { field, start, end }: Occurrence): string | undefined {
  const value = article.data[field];
  return isField(value) ? plainText(value).text.slice(start, end) : undefined;
}

/** Rule 1: what a public quote says stands in its public article, exactly there. */
export const verbatim: Rule = {
  name: 'verbatim',
  find(content) {
    const find = indexVersions(content);
    return content.versions
      .filter((version) => version.uid === QUOTE && version.isPublic)
      .flatMap((quote) => {
        const article = find(ARTICLE, linkedOne(quote.kept, 'article') ?? '', quote.locale, true);
        const places = occurrencesOf(quote).filter(({ state }) => state !== 'lost');
        if (!article || places.length === 0) return [];
        const wrong = places.filter((place) => wordsAt(article, place) !== place.exact);
        if (wrong[0]) {
          const { field, start, end, exact } = wrong[0];
          const message = `At ${start} to ${end} of "${field}" the article does not say "${exact}".`;
          return [{ message, documents: [nameOf(quote), nameOf(article)] }];
        }
        const text = typeof quote.data.text === 'string' ? quote.data.text : '';
        const exacts = places.map(({ exact }) => exact);
        return isWordingOf(text, exacts)
          ? []
          : [
              {
                message: 'Its text stands at none of its places.',
                documents: [nameOf(quote), nameOf(article)],
              },
            ];
      });
  },
};
