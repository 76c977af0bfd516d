import { isPlace, isRoleNoun, sexOfName } from '../../people/lexicon';
import type { TokenRange } from './cue';
import type { FrameToken } from './frame';
import type { GermanClass } from './german-words';

/** A sentence is looked at this far to each side: no sentence worth reading is longer. */
const REACH = 70;

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

/** Index of the first token behind the last comma or other sign before `index`, not before `from`: roughly where its clause starts. */
export function behindLastSign({ classes }: GermanFrame, index: number, from: number): number {
  let at = index;
  while (at > from && classes[at - 1] !== 'comma' && classes[at - 1] !== 'sign') at -= 1;
  return at;
}

/** Index of the first comma, other sign or quotation from `index` on, not behind `to`: roughly where its clause ends. */
export function nextSign({ classes }: GermanFrame, index: number, to: number): number {
  let end = index;
  while (end < to && classes[end] !== 'comma' && classes[end] !== 'sign' && classes[end] !== 'quote')
    end += 1;
  return end;
}

/** Whether a phrase names somebody, by a given name or a role. */
export function namesSomebody({ tokens }: GermanFrame, { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower, text }) => sexOfName(text) !== undefined || isRoleNoun('de', lower));
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
  const end =
    nounsEnd(frame, at > from ? afterAttribute(frame, at, limit) : at, limit) ??
    (at > from && at < limit && STANDS_FOR_SOMEBODY.test(frame.tokens[at]?.lower ?? '') ? at + 1 : undefined);
  if (end === undefined) return undefined;
  if (nominative && at > from && isFeminineOblique(frame, from, end)) nominative = false;
  return { from, to: end, nominative };
}

/** "ein anderer", "die zweite": an adjective that needs no noun behind its determiner. */
const STANDS_FOR_SOMEBODY = /^(?:eine|andere|weitere|zweite|dritte|vierte|nächste|letzte)[nrs]?$/;

/** An attribute between determiner and noun is not longer: "der aus dem Norden von Meran stammende Bergführer". */
const LONGEST_ATTRIBUTE = 7;

/** Index of the participle of an extended attribute ("der aus Meran stammende Bergführer"); `from` itself where there is none. */
function afterAttribute(frame: GermanFrame, from: number, limit: number): number {
  if (frame.classes[from] !== 'preposition') return from;
  for (let at = from + 1; at < Math.min(limit, from + LONGEST_ATTRIBUTE); at += 1) {
    const token = frame.tokens[at];
    if (!token || token.break !== 'none' || token.sort !== 'word') return from;
    if (!token.capital && PARTICIPLE.test(token.lower) && frame.classes[at + 1] === 'noun') return at;
  }
  return from;
}
const PARTICIPLE = /(?:nde|te|ene)[nrms]?$/;

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

const TIME =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|jahr|jahre|uhr|prozent|mal|abend|morgen|vormittag|nachmittag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)s?$/;

export function isTime({ tokens }: GermanFrame, phrase: TokenRange): boolean {
  if (!TIME.test(tokens[phrase.to - 1]?.lower ?? '')) return false;
  // "Rolf Mai" is nobody's month.
  return phrase.to - phrase.from < 2 || sexOfName(tokens[phrase.to - 2]?.text ?? '') === undefined;
}

/** Index after a prepositional phrase, with the genitives that hang on it. */
export function afterPrepositional(frame: GermanFrame, at: number, limit: number): number {
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

/**
 * Index after what completes the noun phrase that ends before `end`, a genitive, "von …" or "aus …": "ein Sprecher der Polizei"; `end`
 * itself where nothing does.
 */
export function afterComplement(frame: GermanFrame, end: number): number {
  const opener = frame.tokens[end];
  if (!opener || opener.break !== 'none') return end;
  // Behind the subject "der" opens a genitive: "ein Sprecher der Stadtwerke".
  const isGenitive = OPENS_GENITIVE.test(opener.lower);
  if (!isGenitive && !/^(?:von|vom|aus)$/.test(opener.lower)) return end;
  const phrase = phraseStartingAt(frame, isGenitive ? end : end + 1, end + LONGEST_PHRASE);
  return phrase && !isTime(frame, phrase) ? phrase.to : end;
}

const OPENS_GENITIVE = /^(?:des|der|eines|einer)$/;

function genitiveAt(frame: GermanFrame, at: number, limit: number): Phrase | undefined {
  const lower = frame.tokens[at]?.lower ?? '';
  if (!OPENS_GENITIVE.test(lower)) return undefined;
  const phrase = phraseStartingAt(frame, at, limit);
  // "im Gespräch der Minister": a masculine after "der" is a subject, not a genitive.
  if (phrase && lower === 'der' && phrase.nominative && !isPluralInS(frame, phrase)) return undefined;
  return phrase;
}

/** "der Hoteliers", "der Teams": no masculine noun in the singular ends so, but for a few that name nobody. */
function isPluralInS(frame: GermanFrame, phrase: TokenRange): boolean {
  const last = frame.tokens[phrase.to - 1]?.lower ?? '';
  return /[^sßu]s$/.test(last) && !/(?:kreis|preis|kurs|puls|fels|präses)$/.test(last);
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
