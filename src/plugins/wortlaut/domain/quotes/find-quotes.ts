import type { FoundPerson, KnownPerson } from '../people/person';
import { readQuotes } from './read-quotes';
import type { Language, Utterance } from './utterance';

export interface QuoteRequest {
  readonly lang: Language;
  /** Plain text; paragraphs apart by blank lines or line breaks. */
  readonly text: string;
  readonly persons?: readonly KnownPerson[];
}

export interface FoundQuotes {
  /** In reading order. */
  readonly utterances: readonly Utterance[];
  readonly persons: readonly FoundPerson[];
}

/**
 * Finds the quotations of a plain text and who said them.
 *
 * @param request the text with its language, and the persons already known, if any
 * @returns utterances and persons; all offsets are UTF-16 code units into `request.text`. Never fails: a text
 *   without quotations gives empty lists.
 */
export function findQuotes(request: QuoteRequest): FoundQuotes {
  const { utterances, persons } = readQuotes(request.lang, request.text, request.persons ?? [], []);
  return { utterances, persons };
}
