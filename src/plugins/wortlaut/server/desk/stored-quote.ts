import type { Core } from '@strapi/strapi';
import type { DeskField, DeskOccurrence, DeskQuote } from '../../contracts/quote-desk';
import type { QuoteSelectors } from '../../domain/anchors/selectors';
import { QUOTE } from '../content-types';
import { linkedOne, parseKeptLinks } from '../links/kept-links';
import { FIELDS } from './article-text';

/** A place of a quote as it is stored: W3C selectors over the text of a field. */
export interface StoredOccurrence extends QuoteSelectors {
  readonly field: DeskField;
  readonly part: number;
  readonly state: DeskOccurrence['state'];
}

/** What the desk asks of a version of a quote. */
export interface StoredQuote {
  readonly documentId: string;
  readonly review: DeskQuote['review'];
  readonly origin: DeskQuote['origin'];
  readonly text: string;
  readonly kind: DeskQuote['kind'];
  readonly article: string | undefined;
  readonly speaker: string | undefined;
  readonly speakerLabel: string | undefined;
  readonly speakerRole: string | undefined;
  readonly attribution: string | undefined;
  readonly confidence: number | undefined;
  readonly position: number | undefined;
  readonly correction: DeskQuote['correction'];
  readonly occurrences: readonly StoredOccurrence[];
}

type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const numberIn = (value: unknown): number | undefined =>
  value === null || value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value);

/** The one of `choices` that `value` is, else the first. */
function oneOf<T extends string>(choices: readonly [T, ...T[]], value: unknown): T {
  return choices.find((choice) => choice === value) ?? choices[0];
}

const FIELD_CHOICES: readonly [DeskField, ...DeskField[]] = ['body', 'title', 'kicker', 'abstract'];

function occurrenceIn(row: Row): StoredOccurrence {
  return {
    field: oneOf(FIELD_CHOICES, row.field),
    part: numberIn(row.part) ?? 1,
    exact: String(row.exact ?? ''),
    prefix: String(row.prefix ?? ''),
    suffix: String(row.suffix ?? ''),
    start: numberIn(row.start) ?? 0,
    end: numberIn(row.end) ?? 0,
    state: oneOf(['anchored', 'moved', 'lost'], row.state),
  };
}

const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

function correctionIn(value: unknown): DeskQuote['correction'] {
  if (!isRow(value)) return undefined;
  return {
    date: String(value.date ?? ''),
    kind: oneOf(['misquoted', 'misattributed', 'withdrawn'], value.kind),
    note: String(value.note ?? ''),
  };
}

/** Reads a row as Strapi's queries give it, with its components. */
export function toStoredQuote(row: Row): StoredQuote {
  const links = parseKeptLinks(row.linkedDocuments);
  return {
    documentId: String(row.documentId),
    review: oneOf(['accepted', 'suggested', 'rejected'], row.review),
    origin: oneOf(['manual', 'found', 'imported'], row.origin),
    text: String(row.text ?? ''),
    kind: oneOf(['direct', 'partial', 'indirect'], row.kind),
    article: linkedOne(links, 'article'),
    speaker: linkedOne(links, 'speaker'),
    speakerLabel: textIn(row.speakerLabel),
    speakerRole: textIn(row.speakerRole),
    attribution: textIn(row.attribution),
    confidence: numberIn(row.confidence),
    position: numberIn(row.position),
    correction: correctionIn(row.correction),
    occurrences: rowsIn(row.occurrences)
      .map(occurrenceIn)
      .filter(({ field }) => FIELDS.includes(field)),
  };
}

/** A quote in one locale: its draft, and what of it is public. */
export interface QuoteVersions {
  readonly draft: StoredQuote;
  readonly published: StoredQuote | undefined;
}

/** The quotes whose drafts belong to an article in a locale, by position. */
export async function readQuotesOf(
  strapi: Core.Strapi,
  article: string,
  locale: string,
): Promise<QuoteVersions[]> {
  const drafts: Row[] = await strapi.db.query(QUOTE).findMany({
    where: {
      locale,
      publishedAt: null,
      article: { documentId: article },
    },
    populate: ['occurrences', 'correction'],
    orderBy: [{ position: 'asc' }, { documentId: 'asc' }],
  });
  const published: Row[] = await strapi.db.query(QUOTE).findMany({
    where: {
      locale,
      publishedAt: { $notNull: true },
      documentId: { $in: drafts.map(({ documentId }) => documentId) },
    },
    populate: ['occurrences', 'correction'],
  });
  const publicById = new Map(published.map((row) => [row.documentId, row]));
  return drafts.map((draft) => {
    // What is withheld since its speaker is not public was public once, and will be again.
    const row = publicById.get(draft.documentId) ?? (isRow(draft.withheld) ? draft.withheld : undefined);
    return { draft: toStoredQuote(draft), published: row && toStoredQuote(row) };
  });
}
