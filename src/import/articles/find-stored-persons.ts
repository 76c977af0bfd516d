import type { Core } from '@strapi/strapi';
import { PERSON } from '../../plugins/wortlaut/server/content-types';

/** A person who has the name that was asked for, as name or as alias. */
export interface StoredPerson {
  readonly documentId: string;
  readonly isPublic: boolean;
  readonly wasPublic: boolean;
  readonly review: string;
}

/** How names are compared: by their words, letter case and white space aside. */
export const nameKeyOf = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

interface PersonRow {
  readonly documentId: string;
  readonly name: string;
  readonly publishedAt: unknown;
  readonly firstPublicationDate: unknown;
  readonly review: string | null;
  readonly aliases: readonly { readonly name: string | null }[];
}

/** The stored persons of each of the names, by `nameKeyOf`: none, one, or several who cannot be told apart. */
export async function findStoredPersons(
  strapi: Core.Strapi,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredPerson[]>> {
  const found = new Map<string, Map<string, StoredPerson>>();
  if (names.length === 0) return new Map();
  const $in = [...new Set(names)];
  const rows: PersonRow[] = await strapi.db.query(PERSON).findMany({
    where: { $or: [{ name: { $in } }, { aliases: { name: { $in } } }] },
    populate: ['aliases'],
    orderBy: { id: 'asc' },
  });
  for (const row of rows) {
    for (const name of [row.name, ...row.aliases.map((alias) => alias.name ?? '')]) {
      const key = nameKeyOf(name);
      const persons = found.get(key) ?? new Map<string, StoredPerson>();
      const other = persons.get(row.documentId);
      persons.set(row.documentId, {
        documentId: row.documentId,
        isPublic: row.publishedAt !== null || other?.isPublic === true,
        wasPublic: Boolean(row.firstPublicationDate) || other?.wasPublic === true,
        review: row.publishedAt === null ? (row.review ?? 'accepted') : (other?.review ?? 'accepted'),
      });
      found.set(key, persons);
    }
  }
  return new Map([...found].map(([key, persons]) => [key, [...persons.values()]]));
}
