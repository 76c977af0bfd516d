import type { FoundPerson, KnownPerson } from '../people/person';
import type { Utf16Offset, Utf16Range } from '../text/offsets';
import { readQuotes } from './read-quotes';
import type { Language, Utterance } from './utterance';
import { joinWording } from './wording';

/** Plain texts; the body's blocks are apart by blank lines, its headings short paragraphs of their own. */
export interface ArticleFields {
  readonly title: string;
  readonly kicker?: string;
  readonly abstract?: string;
  readonly body: string;
}

export type ArticleField = keyof ArticleFields;

/** One place where the words of a quote stand. */
export interface QuoteOccurrence {
  readonly field: ArticleField;
  /** Which part of an interrupted quotation stands there, from 1. */
  readonly part: number;
  /** Offsets into the field's own text. */
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
  readonly exact: string;
}

/** An utterance with every place where the article prints it. Its ranges count in the `text` of the whole answer. */
export interface ArticleQuote extends Utterance {
  /** The wording without the marks; parts of an interrupted quotation joined by " … ". */
  readonly text: string;
  /** The words of `attribution`. */
  readonly attributionText: string | undefined;
  /** In reading order: title, kicker, abstract, body. */
  readonly occurrences: readonly QuoteOccurrence[];
}

export interface ArticleQuotes {
  /** In reading order. */
  readonly quotes: readonly ArticleQuote[];
  readonly persons: readonly FoundPerson[];
  /** The fields in reading order with blank lines between: what all ranges of quotes and persons count in. */
  readonly text: string;
}

const READING_ORDER: readonly ArticleField[] = ['title', 'kicker', 'abstract', 'body'];
const BETWEEN_FIELDS = '\n\n';

interface PlacedField extends Utf16Range {
  readonly field: ArticleField;
}

/**
 * Finds the quotations of an article, who said them, and every place where they stand.
 *
 * A headline, kicker, abstract or sub-heading that repeats a quotation of the body, whole or in an excerpt, is one of its
 * occurrences and no quote of its own.
 *
 * @param request the article's fields in one language, and the persons already known, if any
 * @returns quotes in reading order; never fails
 */
export function readArticleQuotes(request: {
  readonly lang: Language;
  readonly fields: ArticleFields;
  readonly persons?: readonly KnownPerson[];
}): ArticleQuotes {
  const { text, placed } = joinFields(request.fields);
  const display = placed.filter(({ field }) => field !== 'body');
  const reading = readQuotes(request.lang, text, request.persons ?? [], display);
  const quotes = reading.utterances.map((utterance, index): ArticleQuote => {
    const places = [
      ...utterance.parts.map((range, part) => ({ range, part })),
      ...reading.repeats.filter((repeat) => repeat.utterance === index),
    ];
    return {
      ...utterance,
      text: joinWording(utterance.parts.map((part) => part.text)),
      attributionText:
        utterance.attribution && text.slice(utterance.attribution.start, utterance.attribution.end),
      occurrences: places
        .sort((a, b) => a.range.start - b.range.start)
        .flatMap(({ range, part }) => occurrenceAt(text, placed, range, part + 1)),
    };
  });
  return { quotes, persons: reading.persons, text };
}

function joinFields(fields: ArticleFields): { text: string; placed: readonly PlacedField[] } {
  const placed: PlacedField[] = [];
  let text = '';
  for (const field of READING_ORDER) {
    const own = fields[field];
    if (own === undefined) continue;
    if (placed.length > 0) text += BETWEEN_FIELDS;
    placed.push({ field, start: text.length, end: text.length + own.length });
    text += own;
  }
  return { text, placed };
}

function occurrenceAt(
  text: string,
  placed: readonly PlacedField[],
  range: Utf16Range,
  part: number,
): readonly QuoteOccurrence[] {
  const place = placed.find(({ start, end }) => start <= range.start && range.end <= end);
  if (!place) return [];
  const { field, start } = place;
  return [
    {
      field,
      part,
      start: range.start - start,
      end: range.end - start,
      exact: text.slice(range.start, range.end),
    },
  ];
}
