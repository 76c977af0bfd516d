import type { TokenRange } from './cue';
import { phraseEndingAt, phraseStartingAt, type GermanFrame } from './german-phrases';

/** "laut", "nach Angaben von", "so": words that name the speaker without a verb. */
const ACCORDING_NOUN =
  /^(?:angaben?|worten?|aussagen?|ansicht|meinung|auffassung|überzeugung|darstellung|einschätzung|mitteilung|bericht|auskunft)$/;

const HEARD = /^(?:hören|erfahren|vernehmen|lesen)$/;

/** heißt es in der Zeitung, heißt es bei Müller, war aus dem Ministerium zu hören */
export function hearsay(frame: GermanFrame, verb: number, end: number): TokenRange | undefined {
  const { tokens } = frame;
  const lower = tokens[verb]?.lower ?? '';
  const heard =
    /^(?:ist|war)$/.test(lower) &&
    tokens.slice(verb, Math.min(end, verb + 12)).some((token) => HEARD.test(token.lower));
  const came =
    /^(?:kommt|kam|klingt|klang|tönt|tönte|schallt|schallte)$/.test(lower) &&
    tokens[verb + 1]?.lower === 'es';
  if (!heard && !came && !/^(?:heißt|hieß|hiess|lautet|lautete|steht|stand)$/.test(lower)) return undefined;
  for (let at = verb + 1; at < Math.min(end, verb + 7); at += 1) {
    if (/^(?:in|im|bei|beim|aus|von|vom|seitens)$/.test(tokens[at]?.lower ?? '')) {
      const phrase = phraseStartingAt(frame, at + 1, end);
      if (phrase) return phrase;
    }
  }
  return undefined;
}

/** Words of what stands before "zufolge". */
const LONGEST_ZUFOLGE = 6;

/** laut Müller, nach Angaben von Müller, Müller zufolge */
export function prepositional(frame: GermanFrame, index: number, limit: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  const lower = tokens[index]?.lower ?? '';
  if (lower === 'so' && classes[index - 1] === 'comma') {
    const phrase = phraseStartingAt(frame, index + 1, limit);
    // ", so die Polizei weiter,"
    const end = phrase && classes[phrase.to] === 'adverb' ? phrase.to + 1 : phrase?.to;
    return phrase?.nominative && end !== undefined && classes[end] === 'comma' ? phrase : undefined;
  }
  if (lower === 'laut') return phraseStartingAt(frame, index + 1, limit);
  if (lower === 'zufolge') return phraseEndingAt(frame, index, Math.max(0, index - LONGEST_ZUFOLGE));
  if (lower === 'nach') {
    const noun = index + 1;
    const skip = /^(?:den|der|eigenen|seiner|ihrer)$/.test(tokens[noun]?.lower ?? '') ? 1 : 0;
    if (!ACCORDING_NOUN.test(tokens[noun + skip]?.lower ?? '')) return undefined;
    const of = /^(?:von|vom)$/.test(tokens[noun + skip + 1]?.lower ?? '') ? 1 : 0;
    return phraseStartingAt(frame, noun + skip + 1 + of, limit);
  }
  return undefined;
}
