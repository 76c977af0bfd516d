import type { Word } from '../text/words';
import { listingWords, smallInTitles, verbsAndPronouns } from './data/small-words';
import type { MarkedSpan } from './reading';
import type { ContextWord, SpanContext } from './span-context';
import { readSide } from './side-of-span';
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
  /** Whether the text has a word outside of all spans too. */
  readonly standsUnmarked: (word: string) => boolean;
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
  /** Starts with a small article, preposition, conjunction, pronoun or frequent verb: words out of a sentence. */
  readonly startsInSentence: boolean;
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
  /** The reporter's words run into it: it does not start a sentence, and no sign stands before it. */
  readonly runInto: boolean;
  /** "by Jane Smith", "von Karl Meier" stands right behind it. */
  readonly authorAfter: boolean;
  /** An indefinite article stands right before it: "einer „…“", "a “…”". */
  readonly indefinite: boolean;
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
  /** The sentence has verbs of saying, and each of them stands nearer to another span. */
  readonly verbFramesOther: boolean;
}

/** Where the span stands in its text. */
interface PlaceFacts {
  readonly ownSentence: boolean;
  readonly heading: boolean;
  readonly single: boolean;
  readonly closed: boolean;
  readonly repeated: boolean;
  /** A single capitalised word that the text has without marks as well. */
  readonly unmarkedToo: boolean;
}

/** Observations on a marked span and its sentence; the evidence is made of them. */
export interface SpanFacts {
  readonly lang: Language;
  readonly inside: InsideFacts;
  readonly beside: BesideFacts;
  readonly sentence: SentenceFacts;
  readonly place: PlaceFacts;
}

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
  const startsSmall = first?.sort === 'word' && !first.capital;
  return {
    length,
    startsSmall,
    startsInSentence: startsSmall && first !== undefined && isOfSentences(lang, first),
    lastSign:
      last === '.' || last === '…' ? '.' : last === '!' || last === '?' ? '!' : last === ',' ? ',' : '',
    sentenceWords,
    capitalised: first?.capital === true && content > 0 && capitals === content,
    clauses: signs > 1 && length > 4,
    letters: letters > 0,
  };
}

const FUNCTION_WORDS =
  WordClass.determiner | WordClass.preposition | WordClass.conjunction | WordClass.verbOrPronoun;

function isOfSentences(lang: Language, word: Word): boolean {
  return (classesOf(lang, word) & FUNCTION_WORDS) !== 0;
}

const AUTHOR: Readonly<Record<Language, RegExp>> = {
  de: /^,?\s{1,2}von \p{Lu}/u,
  en: /^,?\s{1,2}by (?:the )?\p{Lu}/u,
};

const INDEFINITE = /^(?:ein(?:e[nmrs]?)?|an?)$/;

function besideFacts({ lang, text, span, context }: SpanSurroundings): BesideFacts {
  const [previous, next] = [context.before[0], context.after[0]];
  const behind = text.slice(span.outer.end, span.outer.end + 12);
  const before = neighbour(lang, previous);
  return {
    before,
    beforeSign: signOf(previous),
    after: neighbour(lang, next),
    afterSign: signOf(next),
    compound: /^-\p{L}/u.test(behind) || text.charAt(span.outer.start - 1) === '-',
    yearAfter: /^\s{0,2}\(\d{4}/.test(behind),
    listed: isListed(context.before) || isListed(context.after),
    runInto: before !== 'edge' && before !== 'sign' && before !== 'span',
    authorAfter: AUTHOR[lang].test(behind),
    indefinite: previous !== undefined && previous !== 'span' && INDEFINITE.test(previous.lower),
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
  const prefixes = lang === 'de' ? separatedPrefixes(context) : undefined;
  const before = readSide(lang, context.before, 'before', prefixes);
  const after = readSide(lang, context.after, 'after', prefixes);
  const nearest = before.verbDistance <= after.verbDistance ? before : after;
  return {
    verbDistance: nearest.verbDistance,
    weakVerb: nearest.weakVerb,
    sourceWord: before.sourceWord || after.sourceWord,
    namedThingNear: before.namedThing,
    namedThingAfter: after.namedThing,
    verbFramesOther: (before.framesOther || after.framesOther) && !before.framesOwn && !after.framesOwn,
  };
}

/** The small words of a sentence, among which the separated prefix of a verb may stand: "wies … zurück". */
function separatedPrefixes(context: SpanContext): ReadonlySet<string> {
  const prefixes = new Set<string>();
  for (const word of context.after) {
    if (word !== 'span' && word.sort === 'word' && !word.capital) prefixes.add(word.lower);
  }
  return prefixes;
}

function placeFacts({
  text,
  span,
  context,
  paragraph,
  sameWords,
  displayed,
  standsUnmarked,
}: SpanSurroundings): PlaceFacts {
  const words = context.inside.filter(({ sort }) => sort !== 'sign');
  const only = words.length === 1 ? words[0] : undefined;
  const short = paragraph.end - paragraph.start <= HEADING_LENGTH;
  return {
    ownSentence: context.startsSentence && context.endsSentence,
    heading: !displayed && short && !CLOSED_AS_SENTENCE.test(text.slice(paragraph.end - 2, paragraph.end)),
    single: !displayed && span.level === 'single',
    closed: span.closed,
    repeated: sameWords > 1,
    unmarkedToo: only?.capital === true && standsUnmarked(only.text),
  };
}
