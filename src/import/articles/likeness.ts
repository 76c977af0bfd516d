import { createHash } from 'node:crypto';
import { findWords } from '../../plugins/wortlaut/domain/text/words';

/** Words in a row that are compared; fewer are phrases that many articles share. */
const SHINGLE_WORDS = 5;
/** How many of the least hashes stand for a text; the estimate is right to about one part in the root of it. */
const SIGNATURE_LENGTH = 64;
/** Of all rows of words, as many have to be the same: a corrected version is one article, a follow-up is another. */
const SAME_FROM = 0.75;
/** Short texts are alike by chance: notices, weather. */
const SHORTEST_LIKENESS_WORDS = 40;

/** What an article is known again by, wherever it comes from. */
export interface ArticleKeys {
  /** SHA-256 of the headline's letters and digits. */
  readonly titleKey: string;
  /** SHA-256 of the letters and digits of headline and text. */
  readonly textKey: string;
  /** The least hashes of its rows of words, hexadecimal, ascending (bottom-k sketch); empty for a short text. */
  readonly shingles: string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function shinglesOf(body: string): string {
  const words = findWords(body).map(({ lower }) => lower);
  if (words.length < SHORTEST_LIKENESS_WORDS) return '';
  const hashes = new Set<string>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    hashes.add(
      createHash('md5')
        .update(words.slice(at, at + SHINGLE_WORDS).join(' '))
        .digest('hex')
        .slice(0, 12),
    );
  }
  return [...hashes].sort().slice(0, SIGNATURE_LENGTH).join(' ');
}

/** The keys of an article, by its headline and its plain text. */
export function articleKeys(title: string, body: string): ArticleKeys {
  return {
    titleKey: sha256(lettersOf(title)),
    textKey: sha256(`${lettersOf(title)}\n${lettersOf(body)}`),
    shingles: shinglesOf(body),
  };
}

/** Whether two texts are so alike that they are versions of one article; for articles of the same headline. */
export function isSameText(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  const [a, b] = [one.split(' '), other.split(' ')];
  const least = [...new Set([...a, ...b])].sort().slice(0, SIGNATURE_LENGTH);
  const shared = least.filter((hash) => a.includes(hash) && b.includes(hash)).length;
  return shared / least.length >= SAME_FROM;
}
