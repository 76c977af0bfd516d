import type { ArticleQuote } from '../../domain/quotes/read-article-quotes';
import { isSameWording } from '../../domain/quotes/wording';
import { isSameQuotation } from '../desk/findings';
import type { PlacedQuote, Stretch } from './place-again';

function isAtOneOf(finding: ArticleQuote, kind: ArticleQuote['kind'], places: readonly Stretch[]): boolean {
  return finding.occurrences.some((occurrence) =>
    places.some((place) => isSameQuotation({ kind: finding.kind, place: occurrence }, { kind, place })),
  );
}

const standing = ({ places }: PlacedQuote) => places.filter(({ state }) => state !== 'lost');

/** Is the finding this quote: at a place where it stands, or, where it has none left, in its words or near them? */
function isCovered(finding: ArticleQuote, placed: PlacedQuote): boolean {
  const here = standing(placed);
  if (isAtOneOf(finding, placed.quote.kind, [...here, ...placed.nearest])) return true;
  return here.length === 0 && isSameWording(finding.text, placed.quote.text);
}

export interface Matched {
  /** What each quote was found as; a quote that is not in it was not found. */
  readonly findings: ReadonlyMap<PlacedQuote, ArticleQuote>;
  /** What was found and is no stored quote. */
  readonly unstored: readonly ArticleQuote[];
}

/**
 * Tells which findings are stored quotes already, whatever was decided about them, and which are new.
 *
 * Several findings may be one quote that somebody decided about. Suggestions that nobody has touched stand for one
 * finding each: they follow what is found.
 */
export function matchFindings(findings: readonly ArticleQuote[], quotes: readonly PlacedQuote[]): Matched {
  const found = new Map<PlacedQuote, ArticleQuote>();
  const decided = quotes.filter(({ quote }) => !quote.isUntouched);
  const untouched = quotes.filter(({ quote }) => quote.isUntouched);
  const unstored = findings.filter((finding) => {
    const covering = decided.find((placed) => isCovered(finding, placed));
    if (covering) {
      if (!found.has(covering)) found.set(covering, finding);
      return false;
    }
    const free = untouched.filter((placed) => !found.has(placed) && isCovered(finding, placed));
    const same = free.find(({ quote }) => isSameWording(quote.text, finding.text)) ?? free[0];
    if (same) found.set(same, finding);
    return same === undefined;
  });
  return { findings: found, unstored };
}
