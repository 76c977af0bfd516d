import { isFamilyFirstName, isNameParticle, isNameSuffix, isSyllabicGivenName, sexOfName } from './lexicon';

export interface NameParts {
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  /** "Jr.", "III". */
  readonly suffix: string | undefined;
}

/**
 * Parts a person's name into given and family name, each in its own order.
 *
 * The family name stands last, with its particles ("Ursula von der Leyen"); first in Korean, Chinese and Vietnamese
 * names ("Kim Jong Un"). A single word is a given name if the lists know it as one, else a family name.
 *
 * @param name a full name without titles, words apart by single spaces
 */
export function partName(name: string): NameParts {
  const words = name.split(' ').filter((word) => word !== '');
  const last = words[words.length - 1] ?? '';
  if (words.length > 1 && isNameSuffix(last.toLowerCase())) {
    return { ...partName(words.slice(0, -1).join(' ').replace(/,$/, '')), suffix: last };
  }
  if (words.length === 0) return { givenName: undefined, familyName: undefined, suffix: undefined };
  if (words.length === 1) {
    return sexOfName(last)
      ? { givenName: last, familyName: undefined, suffix: undefined }
      : { givenName: undefined, familyName: last || undefined, suffix: undefined };
  }
  const family = isFamilyFirst(words) ? words.slice(0, 1) : words.slice(familyStart(words));
  const given = isFamilyFirst(words) ? words.slice(1) : words.slice(0, familyStart(words));
  return { givenName: given.join(' ') || undefined, familyName: family.join(' '), suffix: undefined };
}

/**
 * Whether the family name stands first.
 *
 * A frequent Korean, Chinese or Vietnamese family name, and after it only syllables of such languages; where those
 * are a given name of other languages too and alone ("Kim Ann"), it is not.
 */
function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (rest.length === 0 || rest.length > 2 || !isFamilyFirstName(first)) return false;
  if (!rest.every(isSyllabicGivenName)) return false;
  return rest.length === 2 || !sexOfName(rest[0] ?? '') || !sexOfName(first);
}

function familyStart(words: readonly string[]): number {
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && isNameParticle(word.toLowerCase()),
  );
  if (particle > 0) return particle;
  return words.length - 1;
}
