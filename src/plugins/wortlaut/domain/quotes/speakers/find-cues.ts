import type { Language } from '../utterance';
import type { Cue, TokenRange } from './cue';
import { findEnglishCue, findEnglishFrameCue } from './english-cue';
import { afterComplement as afterEnglishComplement, firstPhrase } from './english-phrases';
import { subjectOf as englishSubjectOf } from './english-subject';
import { classifyEnglish } from './english-words';
import type { Frame } from './frame';
import { findGermanCue, findGermanFrameCue } from './german-cue';
import { afterComplement as afterGermanComplement } from './german-phrases';
import { isGermanReport, germanSayer } from './german-report';
import { isSaidByNobody } from './german-sayer';
import { isHearsay, isVoice } from './german-source';
import { firstSubject } from './german-first-subject';
import { classifyGerman } from './german-words';

/** A frame that can be asked for cues and subjects, in its own language. */
export interface CueFinder {
  /** The words that tell who spoke the quotation at token `at`, in its own sentence. */
  readonly cueAt: (at: number) => Cue | undefined;
  /** The words that tell who spoke, in the frame of reported speech ("said Smith on Monday"). */
  readonly cueIn: (stretch: TokenRange) => Cue | undefined;

  /** The subject of the last verb of saying in a stretch of one sentence. */
  readonly sayerIn: (stretch: TokenRange) => TokenRange | undefined;
  /** What a sentence is about. */
  readonly subjectIn: (stretch: TokenRange) => TokenRange | undefined;
  /** Index after what completes the phrase that ends before `end`: "ein Sprecher der Polizei". */
  readonly afterComplement: (end: number) => number;
  /** Whether the frame of reported speech tells what is said and nobody who says it. */
  readonly isHearsay: (stretch: TokenRange) => boolean;
  /** Whether words come from nobody who is named: „…“, tönte es zurück; ihm wird „…“ vorgeworfen. */
  readonly isVoice: (at: number) => boolean;
  /** Whether a sentence is reported speech by its mood alone: the speaker is that of the sentence before. */
  readonly isReported: (stretch: TokenRange) => boolean;
}

/** Reads the words of a frame once, for all its quotations. */
export function openFrame(lang: Language, frame: Frame): CueFinder {
  const finder = lang === 'en' ? openEnglish(frame) : openGerman(frame);
  // Every quotation asks again about the sentences before it.
  return {
    ...finder,
    sayerIn: readOnce(finder.sayerIn),
    subjectIn: readOnce(finder.subjectIn),
    isReported: readOnce(finder.isReported),
  };
}

function readOnce<Answer>(read: (stretch: TokenRange) => Answer): (stretch: TokenRange) => Answer {
  const answers = new Map<number, { readonly to: number; readonly answer: Answer }>();
  return (stretch) => {
    const known = answers.get(stretch.from);
    if (known?.to === stretch.to) return known.answer;
    const answer = read(stretch);
    answers.set(stretch.from, { to: stretch.to, answer });
    return answer;
  };
}

function openEnglish(frame: Frame): CueFinder {
  const english = { tokens: frame.tokens, classes: classifyEnglish(frame.tokens) };
  return {
    cueAt: (at) => findEnglishCue(english, at),
    cueIn: (stretch) => findEnglishFrameCue(english, stretch),
    sayerIn: ({ from, to }) => {
      for (let at = to - 1; at > from; at -= 1) {
        if (english.classes[at] === 'speech') return englishSubjectOf(english, at, from);
      }
      return undefined;
    },
    subjectIn: ({ from, to }) => firstPhrase(english, from, to),
    afterComplement: (end) => afterEnglishComplement(english, end),
    isHearsay: () => false,
    isVoice: () => false,
    isReported: () => false,
  };
}

function openGerman(frame: Frame): CueFinder {
  const german = { tokens: frame.tokens, classes: classifyGerman(frame.tokens) };
  return {
    cueAt: (at) => findGermanCue(german, at),
    cueIn: (stretch) => findGermanFrameCue(german, stretch),
    sayerIn: (stretch) => germanSayer(german, stretch),
    subjectIn: ({ from, to }) => firstSubject(german, from, to),
    afterComplement: (end) => afterGermanComplement(german, end),
    isHearsay: (stretch) => isHearsay(german, stretch),
    isVoice: (at) => isVoice(german, at) || isSaidByNobody(german, at),
    isReported: (stretch) => isGermanReport(german, stretch),
  };
}
