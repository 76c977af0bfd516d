import type { Utf16Offset, Utf16Range } from '../text/offsets';
import { findParagraphs } from '../text/paragraphs';
import { DISTINCTIVE_LENGTH } from './limits';

interface Paragraph {
  readonly text: string;
  readonly start: Utf16Offset;
  /** The texts of the paragraphs next to it; none at the edges of the text. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs = findParagraphs(text).map(({ start, end }) => ({ text: text.slice(start, end), start }));
  return paragraphs.map((paragraph, index) => ({
    ...paragraph,
    before: paragraphs[index - 1]?.text,
    after: paragraphs[index + 1]?.text,
  }));
}

/** The paragraphs that stand only once in a text, by their words. */
function singlesOf(paragraphs: readonly Paragraph[]): ReadonlyMap<string, Paragraph> {
  const times = new Map<string, number>();
  for (const { text } of paragraphs) times.set(text, (times.get(text) ?? 0) + 1);
  return new Map(paragraphs.filter(({ text }) => times.get(text) === 1).map((one) => [one.text, one]));
}

function sameNeighbour(one: Paragraph, other: Paragraph): boolean {
  return (
    (one.before !== undefined && one.before === other.before) ||
    (one.after !== undefined && one.after === other.after)
  );
}

/**
 * Follows ranges of a text into a later state of it where their whole paragraph was left as it was, which most are when
 * an article is edited.
 *
 * A paragraph was left so if it stands once in either text, is long enough to stand there by no chance, and still has the
 * same paragraph next to it on one side at least. Whatever else the text holds now is then no rival.
 *
 * @param former the text in which ranges are given
 * @param text the text as it is now
 * @returns for a range of `former`, in UTF-16 code units, its range in `text`; nothing where its paragraph was touched,
 *   or where it reaches over one. Making it and each question are linear in the texts and in the paragraphs.
 */
export function keptParagraphs(former: string, text: string): (range: Utf16Range) => Utf16Range | undefined {
  const paragraphs = paragraphsOf(former);
  const singlesBefore = singlesOf(paragraphs);
  const singlesNow = singlesOf(paragraphsOf(text));
  return ({ start, end }) => {
    const paragraph = paragraphs.findLast((one) => one.start <= start);
    if (paragraph === undefined || end > paragraph.start + paragraph.text.length) return undefined;
    if (paragraph.text.length < DISTINCTIVE_LENGTH || !singlesBefore.has(paragraph.text)) return undefined;
    const now = singlesNow.get(paragraph.text);
    if (now === undefined || !sameNeighbour(paragraph, now)) return undefined;
    const shift = now.start - paragraph.start;
    return { start: start + shift, end: end + shift };
  };
}
