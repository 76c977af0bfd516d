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
    if (!dependent) return isSubjunctive(frame, { from: start, to: end });
    start = end + 1;
  }
  return isSubjunctive(frame, { from, to });
}

/** Whoever says something in a German sentence without a quotation: „Müller forderte mehr Geld“, „es sei genug, meinte er“. */
export function germanSayer(frame: GermanFrame, { from, to }: TokenRange): TokenRange | undefined {
  const { classes } = frame;
  for (let at = to - 1; at >= from; at -= 1) {
    const inserted = classes[at] === 'weak speech' && classes[at - 1] === 'comma' && at > from;
    if (classes[at] === 'speech' || (inserted && isGermanReport(frame, { from, to })))
      return subjectOf(frame, at, from, to);
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

function clauseEnd(frame: GermanFrame, from: number, to: number): number {
  let at = from;
  while (at < to && frame.classes[at] !== 'comma' && frame.tokens[at]?.text !== ':') at += 1;
  return at;
}

function isSubjunctive({ tokens }: GermanFrame, { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .some(
      (token, index) =>
        subjunctiveAt(tokens[from + index - 1], token, tokens[from + index + 1]) === 'present',
    );
}
