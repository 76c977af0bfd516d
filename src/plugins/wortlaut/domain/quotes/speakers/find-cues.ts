import type { Language } from '../utterance';
import type { Cue, TokenRange } from './cue';
import { findEnglishCue } from './english-cue';
import { firstPhrase, sentenceStart as englishSentenceStart } from './english-subject';
import { classifyEnglish } from './english-words';
import type { Frame } from './frame';
import { findGermanCue } from './german-cue';
import { firstSubject, sentenceStart as germanSentenceStart } from './german-subject';
import { classifyGerman } from './german-words';

/** A frame that can be asked for cues and subjects, in its own language. */
export interface CueFinder {
  /** The words that tell who spoke the quotation at token `at`, in its own sentence. */
  readonly cueAt: (at: number) => Cue | undefined;
  /** What the sentence that ends before token `end` is about. */
  readonly subjectBefore: (end: number) => TokenRange | undefined;
}

/** Reads the words of a frame once, for all its quotations. */
export function openFrame(lang: Language, frame: Frame): CueFinder {
  if (lang === 'en') {
    const english = { tokens: frame.tokens, classes: classifyEnglish(frame.tokens) };
    return {
      cueAt: (at) => findEnglishCue(english, at),
      subjectBefore: (end) => firstPhrase(english, englishSentenceStart(english, end - 1), end),
    };
  }
  const german = { tokens: frame.tokens, classes: classifyGerman(frame.tokens) };
  return {
    cueAt: (at) => findGermanCue(german, at),
    subjectBefore: (end) => firstSubject(german, germanSentenceStart(german, end - 1), end),
  };
}
