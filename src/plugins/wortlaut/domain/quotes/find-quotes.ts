import type { FoundPerson, KnownPerson } from '../people/person';
import type { QuoteReading } from './reading';
import { stages } from './stages';
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
  const start: QuoteReading = {
    lang: request.lang,
    text: request.text,
    known: request.persons ?? [],
    paragraphs: [],
    words: [],
    marks: [],
    spans: [],
    judged: [],
    found: [],
    repeats: [],
    utterances: [],
    persons: [],
  };
  const { utterances, persons } = stages.reduce((reading, stage) => stage.run(reading), start);
  return { utterances, persons };
}
