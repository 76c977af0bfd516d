import { isRoleNoun } from '../../people/lexicon';
import type { Utf16Range } from '../../text/offsets';
import { sentenceStartAt } from './sentence-bounds';
import type { TokenRange } from './cue';
import { isSpeakingThing } from './english-before';
import type { CueFinder } from './find-cues';
import type { Frame } from './frame';
import { headOf } from './phrase-head';
import { rangeOf } from './resolve-speaker';

/** What a pronoun stands for is looked for so many sentences back, and in the paragraph before at most. */
const SENTENCES_BACK = 3;

const PLURALS = /^(?:people|police|men|women|children|staff|media)$/;

/**
 * The body or the group that "it" or "they" in English takes up: what the nearest sentence is about that is about one.
 *
 * @param isNamed whether a stretch of the text names a person, which "it" cannot mean
 * @returns undefined for other words, and where no sentence near is about a body or several
 */
export function bodyTakenUp(
  frame: Frame,
  finder: CueFinder,
  pronoun: TokenRange,
  isNamed: (stretch: Utf16Range) => boolean,
): Utf16Range | undefined {
  const word = frame.tokens[pronoun.from]?.lower;
  if (pronoun.to - pronoun.from !== 1 || (word !== 'it' && word !== 'they')) return undefined;
  let to = pronoun.from;
  let crossed = 0;
  for (let back = 0; back <= SENTENCES_BACK && to > 0; back += 1) {
    const from = sentenceStartAt(frame, back === 0 ? to : to - 1);
    const subject = from < to ? finder.subjectIn({ from, to }) : undefined;
    const fits = word === 'it' ? isBody : isSeveral;
    if (subject && fits(frame, subject, isNamed)) return rangeOf(frame, subject);
    if (frame.tokens[from]?.break === 'paragraph') crossed += 1;
    if (crossed > 1) return undefined;
    to = from;
  }
  return undefined;
}

function isBody(frame: Frame, subject: TokenRange, isNamed: (stretch: Utf16Range) => boolean): boolean {
  const head = headToken(frame, subject);
  if (!head || head.sort !== 'word') return false;
  if (isPlural(head.lower)) return false;
  if (isSpeakingThing(head.lower)) return true;
  return head.capital && head.break === 'none' && !isNamed(rangeOf(frame, subject));
}

function isSeveral(frame: Frame, subject: TokenRange): boolean {
  const tokens = frame.tokens.slice(subject.from, subject.to);
  if (tokens.some(({ lower }, at) => lower === 'and' && at > 0)) return true;
  const lower = headToken(frame, subject)?.lower ?? '';
  return PLURALS.test(lower) || isPlural(lower);
}

/** "unions", "neighbours": of somebody, or of a body, more than one. */
function isPlural(lower: string): boolean {
  if (!lower.endsWith('s')) return false;
  const one = lower.slice(0, -1);
  return [one, lower.slice(0, -2), `${lower.slice(0, -3)}y`].some(
    (singular) => isRoleNoun('en', singular) || isSpeakingThing(singular),
  );
}

function headToken(frame: Frame, subject: TokenRange): Frame['tokens'][number] | undefined {
  const tokens = frame.tokens.slice(subject.from, subject.to);
  return tokens[headOf(tokens.map(({ lower }) => lower))];
}
