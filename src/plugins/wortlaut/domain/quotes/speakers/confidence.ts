import type { SpeakerEvidence } from './evidence';

/** What the words that name a speaker are, as far as their reliability differs. */
function sortOfReference(reference: SpeakerEvidence['reference']): string {
  switch (reference) {
    case 'full name':
    case 'apposition':
      return 'full name';
    case 'bare name':
    case 'shared name':
      return 'bare name';
    case 'role':
    case 'description':
      return 'description';
    default:
      return reference;
  }
}

/** The name of the class of evidence that a speaker was found by: "verb beside | pronoun". */
export function evidenceClass(evidence: SpeakerEvidence): string {
  return `${evidence.cue} | ${sortOfReference(evidence.reference)}`;
}
