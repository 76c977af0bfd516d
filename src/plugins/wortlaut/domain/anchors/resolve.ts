import { fold, type FoldedText } from '../text/fold';
import type { Utf16Range } from '../text/offsets';
import {
  agreementAt,
  agreesNextTo,
  expectedContext,
  type Agreement,
  type ExpectedContext,
} from './context-agreement';
import { describe } from './describe';
import {
  CONTEXT_LENGTH,
  DECISIVE_LEAD,
  DISTINCTIVE_LENGTH,
  MOST_CANDIDATES,
  NEXT_TO_WORDS,
  RIVAL_AGREEMENT,
} from './limits';
import { nearestText, rewrittenPlaces, type RewrittenPlace } from './nearest';
import { occurrencesOf, openEnds } from './occurrences';
import type { QuoteSelectors, Resolution } from './selectors';
import { wordsOfText, type WordsOfText } from './words-of-text';

/** A text made ready for many look-ups. */
export interface OpenedText {
  readonly folded: FoldedText;
  readonly words: () => WordsOfText;
}

/** Folds a text once, for all quotations that are looked up in it; its words are numbered at the first need. */
export function openText(text: string): OpenedText {
  const folded = fold(text);
  let words: WordsOfText | undefined;
  return { folded, words: () => (words ??= wordsOfText(folded)) };
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
  /** Characters of context that agree. */
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

function found(selectors: QuoteSelectors, text: string, range: Utf16Range): Resolution {
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
  const all = occurrencesOf(wording, folded, open).filter((range) => {
    const { start, end } = folded.toOriginal(range);
    return fold(folded.original.slice(start, end)).text === wording;
  });
  const few = all.length <= MOST_CANDIDATES;
  const looked = few ? all : all.filter((range) => agreesNextTo(expected, folded, range, NEXT_TO_WORDS));
  const position = folded.toFolded(selectors.start);
  return looked.slice(0, MOST_CANDIDATES + 1).map((range) => ({
    range,
    agreement: agreementAt(expected, folded, range),
    atPosition: range.start === position,
  }));
}

/** The one candidate that is the place beyond doubt, as far as the candidates among themselves tell. */
function decisive(wording: string, candidates: readonly Candidate[]): Candidate | undefined {
  const [best, second] = [...candidates].sort((one, other) => other.agreement.total - one.agreement.total);
  if (best === undefined || candidates.length > MOST_CANDIDATES) return undefined;
  if (second === undefined)
    return wording.length + best.agreement.total >= DISTINCTIVE_LENGTH ? best : undefined;
  if (best.agreement.total - second.agreement.total >= DECISIVE_LEAD) return best;
  // Where all the context stands twice, as in a text that repeats itself, the position tells them apart.
  return candidates.find((candidate) => candidate.atPosition && candidate.agreement.complete);
}

/**
 * A place that was the quotation's until it was rewritten: its context speaks for it as much as that of the chosen
 * candidate. Then the words at the candidate are a copy.
 */
function rivalOf(chosen: Candidate, rewritten: readonly RewrittenPlace[]): RewrittenPlace | undefined {
  if (chosen.atPosition) return undefined;
  return rewritten.find(
    ({ agreement }) =>
      agreement.total >= RIVAL_AGREEMENT && agreement.total > chosen.agreement.total - DECISIVE_LEAD,
  );
}

/** Like `resolve`, with what speaks for the result. */
export function weigh(selectors: QuoteSelectors, text: OpenedText): WeighedResolution {
  const { folded } = text;
  if (untouched(selectors, folded.original)) {
    const { before, after } = expectedContext(selectors);
    return {
      resolution: found(selectors, folded.original, selectors),
      agreement: before.length + after.length,
    };
  }
  const wording = fold(selectors.exact).text.trim();
  if (wording === '')
    return { resolution: { kind: 'lost', reason: 'gone', nearest: undefined }, agreement: 0 };
  const expected = expectedContext(selectors);
  const candidates = candidatesFor(wording, selectors, expected, text);
  const ranges = candidates.map(({ range }) => range);
  const rewritten = (): readonly RewrittenPlace[] =>
    rewrittenPlaces(wording, expected, folded, text.words(), ranges);
  const [first] = candidates;
  if (first === undefined) {
    const [place] = rewritten();
    const resolution: Resolution =
      place === undefined
        ? { kind: 'lost', reason: 'gone', nearest: undefined }
        : { kind: 'lost', reason: 'reworded', nearest: nearestText(selectors.exact, folded, place.range) };
    return { resolution, agreement: 0 };
  }
  const chosen = decisive(wording, candidates);
  if (chosen === undefined) {
    const best = candidates.reduce(
      (one, other) => (other.agreement.total > one.agreement.total ? other : one),
      first,
    );
    const nearest = nearestText(selectors.exact, folded, best.range);
    const places = ranges.map(folded.toOriginal);
    return { resolution: { kind: 'lost', reason: 'ambiguous', places, nearest }, agreement: 0 };
  }
  const rival = rivalOf(chosen, chosen.atPosition ? [] : rewritten());
  if (rival !== undefined) {
    const nearest = nearestText(selectors.exact, folded, rival.range);
    return { resolution: { kind: 'lost', reason: 'reworded', nearest }, agreement: 0 };
  }
  const range = folded.toOriginal(chosen.range);
  return { resolution: found(selectors, folded.original, range), agreement: chosen.agreement.total };
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
