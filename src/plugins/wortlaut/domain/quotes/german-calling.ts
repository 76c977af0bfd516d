import type { ContextWord } from './span-context';
import type { Word } from '../text/words';
import { isInRow, lowerOf, signOf } from './context-word';
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

/** What a small word can do to the span of its clause, one bit each, so that one look-up a word answers for all. */
const Part = {
  names: 1,
  accuses: 2,
  finds: 4,
  holds: 8,
  sees: 16,
  seenIn: 32,
  is: 64,
  itself: 128,
  alone: 256,
  whoever: 512,
  isCalled: 1024,
  says: 2048,
} as const;

const PARTS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['nennt nannte nennen nannten', Part.names],
      ['wirft warf werfen warfen', Part.accuses],
      ['findet fand finden fanden finde', Part.finds],
      ['hält hielt halten hielten halte', Part.holds],
      ['sieht sah sehen sahen', Part.sees],
      ['darin in im', Part.seenIn],
      ['ist war sind waren sei wäre bleibt blieb', Part.is],
      ['sich', Part.itself],
      ['selbst', Part.alone],
      ['wer', Part.whoever],
      ['heißt hieß heißen hießen', Part.isCalled],
      ['sagt sagte sagen sagten hört', Part.says],
    ] as const
  ).flatMap(([words, part]) => words.split(' ').map((word) => [word, part] as const)),
);

/** Of a capitalised word that may be a noun only what no noun is: "Wer" at the head of a sentence. */
function partOf(word: Word | undefined): number {
  const part = word === undefined ? 0 : (PARTS.get(word.lower) ?? 0);
  return word?.capital ? part & Part.whoever : part;
}

/** Reads the clause that a span stands in, as far as it goes on both sides. */
export function germanCalling(
  before: readonly ContextWord[],
  after: readonly ContextWord[],
): GermanCallingFacts {
  const [near, further] = [pastRow(before), pastRow(after)];
  const clause = clauseOf(near);
  const behind = clauseOf(further);
  let parts = 0;
  for (const word of clause) parts |= partOf(word);
  const has = (part: number): boolean => (parts & part) !== 0;
  return {
    judged: isJudged(clause, parts) || isJudgedBehind(behind),
    seenAs: has(Part.sees) && has(Part.seenIn) && canBeSeenAs(clause),
    called: has(Part.names) && !has(Part.itself),
    calledAs: !has(Part.itself) && isCalledAs(clause),
    accusedOf: has(Part.accuses) && behind[0]?.lower === 'vor',
    withWords: isWithWords(clause),
    saidPlainly: isSaidPlainly(clause),
    givenName:
      isCalledItself(clause, behind, parts) ||
      isJargon(further) ||
      isKnownAs(clause) ||
      isCalledByMany(near, clause, behind),
  };
}

const OBJECT = /^(?:das|es|dies|ihn|sie)$/;
const ARTICLE = /^eine?[nmrs]?$/;

/** What stands beyond the other members of a row, „teuer“ und „unausgereift“, on one side of a span. */
function pastRow(nearest: readonly ContextWord[]): readonly ContextWord[] {
  return isInRow(nearest) ? pastRow(nearest.slice(2)) : nearest;
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
function isJudged(clause: readonly Word[], parts: number): boolean {
  const [nearest, second] = clause;
  if (!nearest || (parts & (Part.holds | Part.finds | Part.is)) === 0) return false;
  const behindFor = nearest.lower === 'für' || (ARTICLE.test(nearest.lower) && second?.lower === 'für');
  if (behindFor) return (parts & Part.holds) !== 0;
  // "findet am Samstag der „…“ statt" leads to an article or a preposition, and not to what is judged.
  const thing = nearest.capital || OBJECT.test(nearest.lower);
  if (thing && (parts & Part.finds) !== 0) return true;
  if (!ARTICLE.test(nearest.lower) && !thing) return false;
  return clause.at(-1)?.lower === 'für' && (parts & Part.is) !== 0;
}

/** Behind a noun, "darin" or "darin einen". */
function canBeSeenAs([nearest]: readonly Word[]): boolean {
  return (
    nearest !== undefined && (nearest.capital || nearest.lower === 'darin' || ARTICLE.test(nearest.lower))
  );
}

/** „Völlig überzogen“ findet der Kaufmann die Gebühren. */
function isJudgedBehind(behind: readonly Word[]): boolean {
  return (partOf(behind[0]) & Part.finds) !== 0 && !behind.some(({ lower }) => lower === 'statt');
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

/** "wird „…“ heißen", "nennt sich „…“", "wer „…“ sagt"; "hieß es „…“" tells what was said. */
function isCalledItself(clause: readonly Word[], behind: readonly Word[], parts: number): boolean {
  const next = partOf(behind[0]);
  const near = partOf(clause[0]) | partOf(clause[1]);
  if (((near | next) & Part.isCalled) !== 0 && !isImpersonal(clause, behind)) return true;
  const itself = (parts & Part.itself) !== 0 && (parts & Part.alone) === 0;
  if (itself && (next & Part.names) !== 0) return true;
  if (itself && clause[0]?.lower === 'sich' && (partOf(clause[1]) & Part.names) !== 0) return true;
  return (parts & Part.whoever) !== 0 && (next & Part.says) !== 0;
}

function isImpersonal(clause: readonly Word[], behind: readonly Word[]): boolean {
  return behind[1]?.lower === 'es' || clause.slice(0, 3).some(({ lower }) => lower === 'es');
}

const CALL = /^(?:nennen|nannten|rufen|riefen)$/;

/** "nennen sie ihn „…“", ", den sie „…“ nennen" */
function isCalledByMany(
  before: readonly ContextWord[],
  clause: readonly Word[],
  behind: readonly Word[],
): boolean {
  const [first, second, third] = clause;
  if (second?.lower === 'sie' && OBJECT.test(first?.lower ?? '')) return CALL.test(third?.lower ?? '');
  if (first?.lower !== 'sie' || clause.length !== 2) return false;
  return (
    /^(?:den|die|das)$/.test(second?.lower ?? '') &&
    signOf(before[clause.length]) === ',' &&
    CALL.test(behind[0]?.lower ?? '')
  );
}

/** bekannt als das „…“, bekannt unter dem Namen „…“ */
function isKnownAs(clause: readonly Word[]): boolean {
  const at = clause.findIndex(({ lower }) => lower === 'bekannt');
  return at > 0 && at < NEAR_KNOWN && /^(?:als|unter)$/.test(clause[at - 1]?.lower ?? '');
}
/** "bekannt unter dem Namen" */
const NEAR_KNOWN = 5;

/** "wie … im Jargon heißen" ends within so many words. */
const NEAR = 9;

/** „…“, wie sie im Jargon heißen */
function isJargon(after: readonly ContextWord[]): boolean {
  if (signOf(after[0]) !== ',' || lowerOf(after[1]) !== 'wie') return false;
  let called = false;
  for (const word of after.slice(2, NEAR)) {
    if (word === 'span') continue;
    if (word.lower === 'es') return false;
    called ||= (partOf(word) & Part.isCalled) !== 0;
  }
  return called;
}
