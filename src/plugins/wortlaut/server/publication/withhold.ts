import type { Core } from '@strapi/strapi';
import { QUOTE } from '../content-types';
import { componentAttributes, type ComponentAttribute } from '../documents/component-attributes';
import { parseKeptLinks, type KeptLinks } from '../links/kept-links';
import { tableOf, type Version } from '../links/versions';
import type { Tables } from '../transactions/tables';

/*
 * A published quote whose speaker is out of sight has no public row, so that no way of reading can reach it: REST,
 * GraphQL, populate, filters, counts. What its public row held is kept on the draft, in the private field `withheld`,
 * and comes back from there unchanged, whatever was done to the draft in between.
 */

const componentsOf = (strapi: Core.Strapi) => componentAttributes(strapi, QUOTE);

const without = (value: object, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

const withoutId = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutId);
  if (typeof value !== 'object' || value === null) return value;
  return without(value, ['id']);
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a row of a quote holds, components included, without the ids that only rows have. */
async function readRow(strapi: Core.Strapi, id: number): Promise<Record<string, unknown>> {
  const names = componentsOf(strapi).map(({ name }) => name);
  const row: unknown = await strapi.db.query(QUOTE).findOne({ where: { id }, populate: names });
  if (!isRecord(row)) throw new Error('A version of a quote vanished while it was withheld.');
  const data = without(row, ['id', 'withheld']);
  for (const name of names) data[name] = withoutId(data[name]);
  return data;
}

async function createComponents(
  strapi: Core.Strapi,
  { name, component }: ComponentAttribute,
  values: unknown,
): Promise<unknown> {
  const create = async (data: unknown) => {
    const { id } = await strapi.db.query(component).create({ data });
    return { id, __pivot: { field: name, component_type: component } };
  };
  if (!Array.isArray(values)) return values === null || values === undefined ? null : create(values);
  const created = [];
  for (const value of values) created.push(await create(value));
  return created;
}

/** A quote in one locale. */
export interface QuotePlace {
  readonly documentId: string;
  readonly locale: string | null;
}

const draftOf = (strapi: Core.Strapi, tables: Tables, { documentId, locale }: QuotePlace) =>
  tables(tableOf(strapi, QUOTE)).where({ document_id: documentId, locale, published_at: null });

/** Forgets what is withheld of a quote: it will not come back by itself. */
export async function forgetWithheld(strapi: Core.Strapi, tables: Tables, place: QuotePlace): Promise<void> {
  await draftOf(strapi, tables, place).whereNotNull('withheld').update({ withheld: null });
}

/** Takes a public version of a quote out of sight and keeps it on the draft. */
export async function withhold(strapi: Core.Strapi, tables: Tables, version: Version): Promise<void> {
  const data = await readRow(strapi, version.id);
  const { documentId, locale } = version;
  await strapi.documents(QUOTE).unpublish({ documentId, locale: locale ?? undefined });
  await draftOf(strapi, tables, version).update({ withheld: JSON.stringify(data) });
}

/**
 * Puts a withheld version of a quote back into sight, as it was. Out: the id of its public row, or undefined where none is
 * withheld.
 */
export async function bringBack(
  strapi: Core.Strapi,
  tables: Tables,
  place: QuotePlace,
): Promise<number | undefined> {
  const draft = await strapi.db
    .query(QUOTE)
    .findOne({ where: { documentId: place.documentId, locale: place.locale, publishedAt: null } });
  if (!isRecord(draft?.withheld)) return undefined;
  const data: Record<string, unknown> = { ...draft.withheld };
  for (const attribute of componentsOf(strapi)) {
    data[attribute.name] = await createComponents(strapi, attribute, data[attribute.name]);
  }
  const { id }: { id: number } = await strapi.db.query(QUOTE).create({ data });
  await forgetWithheld(strapi, tables, place);
  return id;
}

/** The documents that a withheld version of a draft names; undefined where nothing is withheld. */
export function withheldLinks(withheld: unknown): KeptLinks | undefined {
  return isRecord(withheld) ? parseKeptLinks(withheld.linkedDocuments) : undefined;
}
