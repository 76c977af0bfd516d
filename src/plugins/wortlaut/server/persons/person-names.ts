import type { Core } from '@strapi/strapi';
import type { KnownPerson } from '../../domain/people/person';
import { PERSON } from '../content-types';
import { tableOf } from '../links/versions';
import { withTables, type Tables } from '../transactions/tables';

/** What a person is called, in every spelling that is stored. */
export interface PersonNames {
  readonly documentId: string;
  readonly name: string;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  readonly aliases: readonly string[];
}

interface PersonRow {
  readonly id: number;
  readonly document_id: string;
  readonly name: string | null;
  readonly given_name: string | null;
  readonly family_name: string | null;
}

interface AliasRow {
  readonly entity_id: number;
  readonly name: string | null;
}

async function aliasesByRow(strapi: Core.Strapi, tables: Tables): Promise<Map<number, string[]>> {
  const joins = `${tableOf(strapi, PERSON)}_cmps`;
  const aliases = strapi.db.metadata.get('person.alias').tableName;
  const rows: AliasRow[] = await tables(joins)
    .join(aliases, `${aliases}.id`, `${joins}.cmp_id`)
    .where(`${joins}.field`, 'aliases')
    .orderBy(`${joins}.order`)
    .select(`${joins}.entity_id as entity_id`, `${aliases}.name as name`);
  const byRow = new Map<number, string[]>();
  for (const { entity_id: id, name } of rows) {
    if (name) byRow.set(id, [...(byRow.get(id) ?? []), name]);
  }
  return byRow;
}

/** The names of all persons' drafts, oldest first, but of those that an editor rejected; two statements. */
export async function readPersonNames(strapi: Core.Strapi): Promise<PersonNames[]> {
  return withTables(strapi, async (tables) => {
    const rows: PersonRow[] = await tables(tableOf(strapi, PERSON))
      .whereNull('published_at')
      .where((kept) => kept.whereNull('review').orWhereNot('review', 'rejected'))
      .orderBy('id')
      .select('id', 'document_id', 'name', 'given_name', 'family_name');
    const aliases = await aliasesByRow(strapi, tables);
    return rows.map((row) => ({
      documentId: row.document_id,
      name: row.name ?? '',
      givenName: row.given_name ?? undefined,
      familyName: row.family_name ?? undefined,
      aliases: aliases.get(row.id) ?? [],
    }));
  });
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Shorter words, such as "de" or "Li", are in every text or name nobody by themselves. */
const SHORTEST_TELLING_WORD = 3;

function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    words.add(word);
    // A genitive: "Putins".
    if (word.endsWith('s')) words.add(word.slice(0, -1));
  }
  return words;
}

/**
 * The persons of the database whom `text` may name, for the finder of quotes: those of whom a name or alias shares a word
 * with it.
 */
export async function knownPersonsIn(strapi: Core.Strapi, text: string): Promise<KnownPerson[]> {
  const words = wordsOf(text);
  const isNamed = (name: string): boolean => {
    const own = [...name.toLowerCase().matchAll(WORD)].map(([word]) => word);
    const telling = own.filter((word) => word.length >= SHORTEST_TELLING_WORD);
    return (telling.length > 0 ? telling : own).some((word) => words.has(word));
  };
  return (await readPersonNames(strapi))
    .filter(({ name, aliases }) => [name, ...aliases].some(isNamed))
    .map(({ documentId, name, givenName, familyName, aliases }) => ({
      id: documentId,
      name,
      ...(givenName !== undefined && { givenName }),
      ...(familyName !== undefined && { familyName }),
      aliases,
    }));
}
