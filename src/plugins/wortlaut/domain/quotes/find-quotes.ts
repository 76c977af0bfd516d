import type { FoundPerson, KnownPerson } from '../people/person';
import { readQuotes } from './read-quotes';
import type { Language, QuotePart, Utterance } from './utterance';

export interface QuoteRequest {
  readonly lang: Language;
  /** Plain text; paragraphs apart by blank lines or line breaks. */
  readonly text: string;
  readonly persons?: readonly KnownPerson[];
}

/** A place where words of an utterance stand in marks. */
export interface QuotePlace extends QuotePart {
  /** Index into `utterances`. */
  readonly utterance: number;
}

export interface FoundQuotes {
  /** In reading order. */
  readonly utterances: readonly Utterance[];
  /** In reading order: the parts of all utterances, and the headings that repeat one, whole or in an excerpt. */
  readonly places: readonly QuotePlace[];
  readonly persons: readonly FoundPerson[];
}

/**
 * Finds the quotations of a plain text and who said them.
 *
 * @param request the text with its language, and the persons already known, if any
 * @returns utterances, where they stand, and persons; all offsets are UTF-16 code units into `request.text`. Never fails: a text
 *   without quotations gives empty lists.
 */
export function findQuotes(request: QuoteRequest): FoundQuotes {
  const { text } = request;
  const { utterances, persons, repeats } = readQuotes(request.lang, text, request.persons ?? [], []);
  const places: QuotePlace[] = [];
  utterances.forEach(({ parts }, utterance) => {
    // Written out, since a spread that is added to takes twenty times as long.
    for (const { start, end, text: own } of parts) places.push({ start, end, text: own, utterance });
  });
  for (const { utterance, range } of repeats) {
    const { start, end } = range;
    places.push({ utterance, start, end, text: text.slice(start, end) });
  }
  return { utterances, places: places.sort((a, b) => a.start - b.start), persons };
}
