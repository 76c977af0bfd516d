import type { TokenRange } from './cue';
import { behindLastSign, namesSomebody, phraseEndingAt, type GermanFrame } from './german-phrases';

/** Nouns for what is said; whose they are, a genitive or "von" tells. */
const SAID =
  /(?:klage|behauptung|aussage|forderung|warnung|vorwurf|hinweis|kritik|frage|versprechen|einwand|vermutung|these|feststellung|ankündigung|bemerkung|bitte|antwort|erklärung|argument|prognose|mahnung|drohung|zusage|appell|bekenntnis|geständnis|befürchtung|meinung|ansicht|einschätzung)(?:en|s)?$/;

/**
 * Whose words a clause tells that explains a noun for something said: "die Klage ihrer Kollegin, man höre „…“", "die Antwort des Ministers: „…“".
 *
 * @param start index of the sentence's first token
 * @param at index of the quotation's token
 * @returns undefined where no such noun with the genitive of somebody stands right before the clause
 */
export function sayerByNoun(frame: GermanFrame, start: number, at: number): TokenRange | undefined {
  const { tokens } = frame;
  const clause = behindLastSign(frame, at, start);
  if (clause <= start + 2) return undefined;
  const phrase = phraseEndingAt(frame, clause - 1, start);
  if (!phrase || phrase.from <= start) return undefined;
  const of = /^(?:von|vom)$/.test(tokens[phrase.from - 1]?.lower ?? '');
  const opener = tokens[phrase.from]?.lower ?? '';
  if (!of && !/^(?:des|der|eines|einer|seines|seiner|ihres|ihrer|dieses|dieser)$/.test(opener))
    return undefined;
  if (!SAID.test(tokens[phrase.from - (of ? 2 : 1)]?.lower ?? '')) return undefined;
  return namesSomebody(frame, phrase) ? phrase : undefined;
}
