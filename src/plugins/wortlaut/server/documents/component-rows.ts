import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../content-types';
import { inPieces, type Tables } from '../transactions/tables';
import { componentAttributes, type ComponentAttribute } from './component-attributes';
import type { WrittenData } from './written-data';

/** A row of a content type that exists already, with the data its components are taken from. */
export interface RowWithComponents {
  readonly id: number;
  readonly data: Readonly<WrittenData>;
}

/** The table that joins rows of a content type with those of their components. */
export interface ComponentTable {
  readonly name: string;
  readonly ownerColumn: string;
  readonly componentColumn: string;
  readonly typeColumn: string;
  /** Counts the components of one owner from 1; empty for a single one. */
  readonly orderColumn: string;
  /** Columns with the values that they have for one attribute. */
  readonly fixed: Readonly<Record<string, unknown>>;
}

/** Where Strapi joins a content type or a component with the components of one attribute. */
export function componentTable(strapi: Core.Strapi, uid: string, name: string): ComponentTable {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  const joinTable = attribute && 'joinTable' in attribute ? attribute.joinTable : undefined;
  if (!joinTable || !('inverseJoinColumn' in joinTable) || joinTable.orderColumnName === undefined) {
    throw new Error(`${uid} keeps no components under "${name}".`);
  }
  const known = [
    joinTable.joinColumn.name,
    joinTable.inverseJoinColumn.name,
    ...Object.keys(joinTable.on ?? {}),
  ];
  const typeColumn = joinTable.pivotColumns.find((column) => !known.includes(column));
  if (typeColumn === undefined) throw new Error(`${joinTable.name} does not name the component.`);
  return {
    name: joinTable.name,
    ownerColumn: joinTable.joinColumn.name,
    componentColumn: joinTable.inverseJoinColumn.name,
    typeColumn,
    orderColumn: joinTable.orderColumnName,
    fixed: joinTable.on ?? {},
  };
}

/** Inserts rows in as few statements as the database takes; gives their ids in order. */
export async function insertMany(
  strapi: Core.Strapi,
  uid: Parameters<Core.Strapi['db']['query']>[0],
  data: readonly Readonly<WrittenData>[],
): Promise<number[]> {
  if (data.length === 0) return [];
  const { ids } = await strapi.db.query(uid).createMany({ data: data.map((each) => ({ ...each })) });
  // Rows get their numbers in the order of the values; in which order a database returns them is its own affair.
  return ids.map(Number).sort((a, b) => a - b);
}

const valuesOf = (value: unknown): readonly WrittenData[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (each): each is WrittenData => typeof each === 'object' && each !== null,
  );

/** A component that holds nothing names a column all the same: a statement for rows without any is none. */
function withColumn(strapi: Core.Strapi, component: string, value: WrittenData): WrittenData {
  if (Object.values(value).some((each) => each !== undefined)) return value;
  const { attributes } = strapi.db.metadata.get(component);
  const column = Object.keys(attributes).find((name) => {
    const attribute = attributes[name];
    return name !== 'id' && attribute !== undefined && 'columnName' in attribute;
  });
  return column === undefined ? value : { [column]: null };
}

/** Writes the components of one attribute for many rows; gives the rows that join them, each with its owner. */
async function writeAttribute(
  strapi: Core.Strapi,
  table: ComponentTable,
  { name, component, isRepeatable }: ComponentAttribute,
  rows: readonly RowWithComponents[],
): Promise<{ readonly owner: number; readonly join: Record<string, unknown> }[]> {
  const placed = rows.flatMap(({ id, data }) =>
    valuesOf(data[name]).map((value, index) => ({
      owner: id,
      order: isRepeatable ? index + 1 : null,
      value,
    })),
  );
  const ids = await insertMany(
    strapi,
    component,
    placed.map(({ value }) => withColumn(strapi, component, value)),
  );
  return placed.map(({ owner, order }, index) => ({
    owner,
    join: {
      ...table.fixed,
      [table.ownerColumn]: owner,
      [table.componentColumn]: ids[index],
      [table.typeColumn]: component,
      [table.orderColumn]: order,
    },
  }));
}

/** Writes the components that `rows` hold, repeatable and single ones, in a few statements for all rows together. */
export async function writeComponents(
  strapi: Core.Strapi,
  tables: Tables,
  uid: ContentTypeUid,
  rows: readonly RowWithComponents[],
): Promise<void> {
  const joins = new Map<string, { readonly owner: number; readonly join: Record<string, unknown> }[]>();
  for (const attribute of componentAttributes(strapi, uid)) {
    const table = componentTable(strapi, uid, attribute.name);
    const written = await writeAttribute(strapi, table, attribute, rows);
    joins.set(table.name, [...(joins.get(table.name) ?? []), ...written]);
  }
  for (const [name, written] of joins) {
    const ordered = written.sort((a, b) => a.owner - b.owner).map(({ join }) => join);
    for (const piece of inPieces(ordered, strapi.db.dialect.getBatchInsertSize())) {
      await tables(name).insert(piece);
    }
  }
}
