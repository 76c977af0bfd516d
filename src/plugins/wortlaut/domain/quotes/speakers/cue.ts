/** Where the words that name the speaker stand, seen from the quotation. */
export type CuePosition = 'before' | 'after' | 'inside' | 'around' | 'none';

/** How a cue shows that its subject is the speaker; the better ones first. */
export type CueEvidence =
  /** "…", said Smith / Smith said */
  | 'verb beside'
  /** Smith said: "…" */
  | 'verb before'
  /** "…", according to Smith / so Smith */
  | 'preposition'
  /** Smith had an idea: "…" */
  | 'colon'
  /** Smith: "…" */
  | 'label'
  /** Smith called it a "…" yesterday; the verb stands further off */
  | 'verb in sentence'
  /** a verb beside the quotation that the lists do not know */
  | 'unknown verb'
  /** no verb of saying: what the sentence is about */
  | 'subject of sentence';

/** Tokens of a frame, from `from` up to, and without, `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The words that tell who spoke. */
export interface Cue {
  /** The words that name the speaker. */
  readonly subject: TokenRange;
  /** Where those words are a relative pronoun: the words it stands for. */
  readonly refersTo?: TokenRange | undefined;
  /** The whole cue with its verb: what is shown as the attribution. */
  readonly whole: TokenRange;
  readonly position: CuePosition;
  readonly evidence: CueEvidence;
}

/**
 * A cue of the words that name the speaker.
 *
 * @param subject those words
 * @param from index of the token that the cue starts with, where that stands before them
 */
export function cue(
  subject: TokenRange,
  from: number,
  position: Cue['position'],
  evidence: Cue['evidence'],
): Cue {
  return {
    subject,
    whole: { from: Math.min(from, subject.from), to: Math.max(from + 1, subject.to) },
    position,
    evidence,
  };
}
