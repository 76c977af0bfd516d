import type { Core } from '@strapi/strapi';
import type { DeskWordChange } from '../../contracts/quote-desk';
import { languageNow } from '../languages/language-of-request';
import { RefusalInLanguages, type Sentences } from '../languages/refusal-in-languages';

/** Why something cannot be published. */
export type RefusalKind =
  | 'quote-without-article'
  | 'quote-without-text'
  | 'quote-not-in-article'
  | 'quote-not-accepted'
  | 'article-not-public'
  | 'speaker-not-public'
  | 'withdrawn-words-in-article'
  | 'withdrawn-has-no-way-back'
  | 'nothing-to-go-back-to'
  | 'correction-needed'
  | 'carried-document-invalid';

/** Something that stands in the way of an action, said to the editor. */
export interface Refusal {
  readonly kind: RefusalKind;
  /** What is wrong and what to do, plainly. */
  readonly sentences: Sentences;
  /** The document that is to be put right. */
  readonly documentId: string;
  /** From a quotation's wording to what the article says instead. */
  readonly difference?: readonly DeskWordChange[];
}

/**
 * The error that ends an action on account of `refusal`: HTTP 400, with the kind in its details, in the language of
 * whoever sent the running request.
 */
export function toError(strapi: Core.Strapi, { sentences, ...details }: Refusal): Error {
  return new RefusalInLanguages(sentences, languageNow(strapi), details);
}

/** The longest stretch of a quotation that a message repeats. */
const EXCERPT_CHARACTERS = 60;

/** The beginning of a quotation, in whole words where it has any, to name it in a message. */
export function excerpt(text: string): string {
  const characters = [...text];
  if (characters.length <= EXCERPT_CHARACTERS) return text;
  const beginning = characters.slice(0, EXCERPT_CHARACTERS + 1).join('');
  const lastSpace = beginning.trimEnd().search(/\s\S*$/u);
  const whole =
    beginning.endsWith(' ') || lastSpace < 0 ? beginning.slice(0, -1) : beginning.slice(0, lastSpace);
  return `${whole.trimEnd()} …`;
}

const MARKS: Readonly<Record<DeskWordChange['kind'], readonly [string, string]>> = {
  same: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
};

/** A difference in one line, in the notation of `wdiff`: what went in brackets, what came in braces. */
export function inOneLine(difference: readonly DeskWordChange[]): string {
  return difference.map(({ kind, words }) => MARKS[kind].join(words)).join(' ');
}
