import type { Cue, TokenRange } from './cue';
import {
  behindLastSign,
  phraseStartingAt,
  sentenceEnd,
  sentenceStart,
  type GermanFrame,
} from './german-phrases';
import { introducesReport, isGermanReport, isSubjunctive } from './german-report';
import { sayerByNoun } from './german-said-noun';
import { animacy, concerned, sayerOf, WORTH } from './german-sayer';
import { escapedFrom, hearsay, hearsaySource, isHearsay, prepositional, toldAmong } from './german-source';
import { firstSubject, isRelative, subjectRight } from './german-first-subject';
import { subjectOf } from './german-subject';
import type { GermanClass } from './german-words';
import { writtenOn } from './german-written';

/** After a quotation's comma, the verb of its frame stands within so many tokens. */
const CUE_LENGTH = 40;

/**
 * Finds the words that tell who spoke a quotation of a German text.
 *
 * @param at index of the quotation's token
 * @returns undefined where its own sentence does not tell
 */
export function findGermanCue(frame: GermanFrame, at: number): Cue | undefined {
  const introduced = frame.tokens[at]?.break === 'none' && frame.tokens[at - 1]?.text === ':';
  const written =
    frame.tokens[at]?.break === 'none' || standsBehind(frame, at) ? writtenOn(frame, at) : undefined;
  const right = cueRightAfter(frame, at);
  const governed = written && /preposition$/.test(frame.classes[written.from - 1] ?? '');
  const source =
    written && cue(written, written.from, 'before', governed ? 'preposition' : 'verb in sentence');
  // "Im Vermerk heiße es, das sei „…“, schreibt das Blatt": of both, the one whose words they are.
  if (source && (standsBehind(frame, at) || isSaidToStand(frame, at))) return source;
  const noun = right && isSpeech(frame.classes[right.whole.from], true) ? undefined : saidByNoun(frame, at);
  if (right && !noun && !(introduced && right.evidence === 'unknown verb')) return right;
  return (
    source ??
    noun ??
    heardFrom(frame, at) ??
    cueOfOwnClause(frame, at) ??
    cueBefore(frame, at) ??
    cueFurtherOn(frame, at) ??
    cueOfSentence(frame, at)
  );
}

/** „…“, heißt es darin; „…“ habe darauf gestanden: the words behind the quotation say where it stands. */
function standsBehind({ classes, tokens }: GermanFrame, at: number): boolean {
  const from = classes[at + 1] === 'comma' ? at + 2 : at + 1;
  return (
    /^(?:heißt|hieß|steht|stand|habe|ist|war|hatte)$/.test(tokens[from]?.lower ?? '') &&
    tokens.slice(from + 1, from + 4).some(({ lower }) => /^(?:darin|darauf|dort)$/.test(lower))
  );
}

function isSaidToStand(frame: GermanFrame, at: number): boolean {
  return frame.tokens
    .slice(sentenceStart(frame, at), at)
    .some(({ lower }) => lower === 'heiße' || lower === 'stehe');
}

/** „…“, sagte Müller; „…“, so Müller; „…“, heißt es bei Müller. */
function cueRightAfter(frame: GermanFrame, at: number): Cue | undefined {
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

function cue(
  subject: { readonly from: number; readonly to: number },
  from: number,
  position: Cue['position'],
  evidence: Cue['evidence'],
): Cue {
  return {
    subject,
    whole: { from: Math.min(from, subject.from), to: Math.max(from + 1, subject.to) },
    position,
    evidence,
  };
}

/** "…, worauf 200 Künstler vor einem „…“ warnten": the verb of the quotation's own clause, behind it. */
function cueOfOwnClause(frame: GermanFrame, at: number): Cue | undefined {
  const { classes, tokens } = frame;
  if (tokens[at]?.break !== 'none') return undefined;
  const start = sentenceStart(frame, at);
  const clause = behindLastSign(frame, at, start);
  if (clause === start || classes[clause] !== 'subordinator') return undefined;
  const end = sentenceEnd(frame, at);
  for (let index = at + 1; index < end; index += 1) {
    const kind = classes[index];
    if (kind === 'comma' || kind === 'sign' || kind === 'quote' || kind === 'conjunction') return undefined;
    if (!isSpeech(kind, true)) continue;
    const subject = sayerOf(frame, index, clause, end);
    return subject && cue(subject, index, 'around', 'verb in sentence');
  }
  return undefined;
}

/** Müller sagte: „…“; Müller habe „…“ genannt; the nearest verb of saying in the same sentence. */
function cueBefore(frame: GermanFrame, at: number): Cue | undefined {
  const { classes, tokens } = frame;
  if (tokens[at]?.break !== 'none') return undefined;
  const start = sentenceStart(frame, at);
  const end = sentenceEnd(frame, at);
  const colon = tokens[at - 1]?.text === ':';
  const label = colon ? labelBefore(frame, start, at) : undefined;
  if (label) return label;
  let best: { cue: Cue; worth: number } | undefined;
  let source: Cue | undefined;
  let passed = 0;
  for (let index = at - 1; index >= start; index -= 1) {
    source ??= prepositionalCue(frame, index, at);
    const strong =
      isSpeech(classes[index], true) || (colon && index === at - 2 && classes[index] === 'speech infinitive');
    if (!strong && !isSpeech(classes[index], false)) continue;
    if (endsBeforeContrast(frame, index, at)) continue;
    const from = afterSemicolon(frame, start, index);
    const subject =
      sayerOf(frame, index, from, colon ? at : end) ??
      (from > start ? sayerOf(frame, index, start, at) : undefined);
    const isMan = tokens[subject?.from ?? -1]?.lower === 'man';
    const among = isMan ? toldAmong(frame, index, at) : undefined;
    if (among) return cue(among, index, 'before', 'verb in sentence');
    const reportedMan = isMan && isGermanReport(frame, { from: start, to: end });
    if (subject && !reportedMan) {
      // "sagt der Mann, und dann, weil sie zögert: „…“": the colon is not that of a subordinate clause.
      const aside = !strong && classes[behindLastSign(frame, index, start)] === 'subordinator';
      const introduces = colon && passed === 0 && !aside ? WORTH.introduces : 0;
      const worth =
        (strong ? WORTH.saying : WORTH.weak) +
        animacy(frame, subject) +
        (strong && opensWith(frame, index, at) ? WORTH.opens : 0) +
        introduces +
        passed * WORTH.further;
      if (!best || worth > best.worth)
        best = { cue: cue(subject, index, 'before', colon ? 'verb before' : 'verb in sentence'), worth };
    }
    passed += 1;
  }
  // "Ein Anrufer meldete laut Polizei …": who is said to have said it, not by whom it is known.
  if (source && !(best && best.worth >= WORTH.saying && frame.tokens[source.whole.from]?.lower !== 'so'))
    return source;
  if (best) return best.cue;

  if (colon) {
    const subject = concerned(frame, start, at) ?? anySubject(frame, start, at);
    if (subject) return cue(subject, subject.from, 'before', 'colon');
  }
  return undefined;
}

/** "habe nie gedroht, sondern „nichts versprochen“": the words take the place of the participle before them. */
function endsBeforeContrast({ classes, tokens }: GermanFrame, verb: number, at: number): boolean {
  if (classes[verb] !== 'speech participle' || tokens[verb + 2]?.lower !== 'sondern') return false;
  return classes.slice(verb + 3, at).every((kind) => kind === 'adverb' || kind === 'word');
}

/** "Vom Verband hieß es: „…“": where it comes from, unless somebody behind "es" says something. */
function heardFrom(frame: GermanFrame, at: number): Cue | undefined {
  const { classes, tokens } = frame;
  if (tokens[at]?.break !== 'none') return undefined;
  const start = sentenceStart(frame, at);
  if (!SOURCE_FIRST.test(tokens[start]?.lower ?? '') || !isHearsay(frame, { from: start, to: at }))
    return undefined;
  // "aus dem Umfeld der Ministerin verlautete": without "es".
  const es = tokens.findIndex(
    ({ lower }, index) => index > start && (lower === 'es' || /^verlautete?$/.test(lower)),
  );
  if (es > at || classes.slice(es + 1, at).some((kind) => isSpeech(kind, true))) return undefined;
  const source = hearsaySource(frame, { from: start, to: es });
  return source && cue(source, start, 'before', 'preposition');
}
const SOURCE_FIRST = /^(?:von|vom|aus|bei|beim|seitens)$/;

/** "Die Klage seiner Kollegin, man höre „…“, hat er nie verstanden." */
function saidByNoun(frame: GermanFrame, at: number): Cue | undefined {
  if (frame.tokens[at]?.break !== 'none') return undefined;
  const subject = sayerByNoun(frame, sentenceStart(frame, at), at);
  return subject && cue(subject, subject.from, 'before', 'verb in sentence');
}

function prepositionalCue(frame: GermanFrame, index: number, limit: number): Cue | undefined {
  const named = prepositional(frame, index, limit);
  return named && cue(named, index, 'before', 'preposition');
}

/** "in dem er versprochen hatte, „…“ aufzuhören": nothing but its auxiliary parts the verb from the clause that the quotation opens. */
function opensWith({ classes }: GermanFrame, verb: number, at: number): boolean {
  const behind = classes[verb + 1] === 'auxiliary' ? verb + 2 : verb + 1;
  return classes[behind] === 'comma' && behind + 1 === at;
}

function afterSemicolon(frame: GermanFrame, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (frame.tokens[at - 1]?.text === ';') return at;
  return from;
}

function isSpeech(kind: GermanClass | undefined, strong: boolean): boolean {
  return strong ? kind === 'speech' || kind === 'speech participle' : kind === 'weak speech';
}

/** Müller: „…“ */
function labelBefore(frame: GermanFrame, start: number, at: number): Cue | undefined {
  const phrase = phraseStartingAt(frame, start, at);
  if (!phrase || phrase.to !== at - 1 || !phrase.nominative) return undefined;
  return cue(phrase, phrase.from, 'before', 'label');
}

/** The subject of a sentence whose verb the lists do not know: before or after the word in second place of its main clause. */
function anySubject(frame: GermanFrame, start: number, at: number): TokenRange | undefined {
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

/** „…“ sei das, sagte Müller; „…“ nannte es Müller. */
function cueFurtherOn(frame: GermanFrame, at: number): Cue | undefined {
  const { classes, tokens } = frame;
  const start = sentenceStart(frame, at);
  const end = sentenceEnd(frame, at);
  for (let index = at + 1; index < end; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    if (lower === 'so' && classes[index - 1] === 'comma') {
      const subject = subjectRight(frame, index + 1, end);
      if (subject) return cue(subject, index, 'around', 'preposition');
    }
    const named = prepositional(frame, index, end);
    if (named) return cue(named, index, 'around', 'preposition');
    if (!isSpeech(classes[index], true) && !isSpeech(classes[index], false)) continue;
    const subject =
      classes[index - 1] === 'comma' || classes[index - 1] === 'quote'
        ? (subjectRight(frame, index + 1, end) ?? sayerOf(frame, index, start, end))
        : sayerOf(frame, index, start, end);
    // "Man habe das „…“ formuliert, so Huber": what "man" says is somebody's report.
    if (subject && frame.tokens[subject.from]?.lower !== 'man')
      return cue(subject, index, 'around', 'verb in sentence');
  }
  return undefined;
}

/** No verb of saying: words built into a sentence are most often those of whom the sentence is about. */
function cueOfSentence(frame: GermanFrame, at: number): Cue | undefined {
  if (frame.tokens[at]?.break !== 'none') return undefined;
  const start = sentenceStart(frame, at);
  const introduced = introducesReport(frame, { from: start, to: sentenceEnd(frame, at) });
  if (introduced && introduced.to <= at) return cue(introduced, introduced.from, 'before', 'colon');
  const subject = subjectOfClause(frame, start, at) ?? anySubject(frame, start, at);
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

/**
 * Finds the words that tell who spoke in the frame of reported speech: "teilte die Botschaft mit", "so Müller".
 */
export function findGermanFrameCue(frame: GermanFrame, stretch: TokenRange): Cue | undefined {
  const { classes, tokens } = frame;
  let from = stretch.from;
  while (from < stretch.to && (classes[from] === 'comma' || classes[from] === 'sign')) from += 1;
  if (isHearsay(frame, { from, to: stretch.to })) {
    const source = hearsaySource(frame, { from, to: stretch.to });
    return source && cue(source, from, 'around', 'verb in sentence');
  }
  for (let index = from; index < stretch.to; index += 1) {
    const named = prepositional(frame, index, stretch.to);
    if (named) return cue(named, index, 'around', 'preposition');
    if (tokens[index]?.lower === 'so' && index === from) {
      const subject = subjectRight(frame, index + 1, stretch.to);
      if (subject) return cue(subject, index, 'around', 'preposition');
    }
    if (!isSpeech(classes[index], true) && !isSpeech(classes[index], false)) continue;
    const subject =
      index === from
        ? subjectRight(frame, index + 1, stretch.to)
        : (subjectOf(frame, index, from, stretch.to) ?? subjectRight(frame, index + 1, stretch.to));
    if (subject) return cue(subject, index, 'around', 'verb in sentence');
  }
  const subject = firstSubject(frame, from, stretch.to);
  return subject ? cue(subject, from, 'around', 'unknown verb') : undefined;
}
