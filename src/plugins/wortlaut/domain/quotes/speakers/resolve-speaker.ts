import { isPostNominal } from '../../people/family-name';
import {
  isEnglishTitle,
  isHonorific,
  isRoleNoun,
  isThingWord,
  sexesAgree,
  type Sex,
} from '../../people/lexicon';
import type { PersonMention } from '../../people/link-mentions';
import type { ReadPersons } from '../../people/read-persons';
import type { Utf16Offset, Utf16Range } from '../../text/offsets';
import type { Language } from '../utterance';
import type { TokenRange } from './cue';
import type { Frame } from './frame';
import { describedRole, holdersOf, type DescribedRole } from './described-role';
import type { Conversation } from './conversation';
import { behindNamed, headOf } from './phrase-head';
import { PRONOUN_SEX } from './pronoun-sex';
import { firstMentionFrom, MENTIONS_BACK, salientPerson } from './salient-person';

/** How a phrase led to a person. */
export type Reference =
  | 'full name'
  | 'bare name'
  | 'apposition'
  | 'role'
  /** nobody else near whom it could mean */
  | 'pronoun'
  | 'pronoun among several'
  | 'description'
  | 'shared name'
  /** somebody by role, or a body by its own name: "a spokesman", "the White House" */
  | 'unnamed'
  | 'label';

export interface Resolved {
  readonly reference: Reference;
  /** Index of the person; undefined for a label and for a name that several share. */
  readonly person: number | undefined;
  /** Persons it may be, where it is not certain. */
  readonly candidates: readonly number[];
  /** The words that name the speaker. */
  readonly mention: Utf16Range;
  /** Where those words are a pronoun that no named person fits: what it stands for. */
  readonly label?: Utf16Range | undefined;
}

/**
 * Whom the words of a cue mean.
 *
 * @param phrase the tokens that name the speaker
 * @param conversation who spoke before
 */
export function resolveSpeaker(
  lang: Language,
  frame: Frame,
  read: ReadPersons,
  phrase: TokenRange,
  conversation: Conversation,
): Resolved {
  const range = rangeOf(frame, phrase);
  const named = namedPerson(lang, frame, read, phrase, range);
  if (named) return named;
  const first = frame.tokens[phrase.from];
  if (phrase.to - phrase.from === 1 && first && !(lang === 'de' && first.capital && first.break === 'none')) {
    const sex = PRONOUN_SEX[lang].get(first.lower);
    if (sex) return salient(read, range, sex, conversation, 'pronoun');
  }
  return described(lang, frame, read, phrase, range, conversation) ?? unnamed(lang, frame, phrase, range);
}

/** UTF-16 range of a token range. */
export function rangeOf(frame: Frame, phrase: TokenRange): Utf16Range {
  return { start: frame.tokens[phrase.from]?.start ?? 0, end: frame.tokens[phrase.to - 1]?.end ?? 0 };
}

/** Words that name no person: of somebody or of a body where their head can speak, else of a thing. */
function unnamed(lang: Language, frame: Frame, phrase: TokenRange, mention: Utf16Range): Resolved {
  const tokens = frame.tokens.slice(phrase.from, phrase.to);
  const head = tokens[headOf(tokens.map((token) => token.lower))];
  const speaks =
    head !== undefined &&
    (isRoleNoun(lang, head.lower) || (lang === 'en' && head.capital && head.sort === 'word'));
  return { ...labelled(mention), reference: speaks ? 'unnamed' : 'label' };
}

/** Words that name nobody the text knows as a person. */
export function labelled(mention: Utf16Range): Resolved {
  return { reference: 'label', person: undefined, candidates: [], mention };
}

/** A name at the end of the phrase, or in an apposition right after it. */
function namedPerson(
  lang: Language,
  frame: Frame,
  read: ReadPersons,
  phrase: TokenRange,
  range: Utf16Range,
): Resolved | undefined {
  const { mentions } = read;
  const belonging = lang === 'en' ? nameBeforeOf(frame, read, phrase) : undefined;
  if (belonging) return byName(belonging, range);
  for (let index = firstMentionFrom(mentions, range.end) - 1; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (!mention || mention.start < range.start) break;
    if (mention.end < range.end && !endsPhrase(lang, frame, phrase, mention)) break;
    return byName(mention, range);
  }
  const next = apposed(lang, frame, read, phrase);
  return next ? { ...byName(next, next), reference: 'apposition' } : undefined;
}

/** "Jane Smith of the Farmers' Union": the name before "of" is the speaker, whatever follows. */
function nameBeforeOf(frame: Frame, read: ReadPersons, phrase: TokenRange): PersonMention | undefined {
  const of = frame.tokens
    .slice(phrase.from, phrase.to)
    .findIndex(({ lower }, at) => at > 0 && (lower === 'of' || lower === 'from'));
  const last = of < 0 ? undefined : frame.tokens[phrase.from + of - 1];
  const mention = last && read.mentions[firstMentionFrom(read.mentions, last.end) - 1];
  const opens = mention && mention.start >= (frame.tokens[phrase.from]?.start ?? 0);
  return opens && mention.end === last?.end ? mention : undefined;
}

/** An apposition's name stands at most so many words after the role. */
const APPOSITION_REACH = 9;

/** The name in "the president of the union, Jane Smith," and "der Präsident des Verbandes Karl Meier". */
function apposed(
  lang: Language,
  frame: Frame,
  read: ReadPersons,
  phrase: TokenRange,
): PersonMention | undefined {
  const { tokens } = frame;
  const holdsRole = tokens.slice(phrase.from, phrase.to).some((token) => isRoleNoun(lang, token.lower));
  const opener = tokens[phrase.from]?.lower ?? '';
  if (
    !holdsRole &&
    !/^(?:der|die|ein|eine|the|an?|another|sein|seine|ihr|ihre|his|her|their|my|our)$/.test(opener)
  )
    return undefined;
  const next = read.mentions[firstMentionFrom(read.mentions, tokens[phrase.to - 1]?.end ?? 0)];
  if (!next || next.bare) return undefined;
  let governed = false;
  for (let at = phrase.to; at < phrase.to + APPOSITION_REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.break !== 'none' || token.sort === 'quote') return undefined;
    // "ein Sprecher von Ulla Specht", "the son of Minister Jane Smith": the name is somebody else's.
    if (token.start === next.start) {
      return holdsRole && !governed && !isRoleNoun(lang, tokens[at - 1]?.lower ?? '') ? next : undefined;
    }
    if (token.text === ',') return isApposition(lang, frame, at + 1, next) ? next : undefined;
    governed ||= GOVERNS.test(token.lower);
    if (token.sort === 'sign') return undefined;
    const links = lang === 'de' ? GERMAN_LINK : ENGLISH_LINK;
    if (!token.capital && !links.test(token.lower)) return undefined;
  }
  return undefined;
}

/** Behind the comma stands the name, in German also with a role before it: "der Vorsitzende, die Lehrerin Jane Smith,". */
function isApposition(lang: Language, { tokens }: Frame, from: number, name: PersonMention): boolean {
  let at = from;
  if (lang === 'de' && /^(?:der|die)$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (at > from && isRoleNoun(lang, tokens[at]?.lower ?? '')) at += 1;
  if (lang === 'en') {
    while (tokens[at]?.capital && isTitle(tokens[at]?.lower ?? '')) at += 1;
    return tokens[behindNamed(tokens, at)]?.start === name.start;
  }
  return tokens[at]?.start === name.start && (at === from || at === from + 2);
}
function isTitle(lower: string): boolean {
  return isEnglishTitle(lower) || isHonorific('en', lower);
}
const GOVERNS = /^(?:von|vom|für|im|in|am|an|aus|beim|bei|of|for|at)$/;
const GERMAN_LINK =
  /^(?:der|des|die|den|dem|von|vom|für|im|in|am|an|und|aus|beim|bei|eines|einer|\p{L}+(?:en|er|es))$/u;
const ENGLISH_LINK = /^(?:of|for|at|the|and|in|a|an|\p{L}+(?:al|ic|an))$/u;

/** "Smith (R-Ohio)" still ends in a name; "the Smith campaign" and "Smith's lawyer" do not. */
function endsPhrase(lang: Language, frame: Frame, phrase: TokenRange, mention: PersonMention): boolean {
  for (let at = phrase.to - 1; at >= phrase.from; at -= 1) {
    const token = frame.tokens[at];
    if (!token || token.start < mention.end) return true;
    if (token.text === '(' || token.sort === 'number' || isPostNominal(token.text)) return true;
    if (lang === 'en' && (token.lower === 'of' || token.lower === 'from')) return true;
    if (
      at === phrase.to - 1 &&
      (isRoleNoun(lang, token.lower) || isThingWord(lang, token.lower) || token.sort === 'word') &&
      frame.tokens[phrase.from]?.text !== '('
    ) {
      const between = frame.tokens
        .slice(phrase.from, phrase.to)
        .some((each) => each.text === '(' && each.start >= mention.end);
      if (!between) return false;
    }
  }
  return true;
}

function byName(mention: PersonMention, range: Utf16Range): Resolved {
  if (mention.person === undefined) {
    return { reference: 'shared name', person: undefined, candidates: mention.candidates, mention: range };
  }
  return {
    reference: mention.bare ? 'bare name' : 'full name',
    person: mention.person,
    candidates: [mention.person],
    mention: range,
  };
}

/** "der 35-Jährige", "the senator": the person whose role it is; else the one the text is about, as a suggestion. */
function described(
  lang: Language,
  frame: Frame,
  read: ReadPersons,
  phrase: TokenRange,
  range: Utf16Range,
  conversation: Conversation,
): Resolved | undefined {
  const description = describedRole(lang, frame.tokens.slice(phrase.from, phrase.to));
  if (!description) return undefined;
  const found = salient(read, range, description.sex, conversation, 'description');
  const likely: Resolved = found.reference === 'label' ? { ...found, reference: 'unnamed' } : found;
  if (description.age !== undefined) {
    const aged = personOfAge(read, description.age, range.start);
    return aged === undefined
      ? likely
      : { reference: 'role', person: aged, candidates: [aged], mention: range };
  }
  const recent = read.mentions.slice(
    Math.max(0, firstMentionFrom(read.mentions, range.start) - MENTIONS_BACK),
    firstMentionFrom(read.mentions, range.start),
  );
  const holders = holdersOf(
    lang,
    read.persons,
    recent.flatMap(({ person }) =>
      person !== undefined && sexesAgree(read.traits[person]?.sex ?? 'either', description.sex) ? person : [],
    ),
    description,
  );
  const again = spokeUnnamed(recent, holders, description, conversation);
  if (again) return { ...labelled(range), reference: 'unnamed', label: again };
  const [holder] = holders;
  if (holder !== undefined && holders.length === 1)
    return { reference: 'role', person: holder, candidates: holders, mention: range };
  return { ...likely, person: undefined, candidates: holders.length > 0 ? holders : likely.candidates };
}

/**
 * "A palace spokesman … the spokesman": the words for somebody without a name who spoke before and is meant again, since nobody of that
 * role has been named in between.
 */
function spokeUnnamed(
  recent: readonly PersonMention[],
  holders: readonly number[],
  { role }: DescribedRole,
  { unnamedRole, unnamedMention, unnamedSpokeAt }: Conversation,
): Utf16Range | undefined {
  if (role === undefined || role !== unnamedRole) return undefined;
  const since = recent.some(
    ({ person, start }) => person !== undefined && start > unnamedSpokeAt && holders.includes(person),
  );
  return since ? undefined : unnamedMention;
}

/** The person whose age stands beside a mention: "Jane Smith, 46," or "Jane Smith (46)". */
function personOfAge(read: ReadPersons, age: string, offset: Utf16Offset): number | undefined {
  const end = firstMentionFrom(read.mentions, offset);
  for (let index = end - 1; index >= Math.max(0, end - MENTIONS_BACK); index -= 1) {
    const mention = read.mentions[index];
    const opening = read.words[mention?.to ?? -1]?.text;
    if (mention && (opening === ',' || opening === '(') && read.words[mention.to + 1]?.text === age)
      return mention.person;
  }
  return undefined;
}

/** The person on the reader's mind, as what a pronoun or a description means. */
function salient(
  read: ReadPersons,
  range: Utf16Range,
  sex: Sex,
  conversation: Conversation,
  reference: 'pronoun' | 'description',
): Resolved {
  const found = salientPerson(read, range.start, sex, conversation);
  if (!found) return labelled(range);
  const { person, certainty } = found;
  const sure = certainty !== 'doubtful';
  return {
    reference: reference === 'pronoun' && certainty !== 'undisputed' ? 'pronoun among several' : reference,
    person: sure ? person : undefined,
    candidates: [person],
    mention: range,
  };
}
