/** A written or stored record, by attribute. */
export type Written = Readonly<Record<string, unknown>>;

export function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The text in `value`, if there is any. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The records in `value` with their paths: one for a single component, each for a repeatable one. */
export function recordsAt(value: unknown, path: readonly string[]): [Written, readonly string[]][] {
  if (Array.isArray(value))
    return value.flatMap((entry, index): [Written, readonly string[]][] =>
      isWritten(entry) ? [[entry, [...path, String(index)]]] : [],
    );
  return isWritten(value) ? [[value, path]] : [];
}
