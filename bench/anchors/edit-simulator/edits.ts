import type { Utf16Range } from '../../../src/plugins/wortlaut/domain/text/offsets';
import type { Random } from './random';
import { paragraphsOf, sentencesOf, wordsIn } from './sentences';
import { copy, move, splice, type TrackedText } from './tracked-text';

/** What an edit may draw on besides the text: paragraphs of other texts. */
export interface Material {
  readonly paragraphs: readonly string[];
}

/** One thing that an editor does to a text. Where it cannot be done, the text comes back as it is. */
export type Edit = (document: TrackedText, random: Random, material: Material) => TrackedText;

function overlaps(one: Utf16Range, other: Utf16Range | undefined): boolean {
  return other !== undefined && one.start < other.end && other.start < one.end;
}

function touchesQuote({ quotes }: TrackedText, range: Utf16Range): boolean {
  return quotes.some(
    (quote) => overlaps(range, quote.range) || quote.twins.some((twin) => overlaps(range, twin)),
  );
}

/** A word with two letters exchanged, one doubled, or one left out. */
function misspell(word: string, random: Random): string {
  const at = random.below(word.length - 1);
  const [one = '', two = ''] = word.slice(at, at + 2);
  const changed = random.pick([two + one, one + one + two, two]) ?? '';
  return word.slice(0, at) + changed + word.slice(at + 2);
}

function changeWord(document: TrackedText, words: readonly Utf16Range[], random: Random): TrackedText {
  const word = random.pick(words.filter(({ start, end }) => end - start > 3));
  if (word === undefined) return document;
  return splice(document, word, misspell(document.text.slice(word.start, word.end), random));
}

function quoteIn(document: TrackedText, random: Random): Utf16Range | undefined {
  return random.pick(document.quotes.flatMap(({ range }) => range ?? []));
}

/** The sentence that holds all of a quotation, or more than one where the quotation goes on. */
function sentenceAround(document: TrackedText, quote: Utf16Range | undefined): Utf16Range | undefined {
  if (quote === undefined) return undefined;
  return sentencesOf(document).find(({ start, end }) => start <= quote.start && quote.end <= end);
}

/** A sentence start that is not next to the given sentence: at least one other sentence lies between. */
function elsewhere(document: TrackedText, sentence: Utf16Range, random: Random): number | undefined {
  const all = sentencesOf(document);
  const own = all.findIndex(({ start }) => start === sentence.start);
  return random.pick(all.filter((_, index) => index < own - 1 || index > own + 2))?.start;
}

/** A sentence with the white space after it. */
function withGap({ text }: TrackedText, { start, end }: Utf16Range): Utf16Range {
  const gap = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + gap };
}

/** A typo mended (seen from the other side: made) outside every quotation. */
export const mendTypo: Edit = (document, random) => {
  const words = wordsIn(document.text, { start: 0, end: document.text.length });
  return changeWord(
    document,
    words.filter((word) => !touchesQuote(document, word)),
    random,
  );
};

/** Some typos near a quotation, which change its context but not its words. */
export const mendTyposNearby: Edit = (document, random) => {
  const quote = quoteIn(document, random);
  if (quote === undefined) return document;
  const near = { start: Math.max(0, quote.start - 60), end: quote.end + 60 };
  return [1, 2, 3].reduce((current) => {
    const words = wordsIn(current.text, { ...near, end: Math.min(near.end, current.text.length) });
    return changeWord(
      current,
      words.filter((word) => !touchesQuote(current, word)),
      random,
    );
  }, document);
};

/** A typo mended inside a quotation: its wording is another one thereafter. */
export const mendTypoInQuote: Edit = (document, random) => {
  const quote = quoteIn(document, random);
  return quote === undefined ? document : changeWord(document, wordsIn(document.text, quote), random);
};

/** The sentence of a quotation moved elsewhere. */
export const moveSentence: Edit = (document, random) => {
  const sentence = sentenceAround(document, quoteIn(document, random));
  const target = sentence && elsewhere(document, sentence, random);
  if (sentence === undefined || target === undefined) return document;
  const cut = withGap(document, sentence);
  const glued = cut.end > sentence.end && !document.text.slice(sentence.end, cut.end).includes('\n');
  return move(document, glued ? cut : sentence, target, glued ? '' : ' ');
};

/** A paragraph of another text put in between two paragraphs. */
export const insertParagraph: Edit = (document, random, { paragraphs }) => {
  const target = random.pick(paragraphsOf(document))?.start;
  const inserted = random.pick(paragraphs);
  if (target === undefined || inserted === undefined) return document;
  return splice(document, { start: target, end: target }, `${inserted}\n\n`);
};

/** A paragraph of another text put in right before the sentence of a quotation. */
export const insertBeforeQuote: Edit = (document, random, { paragraphs }) => {
  const target = sentenceAround(document, quoteIn(document, random))?.start;
  const inserted = random.pick(paragraphs);
  if (target === undefined || inserted === undefined) return document;
  return splice(document, { start: target, end: target }, `${inserted}\n\n`);
};

/** A paragraph split between two sentences. */
export const splitParagraph: Edit = (document, random) => {
  const sentence = random.pick(sentencesOf(document).slice(1));
  if (sentence === undefined) return document;
  const gap = /\s*$/.exec(document.text.slice(0, sentence.start))?.[0].length ?? 0;
  return splice(document, { start: sentence.start - gap, end: sentence.start }, '\n\n');
};

/** A quotation split into two paragraphs: white space changes, its words do not. */
export const splitInsideQuote: Edit = (document, random) => {
  const quote = quoteIn(document, random);
  if (quote === undefined) return document;
  const spaces = [...document.text.slice(quote.start, quote.end).matchAll(/ +/g)];
  const space = random.pick(spaces);
  if (space === undefined) return document;
  const start = quote.start + space.index;
  return splice(document, { start, end: start + space[0].length }, '\n\n');
};

/** A paragraph deleted, with the quotations in it. */
export const deleteParagraph: Edit = (document, random) => {
  const paragraph = random.pick(paragraphsOf(document));
  return paragraph === undefined ? document : splice(document, withGap(document, paragraph), '');
};

/** The sentence next to a quotation's deleted. */
export const deleteNeighbour: Edit = (document, random) => {
  const sentence = sentenceAround(document, quoteIn(document, random));
  const all = sentencesOf(document);
  const own = all.findIndex(({ start }) => start === sentence?.start);
  const neighbour = random.pick([all[own - 1], all[own + 1]].filter((range) => range !== undefined));
  if (sentence === undefined || neighbour === undefined || touchesQuote(document, neighbour)) return document;
  return splice(document, withGap(document, neighbour), '');
};

/** The sentence of a quotation deleted. */
export const deleteQuoteSentence: Edit = (document, random) => {
  const sentence = sentenceAround(document, quoteIn(document, random));
  return sentence === undefined ? document : splice(document, withGap(document, sentence), '');
};

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|[\s(])[“"»](?=\S)/g, '„'],
  [/(?<=\S)[”"«]/g, '“'],
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
  [/\.\.\./g, '…'],
  [/(?<=\s)-(?=\s)/g, '–'],
  [/ (?=(?:Prozent|Euro|percent|years|Jahre)\b)/g, '\u00a0'],
];

/** Every quotation mark, apostrophe, dash and ellipsis set another way. */
export const changeMarks: Edit = (document) =>
  MARKS.reduce(
    (current, [mark, other]) =>
      [...current.text.matchAll(mark)].reduceRight(
        (edited, match) => splice(edited, { start: match.index, end: match.index + match[0].length }, other),
        current,
      ),
    document,
  );

/** A quotation with `count` of its words replaced by other words of the text, or all where it has fewer. */
export function reword(count: number): Edit {
  return (document, random) => {
    const quote = quoteIn(document, random);
    if (quote === undefined) return document;
    const vocabulary = wordsIn(document.text, { start: 0, end: document.text.length });
    const words = [...wordsIn(document.text, quote)];
    const chosen: Utf16Range[] = [];
    while (chosen.length < count && words.length > 0)
      chosen.push(...words.splice(random.below(words.length), 1));
    return chosen
      .sort((one, other) => other.start - one.start)
      .reduce((current, word) => {
        const old = document.text.slice(word.start, word.end).toLowerCase();
        const other = random.pick(vocabulary);
        const replacement = other === undefined ? '' : document.text.slice(other.start, other.end);
        return splice(current, word, replacement.toLowerCase() === old ? `${replacement}x` : replacement);
      }, document);
  };
}

/** A copy of a quotation's sentence put in elsewhere. */
export const plantTwin: Edit = (document, random) => {
  const sentence = sentenceAround(document, quoteIn(document, random));
  const target = sentence && elsewhere(document, sentence, random);
  return sentence === undefined || target === undefined ? document : copy(document, sentence, target, ' ');
};

/** A copy of the quotation alone put in elsewhere, without the sentence around it. */
export const plantExcerpt: Edit = (document, random) => {
  const quote = quoteIn(document, random);
  const sentence = sentenceAround(document, quote);
  const target = sentence && elsewhere(document, sentence, random);
  return quote === undefined || target === undefined ? document : copy(document, quote, target, '. ');
};

/** Everything an editor may do to an article but copy a sentence of it. */
export const ANY: readonly Edit[] = [
  mendTypo,
  mendTyposNearby,
  mendTypoInQuote,
  moveSentence,
  insertParagraph,
  insertBeforeQuote,
  splitParagraph,
  splitInsideQuote,
  deleteParagraph,
  deleteNeighbour,
  deleteQuoteSentence,
  changeMarks,
  reword(1),
  reword(2),
  reword(5),
];
