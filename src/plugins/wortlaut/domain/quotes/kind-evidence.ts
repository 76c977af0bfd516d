import type { Word } from '../text/words';
import { isNamedThing, isNamingWord } from './data/named-things';
import { speechVerbForms, type SpeechVerbStrength } from './data/speech-verbs';
import type { MarkedSpan } from './reading';
import type { ContextWord, SpanContext } from './span-context';
import type { Language } from './utterance';

/** What evidence is drawn from, beside the span's context. */
export interface SpanSurroundings {
  readonly lang: Language;
  readonly text: string;
  readonly span: MarkedSpan;
  readonly context: SpanContext;
  /** The paragraph the span begins in. */
  readonly paragraph: { readonly start: number; readonly end: number };
  /** How many spans of the text hold the same words. */
  readonly sameWords: number;
  readonly firstParagraph: boolean;
}

const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    (
      'ich du er sie es wir ihr mich mir uns euch ihm ihn ihnen man sich ist sind war waren bin bist hat habe haben hatte hatten wird werden wurde ' +
      'würde kann können konnte könnte muss müssen muß musste soll sollen sollte will wollen wollte darf dürfen mag möchte nicht kein keine ' +
      'sei wäre gibt geht kommt macht dass daß weil wenn aber auch noch nur schon ja nein doch'
    ).split(' '),
  ),
  en: new Set(
    (
      'i you he she it we they me him us them is are was were am be been have has had do does did will would can could should must may might ' +
      "not no don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't i'm we're they're it's that's he's she's you're i've " +
      "we've they've i'll we'll there's let's because if but so what who going get got"
    ).split(' '),
  ),
};
const SMALL_IN_TITLES = new Set(
  'a an the of in on at to for and or but nor with from by as into vs und oder der die das des dem den ein eine im am zu zum zur von vom mit für'.split(
    ' ',
  ),
);
const DETERMINERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    'der die das des dem den ein eine einer eines einem einen kein keine seinen seine sein ihr ihre ihren dieser diese dieses diesen diesem beim im am zum zur vom ins'.split(
      ' ',
    ),
  ),
  en: new Set('the a an this that these those his her its their my our your some any every'.split(' ')),
};
const PREPOSITIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    'in im an am auf aus bei beim mit nach seit von vom zu zum zur über unter für gegen um durch ohne als wie laut'.split(
      ' ',
    ),
  ),
  en: new Set(
    'in on at of for with from by to about into through as like over under against between after before during'.split(
      ' ',
    ),
  ),
};
const CONJUNCTIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(['dass', 'daß', 'ob', 'wenn', 'weil']),
  en: new Set(['that', 'because', 'if', 'whether', 'how', 'why']),
};
const AND_OR: ReadonlySet<string> = new Set(['und', 'oder', 'sowie', 'and', 'or', '&']);
const SOURCE_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(['laut', 'zufolge', 'so', 'nach', 'worten', 'angaben', 'wörtlich', 'zitat', 'heißt', 'heisst']),
  en: new Set([
    'according',
    'words',
    'quote',
    'quoted',
    'quoting',
    'saying',
    'statement',
    'remarks',
    'phrase',
  ]),
};
/** Farther verbs are counted as one sort. */
const NEAR = 3;
const MIDDLE = 8;
const CLOSE_PUNCTUATION = /^[,:;.!?()–—-]/;

/**
 * The evidence that a marked span quotes someone or does not: names of what is the case, to be weighed.
 *
 * @returns names out of a fixed set, each at most once
 */
export function kindEvidence(around: SpanSurroundings): readonly string[] {
  const names: string[] = ['always'];
  insideEvidence(around, names);
  edgeEvidence(around, names);
  verbEvidence(around, names);
  placeEvidence(around, names);
  joinedEvidence(around, names);
  return names;
}

/** Evidence that says more together: "on “Morning Talk”" is a programme, "a “Morning Talk”" may be anything. */
function joinedEvidence({ lang, context }: SpanSurroundings, names: string[]): void {
  const shape = shapeOf(context.inside);
  names.push(
    `${shape} after ${edgeName(lang, context.before[0])}`,
    `${shape} before ${edgeName(lang, context.after[0])}`,
  );
  const verbs = [...context.before, ...context.after].some(
    (word) => word !== 'span' && word.sort === 'word' && strengthOf(lang, word) === 'saying',
  );
  names.push(`${shape} ${verbs ? 'with' : 'without'} saying`);
}

/** Longer spans are all of one shape: nothing but whole utterances and a few titles are as long. */
const LONG = 7;

function shapeOf(inside: readonly Word[]): string {
  const words = inside.filter((word) => word.sort !== 'sign');
  const content = words.filter((word) => word.sort === 'word' && !SMALL_IN_TITLES.has(word.lower));
  const capitals = content.filter((word) => word.capital).length;
  const size =
    words.length === 1 ? 'one' : words.length <= 3 ? 'few' : words.length <= LONG ? 'some' : 'many';
  const letters =
    capitals === 0
      ? 'small'
      : capitals === content.length && words[0]?.capital
        ? 'capitalised'
        : words[0]?.capital
          ? 'sentence'
          : 'mixed';
  return `${size} ${letters}`;
}

function insideEvidence({ lang, text, span, context, sameWords }: SpanSurroundings, names: string[]): void {
  const words = context.inside.filter((word) => word.sort !== 'sign');
  const length = words.length;
  names.push(`length:${length <= 4 ? length : length <= 6 ? '5-6' : length <= 9 ? '7-9' : '10+'}`);
  const first = words[0];
  names.push(
    `starts:${!first ? 'sign' : first.sort === 'number' ? 'number' : first.capital ? 'capital' : 'small'}`,
  );
  const last = text.charAt(span.inner.end - 1);
  names.push(`ends:${/[.!?…]/.test(last) ? last.replace('…', '.') : last === ',' ? ',' : 'open'}`);
  const content = words.filter((word) => word.sort === 'word' && !SMALL_IN_TITLES.has(word.lower));
  // A title starts with a capital even where its language has small first words: "Das Boot", not "das Boot".
  const allCapital = first?.capital === true && content.length > 0 && content.every((word) => word.capital);
  if (allCapital && length > 1)
    names.push(`all capitalised:${length <= 3 ? 'short' : length <= 7 ? 'middle' : 'long'}`);
  const functionWords = words.filter((word) => FUNCTION_WORDS[lang].has(word.lower)).length;
  names.push(`function words:${Math.min(functionWords, 3)}`);
  if (allCapital && functionWords === 0 && length > 1) names.push('title-like');
  const signs = context.inside.filter((word) => word.sort === 'sign').length;
  if (signs > 1 && length > 4) names.push('has clauses');
  if (words.every((word) => word.sort === 'number')) names.push('no letters');
  if (lang === 'de' && length === 1 && first) names.push(first.capital ? 'one noun' : 'one small word');
  if (sameWords > 1) names.push(length <= 4 ? 'repeated short' : 'repeated long');
  if (!span.closed) names.push('unclosed');
  if (!span.opened) names.push('unopened');
  if (span.level === 'single') names.push('single marks');
  if (span.lastParagraph > span.paragraph) names.push('several paragraphs');
}

function edgeEvidence({ lang, text, span, context }: SpanSurroundings, names: string[]): void {
  const previous = context.before[0];
  const next = context.after[0];
  names.push(`before:${edgeName(lang, previous)}`, `after:${edgeName(lang, next)}`);
  const [small, smallNext] = [smallWordBeside(lang, previous), smallWordBeside(lang, next)];
  if (small) names.push(`after ${small}`);
  if (smallNext) names.push(`before ${smallNext}`);
  if (previous && previous !== 'span' && previous.sort === 'sign') {
    names.push(`before sign:${previous.text}>${edgeName(lang, context.before[1])}`);
  }
  if (next && next !== 'span' && next.sort === 'sign') {
    names.push(`after sign:${next.text}>${edgeName(lang, context.after[1])}`);
  }
  if (/^-\p{L}/u.test(text.slice(span.outer.end, span.outer.end + 2))) names.push('compound after');
  if (text.charAt(span.outer.start - 1) === '-') names.push('compound before');
  if (/^\s?\(\d{4}/.test(text.slice(span.outer.end, span.outer.end + 6))) names.push('year after');
  else if (/^\s?\(/.test(text.slice(span.outer.end, span.outer.end + 2))) names.push('bracket after');
  if (isListed(context.before) || isListed(context.after)) names.push('in a list');
}

function edgeName(lang: Language, word: ContextWord | undefined): string {
  if (!word) return 'edge';
  if (word === 'span') return 'span';
  if (word.sort === 'sign') return CLOSE_PUNCTUATION.test(word.text) ? word.text : 'sign';
  if (word.sort === 'number') return 'number';
  if (word.sort === 'possessive') return 'possessive';
  if (AND_OR.has(word.lower)) return 'and';
  if (strengthOf(lang, word) === 'saying' && !isNamingWord(lang, word.lower)) return 'saying';
  if (isNamingWord(lang, word.lower)) return 'naming';
  if (DETERMINERS[lang].has(word.lower)) return 'determiner';
  if (CONJUNCTIONS[lang].has(word.lower)) return 'conjunction';
  if (isNamedThing(lang, word.lower)) return 'named thing';
  if (PREPOSITIONS[lang].has(word.lower)) return 'preposition';
  if (FUNCTION_WORDS[lang].has(word.lower)) return 'function word';
  return word.capital ? 'capital' : 'small';
}

/** A preposition or determiner right beside a span tells more than its sort: "by", "on", "einem". */
function smallWordBeside(lang: Language, word: ContextWord | undefined): string | undefined {
  if (!word || word === 'span' || word.sort !== 'word') return undefined;
  return PREPOSITIONS[lang].has(word.lower) || DETERMINERS[lang].has(word.lower) ? word.lower : undefined;
}

function isListed(words: readonly ContextWord[]): boolean {
  const [first, second] = words;
  if (first === undefined || first === 'span') return false;
  return (first.text === ',' || AND_OR.has(first.lower)) && second === 'span';
}

function verbEvidence({ lang, context }: SpanSurroundings, names: string[]): void {
  names.push(
    `verb before:${nearestVerb(lang, context.before)}`,
    `verb after:${nearestVerb(lang, context.after)}`,
  );
  const all = [...context.before, ...context.after];
  if (all.some((word) => word !== 'span' && SOURCE_WORDS[lang].has(word.lower))) names.push('source word');
  if (all.some((word) => word !== 'span' && isNamingWord(lang, word.lower))) names.push('naming word');
  if (context.before.slice(0, NEAR).some((word) => word !== 'span' && isNamedThing(lang, word.lower))) {
    names.push('named thing near before');
  }
  if (context.after.slice(0, NEAR).some((word) => word !== 'span' && isNamedThing(lang, word.lower))) {
    names.push('named thing near after');
  }
  if (context.before.some((word) => word === 'span') || context.after.some((word) => word === 'span'))
    names.push('span in sentence');
}

function nearestVerb(lang: Language, words: readonly ContextWord[]): string {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word === 'span' || word.sort !== 'word') continue;
    const strength = strengthOf(lang, word);
    if (!strength) continue;
    return `${strength} ${at <= NEAR ? 'near' : at <= MIDDLE ? 'middle' : 'far'}`;
  }
  return 'none';
}

/** The strongest reading of a word as a finite or past form of a speech verb. */
function strengthOf(lang: Language, word: Word): SpeechVerbStrength | undefined {
  if (word.capital && lang === 'de') return undefined;
  let found: SpeechVerbStrength | undefined;
  for (const form of speechVerbForms(lang, word.lower)) {
    if (form.strength === 'saying') return 'saying';
    found ??= form.strength;
  }
  return found;
}

function placeEvidence(
  { text, span, context, paragraph, firstParagraph }: SpanSurroundings,
  names: string[],
): void {
  const outside =
    text.slice(paragraph.start, span.outer.start).trim().length +
    (span.outer.end < paragraph.end ? text.slice(span.outer.end, paragraph.end).trim().length : 0);
  if (outside === 0) names.push('whole paragraph');
  else if (span.outer.start === paragraph.start) names.push('starts paragraph');
  else if (span.outer.end >= paragraph.end) names.push('ends paragraph');
  if (context.startsSentence && context.endsSentence && outside > 0) names.push('whole sentence');
  const short = paragraph.end - paragraph.start <= HEADING_LENGTH;
  if (short && !/[.!?]["“”«»]?$/.test(text.slice(paragraph.end - 2, paragraph.end))) names.push('in heading');
  if (firstParagraph) names.push('in first paragraph');
}

/** Headings are shorter than this, in UTF-16 units. */
const HEADING_LENGTH = 120;
