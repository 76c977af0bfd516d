import { cue, type Cue } from './cue';
import { subjectRight } from './german-first-subject';
import { phraseStartingAt, sentenceEnd, type GermanFrame } from './german-phrases';
import { isSubjunctive } from './german-report';
import { escapedFrom, hearsay, hearsaySource } from './german-source';

/** After a quotation's comma, the verb of its frame stands within so many tokens. */
const CUE_LENGTH = 40;

/** „…“, sagte Müller; „…“, so Müller; „…“, heißt es bei Müller. */
export function cueRightAfter(frame: GermanFrame, at: number): Cue | undefined {
  const { classes, tokens } = frame;
  const end = Math.min(sentenceEnd(frame, at), at + CUE_LENGTH);
  let from = at + 1;
  let comma = /[,!?–—][\s"“”„«»‹›‚‘’']*$/.test(tokens[at]?.text ?? '');
  while (from < end && (classes[from] === 'comma' || /^[–—-]$/.test(tokens[from]?.text ?? ''))) {
    comma = true;
    from += 1;
  }
  if (from >= end || tokens[from]?.break !== 'none') return undefined;
  if (tokens[from]?.lower === 'so' && /^(?:heißt|hieß|steht|stand)$/.test(tokens[from + 1]?.lower ?? ''))
    from += 1;
  const lower = tokens[from]?.lower ?? '';
  if (lower === 'so' || lower === 'laut' || lower === 'gemäß') {
    const subject =
      lower === 'so' ? subjectRight(frame, from + 1, end) : phraseStartingAt(frame, from + 1, end);
    if (subject && (lower !== 'so' || comma)) return cue(subject, from, 'after', 'preposition');
  }
  if (classes[from] === 'subordinator' && lower === 'wie') {
    const subject = subjectRight(frame, from + 1, end) ?? hearsaySource(frame, { from: from + 1, to: end });
    if (subject) return cue(subject, from, 'after', 'verb beside');
  }
  const verb = from;
  const kind = classes[verb];
  // "Wenn sie „nicht zahlt“, sei die Firma am Ende, sagte Huber": reported speech goes on.
  const reported = kind === 'auxiliary' && isSubjunctive(frame, { from: verb, to: verb + 1 });
  if (
    kind === 'speech' ||
    kind === 'weak speech' ||
    (comma && ((kind === 'auxiliary' && !reported) || kind === 'word' || kind === 'speech participle'))
  ) {
    const quoted = escapedFrom(frame, verb, end) ?? hearsay(frame, verb, end);
    if (quoted) return cue(quoted, from, 'after', 'verb beside');
    const subject = subjectRight(frame, verb + 1, end);
    if (subject)
      return cue(
        subject,
        from,
        'after',
        kind === 'word' || kind === 'speech participle' ? 'unknown verb' : 'verb beside',
      );
  }
  return undefined;
}

/** „…“, heißt es darin; „…“ habe darauf gestanden: the words behind the quotation say where it stands. */
export function standsBehind({ classes, tokens }: GermanFrame, at: number): boolean {
  const from = classes[at + 1] === 'comma' ? at + 2 : at + 1;
  return (
    /^(?:heißt|hieß|steht|stand|habe|ist|war|hatte)$/.test(tokens[from]?.lower ?? '') &&
    tokens.slice(from + 1, from + 4).some(({ lower }) => /^(?:darin|darauf|dort)$/.test(lower))
  );
}
