import type { TokenRange } from './cue';
import { firstSubject, isNominative, isRelative, pronounRight, subjectRight } from './german-first-subject';
import { isTime, phraseEndingAt, phraseStartingAt, type GermanFrame } from './german-phrases';
import { subjunctiveAt } from '../subjunctive';

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
  if (first === 'subordinator' && clause < finite && !isPredicative(frame, clause, finite))
    return subjectRight(frame, clause + 1, finite) ?? subjectRight(frame, finite + 1, to);
  if (isRelative(frame, clause) && finite > clause) {
    const subject = subjectRight(frame, clause + 1, finite);
    if (subject && frame.tokens[clause]?.lower !== 'der') return subject;
    return phraseEndingAt(frame, clause - 1, from) ?? antecedentBefore(frame, clause, from) ?? subject;
  }
  if (clause === finite) return precedingComma(frame, finite, from, to);
  if (first === 'conjunction') {
    // "dankte den Helfern und nannte Huber einen Helden": right behind "und" a verb has the subject of the clause before.
    const own =
      clause + 1 === finite
        ? (pronounRight(frame, finite) ?? carriedSubject(frame, from, clause))
        : subjectRight(frame, clause + (frame.classes[clause + 1] === 'subordinator' ? 2 : 1), finite);
    return own ?? subjectRight(frame, finite + 1, to) ?? carriedSubject(frame, from, clause);
  }
  // "der Prospekt, in dem Huber versprochen hatte": the relative pronoun with its preposition is no subject.
  if (first === 'preposition' && isRelative(frame, clause + 1, clause) && clause + 1 < finite)
    return subjectRight(frame, clause + 2, finite) ?? subjectRight(frame, finite + 1, to);
  if (first === 'preposition' || first === 'adverb' || first === 'word') {
    const own = subjectRight(frame, finite + 1, to) ?? subjectRight(frame, clause, finite);
    return own ?? behindQuotation(frame, finite, verb);
  }
  const phrase = phraseStartingAt(frame, clause, finite);
  const pronoun = pronounRight(frame, finite);
  // "Ähnlich äußerte sich der Verband": behind "sich" stands the subject, unless it stands in front.
  const behind =
    first === 'noun' && frame.tokens[finite + 1]?.lower === 'sich'
      ? phraseStartingAt(frame, finite + 2, to)
      : undefined;
  if (behind?.nominative && !isTime(frame, behind)) return behind;
  // "Unterwegs sprach er": what opens the sentence may be an adverb that no list has.
  if (pronoun && (first === 'noun' || first === 'number')) return pronoun;
  // "Neue Entlassungen schloss der Vorstand aus": a verb in the singular has no plural subject.
  if (phrase && isPluralObject(frame, phrase, finite)) return subjectRight(frame, finite + 1, to) ?? phrase;
  // "Die Deutung nennt er gewagt": where the pronoun can only be a subject, what opens the sentence is the object.
  if (pronoun && isNominative(frame, pronoun)) return pronoun;
  if (phrase?.nominative && !isTime(frame, phrase)) return phrase;
  return subjectRight(frame, finite + 1, to) ?? firstSubject(frame, clause, finite);
}

/** "den Investor zu Wort kommen, der …": the nearest phrase of the clause before that agrees with the relative pronoun. */
function antecedentBefore(frame: GermanFrame, relative: number, from: number): TokenRange | undefined {
  const determiners = AGREES.get(frame.tokens[relative]?.lower ?? '');
  if (!determiners) return undefined;
  for (let at = relative - 2; at >= from && frame.classes[at] !== 'comma'; at -= 1) {
    if (!determiners.test(frame.tokens[at]?.lower ?? '')) continue;
    const phrase = phraseStartingAt(frame, at, relative);
    if (phrase) return phrase;
  }
  return undefined;
}
const AGREES: ReadonlyMap<string, RegExp> = new Map([
  ['der', /^(?:der|den|dem|ein|einen|einem|kein|keinen)$/],
  ['die', /^(?:die|eine|keine)$/],
  ['das', /^(?:das|ein|einem|kein)$/],
]);

/** "Gestern hat als „…“ der Förster den Plan bezeichnet": between a quotation and the participle. */
function behindQuotation(frame: GermanFrame, finite: number, verb: number): TokenRange | undefined {
  const quote = finite + frame.classes.slice(finite, verb).indexOf('quote');
  return quote > finite ? subjectRight(frame, quote + 1, verb) : undefined;
}

/** "Als Grund nannte Huber den Regen": "als" opens no clause where the verb stands in second place, before its subject. */
function isPredicative(frame: GermanFrame, clause: number, finite: number): boolean {
  if (frame.tokens[clause]?.lower !== 'als') return false;
  if (phraseStartingAt(frame, clause + 1, finite)?.to !== finite) return false;
  const next = phraseStartingAt(frame, finite + 1, finite + 1 + NEXT_SUBJECT);
  return next !== undefined && next.nominative;
}
/** A subject right behind its verb is looked for in so many words. */
const NEXT_SUBJECT = 8;

/** A noun without determiner that its ending shows to be a plural, before a verb that its ending shows to be none. */
function isPluralObject({ tokens, classes }: GermanFrame, phrase: TokenRange, finite: number): boolean {
  if (phrase.to !== finite || /determiner/.test(classes[phrase.from] ?? '')) return false;
  const [noun, verb] = [tokens[phrase.to - 1]?.lower ?? '', tokens[finite]?.lower ?? ''];
  return /(?:ung|heit|keit|schaft|ion|tät)en$/.test(noun) && !/(?:n|sind)$/.test(verb);
}

/** The auxiliary of a participle or infinitive stands in second place; a finite verb is its own. */
function finiteVerb(frame: GermanFrame, verb: number, from: number): number {
  if (frame.classes[verb] === 'auxiliary') return verb;
  for (let at = verb - 1; at >= from; at -= 1) {
    const kind = frame.classes[at];
    if (kind === 'auxiliary') return at;
    // "hat vor einem „…“ gewarnt": a quotation between auxiliary and participle parts no clause.
    if (kind === 'quote' && frame.classes[verb] === 'speech participle') continue;
    if (kind === 'comma' || kind === 'sign' || kind === 'quote') {
      if (frame.classes[verb] === 'speech' || frame.classes[verb] === 'weak speech') return verb;
      if (kind !== 'comma') return verb;
    }
  }
  return verb;
}

/** Words in brackets behind a name are no more than so many tokens, with both brackets. */
const LONGEST_BRACKET = 8;

/** Where the bracket that `closing` closes was opened; undefined where it closes none, or a long one. */
function openingBracket({ tokens }: GermanFrame, closing: number, from: number): number | undefined {
  if (tokens[closing]?.text !== ')') return undefined;
  for (let at = closing - 1; at > from && at > closing - LONGEST_BRACKET; at -= 1)
    if (tokens[at]?.text === '(') return at;
  return undefined;
}

function clauseStart(frame: GermanFrame, finite: number, from: number): number {
  let at = finite;
  while (at > from) {
    const kind = frame.classes[at - 1];
    // "Huber (SPD) gab zu bedenken": what stands in brackets parts no clause.
    const opening = openingBracket(frame, at - 1, from);
    if (opening !== undefined) {
      at = opening;
      continue;
    }
    if (
      kind === 'comma' ||
      kind === 'sign' ||
      (kind === 'quote' && !(at === finite && isBuiltIn(frame, at - 1)))
    )
      break;
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

/** "der den Wald als „…“ bezeichnet": a quotation right before the verb that words of its own clause lead up to. */
function isBuiltIn({ classes, tokens }: GermanFrame, quote: number): boolean {
  const before = classes[quote - 1];
  return tokens[quote]?.break === 'none' && before !== 'comma' && before !== 'sign' && before !== 'quote';
}

/** "und" between two verbs starts a clause; between two nouns it does not. */
function startsClause(frame: GermanFrame, at: number, finite: number): boolean {
  const kind = frame.classes[at];
  return at === finite || kind === 'adverb' || kind === 'pronoun' || kind === 'subordinator';
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
  if (isInsertion(frame, finite, from)) {
    const own = subjectRight(frame, finite + 1, to);
    if (own) return own;
  }
  let end = finite - 1;
  let name: TokenRange | undefined;
  for (let at = end - 1; at >= from; at -= 1) {
    if (at > from && classes[at - 1] !== 'comma') continue;
    const kind = classes[at];
    if (kind === 'quote') break;
    if (at === from && (kind === 'subordinator' || kind === 'preposition' || kind === 'adverb')) break;
    if (kind === 'subordinator') return subjectRight(frame, finite + 1, to);
    // "…, und der Minister, danach gefragt, antwortete"
    const phrase = phraseStartingAt(frame, kind === 'conjunction' ? at + 1 : at, end);
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

/**
 * "Er sei, antwortete der Präsident, noch jung gewesen": a frame put into reported speech starts with its verb; what stands before it is
 * in the subjunctive, or is no clause yet ("Ein Modell, schwärmte der Wirt, für alle").
 */
function isInsertion(frame: GermanFrame, finite: number, from: number): boolean {
  const before = frame.tokens.slice(from, finite - 1);
  if (before.some((token) => token.text === ',' || token.sort === 'quote')) return false;
  if (before.some((token, at) => subjunctiveAt(before[at - 1], token, before[at + 1]) === 'present'))
    return true;
  return phraseStartingAt(frame, from, finite - 1)?.to === finite - 1;
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
    // "Wenn es klingelt, schaut eine Frau heraus und ruft": behind a subordinate clause the verb stands before its own subject.
    const inverted = verbFirst && at > from && isDependent(frame, from, at - 1);
    const own = dependent
      ? undefined
      : verbFirst
        ? (pronounRight(frame, at) ?? (inverted ? subjectRight(frame, at + 1, to) : undefined))
        : firstSubject(frame, at, to);
    // "Huber hielt an, sah sie an und sagte": where the verb has its subject from before, "sie" is whom he looks at.
    const object = own && verbFirst && !isNominative(frame, own) && at > from && handsOn(frame, from, at - 1);
    if (own && !object) return own;
    to = at - 1;
  }
  return firstSubject(frame, from, end);
}

/** Whether the clause that ends before `end` starts with a conjunction that subordinates it, and opens its sentence. */
function isDependent(frame: GermanFrame, from: number, end: number): boolean {
  let at = end;
  while (at > from && frame.classes[at - 1] !== 'comma') at -= 1;
  return at === from && frame.classes[at] === 'subordinator';
}

/** Whether the clause that ends before `end` is a main clause with a subject of its own. */
function handsOn(frame: GermanFrame, from: number, end: number): boolean {
  let at = end;
  while (at > from && frame.classes[at - 1] !== 'comma') at -= 1;
  const kind = frame.classes[at];
  return kind !== 'subordinator' && !isRelative(frame, at) && firstSubject(frame, at, end) !== undefined;
}
