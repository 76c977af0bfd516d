import type { Core } from '@strapi/strapi';
import { plainText } from '../../../src/plugins/wortlaut/domain/text/plain-text';
import { ARTICLE, PERSON, QUOTE, type Locale, type Status } from '../publication/newsroom';

export interface Place {
  readonly field: 'title' | 'kicker' | 'abstract' | 'body';
  readonly part: number;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly state: 'anchored' | 'moved' | 'lost';
}

export interface Quote {
  readonly documentId: string;
  readonly text: string;
  readonly kind: string;
  readonly review: string;
  readonly origin: string;
  readonly speaker: { readonly documentId: string; readonly name: string } | null;
  readonly speakerLabel: string | null;
  readonly originalText: string | null;
  readonly originalLanguage: string | null;
  readonly occurrences: readonly Place[];
}

/** The quotes of an article as they are stored, in order. */
export async function quotesOf(
  strapi: Core.Strapi,
  article: string,
  status: Status = 'draft',
  locale: Locale = 'de',
): Promise<Quote[]> {
  const found: unknown = await strapi.documents(QUOTE).findMany({
    locale,
    status,
    filters: { article: { documentId: article } },
    populate: { occurrences: true, speaker: true },
    sort: 'position',
  });
  return found as Quote[];
}

/** The one quote of an article with these words in it. */
export async function quoteWith(strapi: Core.Strapi, article: string, words: string): Promise<Quote> {
  const found = (await quotesOf(strapi, article)).filter(({ text }) => text.includes(words));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} quotes have "${words}".`);
  return found[0];
}

/** Places that do not say what stands there. */
export async function wrongPlaces(
  strapi: Core.Strapi,
  article: string,
  status: Status = 'draft',
  locale: Locale = 'de',
): Promise<Place[]> {
  const version = await strapi.documents(ARTICLE).findOne({ documentId: article, status, locale });
  const places = (await quotesOf(strapi, article, status, locale)).flatMap(({ occurrences }) => occurrences);
  const textOf = (field: Place['field']) => plainText(version?.[field] as never).text;
  return places.filter(
    ({ field, start, end, exact, state }) => state !== 'lost' && textOf(field).slice(start, end) !== exact,
  );
}

/** Every row about quotes and persons, with its times: the same string as long as nothing is written. */
export async function everyRow(strapi: Core.Strapi): Promise<string> {
  const tables = [...strapi.db.metadata.values()].flatMap(({ tableName, attributes }) => [
    tableName,
    ...Object.values(attributes).flatMap((attribute) =>
      'joinTable' in attribute && attribute.joinTable ? [attribute.joinTable.name] : [],
    ),
  ]);
  const rows: unknown[] = [];
  for (const table of [...new Set(tables)].sort()) {
    if (!/^(quotes|persons|components_quote|components_person)/.test(table)) continue;
    rows.push([table, await strapi.db.getConnection(table).orderBy('id')]);
  }
  return JSON.stringify(rows);
}

export const decide = (strapi: Core.Strapi, documentId: string, data: object, locale: Locale = 'de') =>
  strapi.documents(QUOTE).update({ documentId, locale, data: data as never });

export const personsCalled = async (strapi: Core.Strapi, name: string): Promise<string[]> =>
  (await strapi.documents(PERSON).findMany({ filters: { name } })).map(({ documentId }) => documentId);
