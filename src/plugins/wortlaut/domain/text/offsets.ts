/**
 * An offset into a JavaScript string, counted in UTF-16 code units from 0.
 *
 * The optional tag makes this a type of its own: a plain number may become an offset, but an offset in one unit
 * never passes for an offset in the other.
 */
export type Utf16Offset = number & { readonly unit?: 'utf-16 code unit' };

/** An offset into a text, counted in Unicode code points from 0. */
export type CodePointOffset = number & { readonly unit?: 'code point' };

/** A stretch of a string: from `start` up to, and without, `end`. */
export interface Utf16Range {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
}
