import type { ReactNode } from 'react';
import { EnumerationCell } from './EnumerationCell';
import { LinkedCell } from './LinkedCell';
import { MomentCell } from './MomentCell';

type Row = Readonly<Record<string, unknown>>;

interface Column {
  readonly name: string;
  readonly attribute: { readonly type: string; readonly relation?: string };
  readonly mainField?: { readonly name: string };
  readonly cellFormatter?: (row: Row) => ReactNode;
}

interface Columns {
  readonly displayedHeaders: readonly Column[];
}

const TO_ONE = ['oneToOne', 'manyToOne'];

function linked(column: Column): Column {
  const { attribute, mainField } = column;
  if (!mainField || !TO_ONE.includes(attribute.relation ?? '')) return column;
  return {
    ...column,
    cellFormatter: (row) => <LinkedCell record={row[column.name]} mainField={mainField.name} />,
  };
}

function readable(column: Column): Column {
  if (column.cellFormatter) return column;
  switch (column.attribute.type) {
    case 'enumeration':
      return { ...column, cellFormatter: (row) => <EnumerationCell value={row[column.name]} /> };
    case 'datetime':
      return { ...column, cellFormatter: (row) => <MomentCell value={row[column.name]} /> };
    case 'relation':
      return linked(column);
    default:
      return column;
  }
}

/** Shows the values of enumerations in words, moments in short and links in one line; a hook of the content manager's lists. */
export function readableColumns<Given extends Columns>(given: Given): Given {
  return { ...given, displayedHeaders: given.displayedHeaders.map(readable) };
}
