import { isInRow, lowerOf, signOf } from './context-word';
import type { ContextWord, SpanContext } from './span-context';
import type { MarkedSpan } from './reading';
import type { Language } from './utterance';
import { bearsNames, classesOf, WordClass } from './word-classes';

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

/** What touches the marks. */
export interface BesideFacts {
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
  /** Behind the comma goes a relative clause, an apposition or another clause, and no verb that could frame the span; in German. */
  readonly clauseBehind: boolean;
  /** ", „…“ genannt,": an apposition that tells somebody's other name. */
  readonly calledSo: boolean;
  /** An indefinite article stands right before it: "einer „…“", "a “…”". */
  readonly indefinite: boolean;
}

const AUTHOR: Readonly<Record<Language, RegExp>> = {
  de: /^,?\s{1,2}von \p{Lu}/u,
  en: /^,?\s{1,2}by (?:the )?\p{Lu}/u,
};

const INDEFINITE = /^(?:ein(?:e[nmrs]?)?|an?)$/;

/** Reads what touches the marks of a span, on both sides. */
export function besideFacts({
  lang,
  text,
  span,
  context,
}: {
  readonly lang: Language;
  readonly text: string;
  readonly span: MarkedSpan;
  readonly context: SpanContext;
}): BesideFacts {
  const [previous, next] = [context.before[0], context.after[0]];
  const behind = text.slice(span.outer.end, span.outer.end + 12);
  const before = isNamedBehindArticle(context.before)
    ? 'naming'
    : isSubjectLine(context.before)
      ? 'named thing'
      : neighbour(lang, previous);
  return {
    before,
    beforeSign: signOf(previous),
    after: neighbour(lang, next),
    afterSign: signOf(next),
    compound: /^-\p{L}/u.test(behind) || text.charAt(span.outer.start - 1) === '-',
    yearAfter: /^\s{0,2}\(\d{4}/.test(behind),
    listed: isInRow(context.before) || isInRow(context.after),
    runInto: before !== 'edge' && before !== 'sign' && before !== 'span',
    clauseBehind: lang === 'de' && signOf(next) === ',' && opensClause(context.after[1]),
    authorAfter: AUTHOR[lang].test(behind),
    calledSo: signOf(previous) === ',' && isCalled(next),
    indefinite: previous !== undefined && previous !== 'span' && INDEFINITE.test(previous.lower),
  };
}

function isCalled(word: ContextWord | undefined): boolean {
  return word !== undefined && word !== 'span' && /^(?:genannt|gerufen|getauft)$/.test(word.lower);
}

/** known as the “…”, dubbed the “…”; not called the “…”, which reports a judgement as often. */
function isNamedBehindArticle([article, as, known]: readonly ContextWord[]): boolean {
  if (lowerOf(article) !== 'the') return false;
  return lowerOf(as) === 'as'
    ? lowerOf(known) === 'known'
    : /^(?:dubbed|nicknamed|titled|christened)$/.test(lowerOf(as));
}

/** an e-mail with the subject line “…” */
function isSubjectLine([line, subject]: readonly ContextWord[]): boolean {
  return lowerOf(line) === 'line' && lowerOf(subject) === 'subject';
}

function opensClause(word: ContextWord | undefined): boolean {
  if (word === undefined || word === 'span' || FRAME_OPENERS.test(word.lower)) return false;
  return (
    (classesOf('de', word) & CLAUSE_OPENERS) !== 0 ||
    /^(?:obwohl|obgleich|aber|doch|denn|damit|was|wer|wo|dessen|deren)$/.test(word.lower)
  );
}
/** „…“, wie er sagt; „…“, so Huber; „…“, laut Huber */
const FRAME_OPENERS = /^(?:wie|so|laut|nach)$/;
const CLAUSE_OPENERS =
  WordClass.determiner | WordClass.conjunction | WordClass.preposition | WordClass.listing;

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
