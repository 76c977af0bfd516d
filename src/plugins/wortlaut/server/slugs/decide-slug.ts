/** What is known when a document with a slug is written. */
export interface SlugQuestion {
  /** The slug in the written data: `undefined` where the data does not name it, empty where it asks for a new one. */
  readonly asked: string | null | undefined;
  /** The title or name in the written data. */
  readonly source: string | undefined;
  readonly stored: { readonly slug: string | undefined; readonly source: string | undefined } | undefined;
  readonly everPublished: boolean;
  readonly makeSlug: (text: string) => string;
}

/**
 * What becomes of a slug:
 * - `keep`: the stored one stays;
 * - `exactly`: this one and no other, since somebody chose it;
 * - `from`: this one or, where it is taken, the next free one.
 */
export type SlugDecision =
  | { readonly kind: 'keep' }
  | { readonly kind: 'exactly'; readonly slug: string }
  | { readonly kind: 'from'; readonly slug: string };

/** Was `slug` made from `source`, with or without a number that kept it apart from others? */
function isMadeFrom(slug: string, source: string | undefined, makeSlug: (text: string) => string): boolean {
  if (source === undefined) return false;
  const made = makeSlug(source);
  return slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)));
}

/**
 * Decides about a slug when a document is written.
 *
 * A slug that somebody typed is taken as it is. One that was made follows the title until the first publication;
 * from then on addresses are out in the world and it stays.
 */
export function decideSlug(question: SlugQuestion): SlugDecision {
  const { asked, source, stored, everPublished, makeSlug } = question;
  const title = source ?? stored?.source;

  if (asked && asked !== stored?.slug) {
    const slug = makeSlug(asked);
    const chosen = title === undefined || slug !== makeSlug(title);
    return { kind: chosen ? 'exactly' : 'from', slug };
  }
  if (stored?.slug === undefined)
    return title === undefined ? { kind: 'keep' } : { kind: 'from', slug: makeSlug(title) };
  if (everPublished || source === undefined || source === stored.source) return { kind: 'keep' };
  if (asked !== '' && asked !== null && !isMadeFrom(stored.slug, stored.source, makeSlug))
    return { kind: 'keep' };
  return { kind: 'from', slug: makeSlug(source) };
}
