import type { Word } from '../text/words';
import {
  conjunctions,
  determiners,
  listingWords,
  nounsForWords,
  prepositions,
  smallInTitles,
  soCalled,
  sourceWords,
  verbsAndPronouns,
} from './data/small-words';
import { isNamedThing, isNamingWord } from './data/named-things';
import { speechVerbForms } from './data/speech-verbs';
import type { MarkedSpan } from './reading';
import type { ContextWord, SpanContext } from './span-context';
import type { Language } from './utterance';

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

/** Observations on a marked span and its sentence; the evidence is made of them. */
export interface SpanFacts {
  readonly lang: Language;
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
  readonly before: Neighbour;
  readonly beforeSign: string;
  readonly after: Neighbour;
  readonly afterSign: string;
  /** Words between the span and the nearest speech verb of its sentence. */
  readonly verbDistance: number;
  /** The nearest speech verb is one of thinking or of manner. */
  readonly weakVerb: boolean;
  readonly sourceWord: boolean;
  readonly namingWord: boolean;
  readonly namedThingNear: boolean;
  readonly namedThingAfter: boolean;
  readonly listed: boolean;
  readonly compound: boolean;
  readonly yearAfter: boolean;
  readonly ownSentence: boolean;
  readonly heading: boolean;
  readonly single: boolean;
  readonly closed: boolean;
  readonly repeated: boolean;
}

/** Farther nouns hardly belong to the span. */
const NEAR = 3;
/** Headings are shorter than this, in UTF-16 units. */
const HEADING_LENGTH = 120;
const CLOSED_AS_SENTENCE = /[.!?]["“”«»]?$/;

/** Observes a span and its sentence. */
export function observe(around: SpanSurroundings): SpanFacts {
  return { ...insideFacts(around), ...besideFacts(around), ...sentenceFacts(around), ...placeFacts(around) };
}

type InsideFacts = Pick<
  SpanFacts,
  'lang' | 'length' | 'startsSmall' | 'lastSign' | 'sentenceWords' | 'capitalised' | 'clauses' | 'letters'
>;

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
    lang,
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

type BesideFacts = Pick<
  SpanFacts,
  'before' | 'beforeSign' | 'after' | 'afterSign' | 'compound' | 'yearAfter' | 'listed'
>;

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
  const { lower } = word;
  if (listingWords.has(lower)) return 'listing';
  if (soCalled.has(lower)) return 'so-called';
  if (nounsForWords[lang].has(lower)) return 'noun for words';
  if (isNamingWord(lang, lower)) return 'naming';
  if (strengthOf(lang, word) === 'saying') return 'saying';
  if (determiners[lang].has(lower)) return 'determiner';
  if (conjunctions[lang].has(lower)) return 'conjunction';
  if (isNamedThing(lang, lower)) return 'named thing';
  if (prepositions[lang].has(lower)) return 'preposition';
  if (verbsAndPronouns[lang].has(lower)) return 'verb or pronoun';
  return word.capital ? 'capital' : 'small';
}

function isListed(words: readonly ContextWord[]): boolean {
  const [first, second] = words;
  if (first === undefined || first === 'span') return false;
  return (first.text === ',' || listingWords.has(first.lower)) && second === 'span';
}

type SentenceFacts = Pick<
  SpanFacts,
  'verbDistance' | 'weakVerb' | 'sourceWord' | 'namingWord' | 'namedThingNear' | 'namedThingAfter'
>;

function sentenceFacts({ lang, context }: SpanSurroundings): SentenceFacts {
  const before = nearestVerb(lang, context.before);
  const after = nearestVerb(lang, context.after);
  const nearest = before.distance <= after.distance ? before : after;
  let [sourceWord, namingWord] = [false, false];
  for (const words of [context.before, context.after]) {
    for (const word of words) {
      if (word === 'span' || word.sort !== 'word') continue;
      sourceWord ||= sourceWords[lang].has(word.lower);
      namingWord ||= isNamingWord(lang, word.lower);
    }
  }
  return {
    verbDistance: nearest.distance,
    weakVerb: nearest.weak,
    sourceWord,
    namingWord,
    namedThingNear: context.before
      .slice(0, NEAR)
      .some((word) => word !== 'span' && isNamedThing(lang, word.lower)),
    namedThingAfter: context.after
      .slice(0, NEAR)
      .some((word) => word !== 'span' && isNamedThing(lang, word.lower)),
  };
}

function nearestVerb(lang: Language, words: readonly ContextWord[]): { distance: number; weak: boolean } {
  let weak = Infinity;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word === 'span' || word.sort !== 'word') continue;
    const strength = strengthOf(lang, word);
    if (strength === 'saying')
      return weak < at ? { distance: weak, weak: true } : { distance: at, weak: false };
    if (strength) weak = Math.min(weak, at);
  }
  return { distance: weak, weak: true };
}

/** The strongest reading of a word as a form of a speech verb; German nouns look like verbs but for their capital. */
function strengthOf(lang: Language, word: Word): 'saying' | 'weak' | undefined {
  if (word.capital && lang === 'de') return undefined;
  const forms = speechVerbForms(lang, word.lower);
  if (forms.length === 0) return undefined;
  return forms.some(({ strength }) => strength === 'saying') ? 'saying' : 'weak';
}

type PlaceFacts = Pick<SpanFacts, 'ownSentence' | 'heading' | 'single' | 'closed' | 'repeated'>;

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
