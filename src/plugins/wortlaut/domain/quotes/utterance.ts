import type { FoundPerson } from '../people/person';
import type { SpeakerEvidence } from './speakers/evidence';
import type { Utf16Offset, Utf16Range } from '../text/offsets';

export type Language = 'de' | 'en';

/** What a language has of something both have; for look-ups by the word, where V8 takes `both[lang]` for a search by any key. */
export function inLanguage<Value>(lang: Language, both: Readonly<Record<Language, Value>>): Value {
  return lang === 'de' ? both.de : both.en;
}

/** direct: a whole utterance; partial: words built into the reporter's sentence; indirect: reported speech. */
export type QuoteKind = 'direct' | 'partial' | 'indirect';

/** Who said it. Doubt is a value of its own and never a guess. */
export type Speaker =
  | { readonly kind: 'person'; readonly person: FoundPerson; readonly mention: Utf16Range | undefined }
  | { readonly kind: 'label'; readonly mention: Utf16Range }
  | {
      readonly kind: 'candidates';
      readonly persons: readonly FoundPerson[];
      readonly mention: Utf16Range | undefined;
    }
  | { readonly kind: 'unattributed' };

/** One stretch of quoted words, without its marks. */
export interface QuotePart {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
  readonly text: string;
}

/** One utterance: all parts of an interrupted quotation together, in reading order. */
export interface Utterance {
  readonly kind: QuoteKind;
  readonly parts: readonly QuotePart[];
  readonly speaker: Speaker;
  /** The words that name the speaker there, when they are no person's name: "der 35-Jährige", "die US-Botschaft". */
  readonly speakerLabel: string | undefined;
  /** Who the speaker was when it was said, as the text gives it: "US-Präsident". */
  readonly speakerRole: string | undefined;
  /** The verbatim cue: "sagte Putin bei einer Pressekonferenz in Wladiwostok". */
  readonly attribution: Utf16Range | undefined;
  /** Where it was said, if the cue tells: "Wladiwostok". */
  readonly place: string | undefined;
  /** How the speaker was found. */
  readonly evidence: SpeakerEvidence;

  /** 0 to 1: how often a finding of this sort is right in span and speaker, measured on the development data. */
  readonly confidence: number;
}
