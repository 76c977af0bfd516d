import type { DeskField, DeskFields } from '../../contracts/quote-desk';
import { plainText } from '../../domain/text/plain-text';

/** The fields that quotes stand in, as they are read. */
export const FIELDS: readonly DeskField[] = ['title', 'kicker', 'abstract', 'body'];

/** The plain text of each field; every place counts in it. */
export type FieldTexts = Readonly<Record<DeskField, string>>;

type Field = Parameters<typeof plainText>[0];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isNode(value: unknown): boolean {
  if (!isObject(value) || typeof value.type !== 'string') return false;
  if (value.text !== undefined && typeof value.text !== 'string') return false;
  return value.children === undefined || (Array.isArray(value.children) && value.children.every(isNode));
}

/** Is this a blocks value, as far as its text is concerned? */
function isBlocks(value: unknown): value is Exclude<Field, string | null | undefined> {
  return Array.isArray(value) && value.every(isNode);
}

/** Is this a value that a field with a text can have: a string, blocks, or nothing? */
export function isTextValue(value: unknown): value is Field {
  return value === null || value === undefined || typeof value === 'string' || isBlocks(value);
}

/** The plain texts of an article's fields; one that holds something else than a text has none. */
export function textsOf(fields: DeskFields): FieldTexts {
  const textOf = (value: unknown): string => (isTextValue(value) ? plainText(value).text : '');
  return {
    title: textOf(fields.title),
    kicker: textOf(fields.kicker),
    abstract: textOf(fields.abstract),
    body: textOf(fields.body),
  };
}
