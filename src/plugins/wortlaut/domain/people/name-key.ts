import { searchKey } from '../formats/search-key';

/** Spellings of one sound in names, as German and English papers write names from other alphabets. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // "Müller", "Mueller", "Muller".
  [/([aou])e/g, '$1'],
  [/tsch|tch|tsh/g, 'c'],
  [/sch|sh/g, 's'],
  [/kh|ch/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  // "Medwedjew" and "Medvedev", "Selenskyj" and "Zelensky".
  [/[jiy]+(?=[aeou])/g, ''],
  [/[jiy]+/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/**
 * What names are searched by: the same for a name with and without umlauts and accents, in any letter case, and for the
 * usual transliterations of one name. The words stay apart by single spaces.
 *
 * Different names may have one key: it is for searching, never for telling who somebody is.
 */
export function nameKey(name: string): string {
  return name
    .split(/[\s\p{P}]+/u)
    .map((word) => SPELLINGS.reduce((key, [letters, sound]) => key.replace(letters, sound), searchKey(word)))
    .filter((word) => word !== '')
    .join(' ');
}
