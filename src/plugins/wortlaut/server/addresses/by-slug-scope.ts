import type { SluggedUid } from '../slugs/slug-source';

/** The right that a reader needs to ask by slug: the same as to ask by id, so nobody has to grant it apart. */
export const scopeOf = (uid: SluggedUid): string => `${uid}.findOne`;
