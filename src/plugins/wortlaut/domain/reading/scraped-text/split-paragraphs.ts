import type { ScrapedDraft } from './draft';

/** No-break, narrow no-break and figure space: a scraper keeps what a layout put there. */
const NO_BREAK_SPACES = /[\u00a0\u202f\u2007]/g;
/** Byte order mark, zero-width space, word joiner: they hold no place of their own. */
const INVISIBLE = /[\ufeff\u200b\u2060]/g;
const LINE_BREAK = /\r\n|[\n\r\v\u0085\u2028]/;
const PARAGRAPH_BREAK = /[\f\u2029]/g;
/** PostgreSQL takes no NUL in a text, and no other control character has a meaning in an article. */

const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/**
 * Cuts a raw text at its blank lines and folds the white space within each line, no-break spaces too.
 *
 * In: any string, with any line ends. Out: a draft without a title, whose lines are trimmed and not empty.
 */
export function splitParagraphs(raw: string): ScrapedDraft {
  const paragraphs: { role: 'text'; lines: string[] }[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) paragraphs.push({ role: 'text', lines });
    lines = [];
  };
  for (const line of raw.replace(PARAGRAPH_BREAK, '\n\n').split(LINE_BREAK)) {
    const folded = line
      .replace(NO_BREAK_SPACES, ' ')
      .replace(INVISIBLE, '')
      .replace(CONTROL, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (folded === '') close();
    else lines.push(folded);
  }
  close();
  return { title: '', hits: undefined, paragraphs, removed: [] };
}
