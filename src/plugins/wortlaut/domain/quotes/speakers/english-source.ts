import { speechVerbForms } from '../data/speech-verbs';
import { cue, type Cue, type TokenRange } from './cue';
import { phraseRightBefore, phraseStartingAt, sentenceEnd, type EnglishFrame } from './english-phrases';

/** Nouns for what somebody says: "his remark", "Smith's verdict". */
export const NOUN_OF_SAYING =
  /^(?:remark|statement|claim|warning|comment|promise|pledge|call|assertion|declaration|description|suggestion|argument|insistence|admission|prediction|refrain|demand|message|vow|reply|answer|question|word|response|advice|verdict|explanation|view)s?$/;

/**
 * Who is named as the source of a quotation without a verb of saying: "in the words of one official", "as one neighbour put it", before
 * the quotation or behind it.
 *
 * @param start of the sentence of the quotation at `at`
 */
export function sourceOf(frame: EnglishFrame, start: number, at: number): Cue | undefined {
  return sourceIn(frame, start, at, 'before');
}

/** Between a noun of saying and the quotation stand at most so many words: "his claim that crime in the cities is". */
const WORDS_CLAIMED = 14;

/** "Smith's claim that the gate was “…”": nearer than any verb of saying, its owner says so. */
export function ownerOfClaim(frame: EnglishFrame, start: number, at: number): Cue | undefined {
  const { tokens, classes } = frame;
  for (let noun = at - 2; noun > Math.max(start, at - WORDS_CLAIMED); noun -= 1) {
    if (classes[noun] === 'quote' || saysSo(frame, noun + 2)) return undefined;
    if (tokens[noun + 1]?.lower !== 'that' || !NOUN_OF_SAYING.test(tokens[noun]?.lower ?? '')) continue;
    const owner = ownerOf(frame, noun, start);
    return owner && cue(owner, noun, 'before', 'verb in sentence');
  }
  return undefined;
}

/** Whose claim it is: "his" or "Smith's" right before the noun. */
function ownerOf(frame: EnglishFrame, noun: number, start: number): TokenRange | undefined {
  const { tokens, classes } = frame;
  if (/^(?:his|her|their|its)$/.test(tokens[noun - 1]?.lower ?? '')) return { from: noun - 1, to: noun };
  return classes[noun - 1] === 'possessive' ? phraseRightBefore(frame, noun - 1, start) : undefined;
}

function saysSo({ tokens, classes }: EnglishFrame, at: number): boolean {
  return (
    classes[at] === 'speech' &&
    speechVerbForms('en', tokens[at]?.lower ?? '').some(({ strength }) => strength === 'saying')
  );
}

const OF_WORDS =
  /^(?:promised|announced|predicted|demanded|cited|mentioned|described|claimed|touted|advertised|warned|pledged)$/;

/** the “…” that the company promised */
export function thatSomebodyPromised(frame: EnglishFrame, at: number): Cue | undefined {
  const { tokens, classes } = frame;
  const [that, end] = [at + 1, sentenceEnd(frame, at)];
  if (tokens[that]?.lower !== 'that') return undefined;
  const subject = phraseStartingAt(frame, that + 1, end);
  let verb = subject?.to ?? end;
  while (verb < end && (classes[verb] === 'auxiliary' || classes[verb] === 'adverb')) verb += 1;
  if (!subject || !OF_WORDS.test(tokens[verb]?.lower ?? '')) return undefined;
  return { subject, whole: { from: that, to: verb + 1 }, position: 'after', evidence: 'verb beside' };
}

/** The same, and "“…,” was Smith's verdict", behind the quotation at `at`. */
export function sourceBehind(frame: EnglishFrame, at: number): Cue | undefined {
  const end = sentenceEnd(frame, at);
  let first = at + 1;
  while (frame.classes[first] === 'comma') first += 1;
  return verdict(frame, first, end) ?? sourceIn(frame, first, end, 'after');
}

function sourceIn(
  frame: EnglishFrame,
  from: number,
  to: number,
  position: 'before' | 'after',
): Cue | undefined {
  const { tokens, classes } = frame;
  for (let index = from; index < to; index += 1) {
    const lower = tokens[index]?.lower;
    if (classes[index] === 'quote') return undefined;
    if (lower !== 'as' && lower !== 'in') continue;
    const subject = lower === 'as' ? whoPutsIt(frame, index, to) : whoseWords(frame, index, to);
    if (subject) return cue(subject, index, position, 'preposition');
  }
  return undefined;
}

/** As Smith put it */
function whoPutsIt(frame: EnglishFrame, as: number, to: number): TokenRange | undefined {
  const subject = phraseStartingAt(frame, as + 1, to);
  const verb = subject?.to ?? -1;
  const puts =
    /^(?:put|puts)$/.test(frame.tokens[verb]?.lower ?? '') && frame.tokens[verb + 1]?.lower === 'it';
  return puts ? subject : undefined;
}

/** in the words of Smith */
function whoseWords({ tokens, classes }: EnglishFrame, at: number, to: number): TokenRange | undefined {
  const said = [1, 2, 3].map((further) => tokens[at + further]?.lower);
  if (said[0] !== 'the' || said[1] !== 'words' || said[2] !== 'of') return undefined;
  return phraseStartingAt({ tokens, classes }, at + 4, to);
}

/** “…” was Smith's verdict */
function verdict(frame: EnglishFrame, from: number, to: number): Cue | undefined {
  const { tokens } = frame;
  if (!/^(?:is|was|were|are)$/.test(tokens[from]?.lower ?? '')) return undefined;
  for (let noun = from + 2; noun < Math.min(to, from + LONGEST_OWNER); noun += 1) {
    if (!NOUN_OF_SAYING.test(tokens[noun]?.lower ?? '')) continue;
    const owner = ownerOf(frame, noun, from + 1);
    if (owner)
      return { subject: owner, whole: { from, to: noun + 1 }, position: 'after', evidence: 'preposition' };
  }
  return undefined;
}
/** Words from "was" to "verdict". */
const LONGEST_OWNER = 8;
