import { isAbstractNoun, isRoleNoun, sexOfName } from '../../people/lexicon';
import { isToldByLetting } from '../data/german-speech-idioms';
import type { TokenRange } from './cue';
import { isRelative } from './german-first-subject';
import {
  behindLastSign,
  namesSomebody,
  nextSign,
  phraseEndingAt,
  phraseStartingAt,
  sentenceStart,
  type GermanFrame,
} from './german-phrases';
import { subjectOf } from './german-subject';

/** Whoever says what a verb of saying tells: its subject, or in the passive the one it is said by. */
export function sayerOf(frame: GermanFrame, verb: number, from: number, to: number): TokenRange | undefined {
  const { tokens } = frame;
  const clause = behindLastSign(frame, verb, from);
  const quoted = readOut(frame, clause, verb, from) ?? quotedOne(frame, verb, from, to);
  if (quoted) return quoted;
  // "ist gefragt worden: …": whoever is asked answers.
  if (!isPassive(frame, clause, verb) || ASKED.test(tokens[verb]?.lower ?? ''))
    return figureMadeToSpeak(frame, clause, verb) ?? subjectOf(frame, verb, from, to);
  for (let at = clause; at < verb; at += 1) {
    if (/^(?:von|vom)$/.test(tokens[at]?.lower ?? '')) return phraseStartingAt(frame, at + 1, verb);
  }
  return undefined;
}

/** "Der Rat schrieb einen Brief, aus dem Huber zitierte: „…“": whoever wrote, or else what is read from. */
function readOut(frame: GermanFrame, clause: number, verb: number, from: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  if (tokens[clause]?.lower !== 'aus' || !isRelative(frame, clause + 1, clause)) return undefined;
  if (!/^(?:zitiert|zitierte|zitierten|las|lasen|liest|verlas|verliest)$/.test(tokens[verb]?.lower ?? ''))
    return undefined;
  for (let at = clause - 1; at >= from; at -= 1)
    if (classes[at] === 'speech') return subjectOf(frame, at, from, clause);
  return phraseEndingAt(frame, clause - 1, from);
}

/** "Die Zeitung zitiert einen Zeugen mit den Worten: „…“": the object speaks; in the passive the subject. */
function quotedOne(frame: GermanFrame, verb: number, from: number, to: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  if (!/^zitier(?:t|te|ten|en)$/.test(tokens[verb]?.lower ?? '')) return undefined;
  const clause = behindLastSign(frame, verb, from);
  if (isPassive(frame, clause, verb)) return subjectOf(frame, verb, from, to);
  const end = nextSign(frame, verb + 1, to);
  const found = tokens.slice(verb, end).findIndex(({ lower }) => lower === 'mit');
  const withWords = verb + found;
  if (found < 0 || !WORDS.test(tokens[end - 1]?.lower ?? '')) return undefined;
  const subject = subjectOf(frame, verb, from, to);
  let object: TokenRange | undefined;
  for (let at = verb + 1; at < withWords; at += 1) {
    if (classes[at] === 'preposition') return object;
    const phrase = phraseStartingAt(frame, at, withWords);
    if (!phrase) continue;
    if (phrase.from !== subject?.from) object = phrase;
    at = phrase.to - 1;
  }
  return object;
}
const WORDS = /^(?:worten|wort|satz|sätzen|aussage|spruch)$/;

/**
 * "Im Stück lässt Huber eine Figur sagen: „…“": the author has somebody else speak, right before the infinitive. Whoever has a spokesman
 * say something speaks through him.
 */
function figureMadeToSpeak(frame: GermanFrame, clause: number, verb: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  const { lower = '' } = tokens[verb] ?? {};
  // "ließ seine Kritiker wissen": they are told.
  if (!lower.endsWith('n') || isToldByLetting(lower)) return undefined;
  const lets = tokens
    .slice(clause, verb)
    .findIndex((token) => /^(?:lässt|ließ|lassen|ließen)$/.test(token.lower));
  for (let at = verb - 1; lets >= 0 && at > clause + lets; at -= 1) {
    if (classes[at] === 'preposition' || classes[at] === 'comma') return undefined;
    const phrase = /determiner$/.test(classes[at] ?? '') ? phraseStartingAt(frame, at, verb) : undefined;
    if (!phrase) continue;
    const governed = classes[at - 1] === 'preposition' || MOUTHPIECE.test(tokens[phrase.to - 1]?.lower ?? '');
    return governed || phrase.to !== verb ? undefined : phrase;
  }
  return undefined;
}
const MOUTHPIECE = /(?:sprecher|sprecherin|anwalt|anwältin|verteidiger|verteidigerin|büro|management)$/;

/** Whether a verb stands in the passive with an auxiliary of its clause: "wurde von Huber … genannt", "gefragt worden". */
export function isPassive({ tokens }: GermanFrame, clause: number, verb: number): boolean {
  return tokens.slice(clause, verb + 2).some((token) => PASSIVE.test(token.lower));
}
/**
 * "Dem Minister wird vorgeworfen, das Haus „getäuscht“ zu haben": whether the only verb of saying of the sentence before the quotation at
 * `at` is in the passive and names nobody.
 */
export function isSaidByNobody(frame: GermanFrame, at: number): boolean {
  const { classes, tokens } = frame;
  if (tokens[at]?.break !== 'none') return false;
  const start = sentenceStart(frame, at);
  let passive = false;
  for (let index = start; index < at; index += 1) {
    const kind = classes[index];
    if (kind === 'speech' || kind === 'weak speech' || tokens[index]?.lower === 'von') return false;
    if (kind !== 'speech participle') continue;
    if (!isPassive(frame, behindLastSign(frame, index, start), index)) return false;
    passive = true;
  }
  return passive;
}

const PASSIVE = /^(?:wird|werden|wurde|wurden|werde|worden)$/;
const ASKED = /^(?:gefragt|befragt|gebeten)$/;

/** "Für Huber kommt das nicht in Frage: „…“": to whom something is so. */
export function concerned(frame: GermanFrame, start: number, at: number): TokenRange | undefined {
  for (let index = start; index < at - 1; index += 1) {
    if (frame.tokens[index]?.lower !== 'für') continue;
    const phrase = phraseStartingAt(frame, index + 1, at);
    if (phrase && isSomebody(frame, phrase)) return phrase;
  }
  return undefined;
}

function isSomebody(frame: GermanFrame, phrase: TokenRange): boolean {
  if (/^(?:ihn|sie)$/.test(frame.tokens[phrase.from]?.lower ?? '')) return true;
  return namesSomebody(frame, phrase);
}

/** What speaks for a verb to be the one that frames a quotation on its right; the sum decides. */
export const WORTH = {
  saying: 3,
  weak: 0,
  animate: 1,
  inanimate: -2,
  /** The nearest verb before a colon. */
  introduces: 3,
  /** A verb of thinking in the quotation's own main clause. */
  own: 3,
  /** Right before the clause that the quotation opens. */
  opens: 1,
  /** For each verb between it and the quotation. */
  further: -0.7,
};

/** How well a phrase can speak; of most German nouns nothing tells. */
export function animacy(frame: GermanFrame, subject: TokenRange): number {
  const last = frame.tokens[subject.to - 1];
  if (!last || /^(?:es|man|das|dies|wer|welche[rs]?)$/.test(last.lower)) return WORTH.inanimate;
  const named = frame.tokens
    .slice(subject.from, subject.to)
    .some((token) => sexOfName(token.text) !== undefined);
  if (named || frame.classes[subject.from] === 'pronoun' || isRoleNoun('de', last.lower))
    return WORTH.animate;
  return isAbstractNoun(last.lower) ? WORTH.inanimate : 0;
}
