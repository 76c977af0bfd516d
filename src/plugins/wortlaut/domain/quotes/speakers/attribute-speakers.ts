import type { FoundPerson } from '../../people/person';
import type { PersonMention } from '../../people/link-mentions';
import { LONGEST_NAME } from '../../people/family-name';
import { readPersons, type ReadPersons } from '../../people/read-persons';
import type { Utf16Range } from '../../text/offsets';
import type { QuoteReading } from '../reading';
import type { Language, Utterance } from '../utterance';
import { antecedentOf, bodyBefore, someoneBefore } from './antecedent';
import { bodyTakenUp } from './body-taken-up';
import { attribute, attributeIndirect, isWorthGoingOn } from './attribution';
import type { Surroundings } from './carry-on';
import { sentenceEndAt, sentenceStartAt } from './sentence-bounds';
import { heard, type Conversation } from './conversation';
import type { Cue, TokenRange } from './cue';
import { describeUtterance } from './describe-utterance';
import { openFrame, type CueFinder } from './find-cues';
import { buildFrame, tokenFrom, type Frame, type QuotedStretch } from './frame';
import { namesakesOf } from './known-namesakes';
import { labelled, rangeOf, resolveSpeaker, type Resolved } from './resolve-speaker';
import { firstMentionFrom } from './salient-person';

/**
 * Says who spoke each utterance that the stages before it found.
 *
 * @param reading with everything but `utterances` and `persons` filled in
 * @returns one utterance for each of `reading.found`, in the same order, and the persons the text names
 */
export function attributeSpeakers(reading: QuoteReading): {
  utterances: readonly Utterance[];
  persons: readonly FoundPerson[];
} {
  const { lang, text, paragraphs, words, sentenceStarts } = reading;
  const { frame, tokensOf } = frameOf(reading);
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
  let conversation: Conversation = {
    lastSpeaker: undefined,
    lastSpokenAt: -1,
    unnamedSpokeAt: -1,
    unnamedSex: 'either',
    unnamedRole: undefined,
    unnamedMention: undefined,
    isSubject: subjectTest(frame, finder),
  };
  const around: Surroundings = {
    lang,
    frame,
    finder,
    cueAt: (token) => cues.get(token),
    speakerAt: (token) => speakers.get(token),
    resolve: (phrase) => resolve(lang, frame, finder, reporter, phrase, conversation),
  };
  const utterances = reading.found.map((found, index) => {
    const tokens = tokensOf[index] ?? [];
    const attribution =
      tokens.length > 0 ? attribute(around, reporter, tokens) : attributeIndirect(around, found);
    const { resolved } = attribution;
    if (resolved && isWorthGoingOn(attribution)) for (const token of tokens) speakers.set(token, resolved);
    conversation = heard(lang, conversation, text, resolved, found.parts[0]?.start ?? 0);
    return describeUtterance(lang, text, frame, finder, read, found, attribution, namesakes);
  });
  return { utterances, persons: read.persons };
}

/** Whom the words of a cue mean: the body or the person that they take up. */
function resolve(
  lang: Language,
  frame: Frame,
  finder: CueFinder,
  reporter: ReadPersons,
  phrase: TokenRange,
  conversation: Conversation,
): Resolved {
  const body = lang === 'de' ? bodyBefore(frame, finder, phrase) : undefined;
  if (body) return { ...labelled(rangeOf(frame, phrase)), label: body };
  const isNamed = ({ start, end }: Utf16Range): boolean =>
    (reporter.mentions[firstMentionFrom(reporter.mentions, start)]?.start ?? Infinity) < end;
  const someone = someoneBefore(lang, frame, finder, phrase, isNamed);
  if (someone) return { ...labelled(rangeOf(frame, phrase)), reference: 'unnamed', label: someone };
  const resolved = resolveSpeaker(lang, frame, reporter, phrase, conversation);
  if (resolved.person !== undefined || resolved.candidates.length > 0) return resolved;
  const label =
    resolved.label ??
    antecedentOf(lang, frame, finder, phrase) ??
    (lang === 'en' ? bodyTakenUp(frame, finder, phrase, isNamed) : undefined);
  return label ? { ...resolved, label } : resolved;
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
      subjects.set(from, phrase && withApposition(frame, phrase));
    }
    const subject = subjects.get(from);
    return subject !== undefined && mention.start >= subject.start && mention.end <= subject.end;
  };
}

/** Of "Smith's deputy, Dan Hart, agreed" the range of both: the sentence is about Hart. */
function withApposition(frame: Frame, phrase: TokenRange): Utf16Range {
  const { start, end } = rangeOf(frame, phrase);
  if (frame.tokens[phrase.to]?.text !== ',' || !frame.tokens[phrase.to + 1]?.capital) return { start, end };
  let to = phrase.to + 1;
  const furthest = to + LONGEST_NAME;
  while (to < furthest && frame.tokens[to]?.capital && frame.tokens[to]?.break === 'none') to += 1;
  return { start, end: frame.tokens[to]?.text === ',' ? (frame.tokens[to - 1]?.end ?? end) : end };
}

/** Where the cues name whoever speaks. */
function subjects(frame: Frame, cues: ReadonlyMap<number, Cue | undefined>): readonly Utf16Range[] {
  return [...cues.values()].flatMap((cue) =>
    cue && cue.evidence !== 'subject of sentence' ? [rangeOf(frame, cue.refersTo ?? cue.subject)] : [],
  );
}

/** The frame of a text, and for each utterance the tokens of its parts. */
function frameOf(reading: QuoteReading): { frame: Frame; tokensOf: readonly (readonly number[])[] } {
  const { text, words, sentenceStarts, paragraphs } = reading;
  const stretches = reading.found
    .flatMap((found, utterance) =>
      found.spans.map((span): QuotedStretch & { utterance: number } => ({
        outer: span.outer,
        inner: span.inner,
        utterance,
      })),
    )
    .sort((a, b) => a.outer.start - b.outer.start);
  const frame = buildFrame(text, words, sentenceStarts, paragraphs, stretches);
  const tokensOf: number[][] = reading.found.map(() => []);
  stretches.forEach((stretch, index) => {
    const token = frame.tokenOfQuote[index];
    if (token !== undefined) tokensOf[stretch.utterance]?.push(token);
  });
  return { frame, tokensOf };
}
