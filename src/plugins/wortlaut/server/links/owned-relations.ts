import { ARTICLE, PERSON, QUOTE, type ContentTypeUid } from '../content-types';

/** The content types that own links. A person owns none: everything that names a person does so by itself. */
export type OwnerUid = typeof ARTICLE | typeof QUOTE;

/** A relation from the side that owns it. */
export interface OwnedRelation {
  readonly owner: OwnerUid;
  readonly attribute: string;
  readonly target: ContentTypeUid;
  /** The attribute on the target that shows the same links from the other side. */
  readonly inverse: string;
}

/**
 * All relations among Wortlaut's content types. The owner decides about a link: it is public when the owner's public
 * version has it, whatever happens to the drafts of the target.
 */
export const OWNED_RELATIONS: readonly OwnedRelation[] = [
  { owner: ARTICLE, attribute: 'mentions', target: PERSON, inverse: 'mentionedIn' },
  { owner: ARTICLE, attribute: 'authors', target: PERSON, inverse: 'authored' },
  { owner: QUOTE, attribute: 'article', target: ARTICLE, inverse: 'quotes' },
  { owner: QUOTE, attribute: 'speaker', target: PERSON, inverse: 'quotes' },
];

/** The content types that own links, each with its relations. */
export const OWNERS: readonly OwnerUid[] = [ARTICLE, QUOTE];

/** Does this content type own links? */
export function isOwner(uid: string): uid is OwnerUid {
  return OWNERS.some((owner) => owner === uid);
}

/** The relations that a content type owns. */
export function relationsOwnedBy(uid: string): readonly OwnedRelation[] {
  return OWNED_RELATIONS.filter(({ owner }) => owner === uid);
}

/** The relations that point at a content type. */
export function relationsTo(uid: string): readonly OwnedRelation[] {
  return OWNED_RELATIONS.filter(({ target }) => target === uid);
}
