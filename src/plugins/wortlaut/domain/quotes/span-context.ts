import type { Word } from '../text/words';
import type { MarkedSpan } from './reading';

/** A word of the reporter's beside a marked span, or another marked span in its place. */
export type ContextWord = Word | 'span';

/** The reporter's own words in the sentence that a marked span stands in. */
export interface SpanContext {
  /** Nearest first. */
  readonly before: readonly ContextWord[];
  /** Nearest first. */
  readonly after: readonly ContextWord[];
  readonly inside: readonly Word[];
  /** The sentence starts with the span. */
  readonly startsSentence: boolean;
  /** The sentence ends with the span, by a full stop inside or behind it. */
  readonly endsSentence: boolean;
}

/** Farther words say little about a span; the limit also keeps the time linear. */
const WORDS_EACH_SIDE = 24;
const WORDS_INSIDE = 60;
const SENTENCE_END = /^[.!?…]+$/;
const ENDS_AS_SENTENCE = /[.!?…]$/;

/**
 * Finds the context of each span.
 *
 * @param words the words of the whole text
 * @param spans in reading order
 * @param paragraphOf start of the paragraph a span begins in, and end of the one it ends in, as offsets
 * @returns one context for each span, in order
 */
export function spanContexts(
  text: string,
  words: readonly Word[],
  spans: readonly MarkedSpan[],
  paragraphs: readonly { readonly start: number; readonly end: number }[],
): readonly SpanContext[] {
  return spans.map((span, index) => {
    const first = firstWordFrom(words, span.outer.start);
    const firstInside = firstWordFrom(words, span.inner.start);
    const firstAfter = firstWordFrom(words, span.outer.end);
    const from = paragraphs[span.paragraph]?.start ?? 0;
    const to = paragraphs[span.lastParagraph]?.end ?? text.length;
    const endsInside = ENDS_AS_SENTENCE.test(
      text.slice(Math.max(span.inner.start, span.inner.end - 1), span.inner.end),
    );
    const before = wordsBefore(text, words, spans, index, first, from);
    const after = wordsAfter(text, words, spans, index, firstAfter, to, endsInside);
    const inside: Word[] = [];
    for (let at = firstInside; inside.length < WORDS_INSIDE; at += 1) {
      const word = words[at];
      if (!word || word.start >= span.inner.end) break;
      inside.push(word);
    }
    return {
      before,
      after,
      inside,
      startsSentence: before.length === 0,
      endsSentence: after.length === 0,
    };
  });
}

function wordsBefore(
  text: string,
  words: readonly Word[],
  spans: readonly MarkedSpan[],
  index: number,
  first: number,
  from: number,
): readonly ContextWord[] {
  const found: ContextWord[] = [];
  let previous = index - 1;
  for (let at = first - 1; at >= 0 && found.length < WORDS_EACH_SIDE; at -= 1) {
    const word = words[at];
    if (!word || word.start < from) break;
    const span = spans[previous];
    if (span && word.start < span.outer.end) {
      if (ENDS_AS_SENTENCE.test(text.slice(span.inner.start, span.inner.end).slice(-1)) && startsAnew(found))
        break;
      found.push('span');
      previous -= 1;
      at = firstWordFrom(words, span.outer.start);
      continue;
    }
    if (word.sort === 'sign' && SENTENCE_END.test(word.text) && endsSentenceAt(words, at)) break;
    found.push(word);
  }
  return found;
}

function startsAnew(found: readonly ContextWord[]): boolean {
  const next = found.at(-1);
  return next === undefined || (next !== 'span' && next.capital);
}

function wordsAfter(
  text: string,
  words: readonly Word[],
  spans: readonly MarkedSpan[],
  index: number,
  first: number,
  to: number,
  endsInside: boolean,
): readonly ContextWord[] {
  const found: ContextWord[] = [];
  const own = spans[index];
  const closing = own ? text.charAt(own.inner.end - 1) : '';
  let following = index + 1;
  for (let at = first; at < words.length && found.length < WORDS_EACH_SIDE; at += 1) {
    const word = words[at];
    if (!word || word.end > to) break;
    const span = spans[following];
    if (span && word.end > span.outer.start) {
      if (found.length === 0 && endsInside) break;
      found.push('span');
      following += 1;
      at = firstWordFrom(words, span.outer.end) - 1;
      continue;
    }
    if (found.length === 0 && closing === '.' && word.capital) break;
    if (word.sort === 'sign' && SENTENCE_END.test(word.text) && endsSentenceAt(words, at)) break;
    found.push(word);
  }
  return found;
}

/** A full stop ends a sentence unless a small letter or a digit right behind it says otherwise. */
function endsSentenceAt(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    !next ||
    (next.sort === 'word' ? next.capital : next.sort !== 'number' || next.start > (words[at]?.end ?? 0))
  );
}

/** Index of the first word that starts at or after an offset. */
function firstWordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
