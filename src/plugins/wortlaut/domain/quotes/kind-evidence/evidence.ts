import type { SpanFacts } from '../span-facts';
import type { Language } from '../utterance';

/** One reason to take, or not to take, words in quotation marks for somebody's words. */
export interface KindEvidence {
  readonly name: string;
  /** Why it speaks for or against. */
  readonly reason: string;
  /** In steps of a half: 1 shifts an open question, 2 usually decides it, 3 and more decides against most else. */
  readonly weight: number | Readonly<Record<Language, number>>;
  readonly holds: (facts: SpanFacts) => boolean;
}

/** Speech verbs within so many words of the span usually frame it. */
export const BESIDE = 3;
/** Words in a span; names and labels are seldom longer than SHORT. */
export const LONG = 7;
export const MIDDLE = 5;
export const SHORT = 3;
