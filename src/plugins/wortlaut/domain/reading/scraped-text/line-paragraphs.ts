import type { CleaningRule } from './draft';
import { endsSentence } from './sentence-end';

/**
 * From this share of line ends that are sentence ends, lines are paragraphs. Wrapped prose has a sentence end at
 * about one line end in eight, a text with one paragraph a line at all but its headings.
 */
const SHARE_OF_SENTENCE_ENDS = 0.5;

/** Tells a text with one paragraph a line from one whose lines are wrapped, and cuts the former at its line ends. */
export const lineParagraphs: CleaningRule = {
  name: 'line-paragraphs',
  apply: (draft) => {
    const inner = draft.paragraphs.flatMap(({ role, lines }) => (role === 'text' ? lines.slice(0, -1) : []));
    // The first line of all is the headline, which ends no sentence in either kind of text.
    const first = draft.paragraphs[0];
    const counted = first !== undefined && first.lines.length > 1 ? inner.slice(1) : inner;
    const ends = counted.filter(endsSentence).length;
    if (counted.length === 0 || ends / counted.length < SHARE_OF_SENTENCE_ENDS) return draft;
    return {
      ...draft,
      paragraphs: draft.paragraphs.flatMap((paragraph) =>
        paragraph.role === 'text'
          ? paragraph.lines.map((line) => ({ ...paragraph, lines: [line] }))
          : paragraph,
      ),
    };
  },
};
