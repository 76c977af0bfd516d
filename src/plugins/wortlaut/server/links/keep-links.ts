import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../content-types';
import { inPieces, type Tables } from '../transactions/tables';
import { sameLinks, type KeptLinks } from './kept-links';
import { linkTable } from './link-table';
import { relationsOwnedBy, type OwnedRelation } from './owned-relations';
import { tableOf, type Version } from './versions';

/** Writes `links` on a version; no edit, so `updatedAt` stays. */
export async function keepLinks(
  strapi: Core.Strapi,
  tables: Tables,
  version: Version,
  links: KeptLinks,
): Promise<void> {
  if (sameLinks(links, version.links)) return;
  await tables(tableOf(strapi, version.uid))
    .where({ id: version.id })
    .update({ linked_documents: JSON.stringify(links) });
}

/** The documents that versions of owners link to in the link table, in order, by the id of the version. */
async function readLinks(
  strapi: Core.Strapi,
  tables: Tables,
  relation: OwnedRelation,
  ownerIds: readonly number[],
): Promise<Map<number, string[]>> {
  const table = linkTable(strapi, relation);
  const byOwner = new Map<number, string[]>(ownerIds.map((id) => [id, []]));
  for (const piece of inPieces(ownerIds)) {
    const rows: { owner_id: number; document_id: string }[] = await tables(`${table.name} as link`)
      .join(`${tableOf(strapi, relation.target)} as target`, 'target.id', `link.${table.targetColumn}`)
      .whereIn(`link.${table.ownerColumn}`, piece)
      .orderBy(table.orderColumn === undefined ? 'link.id' : `link.${table.orderColumn}`)
      .select({ owner_id: `link.${table.ownerColumn}`, document_id: 'target.document_id' });
    for (const row of rows) byOwner.get(row.owner_id)?.push(row.document_id);
  }
  return byOwner;
}

/** Keeps, for the given relations of the versions, what somebody has just written into their link tables. */
export async function keepWrittenLinks(
  strapi: Core.Strapi,
  tables: Tables,
  versions: readonly Version[],
  isWritten: (relation: OwnedRelation) => boolean,
): Promise<void> {
  const ids = versions.map(({ id }) => id);
  const written = new Map<number, Record<string, readonly string[]>>();
  for (const relation of relationsOwnedBy(versions[0]?.uid ?? '').filter(isWritten)) {
    for (const [id, documentIds] of await readLinks(strapi, tables, relation, ids)) {
      written.set(id, { ...written.get(id), [relation.attribute]: [...new Set(documentIds)] });
    }
  }
  for (const version of versions) {
    await keepLinks(strapi, tables, version, { ...version.links, ...written.get(version.id) });
  }
}

/** The ids of the owners' versions that link to a document's versions through `relation`. */
export async function idsLinkingTo(
  strapi: Core.Strapi,
  tables: Tables,
  relation: OwnedRelation,
  documentId: string,
): Promise<number[]> {
  const table = linkTable(strapi, relation);
  const rows: { owner_id: number }[] = await tables(`${table.name} as link`)
    .join(`${tableOf(strapi, relation.target)} as target`, 'target.id', `link.${table.targetColumn}`)
    .where('target.document_id', documentId)
    .select({ owner_id: `link.${table.ownerColumn}` });
  return rows.map((row) => row.owner_id);
}

/** The attributes of `uid` under which `data` writes links; an empty set of changes writes none. */
export function writtenAttributes(
  data: Readonly<Record<string, unknown>>,
  attributes: readonly string[],
): string[] {
  return attributes.filter((attribute) => {
    const value = data[attribute];
    if (value === undefined) return false;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
    if ('set' in value) return true;
    const isNothing = (changes: unknown) =>
      changes === undefined || changes === null || (Array.isArray(changes) && changes.length === 0);
    const connect = 'connect' in value ? value.connect : undefined;
    const disconnect = 'disconnect' in value ? value.disconnect : undefined;
    const isChanges = 'connect' in value || 'disconnect' in value;
    return !isChanges || !isNothing(connect) || !isNothing(disconnect);
  });
}

/** The attributes of a content type that show links owned by others. */
export function inverseAttributes(uid: ContentTypeUid, relations: readonly OwnedRelation[]): string[] {
  return [...new Set(relations.filter(({ target }) => target === uid).map(({ inverse }) => inverse))];
}
