import type { Core } from '@strapi/strapi';

/** The table that says which rows show which uploaded files. */
export interface FileTable {
  readonly name: string;
  readonly fileColumn: string;
  readonly relatedColumn: string;
  readonly typeColumn: string;
  readonly fieldColumn: string;
  readonly orderColumn: string;
}

/** Where Strapi keeps which version or component shows which file. */
export function fileTable(strapi: Core.Strapi): FileTable {
  const attribute = strapi.db.metadata.get('plugin::upload.file').attributes.related;
  const joinTable = attribute && 'joinTable' in attribute ? attribute.joinTable : undefined;
  if (!joinTable || !('morphColumn' in joinTable))
    throw new Error('The table of the uses of files is missing.');
  const { joinColumn, morphColumn } = joinTable;
  return {
    name: joinTable.name,
    fileColumn: joinColumn.name,
    relatedColumn: morphColumn.idColumn.name,
    typeColumn: morphColumn.typeColumn.name,
    fieldColumn: 'field',
    orderColumn: 'order',
  };
}
