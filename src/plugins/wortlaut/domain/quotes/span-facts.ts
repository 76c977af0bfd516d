import type { Word } from '../text/words';
import { besideFacts, type BesideFacts } from './beside-span';
import { signOf } from './context-word';
import { isPaper, LONGEST_PAPER_NAME } from './data/named-things';
import { listingWords, smallInTitles, verbsAndPronouns } from './data/small-words';
import type { MarkedSpan } from './reading';
import type { ContextWord, SpanContext } from './span-context';
import { englishFrame, NO_ENGLISH_FRAME, type EnglishFrameFacts } from './english-span-frame';
import { germanFrame, NO_FRAME, type GermanFrameFacts } from './german-span-frame';
import { readSide } from './side-of-span';
import { inLanguage, type Language } from './utterance';
import { classesOf, WordClass } from './word-classes';

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
  /** The text has no double marks: single ones are its quotation marks. */
  readonly singleMarksQuote: boolean;
  /** The caller knows that the span stands in a headline, kicker or abstract. */
  readonly displayed: boolean;
}

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
  /** The name of a paper: „Spiegel“, „Frankfurter Rundschau“; in German. */
  readonly paper: boolean;
  readonly letters: boolean;
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
  /** What people in general say: "man nennt es", "what researchers call". */
  readonly peopleSay: boolean;
  /** What somebody or something goes by: "heißt „…“", "known as “…”". */
  readonly givenName: boolean;
  /** "so Huber", "laut Huber" right behind the comma. */
  readonly sourceBeside: boolean;
  /** The sentence has verbs of saying, and each of them stands nearer to another span. */
  readonly verbFramesOther: boolean;
}

/** Where the span stands in its text. */
interface PlaceFacts {
  readonly ownSentence: boolean;
  readonly heading: boolean;
  /** A colon stands before it, and a capitalised word or a bracket before that: „Trainer Kircher: …“. */
  readonly behindNameAndColon: boolean;
  /** A bibliographical note goes on behind it: publisher, year, number of pages. */
  readonly imprintBehind: boolean;
  /** An English heading's words in marks that its own words do not run into: ‘…’, traders tell council. */
  readonly headline: boolean;
  /** In single marks, where the text has double ones for quotations. */
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
  readonly german: GermanFrameFacts;
  readonly english: EnglishFrameFacts;
  readonly place: PlaceFacts;
}

/** A note of where a book appeared stands within so many UTF-16 units: "Verlag, Ort 1998; 420 S." */
const IMPRINT_LENGTH = 160;
const PAGES = /^[.,]? [^„“"»«]*?\b(?:1[89]|20)\d\d[,;:][^„“"»«]*?\b\d{2,4} (?:S\.|Seiten|pp\b)/;

/** Headings are shorter than this, in UTF-16 units. */
const HEADING_LENGTH = 120;
const CLOSED_AS_SENTENCE = /[.!?]["“”«»‘’']?$/;

/** Observes a span and its sentence. */
export function observe(around: SpanSurroundings): SpanFacts {
  const { lang, context } = around;
  const german = lang === 'de' ? germanFrame(context) : NO_FRAME;
  const english = lang === 'en' ? englishFrame(context) : NO_ENGLISH_FRAME;
  return {
    lang,
    inside: insideFacts(around),
    beside: besideFacts(around),
    sentence: sentenceFacts(around, german, english),
    german,
    english,
    place: placeFacts(around),
  };
}

function insideFacts({ lang, text, span, context }: SpanSurroundings): InsideFacts {
  let [length, signs, sentenceWords, content, capitals, letters] = [0, 0, 0, 0, 0, 0];
  const ofSentences = inLanguage(lang, verbsAndPronouns);
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
    if (ofSentences.has(word.lower)) sentenceWords += 1;
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
    paper:
      lang === 'de' &&
      first?.capital === true &&
      length <= LONGEST_PAPER_NAME &&
      isPaper(context.inside.flatMap(({ sort, lower }) => (sort === 'sign' ? [] : lower))),
    clauses: signs > 1 && length > 4,
    letters: letters > 0,
  };
}

const FUNCTION_WORDS =
  WordClass.determiner | WordClass.preposition | WordClass.conjunction | WordClass.verbOrPronoun;

function isOfSentences(lang: Language, word: Word): boolean {
  return (classesOf(lang, word) & FUNCTION_WORDS) !== 0;
}

function sentenceFacts(
  { lang, context }: SpanSurroundings,
  german: GermanFrameFacts,
  english: EnglishFrameFacts,
): SentenceFacts {
  const prefixes = lang === 'de' ? separatedPrefixes(context) : () => NO_PREFIXES;
  const before = readSide(lang, context.before, 'before', prefixes);
  const after = readSide(lang, context.after, 'after', prefixes);
  const nearest = before.verbDistance <= after.verbDistance ? before : after;
  return {
    verbDistance: nearest.verbDistance,
    weakVerb: nearest.weakVerb,
    sourceWord: before.sourceWord || after.sourceWord,
    namedThingNear: before.namedThing,
    namedThingAfter: after.namedThing,
    peopleSay: german.peopleSay || english.peopleSay,
    givenName: german.givenName || english.givenName,
    sourceBeside: isSourceBeside(context),
    verbFramesOther: (before.framesOther || after.framesOther) && !before.framesOwn && !after.framesOwn,
  };
}

const NO_PREFIXES: ReadonlySet<string> = new Set();

/**
 * The small words of a sentence among which the separated prefix of a verb may stand: "wies … zurück"; gathered when the first such verb
 * asks for them.
 */
function separatedPrefixes({ before, after }: SpanContext): () => ReadonlySet<string> {
  let prefixes: Set<string> | undefined;
  return () => {
    if (!prefixes) {
      prefixes = new Set();
      before.forEach((word, at) => addPrefix(prefixes, word, at === 0 ? 'span' : before[at - 1]));
      after.forEach((word, at) => addPrefix(prefixes, word, after[at + 1]));
    }
    return prefixes;
  };
}

/** "gibt es an drei Abenden": what can be a preposition or an article is a prefix only where its clause ends. */
function addPrefix(
  prefixes: Set<string> | undefined,
  word: ContextWord,
  next: ContextWord | undefined,
): void {
  if (word === 'span' || word.sort !== 'word' || word.capital) return;
  if ((classesOf('de', word) & (WordClass.preposition | WordClass.determiner)) !== 0) {
    const endsClause =
      next === undefined || (next !== 'span' && (next.sort === 'sign' || listingWords.has(next.lower)));
    if (!endsClause) return;
  }
  prefixes?.add(word.lower);
}

function isSourceBeside({ after: [comma, source] }: SpanContext): boolean {
  return (
    comma !== undefined &&
    comma !== 'span' &&
    comma.text === ',' &&
    source !== undefined &&
    source !== 'span' &&
    /^(?:so|laut)$/.test(source.lower)
  );
}

/** „Trainer Kircher: …“, „Anna Holm (SPD): …“; not „Samstag, 17. Januar: …“. */
function isBehindNameAndColon([colon, name, further]: readonly ContextWord[]): boolean {
  if (signOf(colon) !== ':') return false;
  if (name === undefined || name === 'span' || further === 'span') return false;
  return (name.capital || name.text === ')') && further?.sort !== 'number' && further?.text !== '.';
}

function placeFacts({
  lang,
  text,
  span,
  context,
  paragraph,
  sameWords,
  displayed,
  standsUnmarked,
  singleMarksQuote,
}: SpanSurroundings): PlaceFacts {
  const words = context.inside.filter(({ sort }) => sort !== 'sign');
  const only = words.length === 1 ? words[0] : undefined;
  const short = paragraph.end - paragraph.start <= HEADING_LENGTH;
  const heading =
    !displayed && short && !CLOSED_AS_SENTENCE.test(text.slice(paragraph.end - 2, paragraph.end));
  const [before] = context.before;
  return {
    ownSentence: context.startsSentence && context.endsSentence,
    heading,
    headline:
      lang === 'en' && heading && (before === undefined || (before !== 'span' && before.text === ':')),
    behindNameAndColon: isBehindNameAndColon(context.before),
    imprintBehind:
      signOf(context.before[0]) === ':' &&
      PAGES.test(text.slice(span.outer.end, Math.min(paragraph.end, span.outer.end + IMPRINT_LENGTH))),
    single: !displayed && !singleMarksQuote && span.level === 'single',
    closed: span.closed,
    repeated: sameWords > 1,
    unmarkedToo: only?.capital === true && standsUnmarked(only.text),
  };
}
