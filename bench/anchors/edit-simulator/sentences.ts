import type { Utf16Range } from '../../../src/plugins/wortlaut/domain/text/offsets';
import type { TrackedText } from './tracked-text';

const SENTENCE_END = /[.!?…]["'”“’‘»«›‹)\]]*\s+(?=["'„“”‚‘’»«›‹(]*[\p{Lu}\p{N}])|\n+/gu;

/** The sentences of a text, without the white space between them; none ends inside a quotation. */
export function sentencesOf({ text, quotes }: TrackedText): readonly Utf16Range[] {
  const inQuote = (offset: number): boolean =>
    quotes.some(({ range }) => range !== undefined && range.start < offset && offset < range.end);
  const found: Utf16Range[] = [];
  let start = 0;
  const close = (end: number): void => {
    const raw = text.slice(start, end);
    const from = start + (raw.length - raw.trimStart().length);
    const to = start + raw.trimEnd().length;
    if (to > from) found.push({ start: from, end: to });
  };
  for (const match of text.matchAll(SENTENCE_END)) {
    const next = match.index + match[0].length;
    const end = match.index + match[0].trimEnd().length;
    if (inQuote(next) || inQuote(end)) continue;
    close(next);
    start = next;
  }
  close(text.length);
  return found;
}

/** The paragraphs of a text: what line breaks divide. */
export function paragraphsOf({ text }: TrackedText): readonly Utf16Range[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The words of a stretch. */
export function wordsIn(text: string, { start, end }: Utf16Range): readonly Utf16Range[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
