import type { ExportedField, ExportedType } from '../../export/exported-types';
import type { ExportRecord } from '../../export/record';
import { isValues, type Values } from '../../export/values';

/** A line that is no record, and why. */
export interface Unreadable {
  readonly problem: string;
}

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

const optionalMoment = (value: unknown): string | undefined => (isMoment(value) ? value : undefined);

function parseLinks(type: ExportedType, value: unknown): Pick<ExportRecord, 'links'> | Unreadable {
  if (value === undefined) return type.links.length === 0 ? {} : { links: {} };
  if (!isValues(value)) return { problem: '"links" is no object.' };
  for (const [attribute, ids] of Object.entries(value)) {
    if (!type.links.includes(attribute)) return { problem: `A ${type.name} owns no links "${attribute}".` };
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) {
      return { problem: `The links "${attribute}" are no list of documentIds.` };
    }
  }
  return {
    links: Object.fromEntries(
      Object.entries(value).map(([attribute, ids]) => [attribute, [ids].flat().map(String)]),
    ),
  };
}

/** The first thing about `fields` that the schema does not know, as a sentence. */
function problemIn(fields: readonly ExportedField[], value: Values): string | undefined {
  for (const [name, held] of Object.entries(value)) {
    const field = fields.find((each) => each.name === name);
    if (!field)
      return `There is no field "${name}" here: the export is of another version of the content model.`;
    if (field.kind !== 'component') continue;
    if (Array.isArray(held) !== field.isList) return `"${name}" is ${field.isList ? 'no' : 'a'} list.`;
    for (const component of [held].flat()) {
      if (!isValues(component)) return `"${name}" holds something that is no object.`;
      const problem = problemIn(field.fields, component);
      if (problem) return problem;
    }
  }
  return undefined;
}

function parseStatus(
  type: ExportedType,
  value: Values,
): Pick<ExportRecord, 'status' | 'publishedAt'> | Unreadable {
  if (!type.hasVersions) return {};
  const { status, publishedAt } = value;
  if (status === 'draft') return { status };
  if (status !== 'published') return { problem: '"status" is neither "draft" nor "published".' };
  return isMoment(publishedAt)
    ? { status, publishedAt }
    : { problem: 'It is published and has no "publishedAt".' };
}

/** Reads a line below the header of an export, or says why it cannot be taken. */
export function parseRecord(
  line: string,
  types: readonly ExportedType[],
): { readonly type: ExportedType; readonly record: ExportRecord } | Unreadable {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problem: `The line is not JSON: ${error instanceof Error ? error.message : 'unknown error'}` };
  }
  if (!isValues(value)) return { problem: 'The line is no object.' };
  const type = types.find(({ name }) => name === value.type);
  if (!type) return { problem: `Records of the type ${JSON.stringify(value.type)} are not known here.` };
  const { documentId, locale, fields } = value;
  if (typeof documentId !== 'string' || documentId === '') return { problem: 'It has no "documentId".' };
  if (locale !== undefined && typeof locale !== 'string') return { problem: '"locale" is no string.' };
  if (!isValues(fields)) return { problem: 'It has no "fields".' };
  const problem = problemIn(type.fields, fields);
  if (problem) return { problem };
  const status = parseStatus(type, value);
  if ('problem' in status) return status;
  const links = parseLinks(type, value.links);
  if ('problem' in links) return links;
  const moments = {
    createdAt: optionalMoment(value.createdAt),
    updatedAt: optionalMoment(value.updatedAt),
  };
  return { type, record: { type: type.name, documentId, locale, ...moments, ...status, fields, ...links } };
}
