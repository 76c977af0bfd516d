import type { QuotationMark } from './reading';
import type { MarkPair } from './spans';

const OPENERS: Readonly<Record<string, string>> = {
  '\u2018': "\u2019'\u00b4",
  '\u201a': "\u2018\u2019'",
  '\u201b': "\u2018\u2019'",
  '\u203a': '\u2039',
  '\u2039': '\u203a',
  "'": "'\u2019",
  '`': "'\u2019\u00b4`",
};
const POSSESSIVE_S = /[sxz]/i;
/** Behind an apostrophe the sentence goes on: 'Ich geh' nicht', sagte sie. */
const APOSTROPHE = /['\u2019]/;
const GOES_ON = /^ \p{Ll}/u;
const PUNCTUATION = /[.,;:!?\u2026)\]]/;

/**
 * Pairs the single quotation marks of one paragraph that lie outside its double ones or around them.
 *
 * A single mark after a word may as well be an apostrophe. The first that can close does, unless it looks like a
 * possessive or an elision ("the workers' union", "ich geh' nicht") and another beside punctuation follows before the next
 * opening mark; around double marks only one beside punctuation closes.
 *
 * @param marks the paragraph's single marks in reading order, apostrophes inside words left out
 * @param doubles the paragraph's pairs of double marks in reading order
 */
export function pairSingleMarks(
  text: string,
  marks: readonly QuotationMark[],
  doubles: readonly MarkPair[],
): readonly MarkPair[] {
  const outside = marks.filter((mark) => !isInside(mark, doubles));
  const pairs: MarkPair[] = [];
  for (let at = 0; at < outside.length; at += 1) {
    const open = outside[at];
    if (!open || open.side === 'closing' || !OPENERS[open.sign]) continue;
    if (open.side === 'either' && !/[\u2039\u203a]/.test(open.sign)) continue;
    const close = closingMark(text, outside, at, doubles);
    if (close === undefined) continue;
    const mark = outside[close];
    if (!mark) continue;
    pairs.push({
      open,
      close: mark,
      level: 'single',
      paragraph: open.paragraph,
      lastParagraph: open.paragraph,
      opened: true,
      closed: true,
    });
    at = close;
  }
  return pairs;
}

function closingMark(
  text: string,
  marks: readonly QuotationMark[],
  from: number,
  doubles: readonly MarkPair[],
): number | undefined {
  const open = marks[from];
  if (!open) return undefined;
  const signs = OPENERS[open.sign] ?? '';
  let weak: number | undefined;
  for (let at = from + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark) break;
    if (mark.side === 'opening') break;
    if (!signs.includes(mark.sign)) continue;
    const beside = text.charAt(mark.start - 1);
    const behind = text.charAt(mark.end);
    if (PUNCTUATION.test(beside) || PUNCTUATION.test(behind)) return at;
    if (!mayBeApostrophe(text, mark, weak !== undefined) && !holdsDouble(open, mark, doubles)) return at;
    if (!holdsDouble(open, mark, doubles)) weak ??= at;
  }
  return weak;
}

/** A possessive, or an elision where no such apostrophe went before. */
function mayBeApostrophe(text: string, { sign, start, end }: QuotationMark, isSecond: boolean): boolean {
  if (POSSESSIVE_S.test(text.charAt(start - 1))) return true;
  return !isSecond && APOSTROPHE.test(sign) && GOES_ON.test(text.slice(end, end + 2));
}

function isInside(mark: QuotationMark, doubles: readonly MarkPair[]): boolean {
  const pair = doubles[firstEndingAfter(doubles, mark.start)];
  return pair !== undefined && pair.open.start < mark.start;
}

function holdsDouble(open: QuotationMark, close: QuotationMark, doubles: readonly MarkPair[]): boolean {
  const pair = doubles[firstEndingAfter(doubles, open.end)];
  return pair !== undefined && pair.open.start < close.start;
}

function firstEndingAfter(doubles: readonly MarkPair[], offset: number): number {
  let low = 0;
  let high = doubles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doubles[middle]?.close.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
