import type { Utf16Offset, Utf16Range } from '../../text/offsets';
import type { Word } from '../../text/words';

/** How far a token is cut off from the one before it. */
export type Break =
  | 'none'
  /** After a quotation that may have ended the sentence: „Ja!“ Sie … */
  | 'soft'
  | 'sentence'
  | 'paragraph';

/** One word of the reporter's text, or a whole quotation in it. */
export interface FrameToken {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
  readonly lower: string;
  readonly text: string;
  readonly capital: boolean;
  readonly sort: Word['sort'] | 'quote';
  /** Number of the quoted stretch that this token stands for. */
  readonly quote: number | undefined;
  readonly break: Break;
}

/** A stretch that the reporter quotes: with its marks, and the words alone. */
export interface QuotedStretch {
  readonly outer: Utf16Range;
  readonly inner: Utf16Range;
}

/** The reporter's own text, each quotation in it as a single token. */
export interface Frame {
  readonly text: string;
  readonly tokens: readonly FrameToken[];
  /** Index of the token of each quoted stretch. */
  readonly tokenOfQuote: readonly number[];
}

const MARK = new Set('"“”„‟«»‹›‚‘’\'`');
const ENDS_SENTENCE = /[.!?…]["“”„«»‹›‚‘’'\s)]*$/;
const STOP = new Set(['.', '!', '?', '…', '...', '....']);
const LOWER_START = /^\p{Ll}/u;
const LETTER = /\p{L}/u;

/**
 * Builds the frame of a text: its words outside quotations, and one token for each quoted stretch.
 *
 * @param words of the whole text in order
 * @param sentenceStarts for each word, whether a sentence starts there
 * @param paragraphs of the text in order
 * @param quotes in reading order, none overlapping
 */
export function buildFrame(
  text: string,
  words: readonly Word[],
  sentenceStarts: readonly boolean[],
  paragraphs: readonly Utf16Range[],
  quotes: readonly QuotedStretch[],
): Frame {
  const tokens: FrameToken[] = [];
  const tokenOfQuote: number[] = [];
  // Kept, and not looked up at length - 1: V8 reads an array several times as slowly where it has once been asked for -1.
  let previous: FrameToken | undefined;
  let quote = 0;
  let paragraph = -1;
  let newParagraph = true;
  let [pending, carried] = [false, false];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) break;
    while ((paragraphs[paragraph + 1]?.start ?? Infinity) <= word.start) {
      paragraph += 1;
      newParagraph = true;
    }
    const stretch = quotes[quote];
    if (stretch && word.start >= stretch.outer.start) {
      tokenOfQuote.push(tokens.length);
      previous = quoteToken(text, stretch, quote, breakBeforeQuote(previous, newParagraph, pending));
      tokens.push(previous);
      quote += 1;
      newParagraph = false;
      pending = false;
      while ((words[index + 1]?.start ?? Infinity) < stretch.outer.end) index += 1;
      continue;
    }
    if (word.sort === 'sign' && MARK.has(word.text)) {
      carried ||= sentenceStarts[index] === true;
      continue;
    }
    if (joinsCompound(text, word)) continue;
    const starts = carried || sentenceStarts[index] === true;
    previous = wordToken(word, breakBefore(previous, word, starts, newParagraph));
    tokens.push(previous);
    pending = word.sort === 'sign' && STOP.has(word.text);
    carried = false;
    newParagraph = false;
  }
  for (const stretch of quotes.slice(quote)) {
    tokenOfQuote.push(tokens.length);
    tokens.push(quoteToken(text, stretch, tokenOfQuote.length - 1, 'paragraph'));
  }
  return { text, tokens, tokenOfQuote };
}

/** The hyphen in „Bild“-Zeitung: without it the compound is one noun phrase. */
function joinsCompound(text: string, { text: own, start, end }: Word): boolean {
  return own === '-' && MARK.has(text.charAt(start - 1)) && LETTER.test(text.charAt(end));
}

/** A word as a token; written out, since a copy of every word's every property costs a third of the time. */
function wordToken({ start, end, lower, text, capital, sort }: Word, at: Break): FrameToken {
  return { start, end, lower, text, capital, sort, quote: undefined, break: at };
}

function quoteToken(text: string, stretch: QuotedStretch, quote: number, at: Break): FrameToken {
  const content = text.slice(stretch.inner.start, stretch.inner.end);
  return {
    start: stretch.outer.start,
    end: stretch.outer.end,
    lower: '',
    text: content,
    capital: false,
    sort: 'quote',
    quote,
    break: at,
  };
}

/** A colon at the end of a paragraph introduces the quotation that the next one starts with. */
function breakBeforeQuote(
  previous: FrameToken | undefined,
  newParagraph: boolean,
  afterStop: boolean,
): Break {
  if (!previous) return 'paragraph';
  if (newParagraph) return previous.text === ':' ? 'none' : 'paragraph';
  if (afterStop) return 'sentence';
  return previous.sort === 'quote' && ENDS_SENTENCE.test(previous.text) ? 'sentence' : 'none';
}

function breakBefore(
  previous: FrameToken | undefined,
  word: Word,
  sentenceStart: boolean,
  newParagraph: boolean,
): Break {
  if (newParagraph || !previous) return 'paragraph';
  if (previous.sort === 'quote') {
    if (!ENDS_SENTENCE.test(previous.text) || LOWER_START.test(word.text)) return 'none';
    if (word.sort === 'sign') return 'none';

    return 'soft';
  }
  return sentenceStart ? 'sentence' : 'none';
}

/** Index of the first token that starts at `offset` or later. */
export function tokenFrom(frame: Frame, offset: Utf16Offset): number {
  let low = 0;
  let high = frame.tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((frame.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
