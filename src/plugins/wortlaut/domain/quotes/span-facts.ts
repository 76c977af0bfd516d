import type { Word } from '../text/words';
import { listingWords, smallInTitles, verbsAndPronouns } from './data/small-words';
import type { MarkedSpan } from './reading';
import type { ContextWord, SpanContext } from './span-context';
import type { Language } from './utterance';
import { bearsNames, classesOf, WordClass } from './word-classes';

/** What a marked span is judged by, beside its own words. */
export interface SpanSurroundings {
  readonly lang: Language;
  readonly text: string;
  readonly span: MarkedSpan;
  readonly context: SpanContext;
  /** The paragraph the span begins in. */
  readonly paragraph: { readonly start: number; readonly end: number };
  /** How many spans of the text hold the same words. */
  readonly sameWords: number;
  /** The caller knows that the span stands in a headline, kicker or abstract. */
  readonly displayed: boolean;
}

/** What sort of word, of the reporter's own, stands right beside a span. */
export type Neighbour =
  | 'edge'
  | 'span'
  | 'sign'
  | 'number'
  | 'possessive'
  | 'listing'
  | 'saying'
  | 'naming'
  | 'so-called'
  | 'noun for words'
  | 'determiner'
  | 'conjunction'
  | 'named thing'
  | 'preposition'
  | 'verb or pronoun'
  | 'capital'
  | 'small';

/** The words between the marks. */
interface InsideFacts {
  /** Words inside, signs not counted. */
  readonly length: number;
  readonly startsSmall: boolean;
  /** The sign inside, right before the closing mark, or nothing. */
  readonly lastSign: '.' | '!' | ',' | '';
  /** Finite verbs of frequent use, pronouns and the like inside: words of sentences and not of names. */
  readonly sentenceWords: number;
  /** Every word but the small ones starts with a capital letter, the first one too. */
  readonly capitalised: boolean;
  readonly clauses: boolean;
  readonly letters: boolean;
}

/** What touches the marks. */
interface BesideFacts {
  readonly before: Neighbour;
  readonly beforeSign: string;
  readonly after: Neighbour;
  readonly afterSign: string;
  readonly compound: boolean;
  readonly yearAfter: boolean;
  readonly listed: boolean;
}

/** The reporter’s words in the same sentence. */
interface SentenceFacts {
  /** Words between the span and the nearest speech verb of its sentence. */
  readonly verbDistance: number;
  /** The nearest speech verb is one of thinking or of manner. */
  readonly weakVerb: boolean;
  readonly sourceWord: boolean;
  readonly namedThingNear: boolean;
  readonly namedThingAfter: boolean;
}

/** Where the span stands in its text. */
interface PlaceFacts {
  readonly ownSentence: boolean;
  readonly heading: boolean;
  readonly single: boolean;
  readonly closed: boolean;
  readonly repeated: boolean;
}

/** Observations on a marked span and its sentence; the evidence is made of them. */
export interface SpanFacts {
  readonly lang: Language;
  readonly inside: InsideFacts;
  readonly beside: BesideFacts;
  readonly sentence: SentenceFacts;
  readonly place: PlaceFacts;
}

/** Farther nouns hardly belong to the span. */
const NEAR = 3;
/** Headings are shorter than this, in UTF-16 units. */
const HEADING_LENGTH = 120;
const CLOSED_AS_SENTENCE = /[.!?]["“”«»]?$/;

/** Observes a span and its sentence. */
export function observe(around: SpanSurroundings): SpanFacts {
  return {
    lang: around.lang,
    inside: insideFacts(around),
    beside: besideFacts(around),
    sentence: sentenceFacts(around),
    place: placeFacts(around),
  };
}

function insideFacts({ lang, text, span, context }: SpanSurroundings): InsideFacts {
  let [length, signs, sentenceWords, content, capitals, letters] = [0, 0, 0, 0, 0, 0];
  let first: Word | undefined;
  for (const word of context.inside) {
    if (word.sort === 'sign') {
      signs += 1;
      continue;
    }
    first ??= word;
    length += 1;
    if (word.sort !== 'word') continue;
    letters += 1;
    if (verbsAndPronouns[lang].has(word.lower)) sentenceWords += 1;
    if (smallInTitles.has(word.lower)) continue;
    content += 1;
    if (word.capital) capitals += 1;
  }
  const last = text.charAt(span.inner.end - 1);
  return {
    length,
    startsSmall: first?.sort === 'word' && !first.capital,
    lastSign:
      last === '.' || last === '…' ? '.' : last === '!' || last === '?' ? '!' : last === ',' ? ',' : '',
    sentenceWords,
    capitalised: first?.capital === true && content > 0 && capitals === content,
    clauses: signs > 1 && length > 4,
    letters: letters > 0,
  };
}

function besideFacts({ lang, text, span, context }: SpanSurroundings): BesideFacts {
  const [previous, next] = [context.before[0], context.after[0]];
  const behind = text.slice(span.outer.end, span.outer.end + 7);
  return {
    before: neighbour(lang, previous),
    beforeSign: signOf(previous),
    after: neighbour(lang, next),
    afterSign: signOf(next),
    compound: /^-\p{L}/u.test(behind) || text.charAt(span.outer.start - 1) === '-',
    yearAfter: /^\s{0,2}\(\d{4}/.test(behind),
    listed: isListed(context.before) || isListed(context.after),
  };
}

function signOf(word: ContextWord | undefined): string {
  return word && word !== 'span' && word.sort === 'sign' ? word.text : '';
}

function neighbour(lang: Language, word: ContextWord | undefined): Neighbour {
  if (!word) return 'edge';
  if (word === 'span') return 'span';
  if (word.sort !== 'word') return word.sort;
  const classes = classesOf(lang, word);
  const found = NEIGHBOURS.find(([bit]) => (classes & bit) !== 0);
  if (found) return found[1];
  if (bearsNames(lang, word)) return 'named thing';
  return word.capital ? 'capital' : 'small';
}

/** Where a word belongs to several classes, the first of these counts. */
const NEIGHBOURS: readonly (readonly [number, Neighbour])[] = [
  [WordClass.listing, 'listing'],
  [WordClass.soCalled, 'so-called'],
  [WordClass.nounForWords, 'noun for words'],
  [WordClass.naming, 'naming'],
  [WordClass.saying, 'saying'],
  [WordClass.determiner, 'determiner'],
  [WordClass.conjunction, 'conjunction'],
  [WordClass.namedThing, 'named thing'],
  [WordClass.preposition, 'preposition'],
  [WordClass.verbOrPronoun, 'verb or pronoun'],
];

function isListed(words: readonly ContextWord[]): boolean {
  const [first, second] = words;
  if (first === undefined || first === 'span') return false;
  return (first.text === ',' || listingWords.has(first.lower)) && second === 'span';
}

function sentenceFacts({ lang, context }: SpanSurroundings): SentenceFacts {
  const before = scan(lang, context.before);
  const after = scan(lang, context.after);
  const nearest = before.verbDistance <= after.verbDistance ? before : after;
  return {
    verbDistance: nearest.verbDistance,
    weakVerb: nearest.weakVerb,
    sourceWord: before.sourceWord || after.sourceWord,
    namedThingNear: before.namedThing,
    namedThingAfter: after.namedThing,
  };
}

interface Scan {
  readonly verbDistance: number;
  readonly weakVerb: boolean;
  readonly sourceWord: boolean;
  readonly namedThing: boolean;
}

/** Looks through the reporter's words on one side of a span, nearest first. */
function scan(lang: Language, words: readonly ContextWord[]): Scan {
  let [strong, weak] = [Infinity, Infinity];
  let seen = 0;
  let namedThing = false;
  words.forEach((word, at) => {
    if (word === 'span' || word.sort !== 'word') return;
    const classes = classesOf(lang, word);
    if (at < NEAR) namedThing ||= bearsNames(lang, word);
    seen |= classes;
    if ((classes & WordClass.saying) !== 0) strong = Math.min(strong, at);
    else if ((classes & WordClass.weakVerb) !== 0) weak = Math.min(weak, at);
  });
  return {
    verbDistance: Math.min(strong, weak),
    weakVerb: weak < strong || strong === Infinity,
    sourceWord: (seen & WordClass.source) !== 0,
    namedThing,
  };
}

function placeFacts({ text, span, context, paragraph, sameWords, displayed }: SpanSurroundings): PlaceFacts {
  const short = paragraph.end - paragraph.start <= HEADING_LENGTH;
  return {
    ownSentence: context.startsSentence && context.endsSentence,
    heading: !displayed && short && !CLOSED_AS_SENTENCE.test(text.slice(paragraph.end - 2, paragraph.end)),
    single: !displayed && span.level === 'single',
    closed: span.closed,
    repeated: sameWords > 1,
  };
}
