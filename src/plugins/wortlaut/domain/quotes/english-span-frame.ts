import type { Word } from '../text/words';
import { lowerOf, signOf } from './context-word';
import type { ContextWord, SpanContext } from './span-context';
import { bearsNames, classesOf, WordClass } from './word-classes';

/** What the words around a span tell that is read in English only. */
export interface EnglishFrameFacts {
  /** "what researchers call the “…”", "“…,” as the saying goes": what people in general say. */
  readonly peopleSay: boolean;
  /** "known to everyone as “…”", "it's called “…”", "a group called “…”": a name or term is told. */
  readonly givenName: boolean;
  /** "Words like “…”", "it means “…”", "how they spell “…”": a word is spoken of. */
  readonly wordSpokenOf: boolean;
  /** "her memoir, “…,”": an apposition to a thing that bears names. */
  readonly apposedToThing: boolean;
  /** "wrote this sketch, “…”": the verb of writing makes the thing, and frames nothing. */
  readonly writtenThing: boolean;
  /** "“…” and “…” were written in May": works, of which the sentence tells who made them. */
  readonly madeThing: boolean;
  /** "Old Parson and “…”": beside a name without marks, another one. */
  readonly besideName: boolean;
  /** "some “…” lectures you": the marked words are what the verb has for its subject. */
  readonly subjectOfVerb: boolean;
}

/** Where the language is not English. */
export const NO_ENGLISH_FRAME: EnglishFrameFacts = {
  peopleSay: false,
  givenName: false,
  wordSpokenOf: false,
  apposedToThing: false,
  writtenThing: false,
  madeThing: false,
  besideName: false,
  subjectOfVerb: false,
};

const ARTICLE = /^(?:the|an?)$/;
/** Words looked back over for what governs a span. */
const NEAR = 8;

/** In words and signs; what is longer is no name or term. */
const LONGEST_TERM = 6;
const NOTHING: readonly ContextWord[] = [];

/** Reads the words on both sides of a span in its English sentence. */
export function englishFrame({ before, after, inside }: SpanContext): EnglishFrameFacts {
  const [first, second] = before;
  const short = inside.length <= LONGEST_TERM;
  const governing = short ? before.slice(ARTICLE.test(lowerOf(first)) ? 1 : 0, NEAR) : NOTHING;
  const thing = signOf(first) === ',' ? thingApposed(before) : -1;
  return {
    peopleSay: short && (isTermOfMany(governing) || isAsPeopleSay(after)),
    givenName:
      short && (isKnownAs(governing) || isCalled(governing) || isDubbed(before) || isHashtag(inside)),
    wordSpokenOf: short && (isMeaning(before) || isWordsLike(before)),
    apposedToThing: thing > 0,
    writtenThing: thing > 0 && isWritten(before, thing),
    madeThing: before.every(isListing) && isMade(after),
    besideName: /^(?:and|or|&)$/.test(lowerOf(first)) && isCapital(second),
    subjectOfVerb: isDeterminer(first) && isSaying(after[0]),
  };
}

function isCapital(word: ContextWord | undefined): boolean {
  return word !== undefined && word !== 'span' && word.sort === 'word' && word.capital;
}

function isDeterminer(word: ContextWord | undefined): boolean {
  return word !== undefined && word !== 'span' && (classesOf('en', word) & WordClass.determiner) !== 0;
}

/** Another span of a list, or what stands between the two. */
function isListing(word: ContextWord | undefined): boolean {
  return word === 'span' || /^(?:and|or|,)$/.test(lowerOf(word));
}

function isSaying(word: ContextWord | undefined): boolean {
  return (
    word !== undefined &&
    word !== 'span' &&
    word.sort === 'word' &&
    !word.capital &&
    (classesOf('en', word) & WordClass.saying) !== 0
  );
}

/** Those who share a word of theirs; critics and fans of a cause rather judge. */
const MANY =
  /^(?:people|everyone|everybody|locals|residents|researchers|scientists|economists|experts|doctors|physicians|engineers|lawyers|insiders|historians|linguists|psychologists|biologists|physicists|astronomers|meteorologists|statisticians|traders|sailors|farmers|teachers|old-timers|many|some|we)$/;
const CALL = /^(?:call|calls|refer|refers|term|terms|know|knows|dub|dubs|nickname)$/;

/** what researchers call the “…”, what everyone refers to as “…” */
function isTermOfMany(governing: readonly ContextWord[]): boolean {
  let at = 0;
  if (lowerOf(governing[at]) === 'as') at += 1;
  if (lowerOf(governing[at]) === 'to') at += 1;
  return CALL.test(lowerOf(governing[at])) && MANY.test(lowerOf(governing[at + 1]));
}

/** “…,” as the saying goes; “…,” as they say; “…,” as it is known here */
function isAsPeopleSay(after: readonly ContextWord[]): boolean {
  const behind = (signOf(after[0]) === ',' ? after.slice(1) : after).slice(0, NEAR).map(lowerOf);
  const [as, who, verb] = behind;
  if (as !== 'as') return /^(?:the|an?)$/.test(as ?? '') && isTermFor(behind);
  if (
    behind.some(
      (lower, at) => /^(?:called|known)$/.test(lower) && /^(?:is|are|was|were)$/.test(behind[at - 1] ?? ''),
    )
  )
    return true;
  if (who === 'they') return verb === 'say' || verb === 'call';
  if (who === 'it') return verb === "'s" || verb === 'is' || verb === 'was' || verb === 'became';
  return (
    who === 'the' &&
    /^(?:phrase|saying|proverb|expression|joke|song|line|adage|cliché|cliche)$/.test(verb ?? '')
  );
}

/** a “…”, the army's word for it */
function isTermFor(behind: readonly string[]): boolean {
  const at = behind.findIndex((lower) =>
    /^(?:term|word|name|phrase|expression|slang|jargon|shorthand)$/.test(lower),
  );
  return at > 0 && at < 5 && behind[at + 1] === 'for' && !behind.slice(0, at).includes(',');
}

/** known as the “…”, known to everyone here as “…”; not "known for his part as “…”" */
function isKnownAs(governing: readonly ContextWord[]): boolean {
  if (lowerOf(governing[0]) !== 'as') return false;
  for (const word of governing.slice(1)) {
    if (word === 'span' || word.sort === 'sign' || word.lower === 'for') return false;
    if (word.lower === 'known') return true;
  }
  return false;
}

/** It's called “…”; a slip called “…” */
function isCalled([called, is, what]: readonly ContextWord[]): boolean {
  return (
    lowerOf(called) === 'called' &&
    (/^(?:it's|that's|this's)$/.test(lowerOf(is)) ||
      (/^(?:is|are|'s)$/.test(lowerOf(is)) && /^(?:it|this|that|which|they|these)$/.test(lowerOf(what))))
  );
}

/** have dubbed her “…” */
function isDubbed([object, verb]: readonly ContextWord[]): boolean {
  return (
    /^(?:him|her|it|them|me|us|himself|herself|itself|themselves)$/.test(lowerOf(object)) &&
    /^(?:dub|dubs|dubbed|nickname|nicknames|nicknamed|christen|christened|rename|renamed)$/.test(
      lowerOf(verb),
    )
  );
}

/** “#cleanrivers” was shared a thousand times. */
function isHashtag([sign, , further]: readonly Word[]): boolean {
  return sign?.text === '#' && further === undefined;
}

/** It means “…”; how they spell “…” */
function isMeaning([verb, subject]: readonly ContextWord[]): boolean {
  return (
    /^(?:means|meant|meaning|spell|spells|spelled|spelt)$/.test(lowerOf(verb)) &&
    !/^(?:he|she|they|i|we|you)$/.test(lowerOf(subject))
  );
}

/** Words like “…” and “…” have become rare. */
function isWordsLike(before: readonly ContextWord[]): boolean {
  let at = 0;
  while (isListing(before[at])) at += 1;
  if (lowerOf(before[at]) === 'as' && lowerOf(before[at + 1]) === 'such') at += 1;
  else if (lowerOf(before[at]) !== 'like') return false;
  return /^(?:words|terms|phrases|expressions)$/.test(lowerOf(before[at + 1])) && before.length <= at + 3;
}

/** Between a thing and the comma behind it stands at most "of it", "from her second album". */
const COMPLEMENT = 4;

/** Where the noun stands to which the span is an apposition: her memoir, “…”; a song from it, “…”. */
function thingApposed(before: readonly ContextWord[]): number {
  for (let at = 1; at <= COMPLEMENT; at += 1) {
    const word = before[at];
    if (word === undefined || word === 'span' || word.sort !== 'word') return -1;
    if (bearsNames('en', word)) return at;
    if (!/^(?:it|him|her|his|its|the|their|them|this|that|from|of|by)$/.test(word.lower) && !word.capital)
      return -1;
  }
  return -1;
}

/** has written this explainer, “…” */
function isWritten(before: readonly ContextWord[], thing: number): boolean {
  for (const word of before.slice(thing + 1, thing + 4)) {
    if (word === 'span' || word.sort === 'sign') return false;
    if (/^(?:wrote|written|writes|write|writing)$/.test(word.lower)) return true;
    if (!isDeterminer(word) && /^(?:to|in|on|for|of|about)$/.test(word.lower)) return false;
  }
  return false;
}

/** “…” was recorded; “…” and “…” were written */
function isMade(after: readonly ContextWord[]): boolean {
  let at = 0;
  while (isListing(after[at])) at += 1;
  return (
    /^(?:is|was|were|are)$/.test(lowerOf(after[at])) &&
    /^(?:written|recorded|released|filmed|published|performed|composed|painted|broadcast|premiered|produced|directed|staged)$/.test(
      lowerOf(after[at + 1]),
    )
  );
}
