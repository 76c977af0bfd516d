import type { TokenRange } from './cue';
import type { EnglishClass } from './english-words';
import type { FrameToken } from './frame';

/** A clause's tokens are looked at this far to each side: no sentence worth reading is longer. */
const REACH = 70;

/** Words of a phrase that names someone; longer ones are cut. */
const LONGEST_PHRASE = 14;

export interface EnglishFrame {
  readonly tokens: readonly FrameToken[];
  readonly classes: readonly EnglishClass[];
}

const inPhrase = (kind: EnglishClass | undefined): boolean =>
  kind === 'name' || kind === 'word' || kind === 'number' || kind === 'possessive';

/** Whether a token is a dash of any length. */
export function isDash(text: string | undefined): boolean {
  return text === '–' || text === '—' || text === '-' || text === '--';
}

/** Index of the first token of the sentence that holds `index`, not further back than REACH. */
export function sentenceStart(frame: EnglishFrame, index: number): number {
  let at = index;
  while (at > 0 && index - at < REACH) {
    const token = frame.tokens[at];
    if (token && (token.break === 'sentence' || token.break === 'paragraph' || token.break === 'soft')) break;
    at -= 1;
  }
  return at;
}

/** Index after the last token of the sentence that holds `index`, not further than REACH. */
export function sentenceEnd(frame: EnglishFrame, index: number): number {
  let at = index + 1;
  while (at < frame.tokens.length && at - index < REACH) {
    const token = frame.tokens[at];
    if (token && token.break !== 'none') break;
    at += 1;
  }
  return at;
}

/** The noun phrase that ends before `end`, whatever governs it: "Smith" of "by Smith, who". */
export function phraseRightBefore(frame: EnglishFrame, end: number, from: number): TokenRange | undefined {
  let start = end;
  while (start > from && (start === end ? inPhrase(frame.classes[start - 1]) : joinsPhrase(frame, start - 1)))
    start -= 1;
  if (start === end) return undefined;
  return { from: start > from && frame.classes[start - 1] === 'determiner' ? start - 1 : start, to: end };
}

/** "resigned after the senator said": before a clause these are conjunctions, and their noun is its subject. */
const TEMPORAL = /^(?:after|before|since|until)$/;

/**
 * The noun phrase that ends before `end`; steps back over prepositional phrases that belong to it.
 */
export function phraseEndingAt(frame: EnglishFrame, end: number, from: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  let to = end;
  let at = end - 1;
  while (at >= from) {
    // A parenthesis belongs to the phrase: "Smith (R-Ohio)".
    if (tokens[at]?.text === ')') {
      let open = at;
      while (open > from && tokens[open]?.text !== '(') open -= 1;
      at = open - 1;
      to = at + 1;
      continue;
    }
    const kind = classes[at];
    if (kind === 'pronoun') return { from: at, to: at + 1 };
    if (!inPhrase(kind)) return undefined;
    let start = at;
    while (start > from && joinsPhrase(frame, start - 1) && at - start < LONGEST_PHRASE) start -= 1;
    const before = classes[start - 1];
    if (start > from && before === 'determiner') start -= 1;
    const governs = classes[start - 1];
    if (start > from && governs === 'preposition' && !TEMPORAL.test(tokens[start - 1]?.lower ?? '')) {
      if (tokens[start - 1]?.lower === 'of') {
        // "a spokesman of the party": the phrase goes on to the left.
        const head = phraseEndingAt(frame, start - 1, from);
        return head ? { from: head.from, to: head.to === start - 1 ? to : head.to } : undefined;
      }
      at = start - 2;
      to = at + 1;
      while (at >= from && classes[at] === 'adverb') {
        at -= 1;
        to = at + 1;
      }
      continue;
    }
    return { from: start, to };
  }
  return undefined;
}

/** Whether a token goes on a noun phrase to its right. */
function joinsPhrase(frame: EnglishFrame, at: number): boolean {
  const { classes, tokens } = frame;
  const kind = classes[at];
  if (tokens[at + 1] && tokens[at + 1]?.break !== 'none') return false;
  if (inPhrase(kind)) return true;
  if (tokens[at]?.text === '&' || tokens[at]?.text === '/') return true;
  if (kind === 'determiner') return classes[at + 1] === 'possessive';
  if (tokens[at]?.lower === 'of') return classes[at + 1] === 'name' && classes[at - 1] === 'name';
  return tokens[at]?.lower === 'and' && classes[at + 1] === 'name' && classes[at - 1] === 'name';
}

/**
 * The noun phrase that starts at `from`, which a determiner, a name, a number or a pronoun has to open.
 *
 * @param limit index that the phrase may not reach
 */
export function phraseStartingAt(frame: EnglishFrame, from: number, limit: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  let at = from;
  if (classes[at] === 'pronoun') {
    // "one of the workers"
    const of = tokens[at + 1]?.lower === 'of' ? phraseStartingAt(frame, at + 2, limit) : undefined;
    return { from: at, to: of ? of.to : at + 1 };
  }
  if (classes[at] === 'determiner') at += 1;
  const first = at;
  while (at < limit && at - from < LONGEST_PHRASE) {
    const kind = classes[at];
    if (at > from && tokens[at]?.break !== 'none') break;
    const joins =
      inPhrase(kind) ||
      (kind === 'determiner' && (tokens[at - 1]?.lower === 'of' || classes[at - 1] === 'possessive')) ||
      (kind === 'preposition' && tokens[at]?.lower === 'of' && at > first) ||
      (kind === 'adverb' && at > first && tokens[at]?.capital === false && inPhrase(classes[at + 1])) ||
      ((tokens[at]?.lower === 'and' || tokens[at]?.text === '&') &&
        classes[at - 1] === 'name' &&
        classes[at + 1] === 'name') ||
      (kind === 'verb' && at > from && classes[at - 1] === 'determiner');
    if (!joins) break;
    at += 1;
  }
  while (at > first && classes[at - 1] === 'preposition') at -= 1;
  return at > first ? { from, to: at } : undefined;
}

/**
 * Index after what completes the noun phrase that ends before `end`: "a spokesman for the union", "a professor of law at Northbank";
 * `end` itself where nothing does.
 */
export function afterComplement(frame: EnglishFrame, end: number): number {
  let to = end;
  for (let count = 0; count < MOST_COMPLEMENTS; count += 1) {
    const token = frame.tokens[to];
    if (!token || token.break !== 'none' || !COMPLETES.test(token.lower)) return to;
    const phrase = phraseStartingAt(frame, to + 1, to + LONGEST_PHRASE);
    if (!phrase || isTime(frame, phrase) || frame.classes[phrase.from] === 'pronoun') return to;
    to = phrase.to;
  }
  return to;
}
const COMPLETES = /^(?:of|for|from|at|with)$/;
const MOST_COMPLEMENTS = 2;

/** The first noun phrase of a stretch that no preposition governs, after introductory clauses. */
export function firstPhrase(frame: EnglishFrame, from: number, to: number): TokenRange | undefined {
  const { classes } = frame;
  let at = afterDateline(frame, from, to);
  while (at < to) {
    const kind = classes[at];
    if (
      kind === 'verb' ||
      kind === 'preposition' ||
      kind === 'gerund' ||
      kind === 'speech gerund' ||
      kind === 'subordinator' ||
      kind === 'to'
    ) {
      const comma = indexOfComma(frame, at, to);
      if (comma < 0) {
        if (kind !== 'preposition') return undefined;
        at += 1;
        const phrase = phraseStartingAt(frame, at, to);
        at = phrase ? phrase.to : at + 1;
        continue;
      }
      at = comma + 1;
      continue;
    }
    if (
      kind === 'pronoun' ||
      kind === 'determiner' ||
      kind === 'name' ||
      kind === 'number' ||
      kind === 'word'
    ) {
      const phrase = phraseStartingAt(frame, at, to);
      if (phrase && !isTime(frame, phrase)) return phrase;
      if (phrase) at = phrase.to - 1;
    }
    at += 1;
  }
  return undefined;
}

/** "Six months ago,", "Hours later,": when, not who. */
export function isTime(frame: EnglishFrame, phrase: TokenRange): boolean {
  return (
    TIME.test(frame.tokens[phrase.to - 1]?.lower ?? '') ||
    /^(?:later|ago|earlier|before|after)$/.test(frame.tokens[phrase.to]?.lower ?? '')
  );
}

const TIME =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|morning|afternoon|evening|night|weekend|time|spring|summer|autumn|fall|winter|p\.m|a\.m|\d{4})$/;

/** A dateline is at most so long: "WASHINGTON, Dec. 8 (UPI) —". */
const LONGEST_DATELINE = 12;

/** Index after a dateline, where the sentence starts with one. */
function afterDateline(frame: EnglishFrame, from: number, to: number): number {
  const first = frame.tokens[from]?.text ?? '';
  if (first.length < 3 || first !== first.toUpperCase()) return from;
  for (let at = from; at < Math.min(to, from + LONGEST_DATELINE); at += 1) {
    if (/^(?:—|–|--)$/.test(frame.tokens[at]?.text ?? '')) return at + 1;
  }
  return from;
}

function indexOfComma(frame: EnglishFrame, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (frame.classes[at] === 'comma') return at;
  return -1;
}
