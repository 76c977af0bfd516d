import type { TokenRange } from './cue';
import type { GermanFrame } from './german-phrases';
import { firstSubject, isRelative } from './german-first-subject';
import { subjectOf } from './german-subject';
import { subjunctiveAt } from '../subjunctive';

/**
 * Whether a German sentence is reported speech by its mood alone: its main clause is in the subjunctive, so that
 * whoever spoke in the sentence before goes on. A subordinate clause in the subjunctive tells nothing of that.
 */
export function isGermanReport(frame: GermanFrame, { from, to }: TokenRange): boolean {
  let start = from;
  while (start < to) {
    const end = clauseEnd(frame, start, to);
    const dependent = frame.classes[start] === 'subordinator' || isRelative(frame, start);
    // "Aber eine Halle für das ganze Dorf, das sei …": no clause yet.
    if (!dependent && hasVerb(frame, { from: start, to: end }))
      return isSubjunctive(frame, { from: start, to: end });
    start = end + 1;
  }
  return isSubjunctive(frame, { from, to });
}

/** Whoever says something in a German sentence without a quotation: „Müller forderte mehr Geld“, „es sei genug, meinte er“. */
export function germanSayer(frame: GermanFrame, { from, to }: TokenRange): TokenRange | undefined {
  const { classes } = frame;
  for (let at = to - 1; at >= from; at -= 1) {
    const inserted = classes[at] === 'weak speech' && classes[at - 1] === 'comma' && at > from;
    if (
      classes[at] === 'speech' ||
      hasSaid(frame, from, at) ||
      (inserted && isGermanReport(frame, { from, to }))
    )
      return subjectOf(frame, at, behindSemicolon(frame, at, from), to) ?? subjectOf(frame, at, from, to);
  }
  return introducesReport(frame, { from, to });
}

/**
 * "Huber verteidigt sich: Es gehe um Ruhe." - whom the words before the colon are about speaks behind it.
 *
 * @returns undefined where no colon parts a report from words that are none
 */
export function introducesReport(frame: GermanFrame, { from, to }: TokenRange): TokenRange | undefined {
  for (let at = from + 1; at < to; at += 1) {
    if (frame.tokens[at]?.text !== ':') continue;
    const introduces = !isSubjunctive(frame, { from, to: at }) && isGermanReport(frame, { from: at + 1, to });
    return introduces ? firstSubject(frame, from, at) : undefined;
  }
  return undefined;
}

function behindSemicolon({ tokens }: GermanFrame, index: number, from: number): number {
  for (let at = index; at > from; at -= 1) if (tokens[at - 1]?.text === ';') return at;
  return from;
}

/** "hatte die Tat bestritten": a participle of saying in the perfect. */
function hasSaid({ classes, tokens }: GermanFrame, from: number, participle: number): boolean {
  if (classes[participle] !== 'speech participle') return false;
  let at = participle;
  while (at > from && classes[at] !== 'auxiliary') at -= 1;
  return /^(?:hat|haben|hatte|hatten)$/.test(tokens[at]?.lower ?? '');
}

/** Whether a stretch holds anything that may be a verb: no adjective before its noun. */
function hasVerb({ classes, tokens }: GermanFrame, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) {
    const kind = classes[at];
    if (kind === 'auxiliary' || kind === 'speech' || kind === 'weak speech') return true;
    const adjective = classes[at + 1] === 'noun' && /e[nmrs]?$/.test(tokens[at]?.lower ?? '');
    if (kind === 'word' && !adjective) return true;
  }
  return false;
}

function clauseEnd(frame: GermanFrame, from: number, to: number): number {
  let at = from;
  while (at < to && frame.classes[at] !== 'comma' && frame.tokens[at]?.text !== ':') at += 1;
  return at;
}

/** Whether a verb of a stretch is in the present subjunctive; with its subject behind it ("gebe es") too. */
export function isSubjunctive({ tokens, classes }: GermanFrame, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token, index) => {
    const [before, next] = [tokens[from + index - 1], tokens[from + index + 1]];
    if (subjunctiveAt(before, token, next) === 'present') return true;
    const inverted = classes[from + index] === 'word' && !token.capital && /[^t]e$/.test(token.lower);
    return inverted && /^(?:er|es|man)$/.test(next?.lower ?? '');
  });
}
