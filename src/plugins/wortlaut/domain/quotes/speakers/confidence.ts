import type { FoundUtterance } from '../reading';
import type { QuoteKind } from '../utterance';
import { measuredRates, type EvidenceRates } from './confidence-rates';
import type { SpanCertainty, SpeakerEvidence } from './evidence';

/** From this probability on a span that the marks show is certainly, and likely, somebody's words. */
const CERTAIN_FROM = 0.95;
const LIKELY_FROM = 0.75;
/** Reported speech shows no mark where it starts and ends: never more than a suggestion. */
const INDIRECT_CEILING = 0.5;
/**
 * The gold of English articles names a pronoun and not whom it means, so that was judged by hand on samples of the tuned
 * articles: right were 79 of 83 where only one person near fitted, and 22 of 25 where several did.
 */
const MEANT_RATES: Readonly<Record<string, number>> = { pronoun: 0.95, 'pronoun among several': 0.88 };
/** For a class of evidence that the measured part of the data does not have. */
const UNMEASURED = 0.5;

/** How sure the spans of an utterance are: as sure as the least sure one. */
export function certaintyOf(found: FoundUtterance): SpanCertainty {
  if (found.spans.some((span) => !span.regularMarks)) return 'oddly marked';
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

/** Cues that frame the quotation itself: they show that it is one. */
const OWN_CUES: ReadonlySet<string> = new Set([
  'verb beside',
  'verb before',
  'verb in sentence',
  'preposition',
  'label',
]);

/**
 * The class of evidence for the span, as the table of rates names it: "direct, certain, framed". A span that goes on from a
 * framed one beside it is nearly as surely a quotation; one that stands alone may be a title or a slogan.
 */
export function spanClass(kind: QuoteKind, { span, cue }: SpeakerEvidence): string {
  return `${kind}, ${span}, ${OWN_CUES.has(cue) ? 'framed' : cue === 'goes on' ? 'going on' : 'alone'}`;
}

/**
 * How often a finding of this sort is right in span and speaker: the product of measured rates.
 *
 * @param rates those of the project, unless a measurement tries others
 * @returns 0 to 1, to two digits
 */
export function confidenceOf(
  kind: QuoteKind,
  evidence: SpeakerEvidence,
  rates: EvidenceRates = measuredRates,
): number {
  if (evidence.reference === 'none') return 0;
  const speaker = rates.speaker[speakerClass(evidence)] ?? UNMEASURED;
  const span = kind === 'indirect' ? INDIRECT_CEILING : (rates.span[spanClass(kind, evidence)] ?? UNMEASURED);
  const meant = MEANT_RATES[evidence.reference] ?? 1;
  return Math.round(100 * speaker * span * meant) / 100;
}
