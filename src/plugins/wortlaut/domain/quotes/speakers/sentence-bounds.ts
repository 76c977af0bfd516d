import type { Frame } from './frame';

/** A sentence is read so far back. */
export const TOKENS_BACK = 120;

/** Index of the first token of the sentence that holds `at`. */
export function sentenceStartAt(frame: Frame, at: number): number {
  let start = at;
  while (start > 0 && at - start < TOKENS_BACK && frame.tokens[start]?.break === 'none') start -= 1;
  return start;
}

/** Index after the last token of the sentence that holds `at`. */
export function sentenceEndAt(frame: Frame, at: number): number {
  let end = at + 1;
  while (end < frame.tokens.length && end - at < TOKENS_BACK && frame.tokens[end]?.break === 'none') end += 1;
  return end;
}
