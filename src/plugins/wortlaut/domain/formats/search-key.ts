/** Letters that a search takes for others without a canonical decomposition that says so. */
const EQUAL_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ς/g, 'σ'],
  [/ı/g, 'i'],
  [/[„“”‟«»″＂]/g, '"'],
  [/[‚‘’‛‹›′ʼ]/g, "'"],
];

/**
 * What is left of a text for a search that asks for its base letters only (primary level, Unicode Collation Algorithm):
 * no letter case, no accents, no invisible signs; and no white space, since a search may skip it.
 *
 * The key of two strings joined is their keys joined. Takes time linear in the text.
 */
export function searchKey(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}\s\u0085]/gu, '');
  return EQUAL_LETTERS.reduce((key, [letter, base]) => key.replace(letter, base), plain);
}
