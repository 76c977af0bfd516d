import type { Utf16Offset, Utf16Range } from '../../../src/plugins/wortlaut/domain/text/offsets';
import { fold } from '../../../src/plugins/wortlaut/domain/text/fold';

/** A quotation whose true place is known through all edits. */
export interface TrackedQuote {
  readonly described: Utf16Range;
  readonly wording: string;
  /** Where it is now; undefined once it was deleted or cut apart. */
  readonly range: Utf16Range | undefined;
  /** Whether its sentence was moved to another place. */
  readonly moved: boolean;
  /** Where copies of it were planted. */
  readonly twins: readonly Utf16Range[];
}

/** A text under edit. */
export interface TrackedText {
  readonly text: string;
  readonly quotes: readonly TrackedQuote[];
}

/** A text before its first edit. */
export function track(text: string, ranges: readonly Utf16Range[]): TrackedText {
  const quotes = ranges.map((range) => ({
    described: range,
    wording: text.slice(range.start, range.end),
    range,
    moved: false,
    twins: [],
  }));
  return { text, quotes };
}

/** Where a range is after a splice: shifted, grown where it holds the splice, undefined where it was cut. */
function through(
  range: Utf16Range | undefined,
  { start, end }: Utf16Range,
  inserted: number,
): Utf16Range | undefined {
  if (range === undefined || range.end <= start) return range;
  const by = inserted - (end - start);
  if (range.start >= end) return { start: range.start + by, end: range.end + by };
  return range.start <= start && end <= range.end ? { start: range.start, end: range.end + by } : undefined;
}

/** Replaces a stretch of the text; every quotation and twin follows. */
export function splice(document: TrackedText, at: Utf16Range, insert: string): TrackedText {
  return {
    text: document.text.slice(0, at.start) + insert + document.text.slice(at.end),
    quotes: document.quotes.map((quote) => ({
      ...quote,
      range: through(quote.range, at, insert.length),
      twins: quote.twins.flatMap((twin) => through(twin, at, insert.length) ?? []),
    })),
  };
}

function within(range: Utf16Range | undefined, outer: Utf16Range): range is Utf16Range {
  return range !== undefined && range.start >= outer.start && range.end <= outer.end;
}

/** Cuts a stretch out, with the quotations in it, and puts it in before `target`, which lies outside the stretch. */
export function move(
  document: TrackedText,
  from: Utf16Range,
  target: Utf16Offset,
  glue: string,
): TrackedText {
  const piece = document.text.slice(from.start, from.end);
  const cut = splice(document, from, '');
  const at = target > from.start ? target - (from.end - from.start) : target;
  const pasted = splice(cut, { start: at, end: at }, piece + glue);
  const by = at - from.start;
  return {
    ...pasted,
    quotes: pasted.quotes.map((quote, index) => {
      const before = document.quotes[index]?.range;
      if (!within(before, from)) return quote;
      return { ...quote, moved: true, range: { start: before.start + by, end: before.end + by } };
    }),
  };
}

/** Puts a copy of a stretch in before `target`; copies of quotations in it become their twins. */
export function copy(
  document: TrackedText,
  from: Utf16Range,
  target: Utf16Offset,
  glue: string,
): TrackedText {
  const piece = document.text.slice(from.start, from.end);
  const pasted = splice(document, { start: target, end: target }, piece + glue);
  const by = target - from.start;
  return {
    ...pasted,
    quotes: pasted.quotes.map((quote, index) => {
      const before = document.quotes[index]?.range;
      if (!within(before, from)) return quote;
      return { ...quote, twins: [...quote.twins, { start: before.start + by, end: before.end + by }] };
    }),
  };
}

/** The wording as far as it counts: typographic marks and white space folded. */
export function wordingKey(text: string): string {
  return fold(text).text.trim();
}

/** Whether a quotation still stands in the text, in its own words. */
export function stands(
  document: TrackedText,
  quote: TrackedQuote,
): quote is TrackedQuote & { range: Utf16Range } {
  if (quote.range === undefined) return false;
  return wordingKey(document.text.slice(quote.range.start, quote.range.end)) === wordingKey(quote.wording);
}
