import type { ContextWord } from './span-context';
import type { Word } from '../text/words';
import { listingWords } from './data/small-words';
import { classesOf, WordClass } from './word-classes';

/** What the German clause around a span does with the words: judges by them, or gives them as a name. */
export interface GermanCallingFacts {
  /** "findet das „…“", "hält die Briefe für einen „…“": what somebody thinks of it. */
  readonly judged: boolean;
  /** "sieht darin einen „…“", "sieht in den Quoten „…“" */
  readonly seenAs: boolean;
  /** "nennt die Rechnung „…“": what somebody says it is; of a name that is given the same may be said. */
  readonly called: boolean;
  /** "lobt die Idee als „…“": the same with "als", which gives no names. */
  readonly calledAs: boolean;
  /** "wirft der Firma „…“ vor" */
  readonly accusedOf: boolean;
  /** "mit den Worten „…“", "mit der Frage „…“" */
  readonly withWords: boolean;
  /** "sagte nur „…“": right behind a verb of saying, with small words at most between. */
  readonly saidPlainly: boolean;
  /** "heißt „…“", "nennt sich „…“", "den sie „…“ nennen", "wer „…“ sagt": a name, or a word as such. */
  readonly givenName: boolean;
}

/** Where the language is not German. */
export const NO_CALLING: GermanCallingFacts = {
  judged: false,
  seenAs: false,
  called: false,
  calledAs: false,
  accusedOf: false,
  withWords: false,
  saidPlainly: false,
  givenName: false,
};

/** Reads the clause that a span stands in, as far as it goes on both sides. */
export function germanCalling(
  before: readonly ContextWord[],
  after: readonly ContextWord[],
): GermanCallingFacts {
  const [near, further] = [pastRow(before), pastRow(after)];
  const clause = clauseOf(near);
  const behind = clauseOf(further);
  const verbs = clause.filter((word) => !word.capital).map(({ lower }) => lower);
  const itself = clause.some(({ lower }) => lower === 'sich');
  return {
    judged: isJudged(clause, verbs) || isJudgedBehind(behind),
    seenAs: isSeenAs(clause, verbs),
    called: !itself && verbs.some((lower) => NAMES.test(lower)),
    calledAs: !itself && isCalledAs(clause),
    accusedOf: behind[0]?.lower === 'vor' && verbs.some((lower) => ACCUSES.test(lower)),
    withWords: isWithWords(clause),
    saidPlainly: isSaidPlainly(clause),
    givenName: isGivenAsName(near, clause, further, behind),
  };
}

const NAMES = /^(?:nennt|nannte|nennen|nannten)$/;
const ACCUSES = /^(?:wirft|warf|werfen|warfen)$/;
const FINDS = /^(?:findet|fand|finden|fanden|finde)$/;
const HOLDS = /^(?:hält|hielt|halten|hielten|halte)$/;
const SEES = /^(?:sieht|sah|sehen|sahen)$/;
const SEEN_IN = /^(?:darin|in|im)$/;
const IS = /^(?:ist|war|sind|waren|sei|wäre|bleibt|blieb)$/;
const OBJECT = /^(?:das|es|dies|ihn|sie)$/;
const ARTICLE = /^eine?[nmrs]?$/;

/** What stands beyond the other members of a row, „teuer“ und „unausgereift“, on one side of a span. */
function pastRow(nearest: readonly ContextWord[]): readonly ContextWord[] {
  const [link, other] = nearest;
  if (link === undefined || link === 'span' || other !== 'span') return nearest;
  return link.text === ',' || listingWords.has(link.lower) ? pastRow(nearest.slice(2)) : nearest;
}

/** Nearest first, up to a sign or another span; brackets and what they hold belong to the clause. */
function clauseOf(nearest: readonly ContextWord[]): readonly Word[] {
  const clause: Word[] = [];
  for (const word of nearest) {
    if (word === 'span' || (word.sort === 'sign' && !/^[()]$/.test(word.text))) break;
    clause.push(word);
  }
  return clause;
}

/** findet das „…“, fand die Verse „…“, hält die Briefe für einen „…“, für ihn ist es „…“ */
function isJudged(clause: readonly Word[], verbs: readonly string[]): boolean {
  const [nearest, second] = clause;
  if (!nearest) return false;
  const behindFor = nearest.lower === 'für' || (ARTICLE.test(nearest.lower) && second?.lower === 'für');
  if (behindFor) return verbs.some((lower) => HOLDS.test(lower));
  // "findet am Samstag der „…“ statt" leads to an article or a preposition, and not to what is judged.
  const thing = nearest.capital || OBJECT.test(nearest.lower);
  if (thing && verbs.some((lower) => FINDS.test(lower))) return true;
  if (!ARTICLE.test(nearest.lower) && !thing) return false;
  return clause.at(-1)?.lower === 'für' && verbs.some((lower) => IS.test(lower));
}

function isSeenAs([nearest]: readonly Word[], verbs: readonly string[]): boolean {
  if (!nearest || !(nearest.capital || ARTICLE.test(nearest.lower) || nearest.lower === 'darin'))
    return false;
  return verbs.some((lower) => SEES.test(lower)) && verbs.some((lower) => SEEN_IN.test(lower));
}

/** „Völlig überzogen“ findet der Kaufmann die Gebühren. */
function isJudgedBehind(behind: readonly Word[]): boolean {
  const verb = behind[0]?.lower ?? '';
  return FINDS.test(verb) && !behind.some(({ lower }) => lower === 'statt');
}

/** lobte die Idee als „…“: a verb of saying stands before its object */
function isCalledAs(clause: readonly Word[]): boolean {
  return (
    clause[0]?.lower === 'als' &&
    clause.some((word) => (classesOf('de', word) & (WordClass.saying | WordClass.separable)) !== 0)
  );
}

const SAYS_PLAINLY =
  /^(?:sagt|sagte|sagten|antwortet|antwortete|entgegnet|entgegnete|erwidert|erwiderte|ruft|rief|riefen|murmelt|murmelte)$/;
/** "sagte dazu bloß": so many adverbs or pronouns stand between. */
const MOST_BETWEEN = 2;
const NOT_BETWEEN = WordClass.determiner | WordClass.preposition | WordClass.conjunction;

function isSaidPlainly(clause: readonly Word[]): boolean {
  for (const word of clause.slice(0, MOST_BETWEEN + 1)) {
    if (word.capital || word.lower === 'man') return false;
    if (SAYS_PLAINLY.test(word.lower)) return true;
    if ((classesOf('de', word) & NOT_BETWEEN) !== 0) return false;
  }
  return false;
}

const SAYING_NOUN =
  /^(?:worten?|satz|frage|ruf|ausruf|zuruf|zwischenruf|hinweis|zusatz|vermerk|kommentar|bemerkung|begründung|aufforderung|antwort|argument|appell|drohung|warnung|feststellung)$/;

/** "mit den Worten „…“", "mit der knappen Bemerkung „…“" */
function isWithWords([noun, ...further]: readonly Word[]): boolean {
  if (!noun?.capital || !SAYING_NOUN.test(noun.lower)) return false;
  const [first, second, third] = further.map(({ lower }) => lower);
  return first === 'mit' || second === 'mit' || third === 'mit';
}

const IS_CALLED = /^(?:heißt|hieß|heißen|hießen)$/;
/** "wie … im Jargon heißen" ends within so many words. */
const NEAR = 9;

function isGivenAsName(
  before: readonly ContextWord[],
  clause: readonly Word[],
  after: readonly ContextWord[],
  behind: readonly Word[],
): boolean {
  const [first, second, third] = clause.map(({ lower }) => lower);
  const next = behind[0]?.lower ?? '';
  // "hieß es „…“" tells what was said.
  const impersonal = clause.slice(0, 3).some(({ lower }) => lower === 'es') || behind[1]?.lower === 'es';
  if (!impersonal && [first, second, next].some((lower) => IS_CALLED.test(lower ?? ''))) return true;
  if (isJargon(after) || isKnownAs(clause)) return true;
  const itself =
    clause.some(({ lower }) => lower === 'sich') && !clause.some(({ lower }) => lower === 'selbst');
  if (itself && (NAMES.test(next) || (first === 'sich' && NAMES.test(second ?? '')))) return true;
  if (clause.some(({ lower }) => lower === 'wer') && /^(?:sagt|sagte|sagen|hört)$/.test(next)) return true;
  // "nennen sie ihn „…“", "den sie „…“ nennen"
  if (second === 'sie' && OBJECT.test(first ?? '') && CALL.test(third ?? '')) return true;
  const relative = before[clause.length];
  return (
    first === 'sie' &&
    clause.length === 2 &&
    /^(?:den|die|das)$/.test(second ?? '') &&
    relative !== undefined &&
    relative !== 'span' &&
    relative.text === ',' &&
    CALL.test(next)
  );
}
const CALL = /^(?:nennen|nannten|rufen|riefen)$/;

/** bekannt als das „…“, bekannt unter dem Namen „…“ */
function isKnownAs(clause: readonly Word[]): boolean {
  const at = clause.findIndex(({ lower }) => lower === 'bekannt');
  return at > 0 && at < NEAR_KNOWN && /^(?:als|unter)$/.test(clause[at - 1]?.lower ?? '');
}
/** "bekannt unter dem Namen" */
const NEAR_KNOWN = 5;

/** „…“, wie sie im Jargon heißen */
function isJargon(after: readonly ContextWord[]): boolean {
  const near = after.slice(0, NEAR).map((word) => (word === 'span' ? '' : word.lower));
  return (
    near[0] === ',' &&
    near[1] === 'wie' &&
    !near.includes('es') &&
    near.slice(2).some((lower) => IS_CALLED.test(lower))
  );
}
