import type { ExportedField } from '../exported-types';
import { isValues, type Values } from '../values';

const eachOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());

/** The documentIds of the files that these values name, those in components too. */
export function filesIn(fields: readonly ExportedField[], values: Values): string[] {
  return fields.flatMap((field): string[] => {
    if (field.kind === 'value') return [];
    const held = eachOf(values[field.name]);
    if (field.kind === 'media') return held.map(String);
    return held.filter(isValues).flatMap((component) => filesIn(field.fields, component));
  });
}

/** The same values with the address of each file in the place of its documentId. */
export function withFileAddresses(
  fields: readonly ExportedField[],
  values: Values,
  addressOf: (documentId: string) => string,
): Values {
  const written = (field: ExportedField, value: unknown): unknown => {
    if (Array.isArray(value) && field.kind !== 'value') return value.map((each) => written(field, each));
    if (field.kind === 'media') return addressOf(String(value));
    return field.kind === 'component' && isValues(value)
      ? withFileAddresses(field.fields, value, addressOf)
      : value;
  };
  const byName = new Map(fields.map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = byName.get(name);
      return [name, field ? written(field, value) : value];
    }),
  );
}
