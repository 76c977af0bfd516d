import { fold, type FoldedText } from '../text/fold';
import type { Utf16Range } from '../text/offsets';
import {
  agreementAt,
  agreesNextTo,
  describedContext,
  reachesOut,
  speaksFor,
  type Agreement,
  type ExpectedContext,
} from './context-agreement';
import { describe } from './describe';
import { CONTEXT_LENGTH, DISTINCTIVE_LENGTH, MOST_CANDIDATES, MOST_EDITS, NEXT_TO_WORDS } from './limits';
import { mayBeOriginal, nearestText, rewrittenPlaces, type RewrittenPlace } from './nearest';
import { occurrencesOf, openEnds } from './occurrences';
import type { QuoteSelectors, Resolution } from './selectors';
import { wordsOfText, type WordsOfText } from './words-of-text';

/** A text made ready for many look-ups. */
export interface OpenedText {
  readonly original: string;
  readonly folded: FoldedText;
  readonly words: () => WordsOfText;
}

/** Folds a text once, for all quotations that are looked up in it, and numbers its words, each at the first need. */
export function openText(text: string): OpenedText {
  let folded: FoldedText | undefined;
  let words: WordsOfText | undefined;
  return {
    original: text,
    get folded() {
      return (folded ??= fold(text));
    },
    words() {
      return (words ??= wordsOfText(this.folded));
    },
  };
}

/** A place where the quotation's words stand, in offsets of the folded text. */
interface Candidate {
  readonly range: Utf16Range;
  readonly agreement: Agreement;
  readonly atPosition: boolean;
}

/** A resolution with what speaks for it, so that two quotations that claim one place can be weighed. */
export interface WeighedResolution {
  readonly resolution: Resolution;
  /** Characters of context that agree; infinite where nothing was touched. */
  readonly agreement: number;
}

/** Everything stands where and as it was described; only a text without its context can then have it elsewhere. */
function untouched({ exact, prefix, suffix, start, end }: QuoteSelectors, text: string): boolean {
  const wholePrefix = prefix.length >= CONTEXT_LENGTH - 1 || prefix.length === start;
  const wholeSuffix = suffix.length >= CONTEXT_LENGTH - 1 || end + suffix.length === text.length;
  return (
    exact !== '' &&
    wholePrefix &&
    wholeSuffix &&
    text.slice(start, end) === exact &&
    text.startsWith(suffix, end) &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix
  );
}

/** The resolution of a quotation whose words stand at a range of the text, in UTF-16 code units of the text itself. */
export function found(selectors: QuoteSelectors, text: string, range: Utf16Range): Resolution {
  const kind = range.start === selectors.start && range.end === selectors.end ? 'anchored' : 'moved';
  return { kind, selectors: describe(text, range) };
}

/** The places of the words, each with its context; of very many only those with agreeing context next to them. */
function candidatesFor(
  wording: string,
  selectors: QuoteSelectors,
  expected: ExpectedContext,
  { folded }: OpenedText,
): readonly Candidate[] {
  const open = openEnds(selectors.prefix, selectors.exact, selectors.suffix);
  const all = occurrencesOf(wording, folded, open);
  const few = all.length <= MOST_CANDIDATES;
  const looked: Utf16Range[] = [];
  for (const range of all) {
    // One more than are compared says that there are too many; a text that repeats itself has them at every word.
    if (looked.length > MOST_CANDIDATES) break;
    if (!few && !agreesNextTo(expected, folded, range, NEXT_TO_WORDS)) continue;
    const { start, end } = folded.toOriginal(range);
    if (fold(folded.original.slice(start, end)).text === wording) looked.push(range);
  }
  const position = folded.toFolded(selectors.start);
  return looked.map((range) => ({
    range,
    agreement: agreementAt(expected, folded, range),
    atPosition: range.start === position,
  }));
}

/** Whether a candidate is the place rather than another place is, in the folded text. */
function beats(
  expected: ExpectedContext,
  one: Candidate,
  other: Pick<Candidate, 'range' | 'agreement'>,
): boolean {
  if (speaksFor(expected, one.agreement, other.agreement)) return true;
  // So near to each other the same context agrees with both, but with the wrong one only after a shift on either side.
  const shift = Math.abs(one.range.start - other.range.start);
  return shift <= MOST_EDITS && one.agreement.total - other.agreement.total >= shift;
}

/** The one candidate that is the place beyond doubt, as far as the candidates among themselves tell. */
function decisive(
  wording: string,
  expected: ExpectedContext,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const [best, ...others] = [...candidates].sort((one, other) => other.agreement.total - one.agreement.total);
  if (best === undefined || candidates.length > MOST_CANDIDATES) return undefined;
  if (others.length === 0)
    return wording.length + best.agreement.total >= DISTINCTIVE_LENGTH ? best : undefined;
  if (reachesOut(expected, best.agreement) && others.every((other) => beats(expected, best, other)))
    return best;
  // Where all the context stands twice, as in a text that repeats itself, the position tells them apart.
  return candidates.find((candidate) => candidate.atPosition && candidate.agreement.complete);
}

/** The place of its words at which the quotation is beyond doubt, or why there is none. */
function choose(
  selectors: QuoteSelectors,
  expected: ExpectedContext,
  text: OpenedText,
): Candidate | Extract<Resolution, { kind: 'lost' }> {
  const { folded } = text;
  const wording = fold(selectors.exact).text.trim();
  if (wording === '') return { kind: 'lost', reason: 'gone', nearest: undefined };
  const lost = (reason: 'reworded', range: Utf16Range): Extract<Resolution, { reason: 'reworded' }> => ({
    kind: 'lost',
    reason,
    nearest: nearestText(selectors.exact, folded, range),
  });
  const candidates = candidatesFor(wording, selectors, expected, text);
  const ranges = candidates.map(({ range }) => range);
  const rewritten = (): readonly RewrittenPlace[] =>
    rewrittenPlaces(wording, expected, folded, text.words(), ranges);
  const [first, ...others] = candidates;
  if (first === undefined) {
    const [place] = rewritten();
    return place ? lost('reworded', place.range) : { kind: 'lost', reason: 'gone', nearest: undefined };
  }
  const chosen = decisive(wording, expected, candidates);
  if (chosen === undefined) {
    const best = others.reduce((one, two) => (two.agreement.total > one.agreement.total ? two : one), first);
    const nearest = nearestText(selectors.exact, folded, best.range);
    return { kind: 'lost', reason: 'ambiguous', places: ranges.map(folded.toOriginal), nearest };
  }
  // Where its words stand with its own context at another place, rewritten, those found here are a copy.
  // One put in before it may have shifted a copy to the very position, so that alone settles nothing.
  const original =
    chosen.atPosition && chosen.agreement.complete
      ? undefined
      : rewritten().find(
          (place) =>
            mayBeOriginal(wording, place, chosen.agreement, expected, folded) &&
            !beats(expected, chosen, place),
        );
  return original === undefined ? chosen : lost('reworded', original.range);
}

/**
 * Like `resolve`, with what speaks for the result. `expected` is what stood around the quotation where more of it is
 * known than the selectors hold.
 */
export function weigh(
  selectors: QuoteSelectors,
  text: OpenedText,
  expected = describedContext(selectors),
): WeighedResolution {
  if (untouched(selectors, text.original))
    return { resolution: found(selectors, text.original, selectors), agreement: Infinity };
  const chosen = choose(selectors, expected, text);
  if ('kind' in chosen) return { resolution: chosen, agreement: 0 };
  const resolution = found(selectors, text.original, text.folded.toOriginal(chosen.range));
  return { resolution, agreement: chosen.agreement.total };
}

/**
 * Finds a described quotation in the current text of its field.
 *
 * Looks where it was, then for its words elsewhere with the context that was described, and where they stand no more,
 * for the nearest text. White space and typographic marks may differ; any other change of the wording makes it `lost`.
 * So does any doubt about the place: never a guess. Linear in the text but for the nearest text of very long quotations,
 * whose work is bounded.
 */
export function resolve(selectors: QuoteSelectors, text: string | OpenedText): Resolution {
  return weigh(selectors, typeof text === 'string' ? openText(text) : text).resolution;
}
