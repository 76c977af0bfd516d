import type { ReadPersons } from '../../people/read-persons';
import type { Utf16Range } from '../../text/offsets';
import type { FoundUtterance } from '../reading';
import type { Language, Speaker, Utterance } from '../utterance';
import type { Attribution } from './attribution';
import { certaintyOf, confidenceOf } from './confidence';
import type { Cue } from './cue';
import type { SpeakerEvidence } from './evidence';
import type { CueFinder } from './find-cues';
import { tokenFrom, type Frame } from './frame';
import { knownNamesakes, type Namesakes } from './known-namesakes';
import { nominativeLabel } from './nominative-label';
import { placeIn } from './place';
import { rangeOf, type Resolved } from './resolve-speaker';

/** An utterance as it leaves the reading: its speaker, how sure that is, and the words it was read from. */
export function describeUtterance(
  lang: Language,
  text: string,
  frame: Frame,
  finder: CueFinder,
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
  const governed = governs(evidence, range && words(text, range));
  const named = resolved && /name$|^apposition$/.test(resolved.reference) && person !== undefined;
  return {
    kind: found.kind,
    parts: found.parts,
    speaker: speakerOf(text, read, resolved, namesakes),
    speakerLabel:
      resolved && !named
        ? labelOf(
            lang,
            words(text, labelRange(frame, finder, resolved)),
            governed && resolved.label === undefined,
          )
        : undefined,
    speakerRole: person?.roles.find((role) => !role.former)?.title,
    attribution: range,
    place: range ? placeIn(text.slice(range.start, range.end)) : undefined,
    evidence,
    confidence: confidenceOf(found.kind, evidence),
  };
}

/** "nach Angaben der Polizei": the words behind a preposition are in its case; behind "so" stands a nominative. */
function governs({ cue }: SpeakerEvidence, attribution = ''): boolean {
  return cue === 'preposition' && !/^so\s/i.test(attribution);
}

/** What is shown for a speaker whom no name names; other languages than German do not inflect it. */
function labelOf(lang: Language, printed: string, governed: boolean): string {
  return lang === 'de' ? nominativeLabel(printed, governed) : printed;
}

/** The words that name a speaker whom no name names, with what completes them: "ein Sprecher der Polizei". */
function labelRange(frame: Frame, finder: CueFinder, { label, mention, reference }: Resolved): Utf16Range {
  if (label) return label;
  if (reference !== 'unnamed' && reference !== 'label' && reference !== 'description') return mention;
  const end = tokenFrom(frame, mention.end);
  const last = frame.tokens[end - 1];
  if (last?.end !== mention.end || last.sort !== 'word') return mention;
  const after = finder.afterComplement(end);
  if (after > end) return { start: mention.start, end: frame.tokens[after - 1]?.end ?? mention.end };
  // "die Nutzerin @lisa_im_zug"
  const handle = HANDLE.exec(frame.text.slice(mention.end, mention.end + LONGEST_HANDLE));
  return { start: mention.start, end: mention.end + (handle?.[0].length ?? 0) };
}

const HANDLE = /^\s@[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/u;
/** Characters of a name on a platform, with its sign. */
const LONGEST_HANDLE = 42;

function words(text: string, { start, end }: Utf16Range): string {
  return text.slice(start, end);
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
    if (!token || token.sort === 'quote' || token.break !== 'none') break;
    if (token.sort === 'sign' && /^[.!?;:]$/.test(token.text)) break;
    to += 1;
  }
  while (to > cue.whole.from + 1 && tokens[to - 1]?.sort === 'sign' && tokens[to - 1]?.text !== ')') to -= 1;
  return rangeOf(frame, { from: cue.whole.from, to });
}
