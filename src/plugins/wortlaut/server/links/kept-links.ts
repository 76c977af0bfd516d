/**
 * The documentIds that an owner's version links to, in order, by attribute.
 *
 * Kept on the version itself in the private field `linkedDocuments`: publishing copies it with the rest from draft to
 * public version, discarding copies it back, and nothing that happens to another document reaches it. The rows of the
 * link tables are made from it.
 */
export type KeptLinks = Readonly<Record<string, readonly string[]>>;

/** Reads the field as the database gives it: JSON text or an object; anything else holds no links. */
export function parseKeptLinks(value: unknown): KeptLinks {
  const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed)
      .filter(([, ids]) => Array.isArray(ids))
      .map(([attribute, ids]) => [attribute, ids.filter((id: unknown) => typeof id === 'string')]),
  );
}

/** The documents that `links` names under `attribute`, in order. */
export function linked(links: KeptLinks, attribute: string): readonly string[] {
  return links[attribute] ?? [];
}

/** The document that `links` names under `attribute`, which holds one at most. */
export function linkedOne(links: KeptLinks, attribute: string): string | undefined {
  return links[attribute]?.[0];
}

/** Every document that `links` names, under whatever attribute. */
export function allLinked(links: KeptLinks): readonly string[] {
  return Object.values(links).flat();
}

/** Do both name the same documents in the same order? */
export function sameLinks(a: KeptLinks, b: KeptLinks): boolean {
  const attributes = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...attributes].every((attribute) => {
    const [one, other] = [linked(a, attribute), linked(b, attribute)];
    return one.length === other.length && one.every((id, index) => id === other[index]);
  });
}

/** `links` without the documents in `gone`. */
export function withoutDocuments(links: KeptLinks, gone: ReadonlySet<string>): KeptLinks {
  return Object.fromEntries(
    Object.entries(links).map(([attribute, ids]) => [attribute, ids.filter((id) => !gone.has(id))]),
  );
}
