import type { Word } from '../text/words';
import { speechVerbForms } from './data/speech-verbs';
import type { ReportedClause } from './indirect-speech';
import { isListedVerb } from './speakers/english-words';
import { classesOf, WordClass } from './word-classes';

/** Verbs that take a clause without "that": "she said the plan had failed". */
const TAKE_BARE_CLAUSE = new Set(
  'say add insist claim argue warn note explain admit acknowledge suggest contend maintain predict assert believe think hope confirm declare promise vow tweet write estimate'.split(
    ' ',
  ),
);
const ALSO_INVERT = new Set(['report', 'conclude', 'reply', 'respond', 'testify', 'recall', 'reason']);
const CLAUSE_STARTS = new Set(
  "he she it they we i you there the a an his her its their our this that these those no some many most all both if it's he's she's they're there's".split(
    ' ',
  ),
);
const NOT_BEFORE_A_VERB = new Set(
  'a an the this that these those his her its their our my to of no any some each every'.split(' '),
);
const AFTER_A_FRAME = new Set(
  'on in at during to after before while when late early last this yesterday today monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
/** "When she left, Smith said …": what stands before the comma is told by the reporter. */
const SUBORDINATORS = new Set(
  'when after before while as if because although though since until once unless asked'.split(' '),
);
/** "told reporters in Berlin on Monday that" */
const WORDS_BEFORE_THAT = 8;
const WORDS_IN_FRAME = 14;

/**
 * Reported speech in one English sentence: "She said (that) …", "…, the ministry said", "according to …".
 *
 * @param words of the sentence
 */
export function readEnglishSentence(words: readonly Word[]): ReportedClause | undefined {
  const attributed = accordingTo(words);
  if (attributed) return attributed;
  const verbs = finiteVerbs(words);
  return verbs.length > 0 ? (frameBehind(words, verbs) ?? frameBefore(words, verbs)) : undefined;
}

/** Where finite verbs of saying stand; looked for once, since most sentences have none and both sorts of frame ask. */
function finiteVerbs(words: readonly Word[]): readonly number[] {
  const verbs: number[] = [];
  for (let at = 1; at < words.length; at += 1) if (isFiniteVerb(words, at)) verbs.push(at);
  return verbs;
}

function accordingTo(words: readonly Word[]): ReportedClause | undefined {
  const at = words.findIndex((word, index) => word.lower === 'according' && words[index + 1]?.lower === 'to');
  if (at < 0) return undefined;
  const end = endOf(words);
  const comma = words.findIndex((word, index) => index > at && word.text === ',');
  if (at === 0) {
    return comma < 0 ? undefined : { from: comma + 1, to: end, frame: { from: 0, to: comma } };
  }
  const to = words[at - 1]?.text === ',' ? at - 1 : at;
  return { from: 0, to, frame: { from: at, to: comma < 0 ? end : comma } };
}

function frameBehind(words: readonly Word[], verbs: readonly number[]): ReportedClause | undefined {
  const end = endOf(words);
  const firstComma = words.findIndex((word) => word.text === ',');
  for (let comma = end - 2; comma > 1 && comma >= end - WORDS_IN_FRAME; comma -= 1) {
    if (words[comma]?.text !== ',') continue;
    const verb = verbs.find((at) => at > comma && at < end);
    if (verb === undefined || /^(?:who|whom|whose|which)$/.test(words[comma + 1]?.lower ?? '')) continue;
    if (comma === firstComma && SUBORDINATORS.has(words[0]?.lower ?? '')) continue;
    const isFrame =
      verb === comma + 1 ? isInvertedFrame(words, verb, end) : closesFrame(words[verb + 1], verb + 1 >= end);
    return isFrame && holdsVerb(words.slice(0, comma))
      ? { from: 0, to: comma, frame: { from: comma + 1, to: end } }
      : undefined;
  }
  return undefined;
}

/** "…, the city said on Monday": nothing follows the verb, or when and where it was said. */
function closesFrame(next: Word | undefined, atEnd: boolean): boolean {
  return atEnd || next === undefined || AFTER_A_FRAME.has(next.lower) || next.text === ',';
}

/** "…, said a spokeswoman": the speaker follows the verb, and is no clause ("Smith, 41, said the city would pay"). */
function isInvertedFrame(words: readonly Word[], verb: number, end: number): boolean {
  const next = words[verb + 1];
  if (next?.sort !== 'word' || AFTER_A_FRAME.has(next.lower) || next.lower === 'that') return false;
  if (!inverts(words[verb]) || describesSubject(words, verb - 1)) return false;
  const comma = words.findIndex((word, at) => at > verb && word.text === ',');
  const speaker = words.slice(verb + 1, comma < 0 ? end : comma);
  return !speaker.some(
    (word) => word.lower === 'that' || (classesOf('en', word) & WordClass.verbOrPronoun) !== 0,
  );
}

/** "The foreman, a retired driver, said": what stands between the last two commas goes on about the subject. */
function describesSubject(words: readonly Word[], comma: number): boolean {
  let from = comma;
  while (from > 0 && words[from - 1]?.text !== ',') from -= 1;
  return from > 0 && /^(?:an?|one|who|whose|which)$/.test(words[from]?.lower ?? '');
}

/** Verbs that stand before their speaker: "…, said Smith"; behind others stands their object. */
function inverts(word: Word | undefined): boolean {
  return (
    takesBareClause(word) ||
    (word !== undefined && speechVerbForms('en', word.lower).some(({ lemma }) => ALSO_INVERT.has(lemma)))
  );
}

/** Whether words can be a clause, and not only a subject with its apposition: "The mayor's wife, Jane Smith". */
function holdsVerb(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    if ((classesOf('en', word) & WordClass.verbOrPronoun) !== 0) return true;
    if (word.sort !== 'word' || word.capital) return false;
    if (isListedVerb(word.lower) || word.lower.endsWith('ed')) return true;
    return word.lower.endsWith('s') && followsNoun(words[at - 1]);
  });
}

/** The word before a verb in -s is its subject; before a plural stands what counts or describes it, and often nothing. */
function followsNoun(previous: Word | undefined): boolean {
  return (
    previous?.sort === 'word' &&
    !NOT_BEFORE_A_VERB.has(previous.lower) &&
    (classesOf('en', previous) & WordClass.preposition) === 0
  );
}

function frameBefore(words: readonly Word[], verbs: readonly number[]): ReportedClause | undefined {
  const end = endOf(words);
  for (const verb of verbs) {
    if (verb >= Math.min(end - 1, WORDS_IN_FRAME * 2)) break;
    const that = words.findIndex(
      (word, at) => at > verb && at <= verb + WORDS_BEFORE_THAT && word.lower === 'that',
    );
    const next = words[verb + 1];
    if (that > 0 && noClauseBetween(words, verb + 1, that)) {
      return { from: that + 1, to: end, frame: { from: 0, to: verb + 1 } };
    }
    // "The plan, said Smith, is over": the name is the subject of "said".
    const inserted = next?.capital === true && words[verb - 1]?.text === ',' && words[verb + 2]?.text === ',';
    if (
      next &&
      takesBareClause(words[verb]) &&
      !inserted &&
      (CLAUSE_STARTS.has(next.lower) || next.capital || isBareSubject(words, verb + 1))
    ) {
      return { from: verb + 1, to: end, frame: { from: 0, to: verb + 1 } };
    }
  }
  return undefined;
}

/** "said emergency care would go on", "said two guards were hurt": a subject without an article, and soon its auxiliary. */
function isBareSubject(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + LONGEST_BARE_SUBJECT; at += 1) {
    const word = words[at];
    if (!word || word.sort === 'sign' || AFTER_A_FRAME.has(word.lower)) return false;
    if (AUXILIARY.test(word.lower)) return at > from;
    if ((classesOf('en', word) & (WordClass.verbOrPronoun | WordClass.conjunction)) !== 0) return false;
  }
  return false;
}
const LONGEST_BARE_SUBJECT = 6;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)$/;

function noClauseBetween(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .every(
      (word) =>
        (word.sort !== 'sign' && !CLAUSE_STARTS.has(word.lower)) ||
        word.lower === 'the' ||
        word.lower === 'a',
    );
}

function isFiniteVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.sort !== 'word' || word.capital) return false;
  const forms = speechVerbForms('en', word.lower);
  const previous = words[at - 1];
  if (forms.length === 0 || !previous || NOT_BEFORE_A_VERB.has(previous.lower)) return false;
  return forms.some(
    (form) =>
      form.strength === 'saying' &&
      (form.tense === 'past' || (form.tense === 'present' && form.form !== form.lemma)),
  );
}

function takesBareClause(word: Word | undefined): boolean {
  return (
    word !== undefined && speechVerbForms('en', word.lower).some((form) => TAKE_BARE_CLAUSE.has(form.lemma))
  );
}

/** Without the full stop. */
function endOf(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && words[end - 1]?.sort === 'sign') end -= 1;
  return end;
}
