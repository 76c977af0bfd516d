import { isPlace, isThingWord } from '../../people/lexicon';
import { cue, type Cue, type TokenRange } from './cue';
import { cueRightAfter, standsBehind } from './german-cue-behind';
import { anySubject, cueOfSentence } from './german-cue-of-sentence';
import { firstSubject, subjectRight } from './german-first-subject';
import {
  afterComplement,
  behindLastSign,
  phraseStartingAt,
  sentenceEnd,
  sentenceStart,
  type GermanFrame,
} from './german-phrases';
import { isGermanReport, isSubjunctive } from './german-report';
import { sayerByNoun } from './german-said-noun';
import { animacy, concerned, sayerOf, WORTH } from './german-sayer';
import { emergesFrom, hearsaySource, isHearsay, prepositional, toldAmong } from './german-source';
import { subjectOf } from './german-subject';
import { isSpeech } from './german-words';
import { writtenOn } from './german-written';

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
    gapped(frame, at) ??
    cueOfOwnClause(frame, at) ??
    cueBefore(frame, at) ??
    cueFurtherOn(frame, at) ??
    cueOfSentence(frame, at)
  );
}

function isSaidToStand(frame: GermanFrame, at: number): boolean {
  return frame.tokens
    .slice(sentenceStart(frame, at), at)
    .some(({ lower }) => lower === 'heiße' || lower === 'stehe');
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
        (!strong && isOwnMainClause(frame, index, at, subject) ? WORTH.own : 0) +
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

/** "Huber sprach von „…“, die Linke von einem „…“": the verb of the clause before, with a subject of its own. */
function gapped(frame: GermanFrame, at: number): Cue | undefined {
  const { classes, tokens } = frame;
  if (tokens[at]?.break !== 'none') return undefined;
  let from = at - 1;
  while (from > 0 && at - from < LONGEST_GAPPED && classes[from] !== 'quote') from -= 1;
  const link = from + 1;
  if (classes[from] !== 'quote' || !(classes[link] === 'comma' || tokens[link]?.lower === 'und'))
    return undefined;
  const phrase = phraseStartingAt(frame, link + 1, at);
  if (!phrase?.nominative || phrase.to >= at) return undefined;
  const opener = tokens[afterGenitive(frame, phrase.to)]?.lower ?? '';
  if (!/^(?:von|vom|einen?|eine|gar|sogar)$/.test(opener)) return undefined;
  const rest = classes.slice(phrase.to, at);
  return rest.some(
    (kind) => kind === 'auxiliary' || kind === 'comma' || isSpeech(kind, true) || isSpeech(kind, false),
  )
    ? undefined
    : cue(phrase, phrase.from, 'before', 'verb in sentence');
}
/** Index after a genitive that starts at `end`: "der Bund der Imker". */
function afterGenitive(frame: GermanFrame, end: number): number {
  return /^(?:des|der|eines|einer)$/.test(frame.tokens[end]?.lower ?? '') ? afterComplement(frame, end) : end;
}

/** A clause that leaves its verb out is no longer, with the comma before it. */
const LONGEST_GAPPED = 14;

/** "Vom Verband hieß es: „…“": where it comes from, unless somebody behind "es" says something. */
function heardFrom(frame: GermanFrame, at: number): Cue | undefined {
  const { classes, tokens } = frame;
  if (tokens[at]?.break !== 'none') return undefined;
  const start = sentenceStart(frame, at);
  const emerges = emergesFrom(frame, start, at);
  if (emerges) return cue(emerges, start, 'before', 'preposition');
  const first = tokens[start]?.lower ?? '';
  const inside = PLACE_FIRST.test(first) && isWhereTheyTalk(frame, start + 1, at);
  if (!(SOURCE_FIRST.test(first) || inside) || !isHearsay(frame, { from: start, to: at })) return undefined;
  // "aus dem Umfeld der Ministerin verlautete": without "es".
  let es = start + 1;
  while (es < at && tokens[es]?.lower !== 'es' && !/^verlautete?$/.test(tokens[es]?.lower ?? '')) es += 1;
  if (es === at || classes.slice(es + 1, at).some((kind) => isSpeech(kind, true))) return undefined;
  const source = inside
    ? phraseStartingAt(frame, start + 1, es)
    : hearsaySource(frame, { from: start, to: es });
  return source && cue(source, start, 'before', 'preposition');
}
const SOURCE_FIRST = /^(?:von|vom|aus|bei|beim|seitens)$/;
/** "im Rathaus", "in Wien", "am Markt": where it is known by a body or a place who talks. */
function isWhereTheyTalk(frame: GermanFrame, from: number, limit: number): boolean {
  const phrase = phraseStartingAt(frame, from, limit);
  const last = phrase && frame.tokens[phrase.to - 1];
  return (
    last !== undefined && (isPlace(last.text) || isThingWord('de', last.lower) || TALKERS.test(last.lower))
  );
}
const TALKERS =
  /(?:markt|kreisen|umfeld|amt|präsidium|lager|vorstand|konzern|haus|zentrale|hof|team|dorf|szene|führung|spitze|fraktion|opposition|koalition|regierung|branche|börse|verwaltung)$/;

/** With these a place or a body has to follow: "Im Rathaus hieß es", but "Im Vorjahr hieß es". */
const PLACE_FIRST = /^(?:in|im|am|an|unter)$/;

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

/** "Egger wetterte gegen „…“, sein Kollege Hans Thurner fand sie „…“": somebody who is named holds so in the quotation's own main clause. */
function isOwnMainClause(frame: GermanFrame, verb: number, at: number, subject: TokenRange): boolean {
  const { classes } = frame;
  const clause = behindLastSign(frame, at, sentenceStart(frame, at));
  if (verb < clause || subject.from < clause || classes[clause] === 'subordinator') return false;
  if (classes[subject.from] === 'pronoun' || animacy(frame, subject) <= 0) return false;
  return !isSubjunctive(frame, { from: verb, to: verb + 1 });
}

/** "heißt es", "es heißt": nobody says it in this sentence. */
function isHearsayVerb({ tokens }: GermanFrame, verb: number): boolean {
  if (!/^(?:heißt|hieß|heisst|hiess|heiße)$/.test(tokens[verb]?.lower ?? '')) return false;
  return tokens[verb + 1]?.lower === 'es' || tokens[verb - 1]?.lower === 'es';
}

function afterSemicolon(frame: GermanFrame, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (frame.tokens[at - 1]?.text === ';') return at;
  return from;
}

/** Müller: „…“ */
function labelBefore(frame: GermanFrame, start: number, at: number): Cue | undefined {
  const phrase = phraseStartingAt(frame, start, at);
  if (!phrase || phrase.to !== at - 1 || !phrase.nominative) return undefined;
  return cue(phrase, phrase.from, 'before', 'label');
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
    const held = classes[index] === 'weak speech' && isSubjunctive(frame, { from: index, to: index + 1 });
    // "…, ein Zaun halte dort keinen Winter": within reported speech a verb of thinking frames nothing.
    if (held || isHearsayVerb(frame, index)) continue;
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
