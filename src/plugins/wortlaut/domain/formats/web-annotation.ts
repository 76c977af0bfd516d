import { codePointMap } from '../text/code-points';
import type { Utf16Offset } from '../text/offsets';

/** A place where a quotation stands on the page of its article. */
export interface AnnotatedOccurrence {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
  /** The plain text that `start` and `end` count in. */
  readonly fieldText: string;
  /** The id of the element of the page that holds just this text, where there is one. */
  readonly elementId?: string;
}

/** What an annotation says of a quotation. Addresses are absolute. */
export interface AnnotatedQuote {
  readonly id: string;
  /** The page of the article. */
  readonly source: string;
  /** BCP 47 */
  readonly language: string;
  /** ISO 8601 in UTC, as the model demands: 2026-09-14T10:00:00Z */
  readonly modified?: string;
  /** Who said it: a person with a page, or whoever the article names. */
  readonly speaker?: { readonly name: string; readonly page?: string };
  /** Without those that are lost. */
  readonly occurrences: readonly AnnotatedOccurrence[];
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Counts in code points, as the model demands. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface FragmentSelector {
  readonly type: 'FragmentSelector';
  readonly conformsTo: typeof HTML_FRAGMENTS;
  readonly value: string;
  /** Alternatives that select the same. */
  readonly refinedBy: readonly [TextQuoteSelector, TextPositionSelector];
}

export type AnnotationBody =
  | {
      readonly type: 'TextualBody';
      readonly value: string;
      readonly format: 'text/plain';
      readonly language: string;
      readonly purpose: 'identifying';
    }
  | { readonly type: 'SpecificResource'; readonly source: string; readonly purpose: 'identifying' };

export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying' | 'highlighting';
  readonly modified?: string;
  readonly body?: readonly AnnotationBody[];
  readonly target: readonly {
    readonly type: 'SpecificResource';
    readonly source: string;
    readonly selector: FragmentSelector | TextQuoteSelector;
  }[];
}

/** The specification of fragments that name an element of an HTML page. */
const HTML_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';

function selectorOf(occurrence: AnnotatedOccurrence): FragmentSelector | TextQuoteSelector {
  const { exact, prefix, suffix, start, end, fieldText, elementId } = occurrence;
  const quote: TextQuoteSelector = { type: 'TextQuoteSelector', exact, prefix, suffix };
  // A position counts within the field, so it means nothing where no element of the page is the field.
  if (elementId === undefined) return quote;
  const map = codePointMap(fieldText);
  const position: TextPositionSelector = {
    type: 'TextPositionSelector',
    start: map.toCodePoint(start),
    end: map.toCodePoint(end),
  };
  return {
    type: 'FragmentSelector',
    conformsTo: HTML_FRAGMENTS,
    value: elementId,
    refinedBy: [quote, position],
  };
}

function bodyOf({ speaker, language }: AnnotatedQuote): readonly AnnotationBody[] {
  if (speaker === undefined) return [];
  const { name: value, page } = speaker;
  const named: AnnotationBody = {
    type: 'TextualBody',
    value,
    format: 'text/plain',
    language,
    purpose: 'identifying',
  };
  return page === undefined
    ? [named]
    : [named, { type: 'SpecificResource', source: page, purpose: 'identifying' }];
}

/**
 * A quotation as a W3C Web Annotation (JSON-LD): its places are the targets, its speaker is the body, which identifies
 * whose words they are. One without a speaker highlights.
 *
 * The exact words, prefix and suffix are those of the field, so white space is as it stands there.
 *
 * Source: Web Annotation Data Model (W3C Recommendation, 23 February 2017), sections 3.2, 3.3.5, 4.2 and 4.2.9.
 */
export function webAnnotation(quote: AnnotatedQuote): WebAnnotation {
  const body = bodyOf(quote);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: quote.id,
    type: 'Annotation',
    motivation: body.length > 0 ? 'identifying' : 'highlighting',
    ...(quote.modified === undefined ? {} : { modified: quote.modified }),
    ...(body.length > 0 ? { body } : {}),
    target: quote.occurrences.map((occurrence) => ({
      type: 'SpecificResource',
      source: quote.source,
      selector: selectorOf(occurrence),
    })),
  };
}
