import { storedDecimal } from '../plugins/wortlaut/server/documents/stored-decimal';
import type { ExportedField } from './exported-types';
import { isValues, type Values } from './values';

/** A value of JSON with the keys of its objects in the order of code units: PostgreSQL does not keep their order. */
export function sortedJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedJson);
  if (!isValues(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortedJson(value[key])]),
  );
}

/** A moment as records write it, or undefined where there is none. */
export function writtenMoment(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date)) return undefined;
  return new Date(value).toISOString();
}

const documentIdOf = (value: unknown): string[] =>
  isValues(value) && typeof value.documentId === 'string' ? [value.documentId] : [];

function writtenValue(type: string, value: unknown): unknown {
  switch (type) {
    case 'json':
    case 'blocks':
      return sortedJson(value);
    case 'decimal':
      return storedDecimal(Number(value));
    case 'datetime':
    case 'timestamp':
      return writtenMoment(value);
    default:
      return value;
  }
}

function writtenField(field: ExportedField, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (field.kind === 'value') return writtenValue(field.type, value);
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const written =
    field.kind === 'media'
      ? values.flatMap(documentIdOf)
      : values.filter(isValues).map((each) => writtenFields(field.fields, each));
  if (written.length === 0) return undefined;
  return field.isList ? written : written[0];
}

/**
 * The values of a row, as Strapi's queries give it with components and files, the way a record writes them: in the order
 * of the schema, the same on every database, empty ones left out.
 */
export function writtenFields(fields: readonly ExportedField[], row: Values): Values {
  return Object.fromEntries(
    fields
      .map((field): [string, unknown] => [field.name, writtenField(field, row[field.name])])
      .filter(([, value]) => value !== undefined),
  );
}
