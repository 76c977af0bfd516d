import type { FoundPerson } from '../../people/person';
import { isRoleNoun } from '../../people/lexicon';
import type { PersonMention } from '../../people/link-mentions';
import { readPersons, type ReadPersons } from '../../people/read-persons';
import type { Utf16Offset, Utf16Range } from '../../text/offsets';
import { findSentenceStarts } from '../../text/sentences';
import type { FoundUtterance, QuoteReading } from '../reading';
import type { Language, Speaker, Utterance } from '../utterance';
import { carryOn, sentenceEndAt, sentenceStartAt, type CarriedEvidence, type Surroundings } from './carry-on';
import { certaintyOf, confidenceOf } from './confidence';
import type { Cue, CueEvidence, CuePosition } from './cue';
import type { SpeakerEvidence } from './evidence';
import { openFrame, type CueFinder } from './find-cues';
import { buildFrame, tokenFrom, type Frame, type QuotedStretch } from './frame';
import { knownNamesakes, namesakesOf, type Namesakes } from './known-namesakes';
import { mainPersonAt } from './main-person';
import { placeIn } from './place';
import { rangeOf, resolveSpeaker, type Resolved } from './resolve-speaker';
import type { Conversation } from './salient-person';

/** How a quotation was attributed. */
export interface Attribution {
  readonly cue: Cue | undefined;
  readonly resolved: Resolved | undefined;
  readonly position: CuePosition;
  readonly evidence: CueEvidence | CarriedEvidence | 'none';
}

const NOBODY: Attribution = { cue: undefined, resolved: undefined, position: 'none', evidence: 'none' };

/**
 * Says who spoke each utterance that the stages before it found.
 *
 * @param reading with `paragraphs`, `judged` and `found` filled in
 * @returns one utterance for each of `reading.found`, in the same order, and the persons the text names
 */
export function attributeSpeakers(reading: QuoteReading): {
  utterances: readonly Utterance[];
  persons: readonly FoundPerson[];
} {
  const { lang, text, paragraphs, words } = reading;
  const sentenceStarts = findSentenceStarts(lang, words, paragraphs);
  const { frame, tokensOf } = frameOf(reading, sentenceStarts);
  const finder = openFrame(lang, frame);
  const cues = new Map(frame.tokenOfQuote.map((token) => [token, finder.cueAt(token)] as const));
  const read = readPersons({
    lang,
    text,
    known: reading.known,
    paragraphs,
    words,
    sentenceStarts,
    speakers: subjects(frame, cues),
  });
  const reporter = outsideQuotations(read, frame);
  const speakers = new Map<number, Resolved>();
  const namesakes = namesakesOf(reading.known);
  const isSubject = subjectTest(frame, finder);
  let conversation: Conversation = {
    lastSpeaker: undefined,
    lastSpokenAt: -1,
    unnamedSpokeAt: -1,
    unnamedSex: 'either',
    isSubject,
  };
  const around: Surroundings = {
    frame,
    finder,
    cueAt: (token) => cues.get(token),
    speakerAt: (token) => speakers.get(token),
    resolve: (phrase) => resolveSpeaker(lang, frame, reporter, phrase, conversation),
  };
  const utterances = reading.found.map((found, index) => {
    const tokens = tokensOf[index] ?? [];
    const attribution =
      tokens.length > 0 ? attribute(around, reporter, tokens) : attributeIndirect(around, found);
    const { resolved } = attribution;
    if (resolved && isWorthGoingOn(attribution)) for (const token of tokens) speakers.set(token, resolved);
    conversation = heard(lang, conversation, text, resolved, found.parts[0]?.start ?? 0);
    return describe(text, frame, read, found, attribution, namesakes);
  });
  return { utterances, persons: read.persons };
}

/** What the reporter says of persons: whom a quoted speaker talks about is not whom a pronoun outside means. */
function outsideQuotations(read: ReadPersons, frame: Frame): ReadPersons {
  const quotes = frame.tokenOfQuote.flatMap((token) => frame.tokens[token] ?? []);
  let next = 0;
  const mentions = read.mentions.filter((mention) => {
    while ((quotes[next]?.end ?? Infinity) <= mention.start) next += 1;
    return mention.start < (quotes[next]?.start ?? Infinity);
  });
  return { ...read, mentions };
}

/** Tells of a mention whether its sentence is about it; each sentence is read once. */
function subjectTest(frame: Frame, finder: CueFinder): (mention: PersonMention) => boolean {
  const subjects = new Map<number, Utf16Range | undefined>();
  return (mention) => {
    const from = sentenceStartAt(frame, tokenFrom(frame, mention.start));
    if (!subjects.has(from)) {
      const phrase = finder.subjectIn({ from, to: sentenceEndAt(frame, from) });
      subjects.set(from, phrase && rangeOf(frame, phrase));
    }
    const subject = subjects.get(from);
    return subject !== undefined && mention.start >= subject.start && mention.end <= subject.end;
  };
}

/** Where the cues name whoever speaks. */
function subjects(frame: Frame, cues: ReadonlyMap<number, Cue | undefined>): readonly Utf16Range[] {
  return [...cues.values()].flatMap((cue) =>
    cue && cue.evidence !== 'subject of sentence' ? [rangeOf(frame, cue.refersTo ?? cue.subject)] : [],
  );
}

/** The conversation after one more utterance. */
function heard(
  lang: Language,
  before: Conversation,
  text: string,
  resolved: Resolved | undefined,
  at: Utf16Offset,
): Conversation {
  if (!resolved) return before;
  if (resolved.person !== undefined) return { ...before, lastSpeaker: resolved.person, lastSpokenAt: at };
  const words = text.slice(resolved.mention.start, resolved.mention.end).toLowerCase().split(/\s+/);
  const head = words[words.length - 1] ?? '';
  const unnamed =
    resolved.reference === 'description' || (resolved.reference === 'unnamed' && isRoleNoun(lang, head));
  if (!unnamed) return before;
  const feminine = /^(?:die|eine|diese|ihre|seine)$/.test(words[0] ?? '');
  return {
    ...before,
    unnamedSpokeAt: at,
    unnamedSex: lang === 'en' ? 'either' : feminine ? 'female' : 'male',
  };
}

/** A thing that a sentence without a verb of saying is about is nobody to go on with. */
function isWorthGoingOn({ evidence, resolved }: Attribution): boolean {
  return !(evidence === 'subject of sentence' && resolved?.reference === 'label');
}

/** The frame of a text, and for each utterance the tokens of its parts. */
function frameOf(
  reading: QuoteReading,
  sentenceStarts: readonly boolean[],
): { frame: Frame; tokensOf: readonly (readonly number[])[] } {
  const stretches = reading.found
    .flatMap((found, utterance) =>
      found.spans.map((span): QuotedStretch & { utterance: number } => ({
        outer: span.outer,
        inner: span.inner,
        utterance,
      })),
    )
    .sort((a, b) => a.outer.start - b.outer.start);
  const frame = buildFrame(reading.text, reading.words, sentenceStarts, reading.paragraphs, stretches);
  const tokensOf: number[][] = reading.found.map(() => []);
  stretches.forEach((stretch, index) => {
    const token = frame.tokenOfQuote[index];
    if (token !== undefined) tokensOf[stretch.utterance]?.push(token);
  });
  return { frame, tokensOf };
}

function attribute(around: Surroundings, read: ReadPersons, tokens: readonly number[]): Attribution {
  let weak: Cue | undefined;
  for (const at of tokens) {
    const cue = around.cueAt(at);
    if (cue && cue.evidence !== 'subject of sentence') {
      return {
        cue,
        resolved: resolveCue(around, read, cue, at),
        position: tokens.length > 1 ? 'inside' : cue.position,
        evidence: cue.evidence,
      };
    }
    weak ??= cue;
  }
  const at = tokens[0];
  if (at === undefined) return NOBODY;
  const sentence = { from: sentenceStartAt(around.frame, at), to: sentenceEndAt(around.frame, at) };
  if (weak && !around.finder.isReported(sentence)) {
    return {
      cue: undefined,
      resolved: around.resolve(weak.subject),
      position: 'around',
      evidence: weak.evidence,
    };
  }
  const carried = carryOn(around, at) ?? mainPersonAt(around.frame, read, at);
  return carried
    ? { cue: undefined, resolved: carried.resolved, position: 'none', evidence: carried.evidence }
    : NOBODY;
}

/** Reported speech has its cue in its frame; without one it goes on from the sentences before. */
function attributeIndirect(around: Surroundings, found: FoundUtterance): Attribution {
  const { frame } = around;
  const part = found.parts[0];
  if (!part) return NOBODY;
  if (found.frame) {
    const cue = around.finder.cueIn({
      from: tokenFrom(frame, found.frame.start),
      to: tokenFrom(frame, found.frame.end),
    });
    if (cue) {
      const position = found.frame.start < part.start ? 'before' : 'after';
      return { cue, resolved: around.resolve(cue.subject), position, evidence: cue.evidence };
    }
  }
  const carried = carryOn(around, tokenFrom(frame, part.start));
  return carried
    ? { cue: undefined, resolved: carried.resolved, position: 'none', evidence: carried.evidence }
    : NOBODY;
}

/** After a colon without a verb of saying, a person named in the sentence is likelier than a thing it is about. */
function resolveCue(around: Surroundings, read: ReadPersons, cue: Cue, at: number): Resolved {
  const meant = around.resolve(cue.refersTo ?? cue.subject);
  const resolved = cue.refersTo ? { ...meant, mention: rangeOf(around.frame, cue.subject) } : meant;
  if (cue.evidence !== 'colon' || resolved.person !== undefined) return resolved;
  const from = around.frame.tokens[sentenceStartAt(around.frame, at)]?.start ?? 0;
  const to = around.frame.tokens[at]?.start ?? 0;
  const named = read.mentions.filter((mention) => mention.start >= from && mention.end <= to).pop();
  if (named?.person === undefined) return resolved;
  return {
    reference: named.bare ? 'bare name' : 'full name',
    person: named.person,
    candidates: [named.person],
    mention: named,
  };
}

function describe(
  text: string,
  frame: Frame,
  read: ReadPersons,
  found: FoundUtterance,
  attribution: Attribution,
  namesakes: Namesakes,
): Utterance {
  const { resolved, cue } = attribution;
  const evidence: SpeakerEvidence = {
    position: attribution.position,
    cue: attribution.evidence,
    reference: resolved?.reference ?? 'none',
    span: certaintyOf(found),
  };
  const range = cue ? cueRange(frame, cue) : undefined;
  const person = resolved?.person === undefined ? undefined : read.persons[resolved.person];
  const named = resolved && /name$|^apposition$/.test(resolved.reference) && person !== undefined;
  return {
    kind: found.kind,
    parts: found.parts,
    speaker: speakerOf(text, read, resolved, namesakes),
    speakerLabel: resolved && !named ? text.slice(resolved.mention.start, resolved.mention.end) : undefined,
    speakerRole: person?.roles.find((role) => !role.former)?.title,
    attribution: range,
    place: range ? placeIn(text.slice(range.start, range.end)) : undefined,
    evidence,
    confidence: confidenceOf(found.kind, evidence),
  };
}

function speakerOf(
  text: string,
  read: ReadPersons,
  resolved: Resolved | undefined,
  namesakes: Namesakes,
): Speaker {
  if (!resolved) return { kind: 'unattributed' };
  const { mention } = resolved;
  const person = resolved.person === undefined ? undefined : read.persons[resolved.person];
  if (person) return { kind: 'person', person, mention };
  if (resolved.candidates.length > 0) {
    return {
      kind: 'candidates',
      persons: resolved.candidates.flatMap((index) => read.persons[index] ?? []),
      mention,
    };
  }
  const known = knownNamesakes(namesakes, text.slice(mention.start, mention.end), mention);
  return known.length > 0 ? { kind: 'candidates', persons: known, mention } : { kind: 'label', mention };
}

/** From the cue's first word to the end of its clause: up to a quotation or the end of the sentence. */
function cueRange(frame: Frame, cue: Cue): Utf16Range {
  const { tokens } = frame;
  // "hat vor einem „…“ gewarnt": the words before the quotation are the cue, the quotation is not.
  const inside = tokens.slice(cue.whole.from, cue.whole.to).findIndex((token) => token.sort === 'quote');
  let to = inside > 0 ? cue.whole.from + inside : cue.whole.to;
  while (inside <= 0 && to < tokens.length) {
    const token = tokens[to];
    if (!token || token.sort === 'quote' || token.break !== 'none' || /^[.!?;:]$/.test(token.text)) break;
    to += 1;
  }
  while (to > cue.whole.from + 1 && tokens[to - 1]?.sort === 'sign' && tokens[to - 1]?.text !== ')') to -= 1;
  return rangeOf(frame, { from: cue.whole.from, to });
}
