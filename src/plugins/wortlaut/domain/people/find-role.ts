import type { Language } from '../quotes/utterance';
import type { Word } from '../text/words';
import { isEnglishTitle, isFormerRole, isFormerWord, isHonorific, isRoleNoun } from './lexicon';
import { nominativeRole } from './nominative-role';
import type { FoundRole } from './person';

/** A role before a name or after it is not longer than this many words. */
const LONGEST_ROLE = 8;

/**
 * What a text says beside a name that the person is: "Kremlchef", "Democratic presidential candidate".
 *
 * Looked for right before the name, then in an apposition right after it.
 *
 * @param from index of the name's first word, `to` index after its last
 * @returns the role, a German one in its nominative, with whether it is over; undefined where the words tell none
 */
export function findRole(
  lang: Language,
  words: readonly Word[],
  from: number,
  to: number,
): FoundRole | undefined {
  return roleBefore(lang, words, from) ?? roleAfter(lang, words, to);
}

function roleBefore(lang: Language, words: readonly Word[], from: number): FoundRole | undefined {
  let last = from - 1;
  while (
    last >= 0 &&
    isHonorific(lang, words[last]?.lower ?? '') &&
    (ADDRESS.test(words[last]?.lower ?? '') || !isRole(lang, words[last]))
  )
    last -= 1;
  const head = words[last];
  if (!head || !isRole(lang, head)) return undefined;
  if (lang === 'de' && !head.capital) return undefined;
  let first = last;
  let former = isFormerRole(lang, head.lower);
  for (let index = last - 1; index >= Math.max(0, from - LONGEST_ROLE); index -= 1) {
    const word = words[index];
    if (!word || word.sort !== 'word') break;
    if (isFormerWord(lang, word.lower)) {
      former = true;
      break;
    }
    if (!(lang === 'de' ? isGermanRoleAdjective(word) : isEnglishRoleModifier(word))) break;
    first = index;
  }
  // "ihr Kollege", "his wife": what somebody is to another is no office.
  if (POSSESSIVE.test(words[first - 1]?.lower ?? '')) return undefined;
  return { title: title(lang, words, first, last + 1), former };
}

/** Only addresses, though the list of roles has some of them for other places. */
const ADDRESS = /^(?:frau|herrn?|fräulein|mister|madam|lady|sir|master|miss|mr\.?|mrs\.?|ms\.?)$/;
const POSSESSIVE = /^(?:(?:mein|dein|sein|ihr|unser|euer)(?:e[nmrs]?)?|my|your|his|her|its|our|their|'s)$/;

function roleAfter(lang: Language, words: readonly Word[], to: number): FoundRole | undefined {
  if (words[to]?.text !== ',') return undefined;
  let head = -1;
  let first = to + 1;
  let former = false;
  for (let index = to + 1; index < to + 1 + LONGEST_ROLE; index += 1) {
    const word = words[index];
    if (!word || word.sort === 'sign') break;
    if (isFormerWord(lang, word.lower)) {
      former = true;
      first = index + 1;
    } else if (/^(?:der|die|das|ein|eine|the|an?|seit|derzeit)$/.test(word.lower)) {
      first = index + 1;
    } else if (isRole(lang, word) && (lang === 'en' || word.capital)) {
      head = index;
      if (lang === 'de' || !isRole(lang, words[index + 1])) break;
    } else if (
      lang === 'de'
        ? /^(?:und|oder|wer|dem|den|von|bei|in|im)$/.test(word.lower)
        : /^(?:who|which|and|or|in|on|at|for|to|from|with|said|says|was|is|of)$/.test(word.lower)
    ) {
      break;
    }
  }
  if (head < 0 || first > head) return undefined;
  return {
    title: title(lang, words, first, head + 1),
    former: former || isFormerRole(lang, words[head]?.lower ?? ''),
  };
}

function isRole(lang: Language, word: Word | undefined): boolean {
  if (!word || word.sort !== 'word') return false;
  return isRoleNoun(lang, word.lower) || (lang === 'en' && word.capital && isEnglishTitle(word.lower));
}

/** "nordkoreanischen", "stellvertretende", "neuer": an adjective in lower case, no determiner, preposition or verb. */
function isGermanRoleAdjective(word: Word): boolean {
  return (
    /^(?!nach|unter|über|hinter|neben|gegen|dies|jen|sein|ihr|unser|eu[er]|kein|ein|aller?$|haben|hatten|waren|werden|wurden|sagen|sagte)\p{Ll}{3,}(?:e|en|er)$/u.test(
      word.text,
    ) && /(?:sche|tretende|neue|ierende|letzte|erste|zweite)[nr]?$/.test(word.lower)
  );
}

/** What stands before an English role: names, other roles, adjectives: "Democratic presidential", "top campaign". */
function isEnglishRoleModifier(word: Word): boolean {
  if (word.capital)
    return !/^(?:then|now|later|also|yesterday|today|the|an?|his|her|in|on|at|by|for|from|with|as|when|while|after|but|and|he|she|it|they|we|i|you)$/.test(
      word.lower,
    );
  return isRoleNoun('en', word.lower) || ENGLISH_ROLE_MODIFIER.test(word.lower);
}
const ENGLISH_ROLE_MODIFIER =
  /^(?:top|chief|lead|senior|junior|fellow|longtime|veteran|billionaire|police|campaign|party|tea|real|estate|school|church|state|city|county|foreign|prime|vice|press|news|talk|radio|tv|show|human|rights|house|law|election|business|oil|hedge|fund|film|rock|pop|sports?|staff|family|street|union|army|navy|football|baseball|boxing|\p{L}+(?:al|ic|ive|an|ish|ese|ary|ous|able|ful|ist))$/u;

function title(lang: Language, words: readonly Word[], from: number, to: number): string {
  const printed = words.slice(from, to).map((word) => word.text.replaceAll('\u00ad', ''));
  const role = lang === 'de' ? nominativeRole(printed, words[from - 1]?.lower ?? '') : printed;
  return role.join(' ');
}
