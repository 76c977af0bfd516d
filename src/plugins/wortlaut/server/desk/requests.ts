import type {
  DeskField,
  DeskFields,
  DeskLocale,
  DeskOperation,
  DeskOperationsRequest,
  DeskPlace,
  DeskQuote,
  DeskReadingRequest,
  DeskSpeaker,
  PastedTextRequest,
} from '../../contracts/quote-desk';
import { FIELDS, isTextValue } from './article-text';
import { DeskFailure } from './failures';
import { isRow } from './stored-quote';

type Row = Readonly<Record<string, unknown>>;

/** The failure of a request that is not of its form; `where` names the part that is wrong. */
export function malformed(where: string, expected: string): DeskFailure {
  return new DeskFailure('malformed', { where }, `"${where}" must be ${expected}.`);
}

function recordAt(value: unknown, where: string): Row {
  if (!isRow(value)) throw malformed(where, 'an object');
  return value;
}

export function textAt(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw malformed(where, 'a text that is not empty');
  return value;
}

function optionalTextAt(value: unknown, where: string): string | undefined {
  return value === undefined || value === null ? undefined : textAt(value, where);
}

function choiceAt<T extends string>(value: unknown, choices: readonly T[], where: string): T {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw malformed(where, `one of ${choices.join(', ')}`);
  return choice;
}

/** A whole number from `least` on. */
function numberAt(value: unknown, least: number, where: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least)
    throw malformed(where, `a whole number from ${least}`);
  return value;
}

function listAt(value: unknown, most: number, where: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw malformed(where, `a list of at most ${most}`);
  return value;
}

const LOCALES: readonly DeskLocale[] = ['de', 'en'];

export const localeAt = (value: unknown, where: string): DeskLocale => choiceAt(value, LOCALES, where);

/** The fields of an article as a screen shows them. */
function fieldsAt(value: unknown, where: string): DeskFields {
  const row = recordAt(value, where);
  const stringIn = (field: 'title' | 'kicker' | 'abstract'): string | null | undefined => {
    const own = row[field];
    if (own !== undefined && own !== null && typeof own !== 'string')
      throw malformed(`${where}.${field}`, 'a text');
    return own;
  };
  if (!isTextValue(row.body)) throw malformed(`${where}.body`, 'a blocks value');
  return {
    title: stringIn('title'),
    kicker: stringIn('kicker'),
    abstract: stringIn('abstract'),
    body: row.body,
  };
}

/** Reads the body of a request for a reading; fails as malformed. */
export function readingRequest(body: unknown): DeskReadingRequest {
  const row = recordAt(body, 'body');
  return {
    article: optionalTextAt(row.article, 'article'),
    locale: localeAt(row.locale, 'locale'),
    fields: fieldsAt(row.fields, 'fields'),
  };
}

/** A text has no more parts and places than this; a request with more is no editor's. */
const MOST_PLACES = 200;
/** "Accept all" of the longest articles, several times over. */
const MOST_OPERATIONS = 1000;

function placeAt(value: unknown, where: string): DeskPlace {
  const row = recordAt(value, where);
  return {
    field: choiceAt<DeskField>(row.field, FIELDS, `${where}.field`),
    part: numberAt(row.part, 1, `${where}.part`),
    start: numberAt(row.start, 0, `${where}.start`),
    end: numberAt(row.end, 0, `${where}.end`),
  };
}

function placesAt(value: unknown, where: string): DeskPlace[] {
  return listAt(value, MOST_PLACES, where).map((each, index) => placeAt(each, `${where}.${index}`));
}

function speakerAt(value: unknown, where: string): DeskSpeaker {
  const row = recordAt(value, where);
  const kind = choiceAt(row.kind, ['person', 'new-person', 'label', 'none'] as const, `${where}.kind`);
  switch (kind) {
    case 'person':
      return { kind, documentId: textAt(row.documentId, `${where}.documentId`) };
    case 'new-person':
      return { kind, name: textAt(row.name, `${where}.name`).trim() };
    case 'label':
      return { kind, label: textAt(row.label, `${where}.label`).trim() };
    case 'none':
      return { kind };
  }
}

const QUOTE_KINDS: readonly DeskQuote['kind'][] = ['direct', 'partial', 'indirect'];
const CORRECTION_KINDS = ['misquoted', 'misattributed', 'withdrawn'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function correctionAt(value: unknown, where: string): NonNullable<DeskQuote['correction']> {
  const row = recordAt(value, where);
  const date = textAt(row.date, `${where}.date`);
  if (!DAY.test(date)) throw malformed(`${where}.date`, 'a day such as 2026-07-31');
  return {
    date,
    kind: choiceAt(row.kind, CORRECTION_KINDS, `${where}.kind`),
    note: textAt(row.note, `${where}.note`),
  };
}

const OPERATION_KINDS: readonly DeskOperation['kind'][] = [
  'accept',
  'reject',
  'restore',
  'correct',
  'merge',
  'split',
  'drop',
  'make',
  'put-back',
];

function correctAt(
  row: Row,
  where: string,
): Pick<Extract<DeskOperation, { kind: 'correct' }>, 'speaker' | 'quoteKind' | 'places' | 'correction'> {
  return {
    ...(row.speaker !== undefined && { speaker: speakerAt(row.speaker, `${where}.speaker`) }),
    ...(row.quoteKind !== undefined && {
      quoteKind: choiceAt(row.quoteKind, QUOTE_KINDS, `${where}.quoteKind`),
    }),
    ...(row.places !== undefined && { places: placesAt(row.places, `${where}.places`) }),
    ...(row.correction !== undefined && {
      correction: row.correction === null ? null : correctionAt(row.correction, `${where}.correction`),
    }),
  };
}

function operationAt(value: unknown, where: string): DeskOperation {
  const row = recordAt(value, where);
  const kind = choiceAt(row.kind, OPERATION_KINDS, `${where}.kind`);
  if (kind === 'make') {
    const { speaker, quoteKind } = correctAt(row, where);
    return {
      kind,
      places: placesAt(row.places, `${where}.places`),
      ...(speaker && { speaker }),
      ...(quoteKind && { quoteKind }),
    };
  }
  const quote = textAt(row.quote, `${where}.quote`);
  if (typeof row.version !== 'string') throw malformed(`${where}.version`, 'a text');
  const on = { quote, version: row.version };
  switch (kind) {
    case 'correct':
      return { kind, ...on, ...correctAt(row, where) };
    case 'merge':
      return {
        kind,
        ...on,
        with: textAt(row.with, `${where}.with`),
        withVersion: textAt(row.withVersion, `${where}.withVersion`),
      };
    case 'split':
      return { kind, ...on, part: numberAt(row.part, 1, `${where}.part`) };
    case 'put-back':
      return { kind, ...on, state: row.state };
    default:
      return { kind, ...on };
  }
}

/** Reads the body of a request for operations; fails as malformed. */
export function operationsRequest(body: unknown): DeskOperationsRequest {
  const row = recordAt(body, 'body');
  return {
    article: textAt(row.article, 'article'),
    locale: localeAt(row.locale, 'locale'),
    fields: fieldsAt(row.fields, 'fields'),
    operations: listAt(row.operations, MOST_OPERATIONS, 'operations').map((each, index) =>
      operationAt(each, `operations.${index}`),
    ),
  };
}

/** Reads the body of a request to take a pasted text apart; fails as malformed. */
export function pastedTextRequest(body: unknown): PastedTextRequest {
  const row = recordAt(body, 'body');
  return { locale: localeAt(row.locale, 'locale'), text: textAt(row.text, 'text') };
}
