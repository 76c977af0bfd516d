import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { DeskQuote } from '../../../contracts/quote-desk';
import { PanelButton } from '../buttons/PanelButton';
import type { Corrected } from '../decisions/operations';
import type { Outcome } from '../decisions/use-decisions';
import { useWords } from '../language/use-words';
import { CorrectionFields, isComplete } from './CorrectionFields';
import { useDesk } from './desk';
import { CORRECTION_KINDS, nothingNoted } from './quote-correction';

/** Notes a correction of a quote, or takes the noted one away. */
export function CorrectQuote({
  quote,
  onSave,
  onClose,
}: {
  quote: DeskQuote;
  onSave: (corrected: Corrected) => Promise<Outcome>;
  onClose: () => void;
}) {
  const say = useWords();
  const { decisions } = useDesk();
  const [correction, setCorrection] = useState(quote.correction ?? nothingNoted());
  const send = async (value: DeskQuote['correction'] | null) => {
    const outcome = await onSave({ correction: value });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} role="group" aria-label={say('desk.correction')}>
      <CorrectionFields
        value={correction}
        kinds={CORRECTION_KINDS}
        kindLabel="desk.correction.kind"
        onChange={setCorrection}
      />
      <Flex direction="column" alignItems="stretch" gap={2}>
        <PanelButton disabled={decisions.isBusy || !isComplete(correction)} onClick={() => send(correction)}>
          {say('desk.correction.save')}
        </PanelButton>
        {quote.correction && (
          <PanelButton variant="danger-light" disabled={decisions.isBusy} onClick={() => send(null)}>
            {say('desk.correction.remove')}
          </PanelButton>
        )}
        <PanelButton variant="tertiary" onClick={onClose}>
          {say('desk.cancel')}
        </PanelButton>
      </Flex>
    </Flex>
  );
}
