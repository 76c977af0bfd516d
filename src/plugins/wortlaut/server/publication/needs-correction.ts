import type { DeskQuote } from '../../contracts/quote-desk';
import { isSameWording } from '../../domain/quotes/wording';

/** What a quote says of an error in it; undefined where it says nothing. */
export type Correction = DeskQuote['correction'];

/** What of a quote must not change in silence once it is public. */
export interface Accountable {
  readonly text: string;
  readonly speaker: string | undefined;
  readonly correction: Correction;
}

/** What a correction is asked for. */
export type Unexplained = 'wording' | 'speaker';

const isSameCorrection = (one: Correction, other: Correction): boolean =>
  one?.date === other?.date && one?.kind === other?.kind && one?.note === other?.note;

/**
 * What differs between the public version of a quote and its draft that no correction of the draft says.
 *
 * A wording differs by more than white space and typographic marks. A speaker differs where somebody was named and is
 * named no more. The correction that the public version shows already explains an earlier change and not this one.
 */
export function unexplainedChange(published: Accountable, draft: Accountable): Unexplained | undefined {
  const isExplained =
    draft.correction !== undefined && !isSameCorrection(draft.correction, published.correction);
  if (isExplained && draft.correction?.kind === 'withdrawn') return undefined;
  // The public version of a withdrawn quote has neither words nor speaker.
  if (published.correction?.kind === 'withdrawn') return undefined;
  const isOthers = published.speaker !== undefined && published.speaker !== draft.speaker;
  if (isOthers && !(isExplained && draft.correction?.kind === 'misattributed')) return 'speaker';
  return isSameWording(published.text, draft.text) || isExplained ? undefined : 'wording';
}
