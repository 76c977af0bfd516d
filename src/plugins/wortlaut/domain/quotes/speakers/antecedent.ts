import type { Utf16Range } from '../../text/offsets';
import type { Language } from '../utterance';
import { sentenceStartAt } from './carry-on';
import type { TokenRange } from './cue';
import type { CueFinder } from './find-cues';
import type { Frame } from './frame';
import { rangeOf } from './resolve-speaker';

/** What a pronoun stands for is looked for so many sentences back. */
const SENTENCES_BACK = 3;

/** The determiners that a noun phrase may open with for a pronoun to take it up. */
const TAKEN_UP: Readonly<Record<Language, ReadonlyMap<string, RegExp>>> = {
  de: new Map([
    ['er', /^(?:ein|der|dieser|mein|sein|ihr|unser)$/],
    ['sie', /^(?:eine|die|diese|meine|seine|ihre|unsere)$/],
  ]),
  en: new Map([
    ['he', /^(?:an?|the|this|my|his|her|our|one|another)$/],
    ['she', /^(?:an?|the|this|my|his|her|our|one|another)$/],
  ]),
};

/**
 * What a pronoun stands for where no named person fits: the nearest noun phrase before it that its own sentence, or one of the
 * sentences before, is about.
 *
 * @returns undefined for other words, and where no such phrase agrees with the pronoun
 */
export function antecedentOf(
  lang: Language,
  frame: Frame,
  finder: CueFinder,
  pronoun: TokenRange,
): Utf16Range | undefined {
  const determiner = TAKEN_UP[lang].get(frame.tokens[pronoun.from]?.lower ?? '');
  if (!determiner || pronoun.to - pronoun.from !== 1) return undefined;
  let to = pronoun.from;
  for (let back = 0; back <= SENTENCES_BACK; back += 1) {
    const from = back === 0 ? sentenceStartAt(frame, to) : sentenceStartAt(frame, to - 1);
    const subject = from < to ? finder.subjectIn({ from, to }) : undefined;
    const opening = subject && frame.tokens[subject.from]?.lower;
    if (subject && opening !== undefined && determiner.test(opening) && subject.to - subject.from > 1)
      return rangeOf(frame, subject);
    if (frame.tokens[from]?.break === 'paragraph' || from === 0) return undefined;
    to = from;
  }
  return undefined;
}
