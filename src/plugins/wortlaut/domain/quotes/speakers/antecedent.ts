import { isRoleNoun } from '../../people/lexicon';
import type { Utf16Range } from '../../text/offsets';
import type { Language } from '../utterance';
import { sentenceStartAt } from './sentence-bounds';
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

/** Nouns, by their ends, for bodies that speak and that the pronoun stands for: "die Partei …, teilte sie mit". */
const BODIES: ReadonlyMap<string, RegExp> = new Map([
  [
    'sie',
    /(?:organisation|partei|firma|behörde|polizei|gewerkschaft|fraktion|regierung|kommission|verwaltung|gesellschaft|initiative|kammer|union|bank|zeitung|agentur|stiftung|leitung|direktion|genossenschaft|feuerwehr|botschaft|staatsanwaltschaft|kirche|gemeinde)$/,
  ],
  ['er', /(?:verband|verein|konzern|bund|landkreis|rat|ausschuss|club|klub|hersteller|betreiber|sender)$/],
]);

/**
 * The body that a German pronoun takes up, where the sentence before it, in the same paragraph, is about one: it is nearer than
 * anybody named before.
 *
 * @returns undefined for other words, and where that sentence is about somebody or something else
 */
export function bodyBefore(frame: Frame, finder: CueFinder, pronoun: TokenRange): Utf16Range | undefined {
  const bodies = BODIES.get(frame.tokens[pronoun.from]?.lower ?? '');
  if (!bodies || pronoun.to - pronoun.from !== 1) return undefined;
  const end = sentenceStartAt(frame, pronoun.from);
  const sentence = { from: sentenceStartAt(frame, end - 1), to: end };
  if (end === 0 || frame.tokens[end]?.break === 'paragraph' || finder.isReported(sentence)) return undefined;
  const subject = finder.subjectIn(sentence);
  if (!subject || !/^(?:der|die|ein|eine)$/.test(frame.tokens[subject.from]?.lower ?? '')) return undefined;
  // "Die Partei „Neue Mitte“": a name may stand behind the noun.
  const named = frame.tokens.slice(subject.from + 1, subject.to).some((token) => bodies.test(token.lower));
  return named ? rangeOf(frame, subject) : undefined;
}

const SOMEONE: Readonly<Record<Language, ReadonlyMap<string, RegExp>>> = {
  de: new Map([
    ['er', /^ein$/],
    ['sie', /^eine$/],
  ]),
  en: new Map([
    ['he', /^(?:an?|one|another)$/],
    ['she', /^(?:an?|one|another)$/],
  ]),
};

/**
 * Somebody without a name whom the sentence before, in the same paragraph, introduces and is about: "One resident refused to leave. “I'm
 * fine,” he said" is about nobody who was named earlier.
 *
 * @param isNamed whether a stretch of the text names anybody
 * @returns undefined for other words, and where that sentence names somebody
 */
export function someoneBefore(
  lang: Language,
  frame: Frame,
  finder: CueFinder,
  pronoun: TokenRange,
  isNamed: (stretch: Utf16Range) => boolean,
): Utf16Range | undefined {
  const opener = SOMEONE[lang].get(frame.tokens[pronoun.from]?.lower ?? '');
  if (!opener || pronoun.to - pronoun.from !== 1) return undefined;
  const end = sentenceStartAt(frame, pronoun.from);
  if (end === 0 || frame.tokens[end]?.break === 'paragraph') return undefined;
  const sentence = { from: sentenceStartAt(frame, end - 1), to: end };
  const subject = finder.subjectIn(sentence);
  if (subject?.from !== sentence.from || !opener.test(frame.tokens[subject.from]?.lower ?? ''))
    return undefined;
  const head = frame.tokens[subject.to - 1];
  if (!head || !isRoleNoun(lang, head.lower) || isNamed(rangeOf(frame, sentence))) return undefined;
  return rangeOf(frame, subject);
}

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
    // "Als ihre Tochter sie besuchte, soll sie gefragt haben": she is not her own daughter.
    const own = back === 0 && lang === 'de' && /^(?:sein|seine|ihr|ihre)$/.test(opening ?? '');
    if (subject && opening !== undefined && !own && determiner.test(opening) && subject.to - subject.from > 1)
      return rangeOf(frame, subject);
    if (frame.tokens[from]?.break === 'paragraph' || from === 0) return undefined;
    to = from;
  }
  return undefined;
}
