import { speechVerbForms } from '../data/speech-verbs';
import type { FrameToken } from './frame';

/** What an English word does in its clause, as far as finding a subject needs to know. */
export type EnglishClass =
  | 'quote'
  | 'comma'
  | 'sign'
  | 'determiner'
  | 'pronoun'
  | 'relative'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'auxiliary'
  | 'adverb'
  | 'speech'
  | 'speech gerund'
  | 'verb'
  | 'gerund'
  | 'to'
  | 'possessive'
  | 'number'
  | 'name'
  | 'word';

const classes = new Map<string, EnglishClass>();
const add = (kind: EnglishClass, words: string): void => {
  for (const word of words.trim().split(/\s+/)) classes.set(word, kind);
};
add(
  'determiner',
  'the a an this these those his her its their my our your some many several another every each any no both such',
);
add(
  'pronoun',
  "he she they it i we you everyone everybody someone somebody nobody one others he'd she'd they'd i'd we'd he'll she'll they'll i'm i've we've i'll we'll they've him them me us himself herself themselves",
);
add('relative', 'who whom whose which');
add(
  'preposition',
  `of in on at by for from with about into onto during through throughout under over between among against
  without within via despite amid amidst toward towards upon like unlike near outside inside across around behind beyond
  before after since until following regarding concerning including per alongside along off out up down back aboard above below beneath beside besides`,
);
add('conjunction', 'and or but nor yet plus');
add(
  'subordinator',
  'that when while because although though if unless whether as where why how what than once so then whenever wherever whereas however',
);
add(
  'auxiliary',
  `is was are were be been being am has had have having do does did will would can could may might shall should must
  isn't wasn't aren't weren't hasn't hadn't haven't doesn't didn't don't won't wouldn't can't couldn't cannot shouldn't 'd 'll`,
);
add(
  'adverb',
  `not never also later then ever just only still even again once often always sometimes soon earlier recently now today
  yesterday tonight tomorrow there here too instead perhaps maybe already almost long far first further thus therefore
  indeed ago afterward afterwards meanwhile moreover nevertheless nonetheless otherwise quite rather somewhat twice
  monday tuesday wednesday thursday friday saturday sunday has have`,
);
add('auxiliary', 'has have');
add('to', 'to');
add(
  'verb',
  `went came got took made gave saw found left kept held brought began became ran wrote met sat stood lost paid sent built fell
  led grew drew won threw broke chose spoke rose drove understood put let set cut hit hurt cost quit read spent lay laid
  goes comes gets takes makes gives sees finds leaves keeps holds brings begins becomes runs meets sits stands loses
  pays sends builds falls leads grows draws wins throws breaks chooses rises drives understands puts lets sets cuts
  wants needs seems appears remains looks thinks knows believes says uses tries works plans plays turns helps starts moves lives
  thought felt knew heard meant sought bought caught taught fought sold likes prefers tends refuses declines`,
);

/** Whether a word, in lower case, is an auxiliary or a frequent irregular verb in a finite form; "has" and "have" among them. */
export function isListedVerb(lower: string): boolean {
  const listed = classes.get(lower);
  return listed === 'verb' || listed === 'auxiliary';
}

/** Nouns as well: no verb after an article, a preposition or a possessive. */
const NOUNS_TOO = new Set(
  `report reports comment comments claim claims remark remarks call calls charge charges challenge demand demands promise promises protest
  question questions quote quotes request requests response note notes post posts tweet tweets text texts email emails state states
  cry suspect suspects rule rules reason reasons show shows read hope hopes fear fears doubt doubts label labels term terms press
  finish end address pledge vow reply answer answers blast blog view moan shout signal insult joke jokes argument objection wish
  worry worries worried concern stress sigh whisper scream guess warning saying writing reading feeling meaning beginning ruling
  opening closing thinking understanding cite bark state-ment report-ing conclude-d chant chants challenge challenges alleged
  stated noted suggested proposed described expected known felt found heard written spoken`.split(/\s+/),
);
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
/** Words in -ed and -ing that are no verbs, and in -ly that are no adverbs. */
const NO_VERBS = new Set(
  `united red bed hundred sacred indeed need speed seed wed ted ed fred alfred mohammed ahmed kindred naked wicked rugged aged
  king ring thing something nothing anything everything morning evening during spring string wing being building ceiling feeling
  meeting hearing wedding interesting leading beijing living running voting polling fundraising`.split(/\s+/),
);
const NO_ADVERBS = new Set(
  'family only early july italy friendly likely daily weekly monthly quarterly fortnightly assembly ally rally reply supply elderly kelly sally billy lovely lonely ugly unlikely deadly'.split(
    ' ',
  ),
);

/**
 * The class of each token of an English frame.
 *
 * Closed classes come from lists, verbs of saying from the speech verbs, other verbs by common irregular forms and by
 * -ed and -ing; what is left is a name (capital letter) or just a word.
 */
export function classifyEnglish(tokens: readonly FrameToken[]): readonly EnglishClass[] {
  const result: EnglishClass[] = [];
  // Kept, and not looked up at index - 1: V8 reads an array several times as slowly where it has once been asked for -1.
  let previous: FrameToken | undefined;
  let before: EnglishClass | undefined;
  tokens.forEach((token, index) => {
    before = classOf(token, previous, before, tokens[index + 1]);
    previous = token;
    result.push(before);
  });
  return result;
}

function classOf(
  token: FrameToken,
  previous: FrameToken | undefined,
  before: EnglishClass | undefined,
  next: FrameToken | undefined,
): EnglishClass {
  if (token.sort === 'quote') return 'quote';
  if (token.sort === 'sign') return token.text === ',' ? 'comma' : 'sign';
  if (token.sort === 'possessive') return possessiveOrIs(before);
  const { lower } = token;
  const starts =
    token.break !== 'none' || before === undefined || before === 'quote' || previous?.text === ':';
  if (token.capital && !starts) {
    // "on Tuesday" tells when; "a Tuesday editorial" and "his Tuesday speech" what kind of thing.
    if (WEEKDAYS.has(lower)) return before === 'determiner' ? 'word' : 'adverb';
    if (lower === 'i' || lower.startsWith("i'")) return 'pronoun';
    return 'name';
  }
  if (token.sort === 'number') return 'number';
  const listed = token.text === 'US' ? undefined : classes.get(lower);
  if (lower === 'one' && isNounLike(next)) return 'determiner';
  if (lower === 'another' && (isVerb(next) || endsPhrase(next))) return 'pronoun';
  if (listed !== undefined && listed !== 'verb') return listed;
  // "text appears", "answers came": before another verb a noun.
  if (NOUNS_TOO.has(lower) && classes.get(next?.lower ?? '') === 'verb' && next?.break === 'none')
    return 'word';
  if (isPhrasal(lower, next)) return 'speech';
  const speech = speechClass(lower, before, previous);
  if (speech && !(token.capital && listed === undefined && isNameLike(token))) return speech;
  if (listed !== undefined) return listed;
  const verb = verbByEnding(token, before, previous);
  if (verb) return verb;
  if (lower.endsWith('ly') && lower.length > 4 && !NO_ADVERBS.has(lower)) return 'adverb';
  return token.capital ? 'name' : 'word';
}

/** Verbs that speak with an adverb only: "shot back", "chimed in", "pointed out". */
const PHRASAL: ReadonlyMap<string, RegExp> = new Map([
  ['back', /^(?:shot|shoots?|fired|fires?|hit|hits|bit|bites?|wrote|writes)$/],
  ['in', /^(?:chimed|chimes?|cut|cuts|broke|breaks?|weighed|weighs?)$/],
  ['out', /^(?:pointed|points?|blurted|blurts?)$/],
  ['up', /^(?:piped|pipes?|summed|sums?)$/],
]);

/** Index behind a verb of saying and the adverb that it speaks with. */
export function behindPhrasal(tokens: readonly FrameToken[], verb: number): number {
  return isPhrasal(tokens[verb]?.lower ?? '', tokens[verb + 1]) ? verb + 2 : verb + 1;
}

function isPhrasal(lower: string, next: FrameToken | undefined): boolean {
  return next?.break === 'none' && PHRASAL.get(next.lower)?.test(lower) === true;
}

/** "one official", but "one said" and "one of them". */
function isNounLike(next: FrameToken | undefined): boolean {
  return next?.sort === 'word' && !classes.has(next.lower) && speechVerbForms('en', next.lower).length === 0;
}

/** "added another." */
function endsPhrase(next: FrameToken | undefined): boolean {
  return !next || next.break !== 'none' || next.sort === 'sign';
}

/** "another said", but "another report". */
function isVerb(next: FrameToken | undefined): boolean {
  if (!next || next.break !== 'none' || NOUNS_TOO.has(next.lower)) return false;
  return classes.get(next.lower) === 'auxiliary' || speechVerbForms('en', next.lower).length > 0;
}

/** Verbs that no list has, by -ing and -ed; with a capital letter only at the head of a sentence ("Reached by phone, …"). */
function verbByEnding(
  { lower, capital, break: cut }: FrameToken,
  before: EnglishClass | undefined,
  previous: FrameToken | undefined,
): EnglishClass | undefined {
  const past = lower.endsWith('ed');
  if ((!past && !lower.endsWith('ing')) || NO_VERBS.has(lower)) return undefined;
  if (capital) return past && lower.length > 4 && cut !== 'none' && previous ? 'verb' : undefined;
  if (before === 'determiner') return undefined;
  if (past) return lower.length > 3 && before !== 'possessive' ? 'verb' : undefined;
  return lower.length > 4 ? 'gerund' : undefined;
}

/** At the start of a sentence a capital letter tells nothing; a speech verb there is rare, a name frequent. */
function isNameLike(token: FrameToken): boolean {
  return !/(?:ed|ing)$/.test(token.lower);
}

/** "one of the biggest challenges" */
const SUPERLATIVE = /^(?:\p{L}{3,}est|most|least|best|worst)$/u;

function possessiveOrIs(before: EnglishClass | undefined): EnglishClass {
  return before === 'pronoun' || before === 'subordinator' || before === 'relative'
    ? 'auxiliary'
    : 'possessive';
}

function speechClass(
  lower: string,
  before: EnglishClass | undefined,
  previous: FrameToken | undefined,
): EnglishClass | undefined {
  const forms = speechVerbForms('en', lower);
  const form = forms[0];
  if (!form) return undefined;
  const nounPlace =
    SUPERLATIVE.test(previous?.lower ?? '') ||
    before === 'determiner' ||
    before === 'preposition' ||
    before === 'possessive' ||
    before === 'number' ||
    (before === 'subordinator' && lower.endsWith('s'));
  if (nounPlace && (NOUNS_TOO.has(lower) || before === 'determiner')) return undefined;
  if (lower === 'according') return undefined;
  const gerund = forms.every((each) => each.tense === 'gerund');
  if (gerund) return 'speech gerund';
  if (before === 'to') return 'speech gerund';
  return 'speech';
}
