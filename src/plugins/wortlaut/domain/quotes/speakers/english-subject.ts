import type { TokenRange } from './cue';
import type { EnglishClass } from './english-words';
import type { FrameToken } from './frame';

/** A clause's tokens are looked at this far to each side: no sentence worth reading is longer. */
export const REACH = 70;
/** Words of a phrase that names someone; longer ones are cut. */
const LONGEST_PHRASE = 14;

export interface EnglishFrame {
  readonly tokens: readonly FrameToken[];
  readonly classes: readonly EnglishClass[];
}

const inPhrase = (kind: EnglishClass | undefined): boolean =>
  kind === 'name' || kind === 'word' || kind === 'number' || kind === 'possessive';

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

/**
 * The words that name the subject of the verb at `verb`, looking back to `from` at most.
 *
 * Steps over auxiliaries, adverbs, prepositional phrases and appositions between subject and verb; an infinitive, a
 * participle or a verb after "and" has the subject of the verb before it.
 */
export function subjectOf(frame: EnglishFrame, verb: number, from: number): TokenRange | undefined {
  const { classes } = frame;
  let at = verb - 1;
  if (classes[verb] === 'speech gerund' || classes[verb] === 'gerund')
    return subjectOfParticiple(frame, verb, from);
  while (at >= from && (classes[at] === 'auxiliary' || classes[at] === 'adverb')) at -= 1;
  if (at < from) return undefined;
  const kind = classes[at];
  if (kind === 'conjunction' || kind === 'to') return subjectOfEarlierVerb(frame, at, from);
  if (frame.tokens[at]?.text === ')') {
    const own = phraseEndingAt(frame, at + 1, from);
    if (own) return own;
  }
  if (kind === 'comma' || isClosing(frame, at)) return subjectBeforeApposition(frame, at, from);
  if (kind === 'relative') return { from: at, to: at + 1 };
  if (kind === 'subordinator' && frame.tokens[at]?.lower === 'that')
    return phraseEndingAt(frame, classes[at - 1] === 'comma' ? at - 1 : at, from);
  return phraseEndingAt(frame, at + 1, from) ?? subjectOfEarlierVerb(frame, verb, from);
}

function isClosing(frame: EnglishFrame, at: number): boolean {
  const text = frame.tokens[at]?.text ?? '';
  return text === ')' || text === '–' || text === '—' || text === ']';
}

/**
 * "Smith spoke for an hour, calling it a success": a participle after a comma has the subject of the sentence; "with Smith
 * yelling" names its own; others have that of the verb before.
 */
function subjectOfParticiple(frame: EnglishFrame, verb: number, from: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  let at = verb - 1;
  while (at >= from && classes[at] === 'adverb') at -= 1;
  const own = phraseEndingAt(frame, at + 1, at - 4 > from ? at - 4 : from);
  if (own && tokens[own.from - 1]?.lower === 'with') return own;
  for (let index = at; index > from && at - index < 4; index -= 1) {
    if (tokens[index]?.lower === 'with') return phraseStartingAt(frame, index + 1, at + 1) ?? undefined;
    if (classes[index] !== 'name' && classes[index] !== 'determiner' && classes[index] !== 'word') break;
  }
  if (classes[at] !== 'comma') return subjectOfEarlierVerb(frame, verb, from);
  return firstPhrase(frame, from, at) ?? subjectOfEarlierVerb(frame, verb, from);
}

/** The subject of the verb before `at` in the same sentence; where none is found, what the sentence starts with. */
function subjectOfEarlierVerb(frame: EnglishFrame, at: number, from: number): TokenRange | undefined {
  for (let index = at - 1; index > from; index -= 1) {
    const kind = frame.classes[index];
    if (
      kind === 'speech' ||
      kind === 'verb' ||
      (kind === 'auxiliary' && frame.classes[index + 1] !== 'verb')
    ) {
      const earlier = subjectOf(frame, index, from);
      if (earlier) return earlier;
    }
    if (kind === 'quote') break;
  }
  return firstPhrase(frame, from, at);
}

/** The last of the comma-separated stretches before `comma` that is no apposition, relative clause or participle. */
function subjectBeforeApposition(frame: EnglishFrame, comma: number, from: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  let end = comma;
  for (let index = comma - 1; index >= from; index -= 1) {
    if (index === end - 1 && (classes[index] === 'pronoun' || classes[index] === 'relative'))
      return { from: index, to: index + 1 };
    const isEdge = index === from || classes[index - 1] === 'comma' || isOpening(tokens[index - 1]);
    if (!isEdge) continue;
    const kind = classes[index];
    const described =
      kind === 'determiner' ||
      kind === 'relative' ||
      kind === 'number' ||
      kind === 'gerund' ||
      kind === 'speech gerund' ||
      kind === 'verb' ||
      kind === 'preposition' ||
      kind === 'subordinator' ||
      kind === 'word' ||
      kind === 'conjunction' ||
      kind === 'adverb' ||
      isOpening(tokens[index - 1]) ||
      endsInside(frame, index, end);
    if (index > from && described) {
      end = index - 1;
      continue;
    }
    return phraseEndingAt(frame, end, index) ?? firstPhrase(frame, index, end);
  }
  return firstPhrase(frame, from, comma);
}

function isOpening(token: FrameToken | undefined): boolean {
  return token?.text === '(' || token?.text === '–' || token?.text === '—' || token?.text === '[';
}

/** "Smith, Republican of Ohio,": an apposition that starts with a name but goes on with "of" or ends in a role. */
function endsInside(frame: EnglishFrame, index: number, end: number): boolean {
  for (let at = index + 1; at < end; at += 1) {
    if (frame.classes[at] === 'preposition') return true;
    if (frame.classes[at] === 'word') return true;
  }
  return /^(?:jr\.?|sr\.?|[dr]-)/.test(frame.tokens[index]?.lower ?? '');
}

/** The noun phrase that ends before `end`, whatever governs it: "Smith" of "by Smith, who". */
export function phraseRightBefore(frame: EnglishFrame, end: number, from: number): TokenRange | undefined {
  let start = end;
  while (start > from && (start === end ? inPhrase(frame.classes[start - 1]) : joinsPhrase(frame, start - 1)))
    start -= 1;
  if (start === end) return undefined;
  return { from: start > from && frame.classes[start - 1] === 'determiner' ? start - 1 : start, to: end };
}

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
    if (start > from && governs === 'preposition') {
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
function isTime(frame: EnglishFrame, phrase: TokenRange): boolean {
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
