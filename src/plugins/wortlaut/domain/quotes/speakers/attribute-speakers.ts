import type { FoundPerson } from '../../people/person';
import { readPersons, type ReadPersons } from '../../people/read-persons';
import type { Utf16Range } from '../../text/offsets';
import type { FoundUtterance, QuoteReading } from '../reading';
import type { Language, Speaker, Utterance } from '../utterance';
import type { Cue } from './cue';
import { buildFrame, type Frame, type QuotedStretch } from './frame';
import { openFrame, type CueFinder } from './find-cues';
import { placeIn } from './place';
import { rangeOf, resolveSpeaker, type Conversation, type Resolved } from './resolve-speaker';

/** How a quotation was attributed: its own cue, or how it goes on from another one. */
export interface Attribution {
  readonly cue: Cue | undefined;
  readonly resolved: Resolved | undefined;
  readonly evidence: string;
}

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
  const { lang, text, paragraphs } = reading;
  const read = readPersons({ lang, text, known: reading.known, paragraphs });
  const stretches: QuotedStretch[] = [];
  const firstStretch = reading.found.map((found) => {
    const first = stretches.length;
    for (const span of found.spans) stretches.push({ outer: span.outer, inner: span.inner });
    return first;
  });
  const inOrder = stretches
    .map((_, index) => index)
    .sort((a, b) => (stretches[a]?.outer.start ?? 0) - (stretches[b]?.outer.start ?? 0));
  const place = new Map(inOrder.map((stretch, index) => [stretch, index]));
  const frame = buildFrame(
    text,
    read.words,
    read.sentenceStarts,
    paragraphs,
    inOrder.flatMap((index) => stretches[index] ?? []),
  );
  const finder = openFrame(lang, frame);
  let conversation: Conversation = { lastSpeaker: undefined, lastSpokenAt: -1 };
  let previous: { attribution: Attribution; token: number } | undefined;
  const utterances = reading.found.map((found, index) => {
    const tokens = found.spans.map(
      (_, part) => frame.tokenOfQuote[place.get((firstStretch[index] ?? 0) + part) ?? -1] ?? -1,
    );
    const attribution = attribute(lang, frame, finder, read, tokens, previous, conversation);
    const { resolved } = attribution;
    const token = tokens[tokens.length - 1];
    if (token !== undefined) previous = { attribution, token };
    if (resolved?.person !== undefined) {
      conversation = { lastSpeaker: resolved.person, lastSpokenAt: frame.tokens[tokens[0] ?? 0]?.start ?? 0 };
    }
    return describe(text, frame, read, found, attribution);
  });
  return { utterances, persons: read.persons };
}

function attribute(
  lang: Language,
  frame: Frame,
  finder: CueFinder,
  read: ReadPersons,
  tokens: readonly number[],
  previous: { attribution: Attribution; token: number } | undefined,
  conversation: Conversation,
): Attribution {
  let weak: Cue | undefined;
  for (const at of tokens) {
    const cue = finder.cueAt(at);
    if (cue && cue.evidence !== 'subject of sentence') {
      return {
        cue,
        resolved: resolveSpeaker(lang, frame, read, cue.subject, conversation),
        evidence: `${cue.position}: ${cue.evidence}`,
      };
    }
    weak ??= cue;
  }
  const at = tokens[0];
  if (at === undefined || at < 0) return { cue: undefined, resolved: undefined, evidence: 'none' };
  if (weak) {
    return {
      cue: undefined,
      resolved: resolveSpeaker(lang, frame, read, weak.subject, conversation),
      evidence: 'around: subject of sentence',
    };
  }
  return carryOn(lang, frame, finder, read, at, previous, conversation);
}

/** A quotation without words of its own that name the speaker. */
function carryOn(
  lang: Language,
  frame: Frame,
  finder: CueFinder,
  read: ReadPersons,
  at: number,
  previous: { attribution: Attribution; token: number } | undefined,
  conversation: Conversation,
): Attribution {
  const token = frame.tokens[at];
  const goesOn = (evidence: string): Attribution => ({
    cue: undefined,
    resolved: previous?.attribution.resolved,
    evidence,
  });
  if (token?.break !== 'paragraph') {
    if (previous && sameParagraph(frame, previous.token, at) && previous.attribution.resolved)
      return goesOn('goes on in the paragraph');
    const subject = finder.subjectBefore(at);
    if (subject)
      return {
        cue: undefined,
        resolved: resolveSpeaker(lang, frame, read, subject, conversation),
        evidence: 'subject of the sentence before',
      };
  }
  if (previous?.attribution.resolved) return goesOn('goes on in the next paragraph');
  const subject = at > 0 ? finder.subjectBefore(at) : undefined;
  if (subject)
    return {
      cue: undefined,
      resolved: resolveSpeaker(lang, frame, read, subject, conversation),
      evidence: 'subject of the paragraph before',
    };
  return { cue: undefined, resolved: undefined, evidence: 'none' };
}

function sameParagraph(frame: Frame, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) if (frame.tokens[at]?.break === 'paragraph') return false;
  return true;
}

function describe(
  text: string,
  frame: Frame,
  read: ReadPersons,
  found: FoundUtterance,
  attribution: Attribution,
): Utterance {
  const { resolved, cue } = attribution;
  const range = cue ? cueRange(frame, cue) : undefined;
  const person = resolved?.person === undefined ? undefined : read.persons[resolved.person];
  const named =
    resolved &&
    (resolved.reference === 'full name' ||
      resolved.reference === 'bare name' ||
      resolved.reference === 'apposition');
  return {
    kind: found.kind,
    parts: found.parts,
    speaker: speakerOf(read, resolved),
    speakerLabel: resolved && !named ? text.slice(resolved.mention.start, resolved.mention.end) : undefined,
    speakerRole: person?.roles.find((role) => !role.former)?.title,
    attribution: range,
    place: range ? placeIn(text.slice(range.start, range.end)) : undefined,
    confidence: 0,
    ...{ evidence: `${attribution.evidence} / ${resolved?.reference ?? '-'}` },
  };
}

function speakerOf(read: ReadPersons, resolved: Resolved | undefined): Speaker {
  if (!resolved) return { kind: 'unattributed' };
  const { mention } = resolved;
  const person = resolved.person === undefined ? undefined : read.persons[resolved.person];
  if (person) return { kind: 'person', person, mention };
  if (resolved.candidates.length > 1) {
    return {
      kind: 'candidates',
      persons: resolved.candidates.flatMap((index) => read.persons[index] ?? []),
      mention,
    };
  }
  return { kind: 'label', mention };
}

/** From the cue's first word to the end of its clause: up to a quotation or the end of the sentence. */
function cueRange(frame: Frame, cue: Cue): Utf16Range {
  const { tokens } = frame;
  let to = cue.whole.to;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token || token.sort === 'quote' || token.break !== 'none' || /^[.!?;:]$/.test(token.text)) break;
    to += 1;
  }
  while (to > cue.whole.to && tokens[to - 1]?.sort === 'sign' && tokens[to - 1]?.text !== ')') to -= 1;
  return rangeOf(frame, { from: cue.whole.from, to });
}
