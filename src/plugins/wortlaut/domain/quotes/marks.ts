import type { Utf16Offset } from '../text/offsets';
import type { QuotationMark, QuoteReading } from './reading';

/**
 * A run of signs that can be quotation marks, read as one: in .”’ each sign has the same neighbours. Typed stand-ins
 * count too: ,,text'' and <<text>> and ``text''.
 */
const RUN =
  /(?:["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u201a\u201b\u2039\u203a'`\u00b4]|,,(?=[\p{L}\d])|<<|>>){1,32}/uy;
/** Where a run may start: tried before it, since most of a text is letters. */
const MAY_START =
  /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u201a\u201b\u2039\u203a'`\u00b4]|,,|<<|>>/g;
const SIGN = /''|``|\u00b4\u00b4|,,|<<|>>|(["\u201c\u201d\u201e\u201f\u00ab\u00bb])\1|./gsu;

const STANDS_FOR: Readonly<Record<string, string>> = {
  "''": '"',
  '``': '\u201c',
  '\u00b4\u00b4': '"',
  ',,': '\u201e',
  '<<': '\u00ab',
  '>>': '\u00bb',
};
const SINGLE = new Set(['\u2018', '\u2019', '\u201a', '\u201b', '\u2039', '\u203a', "'", '`', '\u00b4']);
const ALWAYS_OPENS = new Set(['\u201e', '\u201f', '\u201a', '\u201b']);
const MAY_BE_APOSTROPHE = new Set(['\u2018', '\u2019', "'", '`', '\u00b4']);

const SPACE_BEFORE = /[\s([{\-\u2010-\u2015/>\u2026]/;
const SPACE_AFTER = /[\s)\]}.,;:!?\-\u2010-\u2015/\u2026|]/;
const WORD = /[\p{L}\p{N}]/u;

/** Words that start with an apostrophe because letters were left out. */
const ELISION =
  /^(?:\d0(?:er|s|ies)?|(?:s|t|n|em|tis|twas|twere|til|till|cause|bout|round|cos|ne|nen|nem|ner|nes|ran|rein|raus|rauf|runter|rum|nauf|naus|nein|mal|was))(?![\p{L}\p{N}])/iu;
const LONGEST_ELISION = 8;

/**
 * Finds the signs that may be quotation marks and says to which side they lean.
 *
 * Apostrophes inside words, signs of elision and the quotes of markup attributes (`href="…"`) are left out.
 *
 * @param reading with `paragraphs` filled in
 * @returns the marks in reading order; none reaches over the end of a paragraph
 */
export function findMarks(reading: Pick<QuoteReading, 'text' | 'paragraphs'>): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  reading.paragraphs.forEach((paragraph, index) => {
    const words = reading.text.slice(paragraph.start, paragraph.end);
    for (const run of runsIn(words)) {
      const before = run.at === 0 ? ' ' : charBefore(words, run.at);
      const after = charAt(words, run.at + run.signs.length) ?? ' ';
      for (const mark of readRun(run.signs, before, after, words, run.at)) {
        marks.push(placed(mark, paragraph.start, index));
      }
    }
  });
  return marks;
}

/** A mark of a paragraph as one of the text; written out, since a spread that is added to takes twenty times as long. */
function placed(
  { start, end, sign, level, side, leansRight }: Omit<QuotationMark, 'paragraph'>,
  offset: Utf16Offset,
  paragraph: number,
): QuotationMark {
  return { start: offset + start, end: offset + end, sign, level, side, leansRight, paragraph };
}

function* runsIn(words: string): Generator<{ readonly at: number; readonly signs: string }> {
  let from = 0;
  for (;;) {
    MAY_START.lastIndex = from;
    const start = MAY_START.exec(words)?.index;
    if (start === undefined) return;
    RUN.lastIndex = start;
    const signs = RUN.exec(words)?.[0];
    if (signs !== undefined) yield { at: start, signs };
    from = start + (signs?.length ?? 1);
  }
}

function readRun(
  run: string,
  before: string,
  after: string,
  words: string,
  at: number,
): readonly Omit<QuotationMark, 'paragraph'>[] {
  if (before === '=') return [];
  const spaceBefore = SPACE_BEFORE.test(before);
  const spaceAfter = SPACE_AFTER.test(after);
  const marks: Omit<QuotationMark, 'paragraph'>[] = [];
  let start = at;
  let end = at;
  for (const signs of run.length === 1 ? [run] : (run.match(SIGN) ?? [])) {
    start = end;
    end += signs.length;
    const sign = STANDS_FOR[signs] ?? signs.charAt(0);
    const level = SINGLE.has(sign) ? 'single' : 'double';
    if (signs.length === 2 && !STANDS_FOR[signs] && !spaceBefore && !spaceAfter) {
      // "One.""Two.": the end of one quotation and the start of the next.
      const middle = start + 1;
      marks.push({ start, end: middle, sign, level, side: 'closing', leansRight: false });
      marks.push({ start: middle, end, sign, level, side: 'opening', leansRight: true });
      continue;
    }
    if (level === 'single' && isApostrophe(sign, run, before, after, words, end)) continue;
    marks.push({
      start,
      end,
      sign,
      level,
      side: sideOf(sign, spaceBefore, spaceAfter),
      leansRight: spaceBefore && !spaceAfter,
    });
  }
  return marks;
}

function sideOf(sign: string, spaceBefore: boolean, spaceAfter: boolean): QuotationMark['side'] {
  if (ALWAYS_OPENS.has(sign)) return !spaceBefore && spaceAfter ? 'either' : 'opening';
  if (spaceBefore !== spaceAfter) return spaceBefore ? 'opening' : 'closing';
  return sign === '\u201d' || sign === '\u2019' ? 'closing' : 'either';
}

function isApostrophe(
  sign: string,
  run: string,
  before: string,
  after: string,
  words: string,
  end: number,
): boolean {
  if (run.length > 1 || !MAY_BE_APOSTROPHE.has(sign)) return false;
  if (WORD.test(before)) return WORD.test(after);
  if (!SPACE_BEFORE.test(before)) return false;
  return sign !== '\u2018' && ELISION.test(words.slice(end, end + LONGEST_ELISION));
}

function charBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.charAt(at - 1);
}

function charAt(text: string, at: number): string | undefined {
  const point = text.codePointAt(at);
  return point === undefined ? undefined : String.fromCodePoint(point);
}
