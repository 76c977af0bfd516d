import type { SpeakerEvidence } from './evidence';
import type { QuoteKind } from '../utterance';

export function evidenceClasses(kind: QuoteKind, evidence: SpeakerEvidence): readonly string[] {
  return [
    `${kind} / ${evidence.cue}`,
    `ref ${kind} / ${evidence.reference}`,
    `J ${kind} / ${evidence.cue} / ${evidence.reference}`,
  ];
}
