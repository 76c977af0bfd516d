import { isFeminineRole, isRoleNoun, isThingWord, type Sex } from '../../people/lexicon';
import type { PersonMention } from '../../people/link-mentions';
import type { ReadPersons } from '../../people/read-persons';
import type { Utf16Offset, Utf16Range } from '../../text/offsets';
import type { Language } from '../utterance';
import type { TokenRange } from './cue';
import type { Frame } from './frame';

/** How a phrase led to a person. */
export type Reference =
  'full name' | 'bare name' | 'apposition' | 'role' | 'pronoun' | 'description' | 'shared name' | 'label';

export interface Resolved {
  readonly reference: Reference;
  /** Index of the person; undefined for a label and for a name that several share. */
  readonly person: number | undefined;
  /** Persons it may be, where it is not certain. */
  readonly candidates: readonly number[];
  /** The words that name the speaker. */
  readonly mention: Utf16Range;
}

/** What the resolution knows about the text so far: who spoke last, and where. */
export interface Conversation {
  /** Index of the person who spoke last. */
  readonly lastSpeaker: number | undefined;
  /** Where that was. */
  readonly lastSpokenAt: Utf16Offset;
}

/** Mentions so far back may still be whom a pronoun means. */
const MENTIONS_BACK = 24;
/** A speaker named so many characters ago is still on the reader's mind: about two paragraphs. */
const CHARACTERS_BACK = 1500;

const PRONOUN_SEX: Readonly<Record<Language, ReadonlyMap<string, Sex>>> = {
  de: new Map<string, Sex>([
    ['er', 'male'],
    ['dieser', 'male'],
    ['der', 'male'],
    ['sie', 'female'],
    ['diese', 'female'],
    ['die', 'female'],
  ]),
  en: new Map<string, Sex>([
    ['he', 'male'],
    ["he'd", 'male'],
    ["he'll", 'male'],
    ['himself', 'male'],
    ['him', 'male'],
    ['she', 'female'],
    ["she'd", 'female'],
    ["she'll", 'female'],
    ['herself', 'female'],
    ['her', 'female'],
    ['who', 'either'],
  ]),
};

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
  return described(lang, frame, read, phrase, range, conversation) ?? label(range);
}

/** UTF-16 range of a token range. */
export function rangeOf(frame: Frame, phrase: TokenRange): Utf16Range {
  return { start: frame.tokens[phrase.from]?.start ?? 0, end: frame.tokens[phrase.to - 1]?.end ?? 0 };
}

function label(mention: Utf16Range): Resolved {
  return { reference: 'label', person: undefined, candidates: [], mention };
}

/** Index of the first mention that starts at `offset` or later. */
export function firstMentionFrom(mentions: readonly PersonMention[], offset: Utf16Offset): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
  for (let index = firstMentionFrom(mentions, range.end) - 1; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (!mention || mention.start < range.start) break;
    if (mention.end < range.end && !endsPhrase(lang, frame, phrase, mention)) break;
    return byName(mention, range);
  }
  const next = apposed(lang, frame, read, phrase);
  return next ? { ...byName(next, next), reference: 'apposition' } : undefined;
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
  if (!holdsRole && !/^(?:der|die|ein|eine|the|an?|another|sein|seine|ihr|ihre|his|her|their)$/.test(opener))
    return undefined;
  const next = read.mentions[firstMentionFrom(read.mentions, tokens[phrase.to - 1]?.end ?? 0)];
  if (!next || next.bare) return undefined;
  for (let at = phrase.to; at < phrase.to + APPOSITION_REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.break !== 'none' || token.sort === 'quote') return undefined;
    if (token.start === next.start) return holdsRole || tokens[at - 1]?.text === ',' ? next : undefined;
    if (token.text === ',') return tokens[at + 1]?.start === next.start ? next : undefined;
    if (token.sort === 'sign') return undefined;
    const links = lang === 'de' ? GERMAN_LINK : ENGLISH_LINK;
    if (!token.capital && !links.test(token.lower)) return undefined;
  }
  return undefined;
}
const GERMAN_LINK =
  /^(?:der|des|die|den|dem|von|vom|für|im|in|am|an|und|aus|beim|bei|eines|einer|\p{L}+(?:en|er|es))$/u;
const ENGLISH_LINK = /^(?:of|for|at|the|and|in|a|an|\p{L}+(?:al|ic|an))$/u;

/** "Smith (R-Ohio)" still ends in a name; "the Smith campaign" and "Smith's lawyer" do not. */
function endsPhrase(lang: Language, frame: Frame, phrase: TokenRange, mention: PersonMention): boolean {
  for (let at = phrase.to - 1; at >= phrase.from; at -= 1) {
    const token = frame.tokens[at];
    if (!token || token.start < mention.end) return true;
    if (token.text === '(' || token.sort === 'number') return true;
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

/** "der 35-Jährige", "the senator": the person whose role it is, else the one the text is about. */
function described(
  lang: Language,
  frame: Frame,
  read: ReadPersons,
  phrase: TokenRange,
  range: Utf16Range,
  conversation: Conversation,
): Resolved | undefined {
  const tokens = frame.tokens.slice(phrase.from, phrase.to);
  const first = tokens[0];
  if (!first || !/^(?:der|die|das|dieser|diese|the|this)$/.test(first.lower)) return undefined;
  const of = tokens.findIndex((token) => token.lower === 'of');
  const head = (of > 0 ? tokens.slice(0, of) : tokens)
    .filter((token) => token.sort === 'word' || token.sort === 'number')
    .pop();
  if (!head) return undefined;
  const aged = /^\d+-jährige[rn]?$|^\d+-year-old$/.test(head.lower);
  if (!aged && !isRoleNoun(lang, head.lower)) return undefined;
  const sex: Sex =
    lang === 'de' ? (first.lower === 'die' || isFeminineRole(head.lower) ? 'female' : 'male') : 'either';
  if (!aged) {
    const holder = holderOfRole(lang, read, head.lower, range.start);
    if (holder !== undefined) {
      return { reference: 'role', person: holder, candidates: [holder], mention: range };
    }
  }
  return salient(read, range, sex, conversation, 'description');
}

/** The person named last before `offset` of whom the text says the same role. */
function holderOfRole(
  lang: Language,
  read: ReadPersons,
  role: string,
  offset: Utf16Offset,
): number | undefined {
  const { mentions, persons } = read;
  const stem = lang === 'de' ? role.replace(/(?:in|[ens]{1,2})$/, '') : role;
  const end = firstMentionFrom(mentions, offset);
  for (let index = end - 1; index >= Math.max(0, end - MENTIONS_BACK); index -= 1) {
    const person = mentions[index]?.person;
    if (person === undefined) continue;
    const roles = persons[person]?.roles ?? [];
    if (
      roles.some((each) =>
        each.title
          .toLowerCase()
          .split(' ')
          .some((word) => word === role || (stem.length > 3 && word.includes(stem))),
      )
    ) {
      return person;
    }
  }
  return undefined;
}

/**
 * The person the reader thinks of: who spoke last, if nobody has been named since at the head of a sentence; else the last
 * person at the head of a sentence; else the last one named.
 */
function salient(
  read: ReadPersons,
  range: Utf16Range,
  sex: Sex,
  conversation: Conversation,
  reference: Reference,
): Resolved {
  const { mentions, traits } = read;
  const fits = (person: number | undefined): person is number => {
    if (person === undefined) return false;
    const trait = traits[person];
    if (!trait || trait.dead) return false;
    return sex === 'either' || trait.sex === 'either' || trait.sex === sex;
  };
  let recent: number | undefined;
  const end = firstMentionFrom(mentions, range.start);
  const others = new Set<number>();
  for (let index = end - 1; index >= Math.max(0, end - MENTIONS_BACK); index -= 1) {
    const mention = mentions[index];
    if (!mention || range.start - mention.start > CHARACTERS_BACK) break;
    if (mention.start < conversation.lastSpokenAt && fits(conversation.lastSpeaker)) {
      recent ??= conversation.lastSpeaker;
      break;
    }
    if (!fits(mention.person)) continue;
    others.add(mention.person);
    if (headsSentence(read, mention)) {
      recent = mention.person;
      break;
    }
    recent ??= undefined;
  }
  if (recent === undefined) {
    const last =
      fits(conversation.lastSpeaker) && range.start - conversation.lastSpokenAt < CHARACTERS_BACK
        ? conversation.lastSpeaker
        : undefined;
    recent = last ?? [...others][0];
  }
  if (recent === undefined) return label(range);
  return { reference, person: recent, candidates: [recent], mention: range };
}

/** Whether a mention stands where subjects stand: at the head of its sentence, or after a German verb in second place. */
function headsSentence(read: ReadPersons, mention: PersonMention): boolean {
  for (let at = mention.from; at >= Math.max(0, mention.from - 5); at -= 1) {
    const word = read.words[at];
    if (
      at < mention.from &&
      (word?.text === ',' ||
        /^(?:von|mit|bei|für|gegen|an|über|zu|of|with|for|by|to|from|against|and|und|about)$/.test(
          word?.lower ?? '',
        ))
    )
      return false;
    if (read.sentenceStarts[at]) return true;
  }
  return false;
}
