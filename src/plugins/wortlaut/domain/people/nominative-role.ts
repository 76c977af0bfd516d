import { isListedRole } from './lexicon';

type Gender = 'masculine' | 'feminine';

/** Nouns for persons that are inflected like adjectives: "der Vorsitzende", "ein Vorsitzender". Ends of words. */
const ADJECTIVAL_NOUN =
  /(?:vorsitzend|abgeordnet|beigeordnet|beauftragt|gesandt|angestellt|beamt|delegiert|verantwortlich|geistlich|sachverständig|vertraut|verwandt|verlobt|angehörig|angeklagt|verdächtig|jugendlich|betroffen)e[nrms]?$/;
const ADJECTIVE_ENDING = /(?:e[nrms]?)$/;

const MASCULINE_BEFORE = /^(?:dem|den|des|ein|einem|einen|eines|zum|vom|beim|diesem|diesen|dieses)$/;
const FEMININE_BEFORE = /^(?:die|eine|einer|zur|diese)$/;
const GENITIVE_BEFORE = /^(?:des|eines|dieses)$/;
const FEMININE_NOUN = /(?:in|frau|schwester|mutter|tochter|nonne|witwe|nichte)$/;

/**
 * A German role in the form in which it is said of somebody by itself: "den nordkoreanischen Machthaber" is a
 * "nordkoreanischer Machthaber", "der stellvertretenden Vorsitzenden" a "stellvertretende Vorsitzende".
 *
 * @param role as printed: adjectives in lower case and a noun
 * @param before the word before it in lower case, an article perhaps
 * @returns the role with strong endings in the nominative singular; as printed where its gender does not show
 */
export function nominativeRole(role: readonly string[], before: string): readonly string[] {
  const noun = role.at(-1) ?? '';
  const gender = genderOf(role[0] ?? '', noun, before);
  if (gender === undefined) return role;
  return [...role.slice(0, -1).map((word) => inflected(word, gender)), nominativeNoun(noun, gender, before)];
}

/** By the noun; where it is the same for both, by the article with the first ending behind it. */
function genderOf(first: string, noun: string, before: string): Gender | undefined {
  const lower = noun.toLowerCase();
  if (!ADJECTIVAL_NOUN.test(lower)) return FEMININE_NOUN.test(lower) ? 'feminine' : 'masculine';
  if (MASCULINE_BEFORE.test(before)) return 'masculine';
  if (FEMININE_BEFORE.test(before)) return 'feminine';
  if (before === 'der') return first.endsWith('n') ? 'feminine' : 'masculine';
  if (first.endsWith('er')) return 'masculine';
  return first.endsWith('e') ? 'feminine' : undefined;
}

function inflected(word: string, gender: Gender): string {
  if (!/^\p{Ll}/u.test(word) || !ADJECTIVE_ENDING.test(word)) return word;
  return withEnding(word, gender);
}

const withEnding = (word: string, gender: Gender): string =>
  word.replace(ADJECTIVE_ENDING, gender === 'masculine' ? 'er' : 'e');

function nominativeNoun(noun: string, gender: Gender, before: string): string {
  if (ADJECTIVAL_NOUN.test(noun.toLowerCase())) return withEnding(noun, gender);
  if (gender === 'feminine') return noun;
  // "Präsidenten", "Kollegen"; what the list has only with its ending, as "Mädchen", keeps it.
  const weak = /en$/.test(noun) ? [noun.slice(0, -2), noun.slice(0, -1)] : [];
  const strong = GENITIVE_BEFORE.test(before) && /[^s]s$/.test(noun) ? [noun.slice(0, -1)] : [];
  return [...weak, ...strong].find(isNominative) ?? noun;
}

/** The list has roles in the nominative; of a compound its last part is one. */
function isNominative(noun: string): boolean {
  const lower = noun.toLowerCase();
  if (NOMINATIVE_ENDING.test(lower)) return true;
  for (let from = 0; from <= lower.length - SHORTEST_NOUN; from += 1) {
    if (isListedRole(lower.slice(from))) return true;
  }
  return false;
}
/** Shorter ends of words are in the list by chance: "rat". */
const SHORTEST_NOUN = 4;
/** Roles known by their ending alone: "Kabarettist", "Virologe". */
const NOMINATIVE_ENDING = /(?:ist|loge|graf|agoge)$/;
