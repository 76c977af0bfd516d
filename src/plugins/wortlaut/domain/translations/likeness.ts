import type { ArticleQuote } from '../quotes/read-article-quotes';

/** A quotation of an article as it is compared with those of the article's translation. */
export interface TranslatedUtterance {
  readonly text: string;
  readonly kind: ArticleQuote['kind'];
  /** Whoever said it, by any key that is the same in both languages; undefined where that is not known. */
  readonly speaker: string | undefined;
  /** Where it stands in its article: 0 at the beginning, 1 at the end. */
  readonly position: number;
}

/** What speaks for two quotations being each other's translation before anything about them is known. */
const TOGETHER = 2;
/** What the same speaker adds. */
const SAME_SPEAKER = 2;
/** What a number or a name that stands in both adds, and how many of them count. */
const SHARED_WORD = 2.5;
const MOST_SHARED_WORDS = 2;

/**
 * How far the logarithm of the ratio of two lengths usually lies from that of two wordings of the same: between German
 * and English the lengths of sentences differ by about a third, those of a few words by more.
 */
const LENGTH_SPREAD = 0.35;
/** How many characters a wording may be longer than its translation by the choice of a single word. */
const WORD_CHARACTERS = 6;
/** How far from each other, in parts of the article, a sentence and its translation usually stand. */
const POSITION_SPREAD = 0.1;
/** What a single doubt takes away at most: two of them outweigh what speaks for a pair with the same speaker. */
const WORST_DOUBT = 3;

const doubt = (distance: number, spread: number) => Math.min((distance / spread) ** 2 / 2, WORST_DOUBT);

const WORD = /[\p{L}\p{N}]+/gu;
const SENTENCE_START = /(?:^|[.!?…]\s+)["'„“»«]?$/u;

/** Numbers, and words with a capital letter inside a sentence: what translation leaves as it is. */
function keptWords(text: string): Set<string> {
  const kept = [...text.matchAll(WORD)].filter(([word], index, all) => {
    if (/^\p{N}/u.test(word)) return true;
    const before = text.slice(0, all[index]?.index ?? 0);
    return /^\p{Lu}/u.test(word) && !SENTENCE_START.test(before);
  });
  return new Set(kept.map(([word]) => word.toLowerCase()));
}

const isWholeUtterance = ({ kind }: TranslatedUtterance) => kind !== 'indirect';

/**
 * How much speaks for one quotation being the translation of another; below 0 where more speaks against it.
 *
 * Minus infinity where it cannot be: said by two different persons, or one in words of its own and one in reported speech.
 */
export function likeness(one: TranslatedUtterance, other: TranslatedUtterance): number {
  if (isWholeUtterance(one) !== isWholeUtterance(other)) return -Infinity;
  const bothKnown = one.speaker !== undefined && other.speaker !== undefined;
  if (bothKnown && one.speaker !== other.speaker) return -Infinity;
  const kept = keptWords(other.text);
  const shared = [...keptWords(one.text)].filter((word) => kept.has(word)).length;
  const lengths = Math.abs(
    Math.log((one.text.length + WORD_CHARACTERS) / (other.text.length + WORD_CHARACTERS)),
  );
  return (
    TOGETHER +
    (bothKnown ? SAME_SPEAKER : 0) +
    SHARED_WORD * Math.min(shared, MOST_SHARED_WORDS) -
    doubt(lengths, LENGTH_SPREAD) -
    doubt(Math.abs(one.position - other.position), POSITION_SPREAD)
  );
}
