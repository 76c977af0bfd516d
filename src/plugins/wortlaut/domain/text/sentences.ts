import type { Language } from '../quotes/utterance';
import type { Utf16Range } from './offsets';
import type { Word } from './words';

const SENTENCE_END = new Set(['.', '!', '?', '…', '...', '....']);
const CLOSING = new Set(['"', '“', '”', '»', '«', '’', "'", '‘', '›', '‹', ')', ']']);
const OPENING_OR_WORD = /^[\p{Lu}\p{N}"„“”»«‚‘'›‹([–—-]/u;

/**
 * Tells for each word whether a sentence starts with it.
 *
 * A sentence starts with a paragraph, and after a full stop, an exclamation or question mark where a capital letter, a
 * number or a quotation mark comes next. Marks that close belong to the sentence before them.
 *
 * @param words of the whole text in order
 * @param paragraphs of the same text in order
 */
export function findSentenceStarts(
  lang: Language,
  words: readonly Word[],
  paragraphs: readonly Utf16Range[],
): readonly boolean[] {
  const starts: boolean[] = new Array<boolean>(words.length).fill(false);
  let paragraph = 0;
  let ended = true;
  let dateline = -1;
  words.forEach((word, index) => {
    const range = paragraphs[paragraph];
    if (range && word.start >= range.start) {
      starts[index] = true;
      ended = false;
      dateline = datelineEnd(words, index);
      paragraph += 1;
      while ((paragraphs[paragraph]?.start ?? Infinity) <= word.start) paragraph += 1;
    } else if (index === dateline) {
      starts[index] = true;
      ended = false;
    } else if (ended && !(word.sort === 'sign' && CLOSING.has(word.text) && touches(words, index))) {
      starts[index] = OPENING_OR_WORD.test(word.text) && !isInAbbreviation(words, index);
      ended = false;
    }
    if (
      word.sort === 'sign' &&
      SENTENCE_END.has(word.text) &&
      !(lang === 'de' && isOrdinal(words[index - 1], word))
    )
      ended = true;
  });
  return starts;
}

/** A place, its state and an agency are no more words than this. */
const LONGEST_DATELINE = 9;
/** A second dash so near sets off an insertion. */
const INSERTION = 14;

/** Index of the first word behind "ST. PAUL, Minn. (Agency) - " at the start of a paragraph; -1 where there is none. */
function datelineEnd(words: readonly Word[], from: number): number {
  for (let at = from; at < from + LONGEST_DATELINE; at += 1) {
    const word = words[at];
    if (!word) return -1;
    if (isDash(word) && at > from && !touches(words, at)) {
      const next = words[at + 1];
      const again = words.slice(at + 1, at + 1 + INSERTION).some(isDash);
      return next?.capital && !again ? at + 1 : -1;
    }
    if (word.sort === 'word' && !word.capital) return -1;
  }
  return -1;
}

function isDash({ text }: Word): boolean {
  return text === '–' || text === '—' || text === '-';
}

/** Whether no white space stands before the word. */
function touches(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before !== undefined && before.end === words[index]?.start;
}

/** The "C" of "(R-S.C.)": a single letter that its full stop touches on the left. */
function isInAbbreviation(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word?.sort === 'word' && word.text.length === 1 && touches(words, index);
}

/** "18." in "am 18. Juni". */
function isOrdinal(number: Word | undefined, stop: Word): boolean {
  return (
    number?.sort === 'number' && number.text.length <= 2 && number.end === stop.start && stop.text === '.'
  );
}
