/** An object that came out of JSON or out of a database. */
export type Values = Readonly<Record<string, unknown>>;

/** Is this an object with keys, and no list? */
export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
