import { cue, type Cue, type TokenRange } from './cue';
import { firstSubject, isRelative } from './german-first-subject';
import { behindLastSign, sentenceEnd, sentenceStart, type GermanFrame } from './german-phrases';
import { introducesReport, isSubjunctive } from './german-report';
import { concerned } from './german-sayer';
import { subjectOf } from './german-subject';

/** No verb of saying: words built into a sentence are most often those of whom the sentence is about. */
export function cueOfSentence(frame: GermanFrame, at: number): Cue | undefined {
  if (frame.tokens[at]?.break !== 'none') return undefined;
  const start = sentenceStart(frame, at);
  const introduced = introducesReport(frame, { from: start, to: sentenceEnd(frame, at) });
  if (introduced && introduced.to <= at) return cue(introduced, introduced.from, 'before', 'colon');
  // "Für Virologin Keil ist das „keine Überraschung“."
  const whose = frame.tokens[start]?.lower === 'für' ? concerned(frame, start, at) : undefined;
  const subject = whose ?? subjectOfClause(frame, start, at) ?? anySubject(frame, start, at);
  return subject ? cue(subject, subject.from, 'around', 'subject of sentence') : undefined;
}

/** The subject of the clause that holds the quotation: after its conjunction, or before its verb. */
function subjectOfClause(frame: GermanFrame, start: number, at: number): TokenRange | undefined {
  const clause = behindLastSign(frame, at, start);
  const kind = frame.classes[clause];
  if (clause === start) return undefined;
  // "X hatte beschlossen, nur zuzustimmen, wenn das Geld „…“ da sei": in reported speech X says so, and not the money.
  if (kind === 'subordinator' && isSubjunctive(frame, { from: clause, to: sentenceEnd(frame, at) }))
    return anySubject(frame, start, clause);
  if (kind === 'subordinator' || kind === 'conjunction') return firstSubject(frame, clause + 1, at);
  return undefined;
}

/** The subject of a sentence whose verb the lists do not know: before or after the word in second place of its main clause. */
export function anySubject(frame: GermanFrame, start: number, at: number): TokenRange | undefined {
  let dependent: TokenRange | undefined;
  for (let index = start; index < at; index += 1) {
    if (frame.classes[index] !== 'auxiliary') continue;
    const subject = subjectOf(frame, index, start, at);
    if (!subject) continue;
    const clause = behindLastSign(frame, index, start);
    if (!isRelative(frame, clause)) return subject;
    dependent ??= subject;
  }
  return dependent ?? firstSubject(frame, start, at);
}
