import type { Utf16Range } from '../text/offsets';
import type { Word } from '../text/words';
import { isInRow } from './context-word';
import { speechVerbForms } from './data/speech-verbs';
import { kindEvidence, prior } from './kind-evidence/all-evidence';
import { observe, type SpanFacts, type SpanSurroundings } from './span-facts';
import type { JudgedSpan, MarkedSpan, QuoteReading } from './reading';
import { spanContexts, type SpanContext } from './span-context';
import type { Language } from './utterance';

/** Spans that are no more likely than this to quote someone are taken for titles, labels or distance. */
const QUOTES_SOMEONE = 0.5;

/**
 * Tells utterances from words built into a sentence and from marks that quote nobody.
 *
 * @param reading with `words`, `paragraphs` and `spans` filled in
 * @returns the spans with their kinds, in order
 */
export function judgeKinds(
  reading: Pick<QuoteReading, 'lang' | 'text' | 'words' | 'paragraphs' | 'spans' | 'display'>,
): readonly JudgedSpan[] {
  const { lang, text } = reading;
  const all = surroundings(reading);
  const odds = asLists(
    all,
    all.map((around) => weigh(observe(around))),
  );
  return all.map((around, index): JudgedSpan => {
    const probability = 1 / (1 + Math.exp(-(odds[index] ?? 0)));
    const quotes = probability > QUOTES_SOMEONE;
    const kind = !quotes
      ? 'none'
      : isWholeUtterance(lang, text, around.span, around.context)
        ? 'direct'
        : 'partial';
    return judged(around.span, kind, probability);
  });
}

/** Written out, since a spread that is added to takes twenty times as long. */
function judged(span: MarkedSpan, kind: JudgedSpan['kind'], probability: number): JudgedSpan {
  const { inner, outer, level, paragraph, lastParagraph, closed, opened, regularMarks } = span;
  return {
    inner,
    outer,
    level,
    paragraph,
    lastParagraph,
    closed,
    opened,
    regularMarks,
    kind,
    probability,
  };
}

/** What the judgement of each span looks at. */
function surroundings(
  reading: Pick<QuoteReading, 'lang' | 'text' | 'words' | 'paragraphs' | 'spans' | 'display'>,
): readonly SpanSurroundings[] {
  const { lang, text, words, paragraphs, spans } = reading;
  const keys = spans.map((span) => keyOf(text, span.inner));
  const counts = countSame(keys);
  const contexts = spanContexts(text, words, spans, paragraphs);
  const standsUnmarked = unmarkedWords(words, spans);
  // Where a text has no double marks, it quotes in single ones, as British papers and books do.
  const singleMarksQuote = spans.every(({ level }) => level === 'single');
  return spans.flatMap((span, index): SpanSurroundings[] => {
    const context = contexts[index];
    const paragraph = paragraphs[span.paragraph];
    if (!context || !paragraph) return [];
    const sameWords = counts.get(keys[index] ?? '') ?? 1;
    const displayed = reading.display.some(
      ({ start, end }) => start <= span.outer.start && span.outer.end <= end,
    );
    return [{ lang, text, span, context, paragraph, sameWords, displayed, standsUnmarked, singleMarksQuote }];
  });
}

/** Tells of a word whether the text has it outside of all spans; the words are gathered when the first one is asked for. */
function unmarkedWords(words: readonly Word[], spans: readonly MarkedSpan[]): (word: string) => boolean {
  let unmarked: Set<string> | undefined;
  return (word) => {
    if (!unmarked) {
      unmarked = new Set();
      let next = 0;
      for (const each of words) {
        while ((spans[next]?.outer.end ?? Infinity) <= each.start) next += 1;
        if (each.capital && each.start < (spans[next]?.outer.start ?? Infinity)) unmarked.add(each.text);
      }
    }
    return unmarked.has(word);
  };
}

/**
 * „teuer“, „unausgereift“ und „Unsinn“ nannte sie den Plan: what stands in a row of marks is all of one sort, so each gets the mean of
 * the row.
 *
 * @param odds one for each span
 * @returns the odds, one for each span
 */
function asLists(all: readonly SpanSurroundings[], odds: readonly number[]): readonly number[] {
  const result = [...odds];
  let from = 0;
  for (let at = 1; at <= all.length; at += 1) {
    if (at < all.length && areInRow(all[at - 1], all[at])) continue;
    if (at - from > 1) {
      const mean = odds.slice(from, at).reduce((sum, each) => sum + each, 0) / (at - from);
      result.fill(mean, from, at);
    }
    from = at;
  }
  return result;
}

/** Whether two spans side by side, of a few words each, are members of a row. */
function areInRow(one: SpanSurroundings | undefined, next: SpanSurroundings | undefined): boolean {
  if (!one || !next || isLong(one) || isLong(next)) return false;
  // “A,” “B” and “C”: in English the comma stands inside.
  if (one.context.after[0] === 'span') return one.text.charAt(one.span.inner.end - 1) === ',';
  return isInRow(one.context.after);
}

/** Members of a row are not longer than this, in words and signs; what is longer are rather the parts of one quotation. */
const LONGEST_IN_ROW = 6;
const isLong = ({ context }: SpanSurroundings): boolean => context.inside.length > LONGEST_IN_ROW;

/** The logarithm of the odds that a span quotes someone: the sum of all that speaks for and against it. */
function weigh(facts: SpanFacts): number {
  let sum = prior[facts.lang];
  for (const { weight, holds } of kindEvidence) {
    if (holds(facts)) sum += typeof weight === 'number' ? weight : weight[facts.lang];
  }
  return sum;
}

/** Longer spans are told apart by their first characters. */
const KEY_LENGTH = 80;

function keyOf(text: string, range: Utf16Range): string {
  return text
    .slice(range.start, Math.min(range.end, range.start + KEY_LENGTH))
    .toLowerCase()
    .replace(/[.,!?]$/, '');
}

function countSame(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The end of an utterance, and of a quotation inside it that ends with it. */
const ENDED = /[.!?…]["'“”‘’]{0,2}$/;
const ENDS_IN_COMMA = /,["'“”‘’]{0,2}$/;

const UTTERANCE_MAY_FOLLOW = /^[,:;(–—-]$/;

/**
 * Whether a quotation is an utterance of its own and not words built into the reporter's sentence: it starts like a
 * sentence, and the reporter's words do not run into it, or it ends like one.
 */
function isWholeUtterance(lang: Language, text: string, span: MarkedSpan, context: SpanContext): boolean {
  const first = context.inside.find((word: Word) => word.sort !== 'sign');
  if (first?.sort === 'word' && !first.capital) return false;
  const ended = ENDED.test(text.slice(span.inner.start, span.inner.end)) || !span.closed;
  const before = context.before[0];
  if (before && before !== 'span' && !UTTERANCE_MAY_FOLLOW.test(before.text))
    return ended && isSaying(lang, before);
  if (before && before !== 'span' && before.text === ':') return true;
  const after = context.after[0];
  if (!after || after === 'span' || after.sort === 'sign' || ended) return true;
  return ENDS_IN_COMMA.test(text.slice(span.inner.start, span.inner.end)) || isSaying(lang, after);
}

function isSaying(lang: Language, word: Word): boolean {
  return speechVerbForms(lang, word.lower).some(({ strength }) => strength === 'saying');
}
