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

/** Who made and who changed a quote's draft last, and when (ISO 8601): where both times are one, nobody has touched it. */
interface Authorship {
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: number | null;
  readonly updatedBy: number | null;
}

/** Everything of a quote's draft in one locale, as it can be put back. */
export interface Snapshot {
  readonly quote: StoredQuote;
  readonly others: Readonly<{ [field: string]: unknown }>;
  /** Whom a suggestion was found to be of, where that is no stored person; only the server writes it. */
  readonly foundSpeaker: unknown;
  readonly authorship: Authorship;
}

const timeIn = (value: unknown): string =>
  new Date(typeof value === 'string' || value instanceof Date ? value : 0).toISOString();

const idIn = (value: unknown): number | null =>
  isRow(value) && typeof value.id === 'number' ? value.id : null;

const toSnapshot = (row: Readonly<{ [field: string]: unknown }>): Snapshot => ({
  quote: toStoredQuote(row),
  others: Object.fromEntries(OTHER_FIELDS.map((field) => [field, row[field] ?? null])),
  foundSpeaker: row.foundSpeaker ?? null,
  authorship: {
    createdAt: timeIn(row.createdAt),
    updatedAt: timeIn(row.updatedAt),
    createdBy: idIn(row.createdBy),
    updatedBy: idIn(row.updatedBy),
  },
});

async function readSnapshots(strapi: Core.Strapi, locale: string, where: object): Promise<Snapshot[]> {
  const rows: unknown[] = await strapi.db.query(QUOTE).findMany({
    where: { ...where, locale, publishedAt: null },
    populate: ['occurrences', 'correction', 'createdBy', 'updatedBy'],
  });
  return rows.filter(isRow).map(toSnapshot);
}

/** What a quote's draft is now; undefined where there is none. */
export async function snapshotOf(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<Snapshot | undefined> {
  return (await readSnapshots(strapi, locale, { documentId }))[0];
}

/** What the drafts of all quotes of an article are now, by documentId. */
export async function snapshotsOf(
  strapi: Core.Strapi,
  article: string,
  locale: string,
): Promise<ReadonlyMap<string, Snapshot>> {
  const snapshots = await readSnapshots(strapi, locale, { article: { documentId: article } });
  return new Map(snapshots.map((each) => [each.quote.documentId, each]));
}

/** Has nobody written the quote since it was made? Saving its article may then still change it or take it away. */
export const isUnwritten = ({ authorship }: Snapshot): boolean =>
  authorship.createdAt === authorship.updatedAt;

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
