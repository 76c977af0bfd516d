import type { Core } from '@strapi/strapi';
import type { OwnedRelation } from './owned-relations';

/** The table that holds the links of one relation, with the names of its columns. */
export interface LinkTable {
  readonly name: string;
  readonly ownerColumn: string;
  readonly targetColumn: string;
  /** Orders the targets of one owner; a relation that holds one target has none. */
  readonly orderColumn: string | undefined;
  /** Orders the owners of one target. */
  readonly inverseOrderColumn: string | undefined;
}

/** Where Strapi keeps the links of `relation`. */
export function linkTable(strapi: Core.Strapi, relation: OwnedRelation): LinkTable {
  const attribute = strapi.db.metadata.get(relation.owner).attributes[relation.attribute];
  const joinTable = attribute && 'joinTable' in attribute ? attribute.joinTable : undefined;
  if (!joinTable || !('inverseJoinColumn' in joinTable)) {
    throw new Error(`${relation.owner} keeps "${relation.attribute}" in no link table.`);
  }
  return {
    name: joinTable.name,
    ownerColumn: joinTable.joinColumn.name,
    targetColumn: joinTable.inverseJoinColumn.name,
    orderColumn: joinTable.orderColumnName,
    inverseOrderColumn: joinTable.inverseOrderColumnName,
  };
}
