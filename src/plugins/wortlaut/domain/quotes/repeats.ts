import type { Utf16Range } from '../text/offsets';
import { foldForRepeats } from './folded-text';
import type { FoundUtterance, JudgedSpan, QuoteReading, QuoteRepeat } from './reading';

/** A sub-heading is shorter than this, in UTF-16 units. */
const HEADING_LENGTH = 160;
/** An excerpt of fewer words says too little about what it was taken from. */
const WORDS_IN_EXCERPT = 2;
/** More headings with quotations than any article has; keeps the time linear. */
const MOST_HEADINGS = 60;

interface Body {
  /** The folded parts of the utterances outside headings, one behind the other with line breaks between. */
  readonly folded: string;
  /** Where in `folded` each part starts, and whose it is. */
  readonly parts: readonly {
    readonly at: number;
    readonly utterance: FoundUtterance;
    readonly part: number;
  }[];
}

/**
 * Takes the headlines' and sub-headings' quotations that repeat words quoted in the body, whole or in an excerpt, out of
 * the utterances: they are further places of those.
 *
 * @param reading with `paragraphs`, `judged`, `found` and `display` filled in
 * @returns the utterances left, and the repeats, both in reading order
 */
export function findRepeats(
  reading: Pick<QuoteReading, 'text' | 'paragraphs' | 'judged' | 'found' | 'display'>,
): { readonly found: readonly FoundUtterance[]; readonly repeats: readonly QuoteRepeat[] } {
  const { text, found } = reading;
  const displayed = reading.judged.filter((span) => isDisplayed(reading, span)).slice(0, MOST_HEADINGS);
  if (displayed.length === 0) return { found, repeats: [] };
  const shown = new Set<JudgedSpan>(displayed);
  const body = bodyOf(
    found.filter(({ kind, spans }) => kind !== 'indirect' && !spans.some((span) => shown.has(span))),
  );
  const origins = new Map<JudgedSpan, { readonly utterance: FoundUtterance; readonly part: number }>();
  for (const span of displayed) {
    const origin = originOf(body, text.slice(span.inner.start, span.inner.end));
    if (origin) origins.set(span, origin);
  }
  const kept = found.filter(
    ({ kind, spans }) => kind === 'indirect' || !spans.every((span) => origins.has(span)),
  );
  const indexes = new Map(kept.map((utterance, index) => [utterance, index]));
  const repeats = [...origins].flatMap(([span, origin]): QuoteRepeat[] => {
    const utterance = indexes.get(origin.utterance);
    return utterance === undefined ? [] : [{ utterance, part: origin.part, range: span.inner }];
  });
  return { found: kept, repeats };
}

function bodyOf(found: readonly FoundUtterance[]): Body {
  const parts: { at: number; utterance: FoundUtterance; part: number }[] = [];
  let folded = '\n';
  for (const utterance of found) {
    utterance.parts.forEach((words, part) => {
      parts.push({ at: folded.length, utterance, part });
      folded += `${foldForRepeats(words.text)}\n`;
    });
  }
  return { folded, parts };
}

function originOf(body: Body, words: string): { utterance: FoundUtterance; part: number } | undefined {
  const wanted = foldForRepeats(words);
  if (wanted === '') return undefined;
  const whole = body.folded.indexOf(`\n${wanted}\n`);
  if (whole >= 0) return partAt(body, whole + 1);
  if (wanted.split(' ').length < WORDS_IN_EXCERPT) return undefined;
  let at = body.folded.indexOf(wanted);
  while (at >= 0 && (isInWord(body.folded, at) || isInWord(body.folded, at + wanted.length))) {
    at = body.folded.indexOf(wanted, at + wanted.length);
  }
  return at < 0 ? undefined : partAt(body, at);
}

/** Whether letters or digits stand on both sides of an offset. */
function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
}

function partAt(body: Body, at: number): Body['parts'][number] | undefined {
  let found: Body['parts'][number] | undefined;
  for (const part of body.parts) {
    if (part.at > at) break;
    found = part;
  }
  return found;
}

function isDisplayed(
  { text, paragraphs, display }: Pick<QuoteReading, 'text' | 'paragraphs' | 'display'>,
  span: JudgedSpan,
): boolean {
  if (display.some((range) => range.start <= span.outer.start && span.outer.end <= range.end)) return true;
  const paragraph = paragraphs[span.paragraph];
  return paragraph !== undefined && span.lastParagraph === span.paragraph && isHeading(text, paragraph, span);
}

/** A short paragraph that is not closed like a sentence, or that is nothing but a quotation. */
function isHeading(text: string, paragraph: Utf16Range, span: JudgedSpan): boolean {
  if (paragraph.end - paragraph.start > HEADING_LENGTH) return false;
  if (span.outer.start === paragraph.start && span.outer.end === paragraph.end) return true;
  return !/[.:;,!?…]["“”„«»'’‘]?$/.test(text.slice(paragraph.start, paragraph.end));
}
