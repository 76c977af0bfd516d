import { ARTICLE, PERSON } from '../content-types';

/** The attribute that a content type's slug is made from. */
export const SLUG_SOURCE = { [ARTICLE]: 'title', [PERSON]: 'name' } as const;

export type SluggedUid = keyof typeof SLUG_SOURCE;

/** Does this content type have a slug that the server makes? */
export function hasSlug(uid: string): uid is SluggedUid {
  return uid in SLUG_SOURCE;
}
