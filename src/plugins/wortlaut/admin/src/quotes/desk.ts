import { createContext, useContext } from 'react';
import type { DeskFields, DeskLocale, DeskQuote } from '../../../contracts/quote-desk';
import type { Decisions } from '../decisions/use-decisions';
import type { ChosenWords } from '../places/use-chosen-words';

/** What every part of the side panel knows of. */
export interface Desk {
  readonly locale: DeskLocale;
  readonly fields: DeskFields;
  readonly quotes: readonly DeskQuote[];
  readonly mayDecide: boolean;
  /** False where the article was never saved: there is nothing yet that quotes could belong to. */
  readonly isSaved: boolean;
  readonly decisions: Decisions;
  readonly chosen: ChosenWords | undefined;
  readonly forgetChosen: () => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

/** The desk of the article in the edit view; throws outside of it. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A part of the quote desk was used outside of it.');
  return desk;
}
