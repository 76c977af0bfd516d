import type { Core } from '@strapi/strapi';
import { QUOTE } from '../../content-types';
import { isRow, toStoredQuote, type StoredQuote } from '../stored-quote';

/** What the desk never changes but a quote that is put back has. */
const OTHER_FIELDS = [
  'saidOn',
  'place',
  'occasion',
  'via',
  'sourceUrl',
  'originalText',
  'originalLanguage',
  'translator',
  'pullQuote',
] as const;

/** Everything of a quote's draft in one locale, as it can be put back. */
export interface Snapshot {
  readonly quote: StoredQuote;
  readonly others: Readonly<Record<string, unknown>>;
}

/** What a quote's draft is now; undefined where there is none. */
export async function snapshotOf(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<Snapshot | undefined> {
  const row: unknown = await strapi.db.query(QUOTE).findOne({
    where: { documentId, locale, publishedAt: null },
    populate: ['occurrences', 'correction'],
  });
  if (!isRow(row)) return undefined;
  return {
    quote: toStoredQuote(row),
    others: Object.fromEntries(OTHER_FIELDS.map((field) => [field, row[field] ?? null])),
  };
}

/** The data of a quote document, as the document service takes it: what the quote does not have is emptied. */
export function dataOf(quote: StoredQuote) {
  const data = {
    text: quote.text,
    kind: quote.kind,
    review: quote.review,
    origin: quote.origin,
    article: quote.article,
    speaker: quote.speaker,
    speakerLabel: quote.speakerLabel,
    speakerRole: quote.speakerRole,
    attribution: quote.attribution,
    confidence: quote.confidence,
    position: quote.position,
    correction: quote.correction,
    occurrences: quote.occurrences.map((occurrence) => ({ ...occurrence })),
  };
  // A null empties a field, which the types of Strapi do not know.
  for (const [field, value] of Object.entries(data)) if (value === undefined) Reflect.set(data, field, null);
  return data;
}

/** Do two snapshots say the same? */
export function isSameSnapshot(one: Snapshot | undefined, other: Snapshot | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
