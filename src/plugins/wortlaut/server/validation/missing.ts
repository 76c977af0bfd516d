import type { Core, Struct } from '@strapi/strapi';
import type { FieldName } from './rules';
import type { Problem } from './sentences';
import { recordsAt, type Written } from './written';

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

type Attributes = Struct.Schema['attributes'];

const requiredOf = (attributes: Attributes): string[] =>
  Object.entries(attributes)
    .filter(([, attribute]) => 'required' in attribute && attribute.required === true)
    .filter(([, attribute]) => !('default' in attribute))
    .map(([name]) => name);

/** What the schema asks for and `document` does not have, in its components too. */
export function missingFrom(
  strapi: Core.Strapi,
  attributes: Attributes,
  document: Written,
  name: FieldName,
): Problem[] {
  const own = requiredOf(attributes)
    .filter((field) => isEmpty(document[field]))
    .map((field): Problem => ({ kind: 'missing', path: [field], field: name(field) }));
  const inComponents = Object.entries(attributes).flatMap(([component, attribute]) => {
    if (attribute.type !== 'component') return [];
    const required = requiredOf(strapi.getModel(attribute.component).attributes);
    return recordsAt(document[component], [component]).flatMap(([record, path]) =>
      required
        .filter((field) => isEmpty(record[field]))
        .map((field): Problem => ({
          kind: 'missing',
          path: [...path, field],
          field: name(field, component),
        })),
    );
  });
  return [...own, ...inComponents];
}
