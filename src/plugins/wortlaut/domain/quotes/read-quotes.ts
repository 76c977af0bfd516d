import type { KnownPerson } from '../people/person';
import type { Utf16Range } from '../text/offsets';
import type { QuoteReading } from './reading';
import { stages } from './stages';
import type { Language } from './utterance';

/**
 * Runs all stages over a text.
 *
 * @param display stretches known to be headline, kicker or abstract, in UTF-16 units
 */
export function readQuotes(
  lang: Language,
  text: string,
  known: readonly KnownPerson[],
  display: readonly Utf16Range[],
): QuoteReading {
  const start: QuoteReading = {
    lang,
    text,
    known,
    display,
    paragraphs: [],
    words: [],
    sentenceStarts: [],
    marks: [],
    spans: [],
    judged: [],
    found: [],
    repeats: [],
    utterances: [],
    persons: [],
  };
  return stages.reduce((reading, stage) => stage.run(reading), start);
}
