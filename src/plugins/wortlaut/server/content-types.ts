export const ARTICLE = 'api::article.article';
export const PERSON = 'api::person.person';
export const QUOTE = 'api::quote.quote';

/** Wortlaut's own content types. */
export const CONTENT_TYPES = [ARTICLE, PERSON, QUOTE] as const;

export type ContentTypeUid = (typeof CONTENT_TYPES)[number];

/** Is this one of Wortlaut's own content types? */
export function isOwnContentType(uid: string): uid is ContentTypeUid {
  return CONTENT_TYPES.some((own) => own === uid);
}
