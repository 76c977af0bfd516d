/** Why a question is not answered, and what to ask instead. */
export interface Refusal {
  /** Where in the question the trouble is, as a dotted path: `filters.article.id`. */
  readonly path: string;
  /** What is wrong there and what to ask instead: whole sentences. */
  readonly reason: string;
}

/** A refusal of what stands at `path`. */
export function refuse(path: readonly string[], reason: string): Refusal {
  return { path: path.join('.'), reason };
}

/** The first refusal among `checks`, which run only until one is found. */
export function firstRefusal<T>(
  items: Iterable<T>,
  check: (item: T) => Refusal | undefined,
): Refusal | undefined {
  for (const item of items) {
    const refusal = check(item);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Is `value` an object of keys and values, as a parsed query or GraphQL's arguments are? */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
