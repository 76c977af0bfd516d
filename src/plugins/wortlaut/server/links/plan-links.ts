import { ARTICLE, type ContentTypeUid } from '../content-types';
import { linked } from './kept-links';
import type { OwnedRelation } from './owned-relations';
import type { Version } from './versions';

/** A row of a link table. */
export interface LinkRow {
  readonly ownerId: number;
  readonly targetId: number;
  /** The target's place among those of the owner, from 1. */
  readonly order: number;
  /** Orders the owners of a target; see `inverseOrder`. */
  readonly inverseOrder: number;
}

export interface StoredLinkRow extends LinkRow {
  readonly id: number;
}

/** What turns the stored rows into the wanted ones. */
export interface LinkChanges {
  readonly remove: readonly number[];
  readonly add: readonly LinkRow[];
}

/** Finds the version of a document that a version of an owner may point at. */
export type FindTarget = (uid: ContentTypeUid, documentId: string, owner: Version) => Version | undefined;

/** A quote without a position comes after those that have one. */
const NO_POSITION = 2 ** 21;
const HASH_BITS = 12;

/** A number below 2^12 from a documentId, to tell apart what would stand at the same place. */
function hashOf(documentId: string): number {
  let hash = 0;
  for (const character of documentId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2 ** HASH_BITS;
  return hash;
}

/**
 * Orders the owners of one target by what is public about them and by nothing else: the quotes of an article by their
 * position, everything else by age. So the order does not tell what was done to drafts, nor when something was linked.
 *
 * The result is a whole number below 2^53, which the column (a double) holds exactly.
 */
function inverseOrder(relation: OwnedRelation, owner: Version): number {
  const place = relation.target === ARTICLE ? (owner.position ?? NO_POSITION) : owner.createdAt;
  return place * 2 ** HASH_BITS + hashOf(owner.documentId);
}

/** The rows that `owner` is to have for `relation`: one for each kept document that has a version to point at. */
export function wantedLinks(relation: OwnedRelation, owner: Version, findTarget: FindTarget): LinkRow[] {
  return linked(owner.links, relation.attribute)
    .map((documentId) => findTarget(relation.target, documentId, owner))
    .filter((target) => target !== undefined)
    .map((target, index) => ({
      ownerId: owner.id,
      targetId: target.id,
      order: index + 1,
      inverseOrder: inverseOrder(relation, owner),
    }));
}

/** Compares stored with wanted rows; a row whose order is wrong is removed and added again. */
export function planLinks(wanted: readonly LinkRow[], stored: readonly StoredLinkRow[]): LinkChanges {
  const key = (row: LinkRow) => [row.ownerId, row.targetId, row.order, row.inverseOrder].join(' ');
  const missing = new Map(wanted.map((row) => [key(row), row]));
  const remove = stored.filter((row) => !missing.delete(key(row))).map(({ id }) => id);
  return { remove, add: [...missing.values()] };
}
