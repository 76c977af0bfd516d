import type { FoundUtterance } from '../reading';
import type { QuoteKind } from '../utterance';
import { speakerRates, spanRates } from './confidence-rates';
import type { SpanCertainty, SpeakerEvidence } from './evidence';

/** From this probability on a span that the marks show is certainly, and likely, somebody's words. */
const CERTAIN_FROM = 0.95;
const LIKELY_FROM = 0.75;
/** Reported speech shows no mark where it starts and ends: never more than a suggestion. */
const INDIRECT_CEILING = 0.5;
/** For a class of evidence that the measured part of the data does not have. */
const UNMEASURED = 0.5;

/** How sure the spans of an utterance are: as sure as the least sure one. */
export function certaintyOf(found: FoundUtterance): SpanCertainty {
  const least = Math.min(...found.spans.map((span) => span.probability), 1);
  return least >= CERTAIN_FROM ? 'certain' : least >= LIKELY_FROM ? 'likely' : 'doubtful';
}

/** The sort of words that name a speaker, as far as their reliability differs. */
function referenceClass(reference: SpeakerEvidence['reference']): string {
  switch (reference) {
    case 'full name':
    case 'apposition':
    case 'bare name':
    case 'shared name':
      return 'name';
    case 'role':
    case 'description':
      return 'description';
    default:
      return reference;
  }
}

/** The class of evidence that a speaker was found by, as the table of rates names it: "verb beside, name". */
export function speakerClass({ cue, reference }: SpeakerEvidence): string {
  return `${cue}, ${referenceClass(reference)}`;
}

/** The class of evidence for the span, as the table of rates names it: "direct, certain". */
export function spanClass(kind: QuoteKind, { span }: SpeakerEvidence): string {
  return `${kind}, ${span}`;
}

/**
 * How often a finding of this sort is right in span and speaker: the product of two measured rates.
 *
 * @returns 0 to 1, to two digits
 */
export function confidenceOf(kind: QuoteKind, evidence: SpeakerEvidence): number {
  if (evidence.reference === 'none') return 0;
  const speaker = speakerRates[speakerClass(evidence)] ?? UNMEASURED;
  const span = kind === 'indirect' ? INDIRECT_CEILING : (spanRates[spanClass(kind, evidence)] ?? UNMEASURED);
  return Math.round(100 * speaker * span) / 100;
}
