import type { DeskFields, DeskLocale, DeskReadingRequest } from '../../contracts/quote-desk';
import { isTextValue } from './article-text';
import { DeskFailure } from './failures';
import { isRow } from './stored-quote';

type Row = Readonly<Record<string, unknown>>;

/** The failure of a request that is not of its form; `where` names the part that is wrong. */
export function malformed(where: string, expected: string): DeskFailure {
  return new DeskFailure('malformed', { where }, `"${where}" must be ${expected}.`);
}

export function recordAt(value: unknown, where: string): Row {
  if (!isRow(value)) throw malformed(where, 'an object');
  return value;
}

export function textAt(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw malformed(where, 'a text that is not empty');
  return value;
}

export function optionalTextAt(value: unknown, where: string): string | undefined {
  return value === undefined || value === null ? undefined : textAt(value, where);
}

export function choiceAt<T extends string>(value: unknown, choices: readonly T[], where: string): T {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw malformed(where, `one of ${choices.join(', ')}`);
  return choice;
}

/** A whole number from `least` on. */
export function numberAt(value: unknown, least: number, where: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least)
    throw malformed(where, `a whole number from ${least}`);
  return value;
}

export function listAt(value: unknown, most: number, where: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw malformed(where, `a list of at most ${most}`);
  return value;
}

const LOCALES: readonly DeskLocale[] = ['de', 'en'];

export const localeAt = (value: unknown, where: string): DeskLocale => choiceAt(value, LOCALES, where);

/** The fields of an article as a screen shows them. */
export function fieldsAt(value: unknown, where: string): DeskFields {
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
