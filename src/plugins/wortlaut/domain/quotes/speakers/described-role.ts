import { isFeminineRole, isRoleNoun, type Sex } from '../../people/lexicon';
import type { FoundPerson } from '../../people/person';
import { otherWordsFor } from '../data/role-synonyms';
import type { Language } from '../utterance';
import type { FrameToken } from './frame';

/** What a phrase such as "the Ohio senator" says of the person it means. */
export interface DescribedRole {
  /** In lower case: "senator"; undefined for "der 35-Jährige", which tells an age only. */
  readonly role: string | undefined;
  /** "35" of "der 35-Jährige". */
  readonly age: string | undefined;
  /** Names in the phrase beside the role, in lower case: "ohio". */
  readonly modifiers: readonly string[];
  readonly sex: Sex;
}

/** Titles that are printed short before a name and in full elsewhere. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['gov.', 'governor'],
  ['rep.', 'representative'],
  ['gen.', 'general'],
  ['abg.', 'abgeordneter'],
  ['prof.', 'professor'],
  ['dr.', 'doctor'],
  ['rev.', 'reverend'],
]);

/** Roles that initials stand for. */
const INITIALS: ReadonlyMap<string, string> = new Map([
  ['PM', 'premier'],
  ['MP', 'mp'],
  ['MEP', 'mep'],
  ['MSP', 'msp'],
  ['CFO', 'cfo'],
]);

/** The role or age that a definite phrase describes a person by; undefined for any other phrase. */
export function describedRole(lang: Language, phrase: readonly FrameToken[]): DescribedRole | undefined {
  const [first] = phrase;
  if (!first || !/^(?:der|die|das|dieser|diese|the|this)$/.test(first.lower)) return undefined;
  const of = phrase.findIndex((token) => token.lower === 'of');
  const words = (of > 0 ? phrase.slice(0, of) : phrase).filter(
    (token) => token.sort === 'word' || token.sort === 'number',
  );
  const head = words[words.length - 1];
  if (!head) return undefined;
  const aged = /^\d+-jährige[rn]?$|^\d+-year-old$/.test(head.lower);
  const initials = lang === 'en' ? INITIALS.get(head.text) : undefined;
  if (!aged && initials === undefined && (!isRoleNoun(lang, head.lower) || isNobodyAlone(lang, first, head)))
    return undefined;
  return {
    role: aged ? undefined : (initials ?? head.lower),
    age: aged ? /^\d+/.exec(head.lower)?.[0] : undefined,
    modifiers:
      lang === 'de' ? [] : words.slice(1, -1).flatMap((token) => (token.capital ? [token.lower] : [])),
    sex: lang === 'en' ? 'either' : first.lower === 'die' || isFeminineRole(head.lower) ? 'female' : 'male',
  };
}

/** "die Ermittler" are several; "the Guardian" is a paper. */
function isNobodyAlone(lang: Language, article: FrameToken, head: FrameToken): boolean {
  if (lang === 'en') return PAPERS.test(head.text);
  return article.lower === 'die' && !isFeminineRole(head.lower) && !head.lower.endsWith('e');
}
const PAPERS = /^(?:Guardian|Observer|Independent|Examiner|Economist|Spectator|Scotsman|Inquirer)$/;

/**
 * Those of some persons of whom the text says a role.
 *
 * Names beside the role decide between several, and speak against one of whom the text says others.
 */
export function holdersOf(
  lang: Language,
  persons: readonly FoundPerson[],
  among: readonly number[],
  { role, modifiers }: DescribedRole,
): readonly number[] {
  if (role === undefined) return [];
  const stem = lang === 'de' ? role.replace(/(?:in|[ens]{1,2})$/, '') : role;
  const distinct = [...new Set(among)];
  const holders = distinct.filter((person) =>
    wordsOfRoles(persons[person]).some(
      (word) => word === role || (lang === 'de' && stem.length > 3 && word.includes(stem)),
    ),
  );
  if (holders.length === 0 && modifiers.length === 0) {
    const others = otherWordsFor(lang, stem);
    return distinct.filter((person) =>
      wordsOfRoles(persons[person]).some((word) =>
        others.some((other) => (lang === 'de' ? word.includes(other) : word === other)),
      ),
    );
  }
  if (modifiers.length === 0) return holders;
  const agreeing = holders.filter((person) =>
    modifiers.some((modifier) => wordsOfRoles(persons[person]).includes(modifier)),
  );
  if (agreeing.length > 0) return agreeing;
  return holders.length === 1 && !hasModifier(persons[holders[0] ?? -1]) ? holders : [];
}

function wordsOfRoles(person: FoundPerson | undefined): readonly string[] {
  return (person?.roles ?? []).flatMap((role) =>
    role.title
      .toLowerCase()
      .split(' ')
      .map((word) => IN_FULL.get(word) ?? word),
  );
}

function hasModifier(person: FoundPerson | undefined): boolean {
  return (person?.roles ?? []).some((role) => role.title.includes(' '));
}
