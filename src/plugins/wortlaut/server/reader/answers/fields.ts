import { isRecord } from '../../public-reading/refusal';

/** A record as JSON brought it: what is in it is looked at before it is used. */
export type Answered = Readonly<Record<string, unknown>>;

/** The text in a field; undefined where it is missing or empty. */
export function textOf(record: Answered, name: string): string | undefined {
  const value = record[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The number in a field. */
export function numberOf(record: Answered, name: string): number | undefined {
  const value = record[name];
  return typeof value === 'number' ? value : undefined;
}

/** The record in a field: a component, a linked document, a file. */
export function recordOf(record: Answered, name: string): Answered | undefined {
  const value = record[name];
  return isRecord(value) ? value : undefined;
}

/** The records in a field; none where there is no list. */
export function recordsOf(record: Answered, name: string): readonly Answered[] {
  const value = record[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
