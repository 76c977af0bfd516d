import type { FoundPerson } from '../../people/person';
import type { QuoteReading } from '../reading';
import type { Utterance } from '../utterance';

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
  const utterances = reading.found.map((found): Utterance => ({
    kind: found.kind,
    parts: found.parts,
    speaker: { kind: 'unattributed' },
    speakerLabel: undefined,
    speakerRole: undefined,
    attribution: undefined,
    place: undefined,
    confidence: 0,
  }));
  return { utterances, persons: [] };
}
