import { isPlace, isRoleNoun, sexOfName } from '../../people/lexicon';
import type { TokenRange } from './cue';
import type { FrameToken } from './frame';
import type { GermanClass } from './german-words';

/** A sentence is looked at this far to each side: no sentence worth reading is longer. */
export const REACH = 70;
/** Words of a phrase that names someone; longer ones are cut. */
const LONGEST_PHRASE = 12;

export interface GermanFrame {
  readonly tokens: readonly FrameToken[];
  readonly classes: readonly GermanClass[];
}

/** Index of the first token of the sentence that holds `index`, not further back than REACH. */
export function sentenceStart(frame: GermanFrame, index: number): number {
  let at = index;
  while (at > 0 && index - at < REACH && frame.tokens[at]?.break === 'none') at -= 1;
  return at;
}

/** Index after the last token of the sentence that holds `index`, not further than REACH. */
export function sentenceEnd(frame: GermanFrame, index: number): number {
  let at = index + 1;
  while (at < frame.tokens.length && at - index < REACH && frame.tokens[at]?.break === 'none') at += 1;
  return at;
}

interface Phrase extends TokenRange {
  /** False where its determiner or pronoun cannot be a subject's. */
  readonly nominative: boolean;
}

/** The noun phrase or pronoun that starts at `from`; undefined where none does. */
export function phraseStartingAt(frame: GermanFrame, from: number, limit: number): Phrase | undefined {
  const { classes } = frame;
  const kind = classes[from];
  if (kind === 'pronoun') return { from, to: from + 1, nominative: true };
  if (kind === 'oblique pronoun') return { from, to: from + 1, nominative: false };
  let at = from;
  let nominative = true;
  if (kind === 'determiner' || kind === 'oblique determiner') {
    nominative = kind === 'determiner';
    at += 1;
  }
  const end = nounsEnd(frame, at, limit);
  if (end === undefined) return undefined;
  if (nominative && at > from && isFeminineOblique(frame, from, end)) nominative = false;
  return { from, to: end, nominative };
}

/** Index after the nouns that follow, with the adjectives before them. */
function nounsEnd(frame: GermanFrame, from: number, limit: number): number | undefined {
  const { classes, tokens } = frame;
  let at = from;
  while (at < limit && at - from < LONGEST_PHRASE && isModifier(frame, at)) at += 1;
  const firstNoun = at;
  while (at < limit && at - from < LONGEST_PHRASE) {
    const kind = classes[at];
    if (at > from && tokens[at]?.break !== 'none') break;
    if (at > firstNoun && endsBefore(tokens[at - 1], tokens[at])) break;
    const joins =
      kind === 'noun' ||
      kind === 'possessive' ||
      (at > firstNoun && kind === 'quote' && false) ||
      (at > firstNoun && isNameParticleAt(frame, at)) ||
      (at > firstNoun && (tokens[at]?.text === '&' || tokens[at]?.text === '/'));
    if (!joins) break;
    at += 1;
  }
  return at > firstNoun && classes[firstNoun] === 'noun' ? at : undefined;
}

/** "am Samstag Obmann Veit Lohner", "in Graz Trainer Ott": a time or a place ends where a role starts. */
function endsBefore(last: FrameToken | undefined, next: FrameToken | undefined): boolean {
  if (!last || !next || !(TIME.test(last.lower) || isPlace(last.text))) return false;
  return isRoleNoun('de', next.lower) || sexOfName(next.text) !== undefined;
}

function isModifier(frame: GermanFrame, at: number): boolean {
  const kind = frame.classes[at];
  if (kind === 'number') return true;
  if (frame.tokens[at]?.lower === 'paar') return true;
  const lower = frame.tokens[at]?.lower ?? '';
  return (
    (kind === 'word' || kind === 'adverb' || kind === 'speech participle') &&
    /(?:e|en|er|es|em|mals|sehr|noch|nun|auch)$/.test(lower) &&
    frame.tokens[at]?.break === 'none'
  );
}

/** "von" in "Ursula von der Leyen": between two capitalised words, the first one no common noun with an article. */
function isNameParticleAt(frame: GermanFrame, at: number): boolean {
  const { tokens, classes } = frame;
  if (!/^(?:von|van|de|di|del|della|der|den|bin|al|el|zu|da|du|la|le)$/.test(tokens[at]?.lower ?? ''))
    return false;
  if (tokens[at]?.capital) return false;
  const lower = tokens[at]?.lower ?? '';
  if (/^(?:der|den|la)$/.test(lower))
    return /^(?:von|van|de)$/.test(tokens[at - 1]?.lower ?? '') && classes[at + 1] === 'noun';
  if (lower === 'zu' || lower === 'von')
    return (
      sexOfName(tokens[at - 1]?.text ?? '') !== undefined &&
      (classes[at + 1] === 'noun' || /^(?:der|den|dem|und)$/.test(tokens[at + 1]?.lower ?? ''))
    );
  return classes[at + 1] === 'noun' || /^(?:der|den|la)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "der Ministerin", "der Regierung": a dative or genitive, though "der" may open a subject. */
function isFeminineOblique(frame: GermanFrame, from: number, end: number): boolean {
  const determiner = frame.tokens[from]?.lower;
  if (determiner !== 'der' && determiner !== 'dieser' && determiner !== 'jeder') return false;
  for (let at = from + 1; at < end; at += 1) {
    if (frame.classes[at] !== 'noun') continue;
    const lower = frame.tokens[at]?.lower ?? '';
    return /(?:in|ung|heit|keit|schaft|tion|tät|partei|union|behörde|zeitung|presse|agentur|kommission|gruppe|firma|frau|polizei|botschaft|stadt|woche|welt|stelle|seite)$/.test(
      lower,
    );
  }
  return false;
}

/** The first subject after `from`, stepping over objects, adverbs and prepositional phrases. */
export function subjectRight(frame: GermanFrame, from: number, limit: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  let at = from;
  while (at < limit) {
    const kind = classes[at];
    if (kind === 'quote' || (kind === 'sign' && !/^[(–—-]$/.test(tokens[at]?.text ?? ''))) return undefined;
    if (kind === 'comma' || kind === 'subordinator' || kind === 'conjunction') return undefined;
    if (kind === 'preposition') {
      at = afterPrepositional(frame, at, limit);
      continue;
    }
    const phrase = phraseStartingAt(frame, at, limit);
    if (phrase) {
      if (phrase.nominative && !isTime(frame, phrase)) return phrase;
      at = phrase.to;
      continue;
    }
    at += 1;
  }
  return undefined;
}

const TIME =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|jahr|jahre|uhr|prozent|mal|abend|morgen|vormittag|nachmittag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)s?$/;

function isTime(frame: GermanFrame, phrase: TokenRange): boolean {
  return TIME.test(frame.tokens[phrase.to - 1]?.lower ?? '');
}

/** Index after a prepositional phrase, with the genitives that hang on it. */
function afterPrepositional(frame: GermanFrame, at: number, limit: number): number {
  let next = at + 1;
  while (next < limit && (frame.classes[next] === 'adverb' || frame.classes[next] === 'preposition'))
    next += 1;
  const phrase = phraseStartingAt(frame, next, limit);
  if (!phrase) return next;
  let end = phrase.to;
  for (let genitive = genitiveAt(frame, end, limit); genitive; genitive = genitiveAt(frame, end, limit))
    end = genitive.to;
  return end;
}

function genitiveAt(frame: GermanFrame, at: number, limit: number): Phrase | undefined {
  const lower = frame.tokens[at]?.lower;
  if (lower !== 'des' && lower !== 'der' && lower !== 'eines' && lower !== 'einer') return undefined;
  const phrase = phraseStartingAt(frame, at, limit);
  // "im Gespräch der Minister": a masculine after "der" is a subject, not a genitive.
  if (phrase && lower === 'der' && phrase.nominative) return undefined;
  return phrase;
}

/**
 * The subject of the verb at `verb`, by its clause: before a finite verb in second place, after one that comes first,
 * after the conjunction of a subordinate clause.
 *
 * @param from index of the sentence's first token
 * @param to index after its last
 */
export function subjectOf(
  frame: GermanFrame,
  verb: number,
  from: number,
  to: number,
): TokenRange | undefined {
  const finite = finiteVerb(frame, verb, from);
  const clause = clauseStart(frame, finite, from);
  const first = frame.classes[clause];
  if (first === 'subordinator' && clause < finite)
    return subjectRight(frame, clause + 1, finite) ?? subjectRight(frame, finite + 1, to);
  if (isRelative(frame, clause) && finite > clause) {
    const subject = subjectRight(frame, clause + 1, finite);
    if (subject && frame.tokens[clause]?.lower !== 'der') return subject;
    return phraseEndingAt(frame, clause - 1, from) ?? subject;
  }
  if (clause === finite) return precedingComma(frame, finite, from, to);
  if (first === 'conjunction') {
    return (
      subjectRight(frame, clause + 1, finite) ??
      subjectRight(frame, finite + 1, to) ??
      carriedSubject(frame, from, clause)
    );
  }
  if (first === 'preposition' || first === 'adverb' || first === 'word') {
    return subjectRight(frame, finite + 1, to) ?? subjectRight(frame, clause, finite);
  }
  const phrase = phraseStartingAt(frame, clause, finite);
  const pronoun = pronounRight(frame, finite);
  // "Unterwegs sprach er": what opens the sentence may be an adverb that no list has.
  if (pronoun && (first === 'noun' || first === 'number')) return pronoun;
  if (phrase?.nominative && !isTime(frame, phrase)) return phrase;
  return subjectRight(frame, finite + 1, to) ?? firstSubject(frame, clause, finite);
}

/** The auxiliary of a participle or infinitive stands in second place; a finite verb is its own. */
function finiteVerb(frame: GermanFrame, verb: number, from: number): number {
  for (let at = verb - 1; at >= from; at -= 1) {
    const kind = frame.classes[at];
    if (kind === 'auxiliary') return at;
    if (kind === 'comma' || kind === 'sign' || kind === 'quote') {
      if (frame.classes[verb] === 'speech' || frame.classes[verb] === 'weak speech') return verb;
      if (kind !== 'comma') return verb;
    }
  }
  return verb;
}

function clauseStart(frame: GermanFrame, finite: number, from: number): number {
  let at = finite;
  while (at > from) {
    const kind = frame.classes[at - 1];
    if (kind === 'comma' || kind === 'sign' || kind === 'quote') break;
    if (
      kind === 'conjunction' &&
      at - 1 > from &&
      /^(?:und|aber|doch|sondern)$/.test(frame.tokens[at - 1]?.lower ?? '') &&
      startsClause(frame, at, finite)
    ) {
      at -= 1;
      break;
    }
    at -= 1;
  }
  return at;
}

/** "und" between two verbs starts a clause; between two nouns it does not. */
function startsClause(frame: GermanFrame, at: number, finite: number): boolean {
  return at === finite || frame.classes[at] === 'adverb' || frame.classes[at] === 'pronoun';
}

function isRelative(frame: GermanFrame, at: number): boolean {
  return (
    frame.classes[at - 1] === 'comma' &&
    /^(?:der|die|das|welcher|welche|welches|dessen|deren|dem|den)$/.test(frame.tokens[at]?.lower ?? '') &&
    frame.classes[at] !== 'noun' &&
    (frame.classes[at] === 'pronoun' ||
      frame.classes[at] === 'oblique determiner' ||
      frame.classes[at + 1] === 'pronoun')
  );
}

/** A verb right after a comma: a closed apposition, a relative clause or a subordinate clause stands before it. */
function precedingComma(
  frame: GermanFrame,
  finite: number,
  from: number,
  to: number,
): TokenRange | undefined {
  const { classes } = frame;
  if (classes[finite - 1] !== 'comma' || finite - 1 <= from) {
    if (finite > from && classes[finite - 1] === 'conjunction')
      return pronounRight(frame, finite) ?? carriedSubject(frame, from, finite - 1);
    return subjectRight(frame, finite + 1, to);
  }
  const pronoun = pronounRight(frame, finite);
  if (pronoun) return pronoun;
  let end = finite - 1;
  let name: TokenRange | undefined;
  for (let at = end - 1; at >= from; at -= 1) {
    if (at > from && classes[at - 1] !== 'comma') continue;
    const kind = classes[at];
    if (kind === 'quote') break;
    if (at === from && (kind === 'subordinator' || kind === 'preposition' || kind === 'adverb')) break;
    if (kind === 'subordinator') return subjectRight(frame, finite + 1, to);
    const phrase = phraseStartingAt(frame, at, end);
    if (
      at > from &&
      (isRelative(frame, at) || kind === 'pronoun' || kind === 'preposition' || kind === 'number')
    ) {
      end = at - 1;
      continue;
    }
    if (phrase?.nominative) {
      if (at > from && kind === 'noun' && phrase.to === end && !name) {
        name = phrase;
      } else if (at > from && kind === 'determiner') {
        end = at - 1;
        continue;
      } else {
        return name && classes[phrase.from] === 'determiner' ? name : phrase;
      }
    }
    end = at - 1;
  }
  return subjectRight(frame, finite + 1, to) ?? name;
}

/** The pronoun right after a verb, if it can be a subject: "sagte er", "sagt sie". */
function pronounRight(frame: GermanFrame, verb: number): TokenRange | undefined {
  let at = verb + 1;
  while (frame.tokens[at]?.lower === 'sich' || frame.tokens[at]?.lower === 'es') at += 1;
  const isOwn = frame.tokens[at]?.break === 'none' && frame.classes[at] === 'pronoun';
  return isOwn && /^(?:er|sie|ich|wir|man|du|ihr|dieser|diese)$/.test(frame.tokens[at]?.lower ?? '')
    ? { from: at, to: at + 1 }
    : undefined;
}

/**
 * The subject that a verb after "und" or a comma takes over: that of the nearest clause before it that has one of its own.
 * Clauses that start with their verb have taken theirs over too; subordinate and relative clauses do not hand theirs on.
 */
function carriedSubject(frame: GermanFrame, from: number, end: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  let to = end;
  for (let at = end - 1; at >= from; at -= 1) {
    const edge =
      at === from ||
      classes[at - 1] === 'comma' ||
      tokens[at - 1]?.text === ';' ||
      classes[at - 1] === 'quote';
    if (!edge) continue;
    const kind = classes[at];
    const dependent = kind === 'subordinator' || isRelative(frame, at);
    const verbFirst =
      kind === 'word' ||
      kind === 'speech' ||
      kind === 'weak speech' ||
      kind === 'auxiliary' ||
      kind === 'conjunction';
    const own = dependent ? undefined : verbFirst ? pronounRight(frame, at) : firstSubject(frame, at, to);
    if (own) return own;
    to = at - 1;
  }
  return firstSubject(frame, from, end);
}

/** The first phrase of a stretch that can be a subject. */
export function firstSubject(frame: GermanFrame, from: number, to: number): TokenRange | undefined {
  let at = from;
  while (at < to) {
    const kind = frame.classes[at];
    if (kind === 'preposition') {
      at = afterPrepositional(frame, at, to);
      continue;
    }
    const phrase = phraseStartingAt(frame, at, to);
    if (phrase) {
      if (phrase.nominative && !isTime(frame, phrase)) return phrase;
      at = phrase.to;
      continue;
    }
    at += 1;
  }
  return undefined;
}

/** The noun phrase that ends before `end`. */
export function phraseEndingAt(frame: GermanFrame, end: number, from: number): TokenRange | undefined {
  let at = end;
  while (at > from && frame.classes[at - 1] === 'noun') at -= 1;
  if (at === end) return undefined;
  while (at > from && isModifier(frame, at - 1)) at -= 1;
  const before = frame.classes[at - 1];
  if (at > from && (before === 'determiner' || before === 'oblique determiner')) at -= 1;
  return { from: at, to: end };
}
