import search from 'approx-string-match';
import type { Utf16Range } from '../../src/plugins/wortlaut/domain/text/offsets';
import type { QuoteSelectors } from '../../src/plugins/wortlaut/domain/anchors/selectors';

/** The characters of context that Hypothesis's client stores with an annotation. */
export const HYPOTHESIS_CONTEXT_LENGTH = 32;

/** The weights that Hypothesis's client gives to what it compares, as its source documents them. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const MOST_ERRORS = 256;

interface Match extends Utf16Range {
  readonly errors: number;
}

function matches(text: string, pattern: string, mostErrors: number): readonly Match[] {
  const exact: Match[] = [];
  for (let start = text.indexOf(pattern); start >= 0; start = text.indexOf(pattern, start + 1)) {
    exact.push({ start, end: start + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, pattern, mostErrors);
}

function likeness(text: string, expected: string): number {
  if (expected === '') return 1;
  if (text === '') return 0;
  return 1 - (matches(text, expected, expected.length)[0]?.errors ?? expected.length) / expected.length;
}

/**
 * The strategy of Hypothesis's client, written anew from its description: the position if the exact words stand there;
 * else the best of all exact matches, or where there is none of all approximate ones with up to half of the characters
 * changed, ranked by quotation, prefix, suffix and distance. It knows no doubt: the best match is the answer.
 */
export function hypothesisPlace(selectors: QuoteSelectors, text: string): Utf16Range | undefined {
  const { exact, start, end } = selectors;
  if (text.slice(start, end) === exact) return { start, end };
  const prefix = selectors.prefix.slice(-HYPOTHESIS_CONTEXT_LENGTH);
  const suffix = selectors.suffix.slice(0, HYPOTHESIS_CONTEXT_LENGTH);
  const score = (match: Match): number =>
    WEIGHTS.quote * (1 - match.errors / exact.length) +
    WEIGHTS.prefix * likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
    WEIGHTS.suffix * likeness(text.slice(match.end, match.end + suffix.length), suffix) +
    WEIGHTS.position * (1 - Math.abs(match.start - start) / text.length);
  let best: { readonly range: Utf16Range; readonly score: number } | undefined;
  for (const match of matches(text, exact, Math.min(MOST_ERRORS, exact.length / 2))) {
    const own = score(match);
    if (best === undefined || own > best.score)
      best = { range: { start: match.start, end: match.end }, score: own };
  }
  return best?.range;
}
