import type { FoundPerson, KnownPerson } from '../people/person';
import type { Utf16Offset, Utf16Range } from '../text/offsets';
import type { Language, QuoteKind, QuotePart, Utterance } from './utterance';

/** A quotation mark that opens or closes. */
export interface QuotationMark {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
  readonly side: 'opening' | 'closing';
  readonly level: 'double' | 'single';
}

/** A stretch of text between quotation marks, inside one paragraph. */
export interface MarkedSpan {
  /** Without the marks and without white space at its edges; never empty. */
  readonly inner: Utf16Range;
  /** With its marks. */
  readonly outer: Utf16Range;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** False where the closing mark is missing: the span ends with its paragraph. */
  readonly closed: boolean;
  /** False where the opening mark is missing: the text starts inside a quotation. */
  readonly opened: boolean;
  /** True where the span goes on with the words of the span before it, in the paragraph before. */
  readonly continues: boolean;
}

/** What a marked span is; `none` for titles of works, nicknames, mottos, distancing marks. */
export interface JudgedSpan extends MarkedSpan {
  readonly kind: 'direct' | 'partial' | 'none';
}

/** An utterance before anyone has asked who said it. */
export interface FoundUtterance {
  readonly kind: QuoteKind;
  readonly parts: readonly QuotePart[];
  /** The marked spans the parts were taken from, one for each part; empty for indirect speech. */
  readonly spans: readonly JudgedSpan[];
  /** Indirect speech: the words that frame it ("teilte die Botschaft mit"), where its own sentence has some. */
  readonly frame: Utf16Range | undefined;
}

/** All that is known of a text on its way through the stages; each stage fills in its own part. */
export interface QuoteReading {
  readonly lang: Language;
  readonly text: string;
  readonly known: readonly KnownPerson[];
  readonly paragraphs: readonly Utf16Range[];
  readonly marks: readonly QuotationMark[];
  readonly spans: readonly MarkedSpan[];
  readonly judged: readonly JudgedSpan[];
  /** In reading order of their first parts. */
  readonly found: readonly FoundUtterance[];
  /** `found` with speakers, one for one and in the same order. */
  readonly utterances: readonly Utterance[];
  readonly persons: readonly FoundPerson[];
}

/** One step of reading; takes what the steps before it found and adds its own finding. Pure. */
export interface Stage {
  readonly name: string;
  readonly run: (reading: QuoteReading) => QuoteReading;
}
