import type { JsonLd } from '../../../domain/formats/json-ld';
import type { ShownDate } from '../dates';
import type { TemplateName } from '../templates/templates';
import type { PageLanguage } from '../words/words';

/** A page before it is written out. */
export interface Page {
  readonly template: TemplateName;
  /** What the page is about, for its window. */
  readonly title: string;
  readonly description?: string | undefined;
  /** The same page in other languages, by their paths. */
  readonly otherLanguages?: readonly { readonly language: PageLanguage; readonly path: string }[];
  readonly jsonLd?: JsonLd | undefined;
  /** The path under which the page should be known. */
  readonly canonical?: string | undefined;
  /** Set where the page is a draft: until when its link holds. */
  readonly draftUntil?: ShownDate | undefined;
  /** What its template shows. */
  readonly view: object;
}
