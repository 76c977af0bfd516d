/** The columns of tables with their types, as Strapi describes them: the table, then the column. */
export type Columns = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A schema of the database, as Strapi's database layer describes it. */
export interface DatabaseSchema {
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly { readonly name: string; readonly type: string }[];
  }[];
}

/** Tables that Strapi and its plugins keep for themselves; what becomes of them is in Strapi's own migrations. */
const OF_STRAPI = /^(strapi|admin|up|i18n|upload)_/;

/** Where the same values fit in, written the same way: `[from, to]`. */
const WIDENINGS: readonly (readonly [from: string, to: string])[] = [
  ['string', 'text'],
  ['integer', 'bigInteger'],
  ['integer', 'double'],
];

const inOrder = <T>(entries: (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));

/** The columns of the project's own tables, in alphabetical order. */
export function columnsOf(schema: DatabaseSchema): Columns {
  return inOrder(
    schema.tables
      .filter(({ name }) => !OF_STRAPI.test(name))
      .map(
        ({ name, columns }) => [name, inOrder(columns.map((column) => [column.name, column.type]))] as const,
      ),
  );
}

/** A column that a new schema no longer has, or gives another type. */
export interface LostColumn {
  readonly table: string;
  readonly column: string;
  /** The new type; absent where the column is gone. */
  readonly type?: string;
}

/** How a migration names a column in `leavesBehind`. */
export const nameOf = ({ table, column }: LostColumn): string => `${table}.${column}`;

/**
 * The columns of `before` that `after` does not have, or has with a type that may not hold the same values, without
 * those in `named` (each as `table.column`).
 */
export function lostColumns(before: Columns, after: Columns, named: ReadonlySet<string>): LostColumn[] {
  return Object.entries(before).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([column, type]): LostColumn[] => {
      const now = after[table]?.[column];
      const isKept = now === type || WIDENINGS.some(([from, to]) => from === type && to === now);
      if (isKept || named.has(`${table}.${column}`)) return [];
      return [now === undefined ? { table, column } : { table, column, type: now }];
    }),
  );
}
