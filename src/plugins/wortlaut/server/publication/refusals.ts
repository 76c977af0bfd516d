import { errors } from '@strapi/utils';

/** Why something cannot be published. */
export type RefusalKind =
  | 'quote-without-article'
  | 'quote-without-text'
  | 'quote-not-accepted'
  | 'article-not-public'
  | 'speaker-not-public'
  | 'withdrawn-words-in-article'
  | 'withdrawn-has-no-way-back'
  | 'nothing-to-go-back-to'
  | 'carried-document-invalid';

/** Something that stands in the way of an action, said to the editor. */
export interface Refusal {
  readonly kind: RefusalKind;
  /** A plain sentence that says what is wrong and what to do. */
  readonly message: string;
  /** The document that is to be put right. */
  readonly documentId: string;
}

/** The error that ends an action on account of `refusal`: HTTP 400, with the kind in its details. */
export function toError({ kind, message, documentId }: Refusal): Error {
  return new errors.ValidationError(message, { kind, documentId });
}

/** The longest stretch of a quotation that a message repeats. */
const EXCERPT_CHARACTERS = 60;

/** The beginning of a quotation, to name it in a message. */
export function excerpt(text: string): string {
  const characters = [...text];
  return characters.length <= EXCERPT_CHARACTERS
    ? text
    : `${characters.slice(0, EXCERPT_CHARACTERS).join('').trimEnd()} …`;
}
