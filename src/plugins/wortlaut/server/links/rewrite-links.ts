import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../content-types';
import { inPieces, type Tables } from '../transactions/tables';
import { linked } from './kept-links';
import { linkTable, type LinkTable } from './link-table';
import { OWNED_RELATIONS, relationsOwnedBy, type OwnedRelation } from './owned-relations';
import { planLinks, wantedLinks, type FindTarget, type LinkRow, type StoredLinkRow } from './plan-links';
import { versionsOf, type Version } from './versions';

const versionKey = (uid: string, documentId: string, locale: string | null, isPublic: boolean) =>
  [uid, documentId, locale ?? '', isPublic].join(' ');

/** Reads the targets of all owners, and finds them: drafts for drafts, public ones for public ones, locale by locale. */
async function targetFinder(
  strapi: Core.Strapi,
  tables: Tables,
  owners: readonly Version[],
): Promise<FindTarget> {
  const wanted = new Map<ContentTypeUid, Set<string>>();
  for (const owner of owners) {
    for (const { target, attribute } of relationsOwnedBy(owner.uid)) {
      const ids = wanted.get(target) ?? new Set();
      for (const id of linked(owner.links, attribute)) ids.add(id);
      wanted.set(target, ids);
    }
  }
  const byKey = new Map<string, Version>();
  for (const [uid, ids] of wanted) {
    for (const version of await versionsOf(strapi, tables, uid, ids)) {
      byKey.set(versionKey(uid, version.documentId, version.locale, version.isPublic), version);
    }
  }
  return (uid, documentId, owner) =>
    byKey.get(versionKey(uid, documentId, null, owner.isPublic)) ??
    byKey.get(versionKey(uid, documentId, owner.locale, owner.isPublic));
}

async function storedLinks(
  tables: Tables,
  table: LinkTable,
  owners: readonly Version[],
): Promise<StoredLinkRow[]> {
  const stored: StoredLinkRow[] = [];
  for (const piece of inPieces(owners.map(({ id }) => id))) {
    const rows: Record<string, number | null>[] = await tables(table.name).whereIn(table.ownerColumn, piece);
    for (const row of rows) {
      stored.push({
        id: row.id ?? 0,
        ownerId: row[table.ownerColumn] ?? 0,
        targetId: row[table.targetColumn] ?? 0,
        order: table.orderColumn === undefined ? 1 : (row[table.orderColumn] ?? 0),
        inverseOrder: table.inverseOrderColumn === undefined ? 0 : (row[table.inverseOrderColumn] ?? 0),
      });
    }
  }
  return stored;
}

function toColumns(table: LinkTable, row: LinkRow): Record<string, number> {
  return {
    [table.ownerColumn]: row.ownerId,
    [table.targetColumn]: row.targetId,
    ...(table.orderColumn === undefined ? {} : { [table.orderColumn]: row.order }),
    ...(table.inverseOrderColumn === undefined ? {} : { [table.inverseOrderColumn]: row.inverseOrder }),
  };
}

async function rewriteRelation(
  strapi: Core.Strapi,
  tables: Tables,
  relation: OwnedRelation,
  owners: readonly Version[],
  findTarget: FindTarget,
): Promise<void> {
  const table = linkTable(strapi, relation);
  const wanted = owners.flatMap((owner) => wantedLinks(relation, owner, findTarget));
  const { remove, add } = planLinks(wanted, await storedLinks(tables, table, owners));
  for (const piece of inPieces(remove)) await tables(table.name).whereIn('id', piece).delete();
  for (const piece of inPieces(add, strapi.db.dialect.getBatchInsertSize())) {
    await tables(table.name).insert(piece.map((row) => toColumns(table, row)));
  }
}

/** Makes the rows of the link tables say what the owners' versions keep: every link, in order, and no other. */
export async function rewriteLinks(
  strapi: Core.Strapi,
  tables: Tables,
  owners: readonly Version[],
): Promise<void> {
  const findTarget = await targetFinder(strapi, tables, owners);
  for (const relation of OWNED_RELATIONS) {
    const owning = owners.filter(({ uid }) => uid === relation.owner);
    if (owning.length > 0) await rewriteRelation(strapi, tables, relation, owning, findTarget);
  }
}
