/** The longest text of one article, in UTF-16 code units: some 150,000 words, a book. Parsers of markup take quadratic time in the worst case. */
export const LONGEST_ARTICLE = 1_000_000;
/** The longest HTML page, in UTF-16 code units; pages of newspapers stay below one million. */
export const LONGEST_PAGE = 5_000_000;
/** How deep tags, lists and quotations may be nested: pages stay below a hundred, and the parsers' own recursion ends some thousands deep. */
export const DEEPEST_NESTING = 400;
/** Elements on a page that is looked through for its article. */
export const MOST_ELEMENTS = 100_000;
