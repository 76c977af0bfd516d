import type { CleaningRule, DraftParagraph } from './draft';
import { endsSentence } from './sentence-end';

/** Punctuation that belongs to the word before it and so never opens a line. */
const STRAY_PUNCTUATION = /^(?:[.,;:!?)\]](?=\s|$|["'”“’‘»›])|…(?=\s|$))/;
/** A mark followed by a space or by punctuation closes a quotation. « with a space after it opens one in French. */
const STRAY_CLOSING_MARK = /^["'”“’‘»›](?=\s|$|[.,;:!?])/;
/** A mark after a space, at the end of a line, opens a quotation. » with a space before it closes one in French. */
const STRAY_OPENING_MARK = /(?:^|[\s(])["'„“”‚‘«‹]$/;

/** Whether a line starts with what a scraper tore off the end of the line before. */
export function startsStray(line: string): boolean {
  return STRAY_PUNCTUATION.test(line) || STRAY_CLOSING_MARK.test(line);
}

/** Whether a line ends with an opening mark or bracket whose word stands on the next line. */
export function endsStray(line: string): boolean {
  return STRAY_OPENING_MARK.test(line) || /(?:^|\s)[([]$/.test(line);
}

/** Brings a torn-off end of a sentence back to its paragraph where blank lines came between them. */
export const strayLineStart: CleaningRule = {
  name: 'stray-line-start',
  apply: (draft) => {
    const paragraphs: DraftParagraph[] = [];
    for (const paragraph of draft.paragraphs) {
      const previous = paragraphs.at(-1);
      const stray = paragraph.role === 'text' && startsStray(paragraph.lines[0] ?? '');
      const open = previous?.role === 'text' && !endsSentence(previous.lines.at(-1) ?? '');
      if (previous !== undefined && stray && open) {
        paragraphs.splice(-1, 1, { ...previous, lines: [...previous.lines, ...paragraph.lines] });
      } else {
        paragraphs.push(paragraph);
      }
    }
    return { ...draft, paragraphs };
  },
};
