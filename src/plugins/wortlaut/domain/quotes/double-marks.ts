import type { QuotationMark } from './reading';
import type { MarkPair } from './spans';

/** What the double marks of one paragraph come to. */
export interface ParagraphPairs {
  /** In reading order, none inside another. */
  readonly pairs: readonly MarkPair[];
  /** The last mark that opens and is never closed. */
  readonly unclosed: QuotationMark | undefined;
  /** A closing mark that stands before any opening one. */
  readonly unopened: QuotationMark | undefined;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '\u201e': '\u201c\u201d"',
  '\u201f': '\u201c\u201d"',
  '\u201c': '\u201d\u201c"',
  '\u201d': '\u201d"',
  '\u00bb': '\u00ab\u00bb',
  '\u00ab': '\u00bb\u00ab',
  '"': '"\u201d\u201c',
};

/** How many open marks a closing one looks through for its own kind. */
const DEEPEST_LOOK = 3;
/** A straight mark right after a digit may be an inch sign. */
const DIGIT = /\d/;
/** What follows a lost opening mark: the quotation before it ends, and a new sentence starts. */
const NEW_SENTENCE = /^\s{0,3}\p{Lu}/u;

/**
 * Pairs the double quotation marks of one paragraph.
 *
 * @param marks the paragraph's double marks in reading order
 */
export function pairDoubleMarks(text: string, marks: readonly QuotationMark[]): ParagraphPairs {
  const open: number[] = [];
  const pairs: MarkPair[] = [];
  let lastClose: QuotationMark | undefined;
  let unopened: QuotationMark | undefined;
  marks.forEach((mark, at) => {
    if (opens(text, mark, at, marks, open)) {
      const top = marks[open.at(-1) ?? -1];
      if (top && isSameStyle(top, mark) && !nests(marks, at)) open.pop();
      open.push(at);
      return;
    }
    if (isInches(text, mark, at, marks, open)) return;
    const opening = marks[takeOpening(mark, marks, open) ?? -1];
    if (opening) {
      keepOutermost(pairs, pairOf(opening, mark), isUsualPair(opening.sign, mark.sign));
      lastClose = mark;
    } else if (!lastClose) {
      if (mark.sign !== '"' || mark.side === 'closing') unopened ??= mark;
    } else if (mark.side === 'closing' && NEW_SENTENCE.test(text.slice(lastClose.end, lastClose.end + 4))) {
      pairs.push({ ...pairOf({ ...lastClose, start: lastClose.end }, mark), opened: false });
      lastClose = mark;
    }
  });
  return { pairs, unclosed: marks[open.at(-1) ?? -1], unopened };
}

function opens(
  text: string,
  mark: QuotationMark,
  at: number,
  marks: readonly QuotationMark[],
  open: readonly number[],
): boolean {
  if (mark.side === 'closing') return false;
  if (open.length === 0)
    return !(mark.side === 'either' && mark.sign === '"' && DIGIT.test(text.charAt(mark.start - 1)));
  if (mark.side === 'either') return false;
  if (mark.sign === '\u201e' || mark.sign === '\u201f') return true;
  const top = marks[open.at(-1) ?? -1];
  if (!top || !canClose(top, mark.sign)) return true;
  // A closing mark with its space on the wrong side ("so, "he said, "it is") is followed by an opening one.
  const next = marks[at + 1];
  return next !== undefined && next.side !== 'opening';
}

/** A mark of the same kind inside an open quotation belongs there only if both are closed after it. */
function nests(marks: readonly QuotationMark[], at: number): boolean {
  const [first, second] = [marks[at + 1], marks[at + 2]];
  return first !== undefined && second !== undefined && first.side !== 'opening' && second.side !== 'opening';
}

function isInches(
  text: string,
  mark: QuotationMark,
  at: number,
  marks: readonly QuotationMark[],
  open: readonly number[],
): boolean {
  if (mark.sign !== '"' || !DIGIT.test(text.charAt(mark.start - 1))) return false;
  const next = marks[at + 1];
  const opening = marks[open.at(-1) ?? -1];
  // “I am 5' 11" tall”: what the open mark is usually closed by is still to come.
  if (opening && opening.sign !== '"')
    return marks.slice(at + 1, at + 1 + DEEPEST_LOOK).some(({ sign }) => isUsualPair(opening.sign, sign));
  return open.length === 0 || (next !== undefined && next.side === 'closing' && next.sign === '"');
}

function takeOpening(
  mark: QuotationMark,
  marks: readonly QuotationMark[],
  open: number[],
): number | undefined {
  for (let depth = 1; depth <= Math.min(DEEPEST_LOOK, open.length); depth += 1) {
    const candidate = marks[open.at(-depth) ?? -1];
    if (candidate && canClose(candidate, mark.sign)) {
      open.length -= depth - 1;
      return open.pop();
    }
  }
  return open.pop();
}

function isUsualPair(opening: string, closing: string): boolean {
  return CLOSERS[opening]?.startsWith(closing) ?? false;
}

function isSameStyle(outer: QuotationMark, inner: QuotationMark): boolean {
  return outer.sign === inner.sign || canClose(outer, inner.sign);
}

function canClose(opening: QuotationMark, sign: string): boolean {
  return CLOSERS[opening.sign]?.includes(sign) ?? false;
}

function pairOf(open: QuotationMark, close: QuotationMark): MarkPair {
  return {
    open,
    close,
    level: 'double',
    paragraph: open.paragraph,
    lastParagraph: open.paragraph,
    opened: true,
    closed: true,
  };
}

/**
 * Pairs come in the order of their closing marks, so one that holds others comes right after them. Two marks of different
 * styles around well-formed quotations are strays that met, not a quotation.
 */
function keepOutermost(pairs: MarkPair[], pair: MarkPair, matching: boolean): void {
  const last = pairs.at(-1);
  if (!matching && last && last.open.start > pair.open.start) return;
  dropInner(pairs, pair);
}

function dropInner(pairs: MarkPair[], pair: MarkPair): void {
  for (let last = pairs.at(-1); last && last.open.start > pair.open.start; last = pairs.at(-1)) pairs.pop();
  pairs.push(pair);
}
