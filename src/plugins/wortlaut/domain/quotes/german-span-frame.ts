import { lowerOf } from './context-word';
import type { ContextWord, SpanContext } from './span-context';
import { subjunctiveAt } from './subjunctive';
import type { Word } from '../text/words';
import { germanCalling, NO_CALLING, type GermanCallingFacts } from './german-calling';

/** What the words around a span tell that only German has. */
export interface GermanFrameFacts extends GermanCallingFacts {
  /** "man nennt es", "im Volksmund", "den alle so nennen": what people in general say. */
  readonly peopleSay: boolean;
  /** The reporter's words of the sentence are in the subjunctive of reported speech. */
  readonly reported: boolean;
  /** "zeigte sich „…“", "„…“, ist sich … sicher": whose mood or opinion it is. */
  readonly showedAs: boolean;
  /** "spricht von", "ist von … die Rede": the preposition before the span belongs to a verb or noun of speaking. */
  readonly spokenOf: boolean;
  /** "wie er es nennt", "wie es im Prospekt steht", right before the span or right behind it. */
  readonly asSomebodySays: boolean;
  /** "als „…“": what somebody or something is said to be. */
  readonly asWhat: boolean;
}

/** Where the language is not German. */
export const NO_FRAME: GermanFrameFacts = {
  ...NO_CALLING,
  peopleSay: false,
  reported: false,
  showedAs: false,
  spokenOf: false,
  asSomebodySays: false,
  asWhat: false,
};

/** What a word says of who speaks in general, one bit each, so that one look-up a word answers for all. */
const General = { people: 1, names: 2, crowd: 4, calls: 8 } as const;

const GENERAL: ReadonlyMap<string, number> = generalWords([
  ['man volksmund', General.people],
  [
    'nennt nannte nennen nannten genannt bezeichnet bezeichnete heißt hieß sagt sagte bekannt geheißen getauft spricht sprechen',
    General.names,
  ],
  // den alle „…“ nennen; „…“, wie ihn die Leute im Dorf nennen
  [
    'alle leute freunde fans einheimische einheimischen nachbarn intern kollegen mitspieler ermittler anwohner',
    General.crowd,
  ],
  ['nennen nannten rufen riefen genannt gerufen', General.calls],
]);

function generalWords(lists: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [words, bit] of lists)
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

function generalIn(words: readonly ContextWord[]): number {
  let bits = 0;
  for (const word of words) if (word !== 'span') bits |= GENERAL.get(word.lower) ?? 0;
  return bits;
}

const SPEAKS_OF =
  /^(?:spricht|sprach|sprechen|sprachen|gesprochen|redet|redete|reden|faselt|faselte|schwärmt|schwärmte|rede|warnt|warnte|warnten|warnen|ausgegangen|ausgeht|ausgehe|ausging)$/;
const ASSUMES = /^(?:geht|ging|gehen|gingen)$/;
/** A verb of speaking stands so near to its preposition. */
const NEAR = 12;

/** In words and signs; what is longer is somebody's sentence, whatever the clause around calls it. */
const LONGEST_FRAGMENT = 10;

/** Reads the words on both sides of a span in its German sentence. */
export function germanFrame({ before, after, inside }: SpanContext): GermanFrameFacts {
  const reported = isReported(before, 'before') || isReported(after, 'after');
  const general = generalIn(before) | generalIn(after);
  const says = (bits: number): boolean => (general & bits) === bits;
  const peopleSay =
    // "Man sei „enttäuscht“, hieß es": in a report "man" is whoever reports.
    (says(General.people | General.names) &&
      !(reported && (tellsWhatIsSaid(before) || tellsWhatIsSaid(after)))) ||
    says(General.crowd | General.calls) ||
    isCalledSo(after);
  const { judged, seenAs, called, calledAs, accusedOf, withWords, saidPlainly, givenName } =
    inside.length > LONGEST_FRAGMENT ? NO_CALLING : germanCalling(before, after);
  return {
    judged,
    seenAs,
    called: called && !peopleSay,
    calledAs: calledAs && !peopleSay,
    accusedOf,
    withWords,
    saidPlainly: saidPlainly && !peopleSay,
    givenName,
    peopleSay,
    reported,
    showedAs: showsAs(before) || isSureOf(after),
    spokenOf: isSpokenOf(before, after),
    asSomebodySays: !peopleSay && (isAsSomebodySays(before) || isAsSomebodySays(after)),
    asWhat: lowerOf(before[0]) === 'als',
  };
}

const SAYS_SO =
  /^(?:nennt|nannte|nennen|formuliert|formulierte|ausdrückt|ausdrückte|sagt|sagte|steht|stand|heißt|hieß|schreibt|schrieb|betont|betonte)$/;

function isAsSomebodySays(nearest: readonly ContextWord[]): boolean {
  const near = nearest.slice(0, NEAR).map(lowerOf);
  const pronoun = /^(?:es|er|sie)$/;
  // „…“, wie es Huber …: the verb may stand any distance behind.
  if (near[0] === ',' && near[1] === 'wie' && pronoun.test(near[2] ?? '')) return true;
  const verb = near.some((lower) => SAYS_SO.test(lower));
  return verb && near.includes('wie') && near.includes(',') && near.some((lower) => pronoun.test(lower));
}

/** "hieß es", in either order. */
function tellsWhatIsSaid(nearest: readonly ContextWord[]): boolean {
  const impersonal = (word: ContextWord | undefined): boolean => /^(?:heißt|hieß)$/.test(lowerOf(word));
  return nearest.some(
    (word, at) => lowerOf(word) === 'es' && (impersonal(nearest[at - 1]) || impersonal(nearest[at + 1])),
  );
}

/** „…“, wie Huber früher genannt wurde: nobody's words, unless it says by whom. */
function isCalledSo(after: readonly ContextWord[]): boolean {
  const near = after.slice(0, NEAR).map(lowerOf);
  if (near[0] !== ',' || near[1] !== 'wie' || near.includes('von')) return false;
  return near.some(
    (lower, at) => lower === 'genannt' && /^(?:wird|wurden?|werden)$/.test(near[at + 1] ?? ''),
  );
}

function isReported(nearest: readonly ContextWord[], side: 'before' | 'after'): boolean {
  const wordAt = (at: number): Word | undefined => {
    const word = nearest[at];
    return word === 'span' ? undefined : word;
  };
  const onwards = side === 'after' ? 1 : -1;
  return nearest.some((word, at) => {
    if (word === 'span' || word.sort !== 'word') return false;
    return subjunctiveAt(wordAt(at - onwards), word, wordAt(at + onwards)) === 'present';
  });
}

/** "zeigte sich „irritiert“", "gab sich am Abend „enttäuscht“" */
function showsAs(before: readonly ContextWord[]): boolean {
  const at = before.findIndex((word) => word !== 'span' && word.lower === 'sich');
  const verb = before[at + 1];
  return (
    at >= 0 &&
    at < NEAR &&
    verb !== undefined &&
    verb !== 'span' &&
    /^(?:zeigt|zeigte|zeigten|gibt|gab|gaben)$/.test(verb.lower)
  );
}

/** „…“, ist sich Huber sicher; „…“, zeigte sich Huber überzeugt */
function isSureOf([comma, verb, self]: readonly ContextWord[]): boolean {
  return (
    lowerOf(comma) === ',' &&
    /^(?:ist|war|sind|waren|zeigt|zeigte|zeigten|gibt|gab|gaben)$/.test(lowerOf(verb)) &&
    lowerOf(self) === 'sich'
  );
}

function isSpokenOf(before: readonly ContextWord[], after: readonly ContextWord[]): boolean {
  const at = before.slice(0, 3).findIndex((word) => word !== 'span' && /^(?:von|vor|vom)$/.test(word.lower));
  if (at < 0) return false;
  // "geht von einem „…“ aus": of the verb's two parts the second stands behind.
  if (lowerOf(after[0]) === 'aus' && before.slice(at, NEAR).some((word) => ASSUMES.test(lowerOf(word))))
    return true;
  return [...before.slice(at, NEAR), ...after.slice(0, 3)].some(
    (word) => word !== 'span' && SPEAKS_OF.test(word.lower),
  );
}
