import type { CarriedEvidence } from './carry-on';
import type { CueEvidence, CuePosition } from './cue';
import type { Reference } from './resolve-speaker';

/** How sure it is that the marks hold somebody's words; `oddly marked` where the marks themselves are in doubt. */
export type SpanCertainty = 'certain' | 'likely' | 'doubtful' | 'oddly marked';

/** How the speaker of an utterance was found: what its confidence rests on. */
export interface SpeakerEvidence {
  /** Where the cue stands, seen from the quotation. */
  readonly position: CuePosition;
  /** What showed the words that name the speaker. */
  readonly cue: CueEvidence | CarriedEvidence | 'none';
  /** What led from those words to a person. */
  readonly reference: Reference | 'none';
  readonly span: SpanCertainty;
}
