import { isRoleNoun } from '../../people/lexicon';
import type { TokenRange } from './cue';
import {
  firstPhrase,
  isTime,
  phraseEndingAt,
  phraseRightBefore,
  phraseStartingAt,
  type EnglishFrame,
} from './english-phrases';
import type { FrameToken } from './frame';

/**
 * The words that name the subject of the verb at `verb`, looking back to `from` at most.
 *
 * Steps over auxiliaries, adverbs, prepositional phrases and appositions between subject and verb; an infinitive, a
 * participle or a verb after "and" has the subject of the verb before it.
 */
export function subjectOf(frame: EnglishFrame, verb: number, from: number): TokenRange | undefined {
  const { classes } = frame;
  let at = verb - 1;
  const finite = classes[verb] === 'speech gerund' && classes[at] === 'auxiliary';
  if (!finite && (classes[verb] === 'speech gerund' || classes[verb] === 'gerund'))
    return subjectOfParticiple(frame, verb, from);
  while (at >= from && (classes[at] === 'auxiliary' || classes[at] === 'adverb')) at -= 1;
  if (at < from) return undefined;
  // "who this week accused": when it was stands between.
  const time = phraseEndingAt(frame, at + 1, from);
  if (time && time.from > from && isTime(frame, time)) {
    const before = classes[time.from - 1];
    if (before === 'relative' || before === 'pronoun') at = time.from - 1;
  }
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

/** "ten seconds of the mayor saying": a person by role, or a name. */
function isSomebody({ tokens, classes }: EnglishFrame, { to }: TokenRange): boolean {
  return classes[to - 1] === 'name' || isRoleNoun('en', tokens[to - 1]?.lower ?? '');
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
  // "quoted Smith as saying"
  if (tokens[at]?.lower === 'as') return phraseEndingAt(frame, at, from);
  while (at >= from && classes[at] === 'adverb') at -= 1;
  const own = phraseEndingAt(frame, at + 1, at - 4 > from ? at - 4 : from);
  if (own && (tokens[own.from - 1]?.lower === 'with' || tokens[own.from - 1]?.text === ':')) return own;
  const shown = phraseRightBefore(frame, at + 1, from);
  if (
    shown &&
    tokens[shown.from - 1]?.lower === 'of' &&
    classes[shown.from - 2] === 'word' &&
    isSomebody(frame, shown)
  )
    return shown;
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
  let apposed: TokenRange | undefined;
  for (let index = comma - 1; index >= from; index -= 1) {
    if (
      index === end - 1 &&
      (classes[index] === 'pronoun' || classes[index] === 'relative') &&
      !isObject(tokens[index])
    )
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
    if (index > from && (described || isTitleOfThing(frame, index))) {
      if (kind === 'name') apposed = phraseStartingAt(frame, index, end);
      end = index - 1;
      continue;
    }
    // "One of them, Rep. Ann Sully of Ohio, said": the apposition names whom the pronoun means.
    if (apposed && tokens[index]?.lower === 'one' && tokens[index + 1]?.lower === 'of') return apposed;
    return phraseEndingAt(frame, end, index) ?? firstPhrase(frame, index, end);
  }
  return firstPhrase(frame, from, comma);
}

/** "An editorial in the weekly, The Lamp, mocked": a name with its article, behind a noun that a preposition governs. */
function isTitleOfThing(frame: EnglishFrame, index: number): boolean {
  const { tokens, classes } = frame;
  if (tokens[index]?.text !== 'The' || tokens[index]?.break !== 'none') return false;
  let at = index - 2;
  while (classes[at] === 'word') at -= 1;
  return at < index - 2 && classes[at] === 'determiner' && classes[at - 1] === 'preposition';
}

/** "a bridge named for him, calls": no subject. */
function isObject(token: FrameToken | undefined): boolean {
  return /^(?:him|them|me|us)$/.test(token?.lower ?? '');
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
