import { numberOf, recordOf, recordsOf, textOf, type Answered } from './fields';
import { pictureOf, type Picture } from './picture';

/** A person as far as a link to them shows. */
export interface LinkedPerson {
  readonly name: string;
  /** Missing where the person has no page. */
  readonly slug: string | undefined;
  readonly portrait: Picture | undefined;
}

const FIELDS = ['kicker', 'title', 'abstract', 'body'] as const;

/** A field of an article in which quotations stand. */
export type QuotedField = (typeof FIELDS)[number];

/** A place where a quotation stands, in the plain text of a field. */
export interface Place {
  readonly field: QuotedField;
  readonly exact: string;
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** What was wrong with a quotation. */
export interface QuoteCorrection {
  /** misquoted, misattributed or withdrawn */
  readonly kind: string;
  /** ISO 8601 */
  readonly date: string;
  readonly note: string;
}

export interface Quote {
  readonly documentId: string;
  /** Missing in a quotation that was withdrawn. */
  readonly text: string | undefined;
  /** direct, partial or indirect */
  readonly kind: string;
  readonly speaker: LinkedPerson | undefined;
  readonly speakerLabel: string | undefined;
  readonly speakerRole: string | undefined;
  /** ISO 8601 */
  readonly saidOn: string | undefined;
  readonly place: string | undefined;
  readonly occasion: string | undefined;
  readonly via: string | undefined;
  readonly sourceUrl: string | undefined;
  /** Missing where it is the wording itself. */
  readonly originalText: string | undefined;
  readonly originalLanguage: string | undefined;
  readonly translator: string | undefined;
  readonly correction: QuoteCorrection | undefined;
  /** Without those that are lost. */
  readonly places: readonly Place[];
  /** The article that it stands in, where the question asked for it. */
  readonly article:
    { readonly documentId: string; readonly firstPublicationDate: string | undefined } | undefined;
}

/** A person that something links to; undefined for what has no name. */
export function linkedPerson(record: Answered | undefined): LinkedPerson | undefined {
  const name = record && textOf(record, 'name');
  if (record === undefined || name === undefined) return undefined;
  return { name, slug: textOf(record, 'slug'), portrait: pictureOf(record, 'portrait', 'thumbnail') };
}

function placeOf(record: Answered): Place | undefined {
  const field = FIELDS.find((name) => name === record.field);
  const exact = textOf(record, 'exact');
  const start = numberOf(record, 'start');
  const end = numberOf(record, 'end');
  if (field === undefined || exact === undefined || start === undefined || end === undefined)
    return undefined;
  return record.state === 'lost' ? undefined : { field, exact, start, end };
}

function correctionOf(record: Answered): QuoteCorrection | undefined {
  const correction = recordOf(record, 'correction');
  const date = correction && textOf(correction, 'date');
  if (correction === undefined || date === undefined) return undefined;
  return { kind: textOf(correction, 'kind') ?? '', date, note: textOf(correction, 'note') ?? '' };
}

function articleOf(record: Answered): Quote['article'] {
  const article = recordOf(record, 'article');
  const documentId = article && textOf(article, 'documentId');
  if (article === undefined || documentId === undefined) return undefined;
  return { documentId, firstPublicationDate: textOf(article, 'firstPublicationDate') };
}

/** The original of a translated wording. Who quotes in the language in which it was said fills in the same words twice. */
function originalOf(record: Answered): string | undefined {
  const original = textOf(record, 'originalText')?.trim();
  return original === textOf(record, 'text')?.trim() ? undefined : original;
}

/** A quotation out of an answer; undefined for what has no documentId. */
export function quoteOf(record: Answered): Quote | undefined {
  const documentId = textOf(record, 'documentId');
  if (documentId === undefined) return undefined;
  return {
    documentId,
    text: textOf(record, 'text'),
    kind: textOf(record, 'kind') ?? '',
    speaker: linkedPerson(recordOf(record, 'speaker')),
    speakerLabel: textOf(record, 'speakerLabel'),
    speakerRole: textOf(record, 'speakerRole'),
    saidOn: textOf(record, 'saidOn'),
    place: textOf(record, 'place'),
    occasion: textOf(record, 'occasion'),
    via: textOf(record, 'via'),
    sourceUrl: textOf(record, 'sourceUrl'),
    originalText: originalOf(record),
    originalLanguage: textOf(record, 'originalLanguage'),
    translator: textOf(record, 'translator'),
    correction: correctionOf(record),
    places: recordsOf(record, 'occurrences').flatMap((each) => placeOf(each) ?? []),
    article: articleOf(record),
  };
}
