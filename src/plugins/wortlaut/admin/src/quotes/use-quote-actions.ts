import type { DeskQuote } from '../../../contracts/quote-desk';
import { accept, type Corrected, correct, decideOn, isStored, merge, split } from '../decisions/operations';
import type { Outcome } from '../decisions/use-decisions';
import { useWords } from '../language/use-words';
import { useDesk } from './desk';
import { beginningOf, mayBeOne } from './may-be-one';

/** What an editor can do with a quote; what makes no sense for it now is undefined. */
export interface QuoteActions {
  readonly accept: (() => Promise<Outcome>) | undefined;
  readonly reject: (() => Promise<Outcome>) | undefined;
  readonly restore: (() => Promise<Outcome>) | undefined;
  readonly drop: (() => Promise<Outcome>) | undefined;
  /** Makes one utterance of the quote and the next one; `words` are those that the next begins with. */
  readonly merge: { readonly words: string; readonly act: () => Promise<Outcome> } | undefined;
  /** The parts before which the quote can be split, from 2. */
  readonly parts: readonly number[];
  readonly splitBefore: (part: number) => Promise<Outcome>;
  /** Puts the quote right; a suggestion that somebody puts right is accepted. */
  readonly correct: (corrected: Corrected) => Promise<Outcome>;
}

/** The actions on one quote, which in the order of the text comes before `next`. */
export function useQuoteActions(quote: DeskQuote, next: DeskQuote | undefined): QuoteActions {
  const say = useWords();
  const { decisions } = useDesk();
  const { decide } = decisions;
  const stored = isStored(quote) ? quote : undefined;
  const parts = [...new Set(quote.occurrences.map(({ part }) => part))].filter((part) => part > 1);

  const putRight = async (corrected: Corrected) => {
    const outcome = await decide([correct(quote, corrected)], say('desk.done.corrected'));
    if (outcome.kind === 'refused' || quote.review !== 'suggested') return outcome;
    const now = outcome.reading.quotes.find(({ documentId }) => documentId === quote.documentId);
    return now?.documentId !== undefined && now.review === 'suggested'
      ? decide([accept(now)], say('desk.done.accepted'))
      : outcome;
  };

  const isOpen = quote.review === 'suggested';
  return {
    accept:
      quote.review === 'accepted' ? undefined : () => decide([accept(quote)], say('desk.done.accepted')),
    reject:
      stored && isOpen ? () => decide([decideOn('reject', stored)], say('desk.done.rejected')) : undefined,
    restore:
      stored && quote.review === 'rejected'
        ? () => decide([decideOn('restore', stored)], say('desk.done.restored'))
        : undefined,
    drop:
      stored && quote.review === 'accepted'
        ? () => decide([decideOn('drop', stored)], say('desk.done.dropped'))
        : undefined,
    merge:
      stored && next && isStored(next) && mayBeOne(stored, next)
        ? {
            words: beginningOf(next.text),
            act: () => decide([merge(stored, next)], say('desk.done.merged')),
          }
        : undefined,
    parts: stored ? parts : [],
    splitBefore: async (part) =>
      stored
        ? decide([split(stored, part)], say('desk.done.split'))
        : { kind: 'refused', refusal: { kind: 'not-found', message: '' } },
    correct: putRight,
  };
}
