import { isAbstractNoun, isThingWord } from '../../people/lexicon';
import type { Language } from '../utterance';
import type { Cue, TokenRange } from './cue';
import { whoIsAsked, whoseTurn } from './english-dialogue';
import type { CueFinder } from './find-cues';
import type { Frame } from './frame';
import type { Resolved } from './resolve-speaker';
import { sentenceEndAt, sentenceStartAt, TOKENS_BACK } from './sentence-bounds';

/** How a quotation without a cue of its own came to its speaker. */
export type CarriedEvidence =
  /** the sentence before quotes the same speaker */
  | 'goes on'
  /** the paragraph before quotes the same speaker */
  | 'goes on in the next paragraph'
  /** the sentence before reports what the speaker said */
  | 'sayer of the sentence before'
  /** the sentence before is about the speaker */
  | 'subject of the sentence before'
  /** the sentence after is about the speaker */
  | 'subject of the sentence after'
  /** side by side with another's quotation */
  | 'answers'
  /** the person most on the reader's mind */
  | 'main person';

export interface Carried {
  readonly resolved: Resolved;
  readonly evidence: CarriedEvidence;
}

/** Sentences looked back over for whoever is speaking. */
const SENTENCES_BACK = 6;

/** What the search for a carried-on speaker asks of its surroundings. */
export interface Surroundings {
  readonly lang: Language;
  readonly frame: Frame;
  readonly finder: CueFinder;
  /** The cue of the quotation at a token, in its own sentence. */
  readonly cueAt: (token: number) => Cue | undefined;
  /** Who was found for the quotation at a token, if it was a speaker worth going on with. */
  readonly speakerAt: (token: number) => Resolved | undefined;
  readonly resolve: (phrase: TokenRange) => Resolved;
}

/**
 * The speaker of a quotation whose own sentence names none: whoever speaks in the sentences before it, in the same
 * paragraph or at the end of the one before; else whom the next sentence is about.
 *
 * @param at index of the quotation's token
 */
export function carryOn(around: Surroundings, at: number): Carried | undefined {
  const { frame } = around;
  const isQuote = frame.tokens[at]?.sort === 'quote';
  const answer = isQuote
    ? (whoIsAsked(around, at) ?? whoseTurn(around, at) ?? answering(around, at))
    : undefined;
  if (answer) return answer;
  let end = sentenceStartAt(frame, at);
  const own = { from: end, to: sentenceEndAt(frame, at) };
  const inReport = around.finder.isReported(own);
  let voice = inReport ? reportedOne(around, own) : undefined;
  let crossed = frame.tokens[end]?.break === 'paragraph' ? 1 : 0;
  if (crossed > 0) {
    const after = subjectAfter(around, at);
    if (after && !hasSpeakerBefore(around, end)) return after;
  }
  for (let count = 0; count < SENTENCES_BACK && end > 0; count += 1) {
    const start = sentenceStartAt(frame, end - 1);
    // Words built into reported speech are those of whoever the sentence right before makes speak.
    const isReport = !isQuote || (inReport && count === 0 && crossed === 0);
    const found = speakerIn(around, { from: start, to: end }, crossed > 0, isReport);
    if (found && (found.evidence !== 'subject of the sentence before' || found.resolved.person !== undefined))
      return found;
    voice ??= reportedOne(around, { from: start, to: end });
    if (frame.tokens[start]?.break === 'paragraph') {
      if (voice && crossed === 0) return voice;
      crossed += 1;
    }
    if (crossed > 1) break;
    end = start;
  }
  return subjectAfter(around, at);
}

/**
 * "Den Ausschlag gab ein Brief von Bauer Imhof. Er habe nichts gegen den Sport.": whom a sentence in reported speech is about speaks
 * himself, where nobody else has spoken in its paragraph.
 */
function reportedOne(around: Surroundings, sentence: TokenRange): Carried | undefined {
  const { frame, finder } = around;
  if (frame.tokens[sentence.from]?.break === 'paragraph' || !finder.isReported(sentence)) return undefined;
  const subject = finder.subjectIn(sentence);
  if (!subject || !/^(?:er|sie)$/.test(frame.tokens[subject.from]?.lower ?? '')) return undefined;
  const resolved = around.resolve(subject);
  return resolved.person === undefined ? undefined : { resolved, evidence: 'sayer of the sentence before' };
}

/**
 * „Wer da?“ „Ich.“ — of two whole quotations side by side the second is the answer: it is spoken by whoever spoke before the
 * first, if that was somebody else. So is the quotation that starts the paragraph behind a question.
 */
function answering(around: Surroundings, at: number): Carried | undefined {
  const { tokens } = around.frame;
  const last =
    questionBefore(around.frame, at) ?? (/^[–—-]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1);
  if (tokens[last]?.sort !== 'quote') return undefined;
  if (tokens[at]?.break === 'paragraph' && last === at - 1) return undefined;
  const asked = around.speakerAt(last);
  if (!asked) return undefined;
  const name = nameOf(around, asked);
  for (let index = last - 1; index >= Math.max(0, at - TOKENS_BACK); index -= 1) {
    const other = tokens[index]?.sort === 'quote' ? around.speakerAt(index) : undefined;
    if (other && nameOf(around, other) !== name) return { resolved: other, evidence: 'answers' };
  }
  return undefined;
}

/** A frame that says who asks is no longer than this: „Und dann?“, will der Reporter von ihr wissen. */
const LONGEST_QUESTION_FRAME = 10;
const ASKS = /^(?:fragt|fragte|fragen|fragten|wissen|ask|asks|asked)$/;

/** The question, framed by a verb of asking, that the paragraph before ends with: the next one starts with its answer. */
function questionBefore({ tokens }: Frame, at: number): number | undefined {
  if (tokens[at]?.break !== 'paragraph') return undefined;
  let verb = false;
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_QUESTION_FRAME); index -= 1) {
    const token = tokens[index];
    if (token?.sort === 'quote') return verb && /\?$/.test(token.text) ? index : undefined;
    verb ||= ASKS.test(token?.lower ?? '');
    if (token?.break === 'paragraph') return undefined;
  }
  return undefined;
}

function nameOf({ frame }: Surroundings, { person, mention }: Resolved): string | number {
  return person ?? frame.text.slice(mention.start, mention.end).toLowerCase();
}

function hasSpeakerBefore(around: Surroundings, end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - TOKENS_BACK); at -= 1) {
    if (around.frame.tokens[at]?.sort === 'quote') return true;
  }
  return false;
}

function speakerIn(
  around: Surroundings,
  sentence: TokenRange,
  crossed: boolean,
  isReport: boolean,
): Carried | undefined {
  const { frame, finder } = around;
  const sayer = sayerIn(around, sentence, isReport);
  for (let at = sentence.to - 1; at >= sentence.from; at -= 1) {
    if (frame.tokens[at]?.sort !== 'quote') continue;
    const resolved = around.speakerAt(at);
    // "…“, sagt Huber, und Maier widersprach: whoever spoke last goes on.
    const framedBehind = (around.cueAt(at)?.subject.from ?? 0) > at;
    if (sayer && sayer.from > at && !framedBehind) break;
    if (resolved) return { resolved, evidence: crossed ? 'goes on in the next paragraph' : 'goes on' };
  }
  if (sayer) return { resolved: sayer.resolved, evidence: 'sayer of the sentence before' };
  if (finder.isReported(sentence)) return undefined;
  const subject = finder.subjectIn(sentence);
  return subject
    ? { resolved: around.resolve(subject), evidence: 'subject of the sentence before' }
    : undefined;
}

function sayerIn(
  around: Surroundings,
  sentence: TokenRange,
  isReport: boolean,
): { from: number; resolved: Resolved } | undefined {
  const phrase = around.finder.sayerIn(sentence);
  if (!phrase) return undefined;
  const resolved = around.resolve(phrase);
  // "Der Minister betonte, …": a report goes on with him; a quotation is rather somebody's whom the text names.
  const isNobody = isReport
    ? resolved.reference === 'label' && !isBody(around, phrase)
    : resolved.reference === 'label' || isDefinite(around, phrase, resolved);
  return isNobody && !introducesSomebody(around, phrase) ? undefined : { from: phrase.from, resolved };
}

function isDefinite({ frame, lang }: Surroundings, phrase: TokenRange, { reference }: Resolved): boolean {
  const opener = frame.tokens[phrase.from]?.lower ?? '';
  return lang === 'de' && reference === 'unnamed' && /^(?:der|die|das)$/.test(opener);
}

/** "Die Kammer": a body, as its name shows. */
function isBody({ frame, lang }: Surroundings, { from, to }: TokenRange): boolean {
  return (
    lang === 'de' &&
    frame.tokens.slice(from, to).some(({ capital, lower }) => capital && isThingWord('de', lower))
  );
}

/** "ein Nachbar", "seine Frau": a noun that can speak, though no list has it as a role. */
function introducesSomebody({ frame, lang }: Surroundings, phrase: TokenRange): boolean {
  const [first, last] = [frame.tokens[phrase.from], frame.tokens[phrase.to - 1]];
  return (
    lang === 'de' &&
    last !== undefined &&
    /^(?:ein|eine|sein|seine|ihr|ihre)$/.test(first?.lower ?? '') &&
    phrase.to - phrase.from > 1 &&
    !isAbstractNoun(last.lower)
  );
}

function subjectAfter(around: Surroundings, at: number): Carried | undefined {
  const { frame, finder } = around;
  const next = frame.tokens[at + 1];
  if (next?.sort !== 'word' || (next.break !== 'soft' && next.break !== 'sentence')) return undefined;
  const subject = finder.subjectIn({ from: at + 1, to: sentenceEndAt(frame, at + 1) });
  if (!subject) return undefined;
  const resolved = around.resolve(subject);
  return resolved.person === undefined ? undefined : { resolved, evidence: 'subject of the sentence after' };
}
