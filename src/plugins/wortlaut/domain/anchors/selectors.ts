import type { Utf16Offset, Utf16Range } from '../text/offsets';

/**
 * Where a quotation stands in the plain text of a field, in the W3C Web Annotation Data Model's words: the text quote
 * selector's exact, prefix and suffix, and the text position selector's start and end (UTF-16 code units, end not
 * included).
 */
export interface QuoteSelectors {
  /** The words at the place, as they stand: `text.slice(start, end) === exact`. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
}

/** The text that comes nearest to a lost quotation. */
export interface NearestText {
  readonly range: Utf16Range;
  readonly text: string;
  /** From the quotation's wording to this text, word by word. */
  readonly difference: readonly WordChange[];
}

/** A run of words that stayed, went or came. Words are what white space divides, so punctuation belongs to its word. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  /** The words, joined by single spaces; of those that stayed, as the new text has them. */
  readonly words: string;
}

/**
 * Where a described quotation is in the current text.
 *
 * - `anchored`: where it was. `moved`: elsewhere, beyond doubt. Both carry selectors made anew from the current text.
 * - `lost`, and why. `ambiguous`: its words stand there, but at more than one place that may be the one, or at a place
 *   that nothing else vouches for. `reworded`: a similar text stands where it stood. `gone`: nothing like it is left.
 */
export type Resolution =
  | { readonly kind: 'anchored' | 'moved'; readonly selectors: QuoteSelectors }
  | {
      readonly kind: 'lost';
      readonly reason: 'ambiguous';
      readonly places: readonly Utf16Range[];
      readonly nearest: NearestText;
    }
  | { readonly kind: 'lost'; readonly reason: 'reworded'; readonly nearest: NearestText }
  | { readonly kind: 'lost'; readonly reason: 'gone'; readonly nearest: undefined };
