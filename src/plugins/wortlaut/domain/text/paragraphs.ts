import type { Utf16Range } from './offsets';

/** Of the single line breaks of a text, the share that must fall inside a sentence before it counts as hard-wrapped. */
const HARD_WRAPPED_SHARE = 0.2;

const LINE_BREAK = /\r\n?|[\n\u2028\u2029]/g;
const LOWER_CASE = /^\p{Ll}/u;
const BLANK = /^\s*$/;

/**
 * The paragraphs of a plain text, in order, without the white space around them.
 *
 * A blank line always parts two paragraphs. A single line break does too, except in a text that was wrapped at a fixed
 * width, which shows in lines that start with a small letter.
 *
 * @param text any string
 * @returns ranges in UTF-16 code units, none empty, none overlapping
 */
export function findParagraphs(text: string): readonly Utf16Range[] {
  const lines = findLines(text);
  const wrapped = isHardWrapped(text, lines);
  const paragraphs: Utf16Range[] = [];
  let open: Utf16Range | undefined;
  for (const line of lines) {
    const range = trimRange(text, line);
    if (range.start === range.end) {
      if (open) paragraphs.push(open);
      open = undefined;
    } else if (open && wrapped) {
      open = { start: open.start, end: range.end };
    } else {
      if (open) paragraphs.push(open);
      open = range;
    }
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

function findLines(text: string): readonly Utf16Range[] {
  const lines: Utf16Range[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function isHardWrapped(text: string, lines: readonly Utf16Range[]): boolean {
  let singleBreaks = 0;
  let insideSentence = 0;
  let previousBlank = true;
  for (const line of lines) {
    // The first characters tell; a line may be a megabyte long.
    const head = text.slice(line.start, Math.min(line.end, line.start + 80)).trimStart();
    const blank = BLANK.test(head) && trimRange(text, line).start === trimRange(text, line).end;
    if (!blank && !previousBlank) {
      singleBreaks += 1;
      if (LOWER_CASE.test(head)) insideSentence += 1;
    }
    previousBlank = blank;
  }
  return singleBreaks > 0 && insideSentence / singleBreaks >= HARD_WRAPPED_SHARE;
}

function trimRange(text: string, range: Utf16Range): Utf16Range {
  let { start, end } = range;
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
