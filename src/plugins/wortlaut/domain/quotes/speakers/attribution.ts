import type { ReadPersons } from '../../people/read-persons';
import type { FoundUtterance } from '../reading';
import { carryOn, type CarriedEvidence, type Surroundings } from './carry-on';
import { sentenceEndAt, sentenceStartAt } from './sentence-bounds';
import type { Cue, CueEvidence, CuePosition, TokenRange } from './cue';
import { tokenFrom } from './frame';
import { mainPersonAt } from './main-person';
import { rangeOf, type Resolved } from './resolve-speaker';

/** How a quotation was attributed. */
export interface Attribution {
  readonly cue: Cue | undefined;
  readonly resolved: Resolved | undefined;
  readonly position: CuePosition;
  readonly evidence: CueEvidence | CarriedEvidence | 'none';
}

const NOBODY: Attribution = { cue: undefined, resolved: undefined, position: 'none', evidence: 'none' };

/**
 * Who spoke a quotation: by a cue of its own sentence, else by the sentence it stands in, else by what was said before it.
 *
 * @param read what the reporter says of persons
 * @param tokens where its parts stand in the frame, in order
 */
export function attribute(around: Surroundings, read: ReadPersons, tokens: readonly number[]): Attribution {
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
  if (at === undefined || tokens.some((token) => around.finder.isVoice(token))) return NOBODY;
  const sentence = { from: sentenceStartAt(around.frame, at), to: sentenceEndAt(around.frame, at) };
  const reported = around.finder.isReported(sentence);
  const subject = weak && !reported ? around.resolve(weak.subject) : undefined;
  if (weak && subject && subject.reference !== 'label')
    return { cue: undefined, resolved: subject, position: 'around', evidence: weak.evidence };
  const carried = carryOn(around, at);
  // A thing that a German sentence is about says nothing where somebody spoke just before; in English, papers and studies speak.
  const goesOn =
    around.lang === 'de' && carried?.resolved.person !== undefined && SPOKE_BEFORE.has(carried.evidence);
  if (weak && subject && !goesOn)
    return { cue: undefined, resolved: subject, position: 'around', evidence: weak.evidence };
  const found = carried ?? mainPersonAt(around.frame, read, at);
  if (!found) return NOBODY;
  const resolved = reported ? byOwnPronoun(around, sentence, found.resolved) : found.resolved;
  return { cue: undefined, resolved, position: 'none', evidence: found.evidence };
}

/**
 * "Ein Diplomat sagte … Er habe „gezweifelt“.": of a sentence in reported speech its own pronoun is the nearest word that names whoever
 * goes on.
 */
function byOwnPronoun(around: Surroundings, sentence: TokenRange, resolved: Resolved): Resolved {
  const subject = around.finder.subjectIn(sentence);
  const word = subject && subject.to - subject.from === 1 ? around.frame.tokens[subject.from] : undefined;
  if (!word || !/^(?:er|sie)$/.test(word.lower)) return resolved;
  const mention = { start: word.start, end: word.end };
  return { ...resolved, mention, label: resolved.label ?? resolved.mention };
}

const SPOKE_BEFORE: ReadonlySet<string> = new Set<CarriedEvidence>([
  'goes on',
  'sayer of the sentence before',
]);

/** Reported speech has its cue in its frame; without one it goes on from the sentences before. */
export function attributeIndirect(around: Surroundings, found: FoundUtterance): Attribution {
  const { frame } = around;
  const part = found.parts[0];
  if (!part) return NOBODY;
  if (found.frame) {
    const stretch = { from: tokenFrom(frame, found.frame.start), to: tokenFrom(frame, found.frame.end) };
    const cue = around.finder.cueIn(stretch);
    if (cue) {
      const position = found.frame.start < part.start ? 'before' : 'after';
      return { cue, resolved: around.resolve(cue.subject), position, evidence: cue.evidence };
    }
    if (around.finder.isHearsay(stretch)) return NOBODY;
  }
  const carried = carryOn(around, tokenFrom(frame, part.start));
  return carried
    ? { cue: undefined, resolved: carried.resolved, position: 'none', evidence: carried.evidence }
    : NOBODY;
}

/** After a colon without a verb of saying, a person named in the sentence is likelier than a thing it is about. */
function resolveCue(around: Surroundings, read: ReadPersons, cue: Cue, at: number): Resolved {
  const meant = around.resolve(cue.refersTo ?? cue.subject);
  const resolved: Resolved = cue.refersTo
    ? { ...meant, mention: rangeOf(around.frame, cue.subject), label: meant.label ?? meant.mention }
    : meant;
  if (cue.evidence !== 'colon' || resolved.person !== undefined) return resolved;
  const from = around.frame.tokens[sentenceStartAt(around.frame, at)]?.start ?? 0;
  const to = around.frame.tokens[at]?.start ?? 0;
  const named = read.mentions.filter((mention) => mention.start >= from && mention.end <= to).pop();
  if (named?.person === undefined) return resolved;
  return {
    reference: named.bare ? 'bare name' : 'full name',
    person: named.person,
    candidates: [named.person],
    mention: { start: named.start, end: named.end },
  };
}

/** A thing that a sentence without a verb of saying is about is nobody to go on with. */
export function isWorthGoingOn({ evidence, resolved }: Attribution): boolean {
  return !(evidence === 'subject of sentence' && resolved?.reference === 'label');
}
