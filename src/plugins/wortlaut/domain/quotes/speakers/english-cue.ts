import type { Cue, TokenRange } from './cue';
import { cueBefore, isAskedOrTold, isSpokenOf, passiveAgent } from './english-before';
import {
  firstPhrase,
  isDash,
  phraseRightBefore,
  phraseStartingAt,
  sentenceEnd,
  sentenceStart,
  type EnglishFrame,
} from './english-phrases';
import { NOUN_OF_SAYING, sourceBehind, thatSomebodyPromised } from './english-source';
import { subjectOf } from './english-subject';

/** From the quotation to a verb that follows it, so many tokens may stand between: a subject with an apposition. */
const FURTHEST_VERB_AFTER = 24;
const ENDS_IN_COMMA = /[,]["“”'’\s]*$/;
/** After a full stop inside the marks nothing of the same sentence follows. */
const ENDS_IN_STOP = /[.…]["“”'’\s]*$/;
const ENDS_OPEN = /[,?!–—-]["“”'’\s]*$/;

/**
 * Finds the words that tell who spoke a quotation of an English text.
 *
 * @param at index of the quotation's token
 * @returns undefined where its own sentence does not tell
 */
export function findEnglishCue(frame: EnglishFrame, at: number): Cue | undefined {
  const quote = frame.tokens[at];
  if (!quote) return undefined;
  const introduced = isIntroduced(frame, at);
  const after = (): Cue | undefined => cueRightAfter(frame, at);
  const before = (): Cue | undefined => cueBefore(frame, at);
  const ofClause = cueOfClause(frame, at) ?? thatSomebodyPromised(frame, at);
  if (ofClause) return ofClause;
  const order = introduced ? [before, after] : ENDS_OPEN.test(quote.text) ? [after, before] : [before, after];
  if (!introduced && !ENDS_OPEN.test(quote.text)) {
    const beside = after();
    if (beside && beside.evidence !== 'unknown verb' && quote.break !== 'none') return beside;
  }
  if (introduced && ENDS_IN_COMMA.test(quote.text)) {
    const beside = after();
    if (beside?.evidence === 'verb beside') return beside;
  }
  for (const find of order) {
    const cue = find();
    if (!cue) continue;
    return cue.evidence === 'verb in sentence' ? (closingCue(frame, at) ?? cue) : cue;
  }
  return cueFurtherOn(frame, at) ?? cueOfSentence(frame, at);
}

/** "When the aide told her that it was “…,” she left": a verb of saying in a clause of time or reason frames what it runs into. */
function cueOfClause(frame: EnglishFrame, at: number): Cue | undefined {
  const { tokens, classes } = frame;
  const start = sentenceStart(frame, at);
  if (tokens[at]?.break !== 'none' || !OPENS_CLAUSE.test(tokens[start]?.lower ?? '')) return undefined;
  if (!ENDS_IN_COMMA.test(tokens[at]?.text ?? '') && classes[at + 1] !== 'comma') return undefined;
  const inside = classes.slice(start, at);
  if (inside.includes('comma') || inside.includes('quote') || tokens[at - 1]?.text === ':') return undefined;
  return cueBefore(frame, at);
}
const OPENS_CLAUSE = /^(?:when|after|before|once|although|though|because|since|if|while)$/;

/** A colon, or a comma after a verb of saying, right before the quotation. */
function isIntroduced(frame: EnglishFrame, at: number): boolean {
  if (frame.tokens[at]?.break !== 'none') return false;
  const before = frame.tokens[at - 1];
  if (before?.text === ':') return true;
  return (
    before?.text === ',' && (frame.classes[at - 2] === 'speech' || frame.classes[at - 2] === 'speech gerund')
  );
}

/** "…," said Smith; "…," Smith said; "…", according to Smith. */
function cueRightAfter(frame: EnglishFrame, at: number): Cue | undefined {
  const { classes, tokens } = frame;
  const end = Math.min(afterEnd(frame, at), at + 1 + FURTHEST_VERB_AFTER);
  let from = at + 1;
  while (from < end && (classes[from] === 'comma' || isDash(tokens[from]?.text))) from += 1;
  const first = from;
  while (from < end && classes[from] === 'adverb') from += 1;
  if (from >= end) return undefined;
  const lower = tokens[from]?.lower ?? '';
  const source = sourceBehind(frame, at);
  if (source && source.whole.from === first) return source;
  if (lower === 'according' && tokens[from + 1]?.lower === 'to')
    return prepositional(frame, from, from + 2, end);
  if (lower === 'per' || lower === 'says') {
    const cue = prepositional(frame, from, from + 1, end);
    if (cue) return { ...cue, evidence: lower === 'says' ? 'verb beside' : 'preposition' };
  }
  if (classes[from] === 'speech') return inverted(frame, from, end);
  if (classes[first] === 'preposition' || classes[first] === 'to') return undefined;
  for (let verb = from; verb < end && classes[verb] !== 'quote'; verb += 1) {
    if (!isSpeechVerb(frame, verb)) continue;
    const subject = subjectOf(frame, verb, from);
    // "one woman, who did not wish to be named, remarked": of "who" only, and the woman speaks.
    if (subject && classes[subject.from] === 'relative') continue;
    if (subject && startsAt(frame, subject, from)) {
      // The “…” era, said Smith, is over: the words run on, and the verb has its subject behind it.
      const inserted = ENDS_OPEN.test(tokens[at]?.text ?? '') ? undefined : closingCue(frame, at);
      if (inserted) return inserted;
      return { subject, whole: { from, to: verb + 1 }, position: 'after', evidence: 'verb beside' };
    }
    break;
  }
  return unknownVerb(frame, at, from, end);
}

/** "…," she deadpanned: a comma inside the marks makes any verb after a name or pronoun a verb of saying. */
function unknownVerb(frame: EnglishFrame, at: number, from: number, end: number): Cue | undefined {
  if (!ENDS_IN_COMMA.test(frame.tokens[at]?.text ?? '') && frame.tokens[at + 1]?.text !== ',')
    return undefined;
  const subject = phraseStartingAt(frame, from, end);
  if (!subject) return undefined;
  let verb = subject.to;
  while (frame.classes[verb] === 'adverb' || frame.classes[verb] === 'auxiliary') verb += 1;
  if (frame.classes[verb] !== 'verb' || verb >= end) return undefined;
  return { subject, whole: { from, to: verb + 1 }, position: 'after', evidence: 'unknown verb' };
}

/** Where the search after a quotation ends: at the sentence's end; past a soft break only beside the marks. */
function afterEnd(frame: EnglishFrame, at: number): number {
  let end = at + 1;
  const soft = frame.tokens[at + 1]?.break === 'soft';
  if (soft && isFrameAlone(frame, at + 1)) return sentenceEnd(frame, at + 1);
  if (soft && ENDS_IN_STOP.test(frame.tokens[at]?.text ?? '')) return at + 1;
  if (soft) end += 1;
  while (end < frame.tokens.length && frame.tokens[end]?.break === 'none' && end - at < FURTHEST_VERB_AFTER) {
    if (frame.classes[end] === 'quote') break;
    end += 1;
  }
  return frame.tokens[at + 1]?.break === 'sentence' || frame.tokens[at + 1]?.break === 'paragraph'
    ? at + 1
    : end;
}

/** “… the letters.” Smith said. — a sentence that is nothing but a subject and a verb of saying belongs to what stands before it. */
function isFrameAlone(frame: EnglishFrame, from: number): boolean {
  const end = sentenceEnd(frame, from);
  const subject = phraseStartingAt(frame, from, end);
  let at = subject?.to ?? from;
  while (frame.classes[at] === 'adverb') at += 1;
  if (frame.classes[at] !== 'speech') return false;
  return at + 1 === end || (at + 2 === end && frame.tokens[at + 1]?.text === '.');
}

function prepositional(frame: EnglishFrame, from: number, np: number, end: number): Cue | undefined {
  const subject = phraseStartingAt(frame, np, end);
  if (!subject) return undefined;
  return { subject, whole: { from, to: subject.to }, position: 'after', evidence: 'preposition' };
}

/** said Smith, a spokesman */
function inverted(frame: EnglishFrame, verb: number, end: number): Cue | undefined {
  let np = verb + 1;
  while (np < end && frame.classes[np] === 'adverb') np += 1;
  const subject = phraseStartingAt(frame, np, end);
  if (!subject) return undefined;
  return { subject, whole: { from: verb, to: subject.to }, position: 'after', evidence: 'verb beside' };
}

/** A finite verb of saying, or one that an auxiliary makes finite: "was telling". */
function isSpeechVerb({ classes }: EnglishFrame, at: number): boolean {
  return classes[at] === 'speech' || (classes[at] === 'speech gerund' && classes[at - 1] === 'auxiliary');
}

/** Whether a subject begins at `from`, or its head stands before an apposition that does. */
function startsAt(frame: EnglishFrame, subject: TokenRange, from: number): boolean {
  // "the mayor of Leeds, Edith Hallowell, told": the name stands in an apposition to what starts here.
  const before = phraseStartingAt(frame, from, subject.from);
  if (before && before.to === subject.from - 1 && frame.classes[before.to] === 'comma') return true;
  for (let index = from; index < subject.from; index += 1) {
    const kind = frame.classes[index];
    if (kind !== 'adverb' && kind !== 'conjunction' && kind !== 'comma') return false;
  }
  return true;
}

/** The "…" is over, said Smith. — a verb of saying with its subject, set off by a comma at the end of the sentence. */
function closingCue(frame: EnglishFrame, at: number): Cue | undefined {
  const { classes, tokens } = frame;
  const end = sentenceEnd(frame, at);
  for (let index = at + 1; index < end; index += 1) {
    if (classes[index] !== 'speech' || classes[index - 1] !== 'comma') continue;
    const subject = phraseStartingAt(frame, index + 1, end);
    if (!subject || !(subject.to === end || /^[.,]$/.test(tokens[subject.to]?.text ?? ''))) continue;
    return {
      subject,
      whole: { from: index, to: subject.to },
      position: 'around',
      evidence: 'verb in sentence',
    };
  }
  return undefined;
}

/** The "…" is over, Smith said on Monday. */
function cueFurtherOn(frame: EnglishFrame, at: number): Cue | undefined {
  const { classes, tokens } = frame;
  const end = sentenceEnd(frame, at);
  for (let index = at + 1; index < end; index += 1) {
    if (tokens[index]?.lower === 'according' && tokens[index + 1]?.lower === 'to') {
      const cue = prepositional(frame, index, index + 2, end);
      if (cue) return cue;
    }
    if (classes[index] !== 'speech') continue;
    const comma = lastComma(frame, at, index);
    // He called it “…” and said that the gate was shut.
    const goesOn = classes[index - 1] === 'conjunction' && comma === at;
    const subject = goesOn
      ? subjectOf(frame, index, sentenceStart(frame, at))
      : classes[index - 1] === 'comma'
        ? (phraseStartingAt(frame, index + 1, end) ?? subjectOf(frame, index, at + 1))
        : subjectOf(frame, index, comma + 1);
    if (!subject) continue;
    return {
      subject,
      whole: { from: Math.min(subject.from, index), to: Math.max(index + 1, subject.to) },
      position: 'around',
      evidence: 'verb in sentence',
    };
  }
  return undefined;
}

function lastComma(frame: EnglishFrame, from: number, to: number): number {
  for (let index = to; index > from; index -= 1) if (frame.classes[index] === 'comma') return index;
  return from;
}

/** "His sister Ada disagrees:": a word between a name and the colon is a verb that no list has. */
function withoutVerb(frame: EnglishFrame, phrase: TokenRange, at: number): TokenRange {
  const last = phrase.to - 1;
  const isVerb = phrase.to === at - 1 && frame.classes[last] === 'word' && frame.classes[last - 1] === 'name';
  return isVerb && last > phrase.from ? { from: phrase.from, to: last } : phrase;
}

/** Between a noun of saying and the quotation stand at most so many words: "his warning that the country would be". */
const WORDS_SAID = 12;

/** Smith's “…”; her remark that “…”: words have an owner in the genitive. */
function ownerOfWords(frame: EnglishFrame, start: number, at: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  const least = Math.max(start, at - WORDS_SAID);
  for (let noun = at; noun > least; noun -= 1) {
    if (noun < at && !NOUN_OF_SAYING.test(tokens[noun]?.lower ?? '')) continue;
    if (classes[noun - 1] === 'possessive') return phraseRightBefore(frame, noun - 1, start);
    if (noun < at && /^(?:his|her|their|its)$/.test(tokens[noun - 1]?.lower ?? ''))
      return { from: noun - 1, to: noun };
  }
  return undefined;
}

/** "was criticised for his “…”": so many words before the quotation at most. */
const SPOKEN_OF_BEFORE = 8;

function cueOf(subject: TokenRange, verb: number): Cue {
  return { subject, whole: { from: verb, to: subject.to }, position: 'before', evidence: 'verb in sentence' };
}

/** No verb of saying: words built into a sentence are most often those of whom the sentence is about. */
function cueOfSentence(frame: EnglishFrame, at: number): Cue | undefined {
  if (frame.tokens[at]?.break !== 'none') return undefined;
  const before = frame.tokens[at - 1]?.sort === 'sign' ? at - 2 : at - 1;
  if (isAskedOrTold(frame, before)) return undefined;
  const start = sentenceStart(frame, at);
  for (let verb = at - 1; verb > start && verb >= at - SPOKEN_OF_BEFORE; verb -= 1) {
    if (!isSpokenOf(frame, verb)) continue;
    const agent = passiveAgent(frame, verb, at);
    return agent && cueOf(agent, verb);
  }
  const phrase = firstPhrase(frame, start, at);
  const subject = ownerOfWords(frame, start, at) ?? (phrase && withoutVerb(frame, phrase, at));
  if (!subject) return undefined;
  return { subject, whole: subject, position: 'around', evidence: 'subject of sentence' };
}

/**
 * Finds the words that tell who spoke in the frame of reported speech: "Smith said that", "according to Smith".
 */
export function findEnglishFrameCue(frame: EnglishFrame, stretch: TokenRange): Cue | undefined {
  const { classes, tokens } = frame;
  let from = stretch.from;
  while (from < stretch.to && (classes[from] === 'comma' || classes[from] === 'sign')) from += 1;
  for (let index = from; index < stretch.to; index += 1) {
    if (tokens[index]?.lower === 'according') return prepositional(frame, index, index + 2, stretch.to);
    if (classes[index] !== 'speech' && classes[index] !== 'speech gerund') continue;
    const subject =
      (index === from ? phraseStartingAt(frame, index + 1, stretch.to) : undefined) ??
      subjectOf(frame, index, from);
    if (!subject) continue;
    const whole = { from: Math.min(subject.from, index), to: Math.max(index + 1, subject.to) };
    return { subject, whole, position: 'around', evidence: 'verb in sentence' };
  }
  return undefined;
}
