import { useState } from 'react';
import type { DeskPlace, DeskQuote, DeskSpeaker } from '../../../contracts/quote-desk';
import type { Corrected } from '../decisions/operations';
import type { Outcome } from '../decisions/use-decisions';
import { isComplete } from './CorrectionFields';
import { useDesk } from './desk';
import { nothingNoted, type QuoteCorrection } from './quote-correction';

/** What an editor is changing about a quote. */
interface EditedQuote {
  readonly quoteKind: DeskQuote['kind'];
  /** The words that were taken for it; undefined where its bounds are still the old ones. */
  readonly words: string | undefined;
  /** Why a public quote changes; undefined as long as nothing asks for it. */
  readonly reason: QuoteCorrection | undefined;
  readonly maySave: boolean;
  readonly setSpeaker: (speaker: DeskSpeaker | undefined) => void;
  readonly setQuoteKind: (kind: DeskQuote['kind']) => void;
  readonly setReason: (reason: QuoteCorrection) => void;
  /** Takes the words chosen in the text. */
  readonly takeChosen: () => void;
  /** Saves what was changed and nothing else; asks why where the server does. */
  readonly save: () => Promise<void>;
}

/**
 * The changes to a quote, until they are saved.
 *
 * @param given bounds that were chosen already, which are those of a public quote: a reason is asked for at once
 */
export function useEditedQuote(
  quote: DeskQuote,
  given: readonly DeskPlace[] | undefined,
  onSave: (corrected: Corrected) => Promise<Outcome>,
  onClose: () => void,
): EditedQuote {
  const { chosen, forgetChosen, decisions } = useDesk();
  const [speaker, setSpeaker] = useState<DeskSpeaker>();
  const [quoteKind, setQuoteKind] = useState(quote.kind);
  const [places, setPlaces] = useState(given);
  const [words, setWords] = useState<string>();
  const [reason, setReason] = useState<QuoteCorrection | undefined>(given && nothingNoted());

  const save = async () => {
    const outcome = await onSave({
      ...(speaker && { speaker }),
      ...(quoteKind !== quote.kind && { quoteKind }),
      ...(places && { places }),
      ...(reason && { correction: reason }),
    });
    if (outcome.kind === 'done') onClose();
    else if (outcome.refusal.kind === 'correction-needed') {
      decisions.forgetRefusal();
      setReason(nothingNoted());
    }
  };
  const takeChosen = () => {
    if (!chosen) return;
    setPlaces([{ field: chosen.field, part: 1, start: chosen.start, end: chosen.end }]);
    setWords(chosen.words);
    forgetChosen();
  };
  const maySave = !decisions.isBusy && (reason === undefined || isComplete(reason));
  return { quoteKind, words, reason, maySave, setSpeaker, setQuoteKind, setReason, takeChosen, save };
}
