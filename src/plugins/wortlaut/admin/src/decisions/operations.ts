import type { DeskOperation, DeskPlace, DeskQuote, DeskSpeaker } from '../../../contracts/quote-desk';

/** A quote that is stored, so that it can be named in an operation. */
type Stored = DeskQuote & { readonly documentId: string };

export const isStored = (quote: DeskQuote): quote is Stored => quote.documentId !== undefined;

const on = (quote: Stored) => ({ quote: quote.documentId, version: quote.version });

const placesOf = (quote: DeskQuote): DeskPlace[] =>
  quote.occurrences.map(({ field, part, start, end }) => ({ field, part, start, end }));

/** What an editor puts right about a quote; what is left out stays. */
export interface Corrected {
  readonly speaker?: DeskSpeaker;
  readonly quoteKind?: DeskQuote['kind'];
  readonly places?: readonly DeskPlace[];
  readonly correction?: DeskQuote['correction'] | null;
}

/** Accepts a suggestion; one that stands on the screen only is made. */
export function accept(quote: DeskQuote): DeskOperation {
  if (isStored(quote)) return { kind: 'accept', ...on(quote) };
  return { kind: 'make', places: placesOf(quote), quoteKind: quote.kind };
}

/** Puts a quote right; one that stands on the screen only is made so. */
export function correct(quote: DeskQuote, { correction, ...corrected }: Corrected): DeskOperation {
  if (isStored(quote))
    return { kind: 'correct', ...on(quote), ...corrected, ...(correction !== undefined && { correction }) };
  return { kind: 'make', places: placesOf(quote), quoteKind: quote.kind, ...corrected };
}

/** An operation that needs nothing but the quote, which is to be a stored one. */
export function decideOn(kind: 'reject' | 'restore' | 'drop', quote: Stored): DeskOperation {
  return { kind, ...on(quote) };
}

export function merge(quote: Stored, next: Stored): DeskOperation {
  return { kind: 'merge', ...on(quote), with: next.documentId, withVersion: next.version };
}

export function split(quote: Stored, part: number): DeskOperation {
  return { kind: 'split', ...on(quote), part };
}
