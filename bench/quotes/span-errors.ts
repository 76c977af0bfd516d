import { readQuotes } from '../../src/plugins/wortlaut/domain/quotes/read-quotes';
import type { AnsweredArticle, Answer } from './answers';
import type { GoldArticle } from './gold';

/** UTF-16 range of words. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface SpanErrors {
  readonly missed: readonly Stretch[];
  readonly invented: readonly Stretch[];
  /** Found, but with another start or end. */
  readonly bounds: readonly Stretch[];
}

/** A headline is shorter than this, in UTF-16 units, and closes with no sign. */
const HEADING_LENGTH = 120;
/** Words of a sentence whose frame stands beside it: whoever knows the language takes them for a quotation. */
const WORDS_OF_A_SENTENCE = 5;

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function utf16(article: GoldArticle, { start, end }: Stretch): Stretch {
  const characters = Array.from(article.text);
  return { start: characters.slice(0, start).join('').length, end: characters.slice(0, end).join('').length };
}

function errorsOf({ article, pairs, invented }: AnsweredArticle): SpanErrors {
  const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
  const missed = pairs.filter((pair) => !pair.answer).map((pair) => utf16(article, pair.gold));
  const bounds = missed.filter((gold) => invented.some((answer) => overlaps(gold, answer)));
  return {
    missed: missed.filter((gold) => !bounds.includes(gold)),
    invented: invented.filter((answer) => !bounds.some((gold) => overlaps(gold, answer))),
    bounds,
  };
}

const CLASSES: Readonly<Record<string, (text: string, at: Stretch) => string>> = {
  'words inside': (text, { start, end }) => {
    const count = words(text.slice(start, end));
    return count <= 1 ? '1' : count <= 3 ? '2 and 3' : count <= 6 ? '4 to 6' : '7 and more';
  },
  'mark before': (text, { start }) => text.charAt(start - 1),
  'what stands before': (text, { start }) => {
    const before = /(\S*)\s*[^\p{L}\p{N}\s]?$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
    if (before === '') return 'nothing';
    if (/[.!?]$/.test(before)) return 'the end of a sentence';
    if (/[,:;–—-]$/.test(before)) return 'another sign';
    return /^\p{Lu}/u.test(before) ? 'a capitalised word' : 'a small word';
  },
  'what stands behind': (text, { end }) => {
    const behind = /^[.,!?]?[^\p{L}\p{N}\s]?([,.:;!?]?)\s*(\S?)/u.exec(text.slice(end, end + 12));
    if (behind?.[1]) return 'a sign';
    return /\p{Lu}/u.test(behind?.[2] ?? '') ? 'a capitalised word' : 'a small word or nothing';
  },
  'inside ends with': (text, { end }) => (/[.!?,…]/.test(text.charAt(end - 1)) ? 'a sign' : 'a word'),
  place: (text, { start }) => {
    const from = text.lastIndexOf('\n', start) + 1;
    const to = text.indexOf('\n', start);
    const line = text.slice(from, to < 0 ? text.length : to);
    return line.length <= HEADING_LENGTH && !/[.!?]["“”«»]?$/.test(line) ? 'heading' : 'body';
  },
};

/** How many quotations are missed, invented and given other bounds, by their length, marks, surroundings and place. */
export function spanErrorTables(articles: readonly AnsweredArticle[]): readonly string[] {
  const all = articles.map((each) => ({ text: each.article.text, errors: errorsOf(each) }));
  return Object.entries(CLASSES).flatMap(([title, classOf]) => {
    const rows = new Map<string, Record<keyof SpanErrors, number>>();
    for (const { text, errors } of all)
      for (const sort of ['missed', 'invented', 'bounds'] as const)
        for (const at of errors[sort]) {
          const row = rows.get(classOf(text, at)) ?? { missed: 0, invented: 0, bounds: 0 };
          row[sort] += 1;
          rows.set(classOf(text, at), row);
        }
    return [
      `  wrong spans by ${title} (missed, invented, other bounds)`,
      ...[...rows]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(
          ([name, row]) =>
            `    ${name.padEnd(28)} ${[row.missed, row.invented, row.bounds].map((n) => String(n).padStart(4)).join(' ')}`,
        ),
    ];
  });
}

/**
 * How far the gold agrees with itself: words in marks that an article has twice, marked as a quotation once and once not, and
 * sentences with a verb of saying beside them that it leaves out. No rule can be right on both.
 *
 * @returns total figures only
 */
export function consistencyOfGold(articles: readonly AnsweredArticle[]): readonly string[] {
  let [twice, differing, framed, left, leftIn, leftOver] = [0, 0, 0, 0, 0, 0];
  for (const { article, answers, invented } of articles) {
    for (const labels of goldOfSameWords(article).values()) {
      if (labels.length < 2) continue;
      twice += 1;
      if (new Set(labels).size > 1) differing += 1;
    }
    const isFramed = (answer: Answer): boolean =>
      answer.kind !== 'indirect' &&
      answer.evidence.cue === 'verb beside' &&
      words(article.text.slice(answer.start, answer.end)) >= WORDS_OF_A_SENTENCE;
    const lost = invented.filter(isFramed).length;
    framed += answers.filter(isFramed).length;
    left += lost;
    if (lost > 0) [leftIn, leftOver] = [leftIn + 1, leftOver + invented.length];
  }
  return [
    `  the gold itself: of ${twice} wordings in marks that an article has again, ${differing} are a quotation once and once not;`,
    `    of ${framed} framed sentences it leaves out ${left}, in ${leftIn} articles with ${leftOver} invented quotations`,
  ];
}

function goldOfSameWords(article: GoldArticle): ReadonlyMap<string, readonly boolean[]> {
  const quoted = article.quotes
    .filter(({ kind }) => kind !== 'none' && kind !== 'unsure')
    .map((quote) => utf16(article, quote));
  const labels = new Map<string, boolean[]>();
  for (const { inner } of readQuotes(article.lang, article.text, [], []).spans) {
    const key = article.text
      .slice(inner.start, inner.end)
      .toLowerCase()
      .replace(/[.,!?]$/, '');
    const isGold = quoted.some(
      ({ start, end }) => Math.abs(start - inner.start) + Math.abs(end - inner.end) < 3,
    );
    labels.set(key, [...(labels.get(key) ?? []), isGold]);
  }
  return labels;
}
