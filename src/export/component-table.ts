import type { Core } from '@strapi/strapi';

/** The table that joins the rows of a model with those of the components under one attribute. */
export interface ComponentTable {
  readonly name: string;
  readonly ownerColumn: string;
  readonly componentColumn: string;
  readonly typeColumn: string;
  readonly fieldColumn: string;
  readonly orderColumn: string;
}

/** Where Strapi joins a content type or a component with the components that it holds under `attributeName`. */
export function componentTable(strapi: Core.Strapi, uid: string, attributeName: string): ComponentTable {
  const attribute = strapi.db.metadata.get(uid).attributes[attributeName];
  const joinTable = attribute && 'joinTable' in attribute ? attribute.joinTable : undefined;
  if (!joinTable || !('inverseJoinColumn' in joinTable) || joinTable.orderColumnName === undefined) {
    throw new Error(`${uid} keeps no components under "${attributeName}".`);
  }
  return {
    name: joinTable.name,
    ownerColumn: joinTable.joinColumn.name,
    componentColumn: joinTable.inverseJoinColumn.name,
    typeColumn: 'component_type',
    fieldColumn: 'field',
    orderColumn: joinTable.orderColumnName,
  };
}
