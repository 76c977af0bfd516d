/**
 * The numbers that anchoring decides by. All of them count characters of folded text, so that the words of a quotation
 * and the words around it weigh the same. `npm run bench -- anchors` shows what each choice does.
 */

/** Characters kept on either side. Longer than most sentences, so that a copied sentence alone does not fill it. */
export const CONTEXT_LENGTH = 64;

/** What the start or the end of the text is worth as context, in characters: about a short word with its spaces. */
export const EDGE_WEIGHT = 8;

/** What one changed character of the context costs against the characters that agree. */
export const EDIT_COST = 1;

/** How far the context may have grown or shrunk by edits and still be compared whole. */
export const CONTEXT_SLACK = 24;

/** Words and context that agree at a place: from here on no other text of an article's size has them by chance. */
export const DISTINCTIVE_LENGTH = 24;

/**
 * By how much the context at the best place must agree better than at any other: more than two unrelated texts agree
 * by chance (up to 6 characters), and more than a mended typo costs (2).
 */
export const DECISIVE_LEAD = 12;

/** Agreement from which a place is a rival of another one: below it, it is chance. */
export const RIVAL_AGREEMENT = 16;

/** Of more places than this only those are looked at whose context agrees next to the words. */
export const MOST_CANDIDATES = 100;

/** The characters next to the words that must agree for such a place to be looked at. */
export const NEXT_TO_WORDS = 12;

/** The share of its words that a rewritten quotation keeps at least, where nothing around it vouches for the place. */
export const LEAST_SIMILARITY = 0.5;

/** The same where the text on both sides, or all of one side, vouches for it. */
export const LEAST_SIMILARITY_IN_CONTEXT = 0.15;

/** How many characters of prefix and suffix are looked up to find the place between them. */
export const BRACKET_LENGTH = 16;

/** How many times the length of the quotation the text between prefix and suffix may have now, and some words more. */
export const BRACKET_GROWTH = 3;
export const BRACKET_ROOM = 80;

/** How many similar places are compared in full. */
export const MOST_NEAREST = 8;

/** Comparisons of words with words that a search for the nearest text may cost: some 100 ms. */
export const MOST_WORD_COMPARISONS = 40_000_000;
