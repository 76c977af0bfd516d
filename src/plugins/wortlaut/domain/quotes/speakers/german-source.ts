import type { TokenRange } from './cue';
import {
  afterPrepositional,
  isTime,
  nextSign,
  phraseEndingAt,
  phraseStartingAt,
  type GermanFrame,
} from './german-phrases';

/** "laut", "nach Angaben von", "so": words that name the speaker without a verb. */
const ACCORDING_NOUN =
  /^(?:angaben?|worten?|aussagen?|ansicht|meinung|auffassung|überzeugung|darstellung|einschätzung|mitteilung|bericht|auskunft)$/;

/** "nach seinen Worten": whose words, a pronoun tells. */
const POSSESSIVE = /^(?:seine[nr]|ihre[nr])$/;

const WRITING =
  /(?:kinderschrift|handschrift|druckschrift|schönschrift|buchstaben|lettern|kreide|filzstift)$/;
const HEARD = /^(?:hören|erfahren|vernehmen|lesen)$/;

/** heißt es in der Zeitung, heißt es bei Müller, war aus dem Ministerium zu hören */
export function hearsay(frame: GermanFrame, verb: number, end: number): TokenRange | undefined {
  const { tokens } = frame;
  const lower = tokens[verb]?.lower ?? '';
  const heard =
    /^(?:ist|war)$/.test(lower) &&
    tokens.slice(verb, Math.min(end, verb + 12)).some((token) => HEARD.test(token.lower));
  // "rief es in ihr": the child that calls is seldom at once where the words come from.
  const called =
    /^(?:ruft|rief|schreit|schrie)$/.test(lower) && SOURCE_OPENER.test(tokens[verb + 2]?.lower ?? '');
  const came = (called || VOICES.test(lower)) && tokens[verb + 1]?.lower === 'es';
  if (!heard && !came && !/^(?:heißt|hieß|hiess|lautet|lautete|steht|stand)$/.test(lower)) return undefined;
  for (let at = verb + 1; at < Math.min(end, verb + 7); at += 1) {
    if (SOURCE_OPENER.test(tokens[at]?.lower ?? '')) {
      const phrase = phraseStartingAt(frame, at + 1, end);
      // "steht da in runder Kinderschrift" tells how.
      if (phrase && !WRITING.test(tokens[phrase.to - 1]?.lower ?? '')) return phrase;
    }
  }
  return undefined;
}

const VOICES =
  /^(?:kommt|kam|dringt|drang|klingt|klang|tönt|tönte|ertönt|ertönte|schallt|schallte|hallt|hallte|dröhnt|dröhnte)$/;
/** „…“, entfuhr es dem Wirt; „…“, platzte es aus ihr heraus */
const ESCAPES =
  /^(?:entfährt|entfuhr|entschlüpft|entschlüpfte|entwich|entweicht|rutscht|rutschte|platzt|platzte|bricht|brach|sprudelt|sprudelte)$/;

/** „…“, tönte es zurück: words that come from somewhere, right behind the quotation at `at`; nobody who is named says them. */
export function isVoice({ classes, tokens }: GermanFrame, at: number): boolean {
  const verb = classes[at + 1] === 'comma' ? at + 2 : at + 1;
  return (
    tokens[verb]?.break === 'none' &&
    VOICES.test(tokens[verb]?.lower ?? '') &&
    tokens[verb + 1]?.lower === 'es' &&
    classes[verb + 2] !== 'determiner'
  );
}

/** "Wie aus dem Bericht hervorgeht, …", "Aus dem Bericht geht hervor, dass …": what shows it. */
export function emergesFrom(frame: GermanFrame, start: number, limit: number): TokenRange | undefined {
  const { tokens } = frame;
  const from = tokens[start]?.lower === 'wie' ? start + 1 : start;
  if (tokens[from]?.lower !== 'aus') return undefined;
  const emerges = tokens
    .slice(from, limit)
    .some(({ lower }) => /^(?:hervorgeht|hervorging|hervor)$/.test(lower));
  return emerges ? phraseStartingAt(frame, from + 1, limit) : undefined;
}

/** "erzählt man sich in der Familie": where people tell each other something. */
export function toldAmong(frame: GermanFrame, verb: number, limit: number): TokenRange | undefined {
  const { tokens } = frame;
  const end = nextSign(frame, verb + 1, limit);
  const isOwn = tokens.slice(verb, end).some(({ lower }) => lower === 'sich');
  return isOwn ? hearsaySource(frame, { from: verb + 1, to: end }) : undefined;
}

/** Whom words escape: „…“, entfuhr es dem Wirt. */
export function escapedFrom(frame: GermanFrame, verb: number, end: number): TokenRange | undefined {
  const { tokens } = frame;
  if (!ESCAPES.test(tokens[verb]?.lower ?? '') || tokens[verb + 1]?.lower !== 'es') return undefined;
  const out = tokens[verb + 2]?.lower === 'aus' ? 1 : 0;
  return phraseStartingAt(frame, verb + 2 + out, end);
}

const IMPERSONAL = /^(?:heißt|hieß|hiess|verlautet|verlautete)$/;

/**
 * Whether a stretch reports what is said without saying by whom: "im Rathaus heißt es", "aus Kreisen der Partei verlautete".
 */
export function isHearsay({ tokens }: GermanFrame, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token, at, own) => {
    if (!IMPERSONAL.test(token.lower)) return false;
    return token.lower.startsWith('verlaut') || own[at + 1]?.lower === 'es' || own[at - 1]?.lower === 'es';
  });
}

/** Where such a report comes from: "Rathaus", "Kreisen der Partei". */
export function hearsaySource(frame: GermanFrame, { from, to }: TokenRange): TokenRange | undefined {
  for (let at = from; at < to; at += 1) {
    if (!SOURCE_OPENER.test(frame.tokens[at]?.lower ?? '')) continue;
    const phrase = phraseStartingAt(frame, at + 1, to);
    if (phrase && !isTime(frame, phrase)) return { from: phrase.from, to: afterPrepositional(frame, at, to) };
  }
  return undefined;
}
const SOURCE_OPENER = /^(?:in|im|bei|beim|aus|von|vom|seitens)$/;

/** ", so der Tenor im Saal,": what many think, and where. */
const OF_MANY = /^(?:tenor|stimmung|echo|gerücht|mehrheitsmeinung|grundtenor)$/;

/** Words of what stands before "zufolge". */
const LONGEST_ZUFOLGE = 6;

/** laut Müller, nach Angaben von Müller, Müller zufolge */
export function prepositional(frame: GermanFrame, index: number, limit: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  const lower = tokens[index]?.lower ?? '';
  if (lower === 'so' && classes[index - 1] === 'comma') {
    const phrase = phraseStartingAt(frame, index + 1, limit);
    if (phrase && OF_MANY.test(tokens[phrase.to - 1]?.lower ?? ''))
      return (
        hearsaySource(frame, { from: phrase.to, to: Math.min(limit, phrase.to + LONGEST_ZUFOLGE) }) ?? phrase
      );
    // ", so die Polizei weiter,"
    const end = phrase && classes[phrase.to] === 'adverb' ? phrase.to + 1 : phrase?.to;
    return phrase?.nominative && end !== undefined && classes[end] === 'comma' ? phrase : undefined;
  }
  if (lower === 'laut') return phraseStartingAt(frame, index + 1, limit);
  if (lower === 'zufolge') return phraseEndingAt(frame, index, Math.max(0, index - LONGEST_ZUFOLGE));
  if (lower === 'aus' && tokens[index + 1]?.lower === 'sicht') {
    const of = /^(?:von|vom)$/.test(tokens[index + 2]?.lower ?? '') ? 1 : 0;
    return phraseStartingAt(frame, index + 2 + of, limit);
  }
  if (lower === 'nach') {
    const noun = index + 1;
    if (POSSESSIVE.test(tokens[noun]?.lower ?? '') && ACCORDING_NOUN.test(tokens[noun + 1]?.lower ?? ''))
      return { from: noun, to: noun + 1 };
    const skip = /^(?:den|der|eigenen)$/.test(tokens[noun]?.lower ?? '') ? 1 : 0;
    if (!ACCORDING_NOUN.test(tokens[noun + skip]?.lower ?? '')) return undefined;
    const of = /^(?:von|vom|aus)$/.test(tokens[noun + skip + 1]?.lower ?? '') ? 1 : 0;
    return phraseStartingAt(frame, noun + skip + 1 + of, limit);
  }
  return undefined;
}
