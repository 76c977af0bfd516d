/**
 * The numbers that anchoring decides by. All of them count characters of folded text, so that the words of a quotation
 * and the words around it weigh the same. `npm run bench -- anchors` shows what each choice does.
 */

/** Characters kept on either side. Longer than most sentences, so that a copied sentence alone does not fill it. */
export const CONTEXT_LENGTH = 64;

/** The same where the text that a quotation was described in is at hand: the best part of a column of an article. */
export const WIDE_CONTEXT_LENGTH = 1024;

/** What the start or the end of the text is worth as context, in characters: a word, but less than chance may give. */
export const EDGE_WEIGHT = 4;

/** Edits in a row after which the context is taken to be another text: more than a word, less than a sentence. */
export const MOST_EDITS = 16;

/** Words and context that agree at a place: from here on no other text of an article's size has them by chance. */
export const DISTINCTIVE_LENGTH = 24;

/** How far two unrelated texts may agree by chance, next to a quotation where marks and small words are common. */
export const CHANCE_AGREEMENT = 6;

/** By how much further the context must reach at the right place than at any other: two or three times what chance gives. */
export const DECISIVE_LEAD = 16;

/**
 * Of the stretch by which the context reaches further at one place than at another, the share that must agree there. Likenesses of
 * small words here and there span a stretch too, and agree in less than this; an original agrees in more, whatever was edited in it.
 */
export const LEAST_SHARE_OF_LEAD = 0.6;

/**
 * How far the context must reach on one side, where it was described that far, to tell an original from a copy or to be
 * taken for the frame it stood in: further than
 * sentences go on.
 */
export const OUTER_REACH = 768;

/** From this similarity on, two wordings of some length are versions of one, whatever stands around them. */
export const VERSION_SIMILARITY = 0.8;

/** Agreement from which a place is a rival of another one: below it, it is chance. */
export const RIVAL_AGREEMENT = 16;

/** Of more places than this only those are looked at whose context agrees next to the words. */
export const MOST_CANDIDATES = 20;

/** The characters next to the words that must agree for such a place to be looked at. */
export const NEXT_TO_WORDS = 12;

/** The share of its words that a rewritten quotation keeps at least, where nothing around it vouches for the place. */
export const LEAST_SIMILARITY = 0.5;

/** The same where the text on both sides, or all of one side, vouches for it. */
export const LEAST_SIMILARITY_IN_CONTEXT = 0.15;

/** How many characters of prefix and suffix are looked up to find the place between them. */
export const BRACKET_LENGTH = 16;

/** How far from the quotation such pieces are taken: typos are seldom in all of them. */
export const BRACKET_STEPS: readonly number[] = [0, 12, 24, 36];

/** How many times the length of the quotation the text between prefix and suffix may have now, and some words more. */
export const BRACKET_GROWTH = 3;
export const BRACKET_ROOM = 80;

/** How many similar places are compared in full. */
export const MOST_NEAREST = 8;

/** Comparisons of words with words that a search for the nearest text may cost: some 100 ms. */
export const MOST_WORD_COMPARISONS = 40_000_000;

/** Of a wording that stood at very many places of the former text, so many others are followed to where they are now. */
export const MOST_FORMER_PLACES = 20;
