import type { Utf16Range } from '../../src/plugins/wortlaut/domain/text/offsets';
import { stands, wordingKey, type TrackedQuote, type TrackedText } from './edit-simulator/tracked-text';

/** What a system says of one quotation: a place it vouches for, or that it is lost, and then the nearest text. */
export interface Answer {
  readonly place: Utf16Range | undefined;
  readonly nearest: Utf16Range | undefined;
}

/** Counts over quotations. */
export interface Score {
  quotations: number;
  /** Given a place. */
  given: number;
  /** Given the place where it is, in its words. */
  right: number;
  /** Given a place that is not its own, although (or after) its words changed, or a text in other words. */
  wrong: number;
  /** Those of the wrong ones that had a twin planted. */
  wrongWithTwin: number;
  withTwin: number;
  /** Its words stand, and which of several copies is its own can be told. */
  recoverable: number;
  recovered: number;
  /** Its own place is still there, but its words changed. */
  reworded: number;
  /** Those given as found all the same. */
  accepted: number;
  /** Those lost with the right text as the nearest. */
  nearestRight: number;
}

export function emptyScore(): Score {
  return {
    quotations: 0,
    given: 0,
    right: 0,
    wrong: 0,
    wrongWithTwin: 0,
    withTwin: 0,
    recoverable: 0,
    recovered: 0,
    reworded: 0,
    accepted: 0,
    nearestRight: 0,
  };
}

export function addScore(total: Score, more: Score): void {
  for (const key of Object.keys(more) as (keyof Score)[]) total[key] += more[key];
}

/** Two ranges that hold the same words: white space and marks at their ends aside. */
function samePlace(text: string, one: Utf16Range, other: Utf16Range): boolean {
  if (one.start >= other.end || other.start >= one.end) return false;
  return wordingKey(text.slice(one.start, one.end)) === wordingKey(text.slice(other.start, other.end));
}

function overlap(one: Utf16Range, other: Utf16Range): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common * 2 >= Math.max(one.end - one.start, other.end - other.start);
}

/** What one answer is worth, given the truth. */
export function judge(document: TrackedText, quote: TrackedQuote, { place, nearest }: Answer): Score {
  const score = emptyScore();
  const intact = stands(document, quote);
  const twin = quote.twins.length > 0;
  score.quotations = 1;
  score.withTwin = Number(twin);
  // A copied sentence whose original was moved afterwards is one of two alike: nobody can tell which.
  score.recoverable = Number(intact && !(twin && quote.moved));
  score.reworded = Number(!intact && quote.range !== undefined);
  if (place !== undefined) {
    const right = intact && samePlace(document.text, place, quote.range);
    score.given = 1;
    score.right = Number(right);
    score.wrong = Number(!right);
    score.wrongWithTwin = Number(!right && twin);
    score.recovered = Number(right && score.recoverable === 1);
    score.accepted = Number(!right && score.reworded === 1);
  } else if (score.reworded === 1 && nearest !== undefined && quote.range !== undefined) {
    score.nearestRight = Number(overlap(nearest, quote.range));
  }
  return score;
}
