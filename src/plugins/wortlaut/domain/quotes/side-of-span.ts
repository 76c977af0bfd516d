import type { Word } from '../text/words';
import { speechVerbForms } from './data/speech-verbs';
import type { ContextWord } from './span-context';
import type { Language } from './utterance';
import { bearsNames, classesOf, WordClass } from './word-classes';

/** What the reporter's words on one side of a span, in its sentence, tell of it. */
export interface SideOfSpan {
  readonly verbDistance: number;
  readonly weakVerb: boolean;
  readonly sourceWord: boolean;
  readonly namedThing: boolean;
  /** The nearest verb of saying stands nearer to this span, or nearer to another one. */
  readonly framesOwn: boolean;
  readonly framesOther: boolean;
}

/** "anders gesagt", "kurz gesagt": a verb of saying in a phrase that reports nobody's words. */
const ASIDE_PARTICIPLE = /^(?:gesagt|gesprochen|ausgedrückt|formuliert)$/;
const ASIDE =
  /^(?:anders|kurz|besser|genauer|wie|offen|ehrlich|einfach|grob|salopp|vereinfacht|deutlicher|streng)$/;

/** Farther nouns hardly belong to the span. */
const NEAR = 3;

/**
 * Looks through the reporter's words on one side of a span.
 *
 * @param words nearest first
 * @param prefixes the small words of the sentence, where the language has separable verbs; none where it has not
 */
export function readSide(
  lang: Language,
  words: readonly ContextWord[],
  side: 'before' | 'after',
  prefixes: () => ReadonlySet<string>,
): SideOfSpan {
  let [strong, weak] = [Infinity, Infinity];
  let [verb, otherBefore, otherBehind] = [Infinity, Infinity, Infinity];
  let seen = 0;
  let namedThing = false;
  words.forEach((word, at) => {
    if (word === 'span') {
      if (verb === Infinity) otherBefore = Math.min(otherBefore, at);
      else otherBehind = Math.min(otherBehind, at);
      return;
    }
    if (word.sort !== 'word') return;
    const classes = classesOf(lang, word);
    if (at < NEAR) namedThing ||= bearsNames(lang, word);
    seen |= classes;
    const saying = (classes & WordClass.saying) !== 0 || isSeparated(classes, word, prefixes);
    if (saying && isAside(word, words[side === 'before' ? at + 1 : at - 1])) return;
    if (saying) {
      strong = Math.min(strong, at);
      verb = Math.min(verb, at);
    } else if ((classes & WordClass.weakVerb) !== 0) weak = Math.min(weak, at);
  });
  const framesOther = verb < Infinity && (otherBefore < verb || otherBehind - verb < verb);
  return {
    verbDistance: Math.min(strong, weak),
    weakVerb: weak < strong || strong === Infinity,
    sourceWord: (seen & WordClass.source) !== 0,
    namedThing,
    framesOwn: verb < Infinity && !framesOther,
    framesOther,
  };
}

function isAside(word: Word, previous: ContextWord | undefined): boolean {
  return (
    previous !== undefined &&
    previous !== 'span' &&
    ASIDE_PARTICIPLE.test(word.lower) &&
    ASIDE.test(previous.lower)
  );
}

/** Whether a word is a form of a separable verb of saying whose prefix stands in the same sentence. */
function isSeparated(classes: number, word: Word, prefixes: () => ReadonlySet<string>): boolean {
  if ((classes & WordClass.separable) === 0) return false;
  return speechVerbForms('de', word.lower).some(
    ({ prefix, strength }) => prefix !== undefined && strength === 'saying' && prefixes().has(prefix),
  );
}
