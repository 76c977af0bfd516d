import type { ReadPersons } from '../../people/read-persons';
import type { FoundUtterance } from '../reading';
import { carryOn, sentenceEndAt, sentenceStartAt, type CarriedEvidence, type Surroundings } from './carry-on';
import type { Cue, CueEvidence, CuePosition } from './cue';
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
export function attributeIndirect(around: Surroundings, found: FoundUtterance): Attribution {
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

/** A thing that a sentence without a verb of saying is about is nobody to go on with. */
export function isWorthGoingOn({ evidence, resolved }: Attribution): boolean {
  return !(evidence === 'subject of sentence' && resolved?.reference === 'label');
}
