/** What a create, update or clone is about to write, by attribute. */
export type WrittenData = Record<string, unknown>;

/**
 * Replaces the data that a document action is about to write by a copy and returns the copy: a middleware may change
 * it, and the object that the caller passed in stays as it was.
 */
export function ownData(params: { data?: unknown }): WrittenData {
  const copy: WrittenData = { ...(typeof params.data === 'object' ? params.data : {}) };
  Object.assign(params, { data: copy });
  return copy;
}

/** Does this create or update publish what it writes? Strapi then does not run the action `publish` by itself. */
export function publishesAtOnce(params: object): boolean {
  return 'status' in params && params.status === 'published';
}
