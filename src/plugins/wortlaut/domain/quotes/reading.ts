import type { FoundPerson, KnownPerson } from '../people/person';
import type { Utf16Range } from '../text/offsets';
import type { Word } from '../text/words';
import type { Language, QuoteKind, QuotePart, Utterance } from './utterance';

/** A sign that may be a quotation mark. */
export interface QuotationMark extends Utf16Range {
  /** The mark it stands for: two commas stand for „, two apostrophes for ". */
  readonly sign: string;
  readonly level: 'double' | 'single';
  /** What its form and its neighbours say; `either` where they say nothing or contradict each other. */
  readonly side: 'opening' | 'closing' | 'either';
  /** True where white space, a bracket or a dash stands before it and none behind it. */
  readonly leansRight: boolean;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

/** A stretch of text between quotation marks that lies in no other such stretch. */
export interface MarkedSpan {
  /** Without the marks and without white space at its edges; never empty. */
  readonly inner: Utf16Range;
  /** With its marks. */
  readonly outer: Utf16Range;
  readonly level: 'double' | 'single';
  /** Index of the paragraph it starts in. */
  readonly paragraph: number;
  /** Index of the paragraph it ends in: a later one where a quotation runs over several paragraphs. */
  readonly lastParagraph: number;
  /** False where the closing mark is missing: the span ends with its paragraph. */
  readonly closed: boolean;
  /** False where the opening mark is missing. */
  readonly opened: boolean;
  /** False where one is missing, both are typed stand-ins (''…'') or the two do not belong together (“…“). */
  readonly regularMarks: boolean;
}

/** What a marked span is; `none` for titles of works, nicknames, mottos, distancing marks. */
export interface JudgedSpan extends MarkedSpan {
  readonly kind: 'direct' | 'partial' | 'none';
  /** How sure it is that the span quotes someone: 0 to 1. */
  readonly probability: number;
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

/** A place, in a headline or sub-heading, that repeats words quoted elsewhere in the text. */
export interface QuoteRepeat {
  /** Index into `found`. */
  readonly utterance: number;
  /** Which of its parts, from 0. */
  readonly part: number;
  readonly range: Utf16Range;
}

/** All that is known of a text on its way through the stages; each stage fills in its own part. */
export interface QuoteReading {
  readonly lang: Language;
  readonly text: string;
  readonly known: readonly KnownPerson[];
  /** Stretches that the caller knows to be headline, kicker or abstract; sub-headings are found by their form. */
  readonly display: readonly Utf16Range[];
  readonly paragraphs: readonly Utf16Range[];
  /** The words of the whole text. */
  readonly words: readonly Word[];
  /** For each word, whether a sentence starts with it. */
  readonly sentenceStarts: readonly boolean[];
  readonly marks: readonly QuotationMark[];
  readonly spans: readonly MarkedSpan[];
  readonly judged: readonly JudgedSpan[];
  /** In reading order of their first parts. */
  readonly found: readonly FoundUtterance[];
  readonly repeats: readonly QuoteRepeat[];
  /** `found` with speakers, one for one and in the same order. */
  readonly utterances: readonly Utterance[];
  readonly persons: readonly FoundPerson[];
}

/** One step of reading; takes what the steps before it found and adds its own finding. Pure. */
export interface Stage {
  readonly name: string;
  readonly run: (reading: QuoteReading) => QuoteReading;
}
