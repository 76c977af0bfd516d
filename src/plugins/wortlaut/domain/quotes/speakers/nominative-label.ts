import { isRoleNoun } from '../../people/lexicon';
import { nominativeRole } from '../../people/nominative-role';

/** Determiners of a case that names no subject, and what stands for them in the nominative; "der" has to be known to be one. */
const NOMINATIVE: ReadonlyMap<string, string> = new Map([
  ['dem', ''],
  ['des', ''],
  ['einem', 'ein'],
  ['einen', 'ein'],
  ['eines', 'ein'],
  ['einer', 'eine'],
  ['den', 'die'],
  ['der', 'die'],
  ['mehreren', 'mehrere'],
  ['seinem', 'sein'],
  ['seiner', 'seine'],
  ['ihrem', 'ihr'],
  ['ihrer', 'ihre'],
]);
const OF_MANY = /^(?:den|mehreren)$/;
const FEMININE = /r$/;
const ADJECTIVE = /^(?!d)\p{Ll}+e[nr]$/u;

/**
 * The German words that name a speaker, as a label by themselves: "dem Ministerium" is "Ministerium", "einer Sprecherin" is "eine
 * Sprecherin", "des Gerichts" is "Gericht".
 *
 * @param printed the words, with single spaces; what hangs on their noun stays as it is
 * @param governed a preposition or a noun before them tells their case, so that "der" is no masculine nominative
 * @returns the words as printed where they show no such case, or where only the gender of the noun could tell how adjectives end
 */
export function nominativeLabel(printed: string, governed: boolean): string {
  const [determiner = '', ...rest] = printed.split(' ');
  const lower = determiner.toLowerCase();
  const own = NOMINATIVE.get(lower);
  const first = rest.findIndex((word) => /^\p{Lu}/u.test(word));
  if (own === undefined || first < 0 || (lower === 'der' && !governed)) return printed;
  const adjectives = rest.slice(0, first);
  // "einer der Zuschauer", "einem von ihnen": a pronoun.
  if (!adjectives.every((word) => ADJECTIVE.test(word))) return printed;
  let last = first;
  while (/^\p{Lu}/u.test(rest[last + 1] ?? '')) last += 1;
  const noun = rest[last] ?? '';
  const behind = [...rest.slice(first, last), nominativeNoun(noun, lower), ...rest.slice(last + 1)];
  if (OF_MANY.test(lower))
    return [own, ...adjectives.map(ending(own === 'die' ? 'en' : 'e')), ...behind].join(' ');
  if (FEMININE.test(lower)) return [own, ...adjectives.map(ending('e')), ...behind].join(' ');
  const person = isRoleNoun('de', noun.toLowerCase());
  if (own === '') {
    if (person) return ['der', ...adjectives.map(ending('e')), ...behind].join(' ');
    return adjectives.length > 0 ? printed : behind.join(' ');
  }
  return person || adjectives.length === 0
    ? [own, ...adjectives.map(ending('er')), ...behind].join(' ')
    : printed;
}

const ending =
  (end: string) =>
  (adjective: string): string =>
    adjective.replace(/e[nr]$/, end);

function nominativeNoun(noun: string, determiner: string): string {
  if (OF_MANY.test(determiner)) return noun.replace(/(e[rl])n$/, '$1');
  if (FEMININE.test(determiner)) return nominativeRole([noun], determiner).join('');
  const role = nominativeRole([noun], determiner).join('');
  if (role !== noun || !/^(?:des|eines)$/.test(determiner)) return determinedAdjective(role, determiner);
  return noun.replace(/(?<=[bdfgklmnprtz])es$|(?<=(?:aus|eis|ess|oss|uss))es$|(?<=[^s])s$/, '');
}

/** "der Vorsitzende" with the article that is put before it, but "ein Vorsitzender". */
function determinedAdjective(role: string, determiner: string): string {
  return /^de[ms]$/.test(determiner) && /(?:end|ordnet|tragt|sandt|amt|klagt|dächtig|wandt)er$/.test(role)
    ? role.slice(0, -1)
    : role;
}
