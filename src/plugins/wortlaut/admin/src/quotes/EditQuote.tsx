import { Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { DeskPlace, DeskQuote } from '../../../contracts/quote-desk';
import { PanelButton } from '../buttons/PanelButton';
import type { Corrected } from '../decisions/operations';
import type { Outcome } from '../decisions/use-decisions';
import { useWords } from '../language/use-words';
import { Bounds } from './Bounds';
import { CorrectionFields } from './CorrectionFields';
import { KindField } from './KindField';
import { CORRECTION_KINDS } from './quote-correction';
import { SpeakerField } from './SpeakerField';
import { useEditedQuote } from './use-edited-quote';

const KINDS: readonly DeskQuote['kind'][] = ['direct', 'partial', 'indirect'];

/**
 * Puts right who said a quote, its kind and its bounds. Where the wording of a public quote changes, it also asks why.
 *
 * @param places bounds that were chosen already
 */
export function EditQuote({
  quote,
  places,
  onSave,
  onClose,
}: {
  quote: DeskQuote;
  places?: readonly DeskPlace[] | undefined;
  onSave: (corrected: Corrected) => Promise<Outcome>;
  onClose: () => void;
}) {
  const say = useWords();
  const edited = useEditedQuote(quote, places, onSave, onClose);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const name = quote.speaker?.name ?? quote.newSpeakerName ?? quote.speakerLabel ?? '';
  const save = say(quote.review === 'suggested' ? 'desk.edit.saveAndAccept' : 'desk.edit.save');
  const layout = { direction: 'column', alignItems: 'stretch' } as const;
  return (
    <Flex ref={form} {...layout} gap={3} role="group" aria-label={say('desk.edit')}>
      <SpeakerField name={name} onChange={edited.setSpeaker} />
      <KindField label="desk.kind" kinds={KINDS} value={edited.quoteKind} onChange={edited.setQuoteKind} />
      <Bounds words={edited.words} kind={edited.quoteKind} onTake={edited.takeChosen} />
      {edited.reason && (
        <>
          <Typography variant="pi" textColor="neutral800">
            {say('desk.correction.needed')}
          </Typography>
          <CorrectionFields
            value={edited.reason}
            kinds={CORRECTION_KINDS}
            kindLabel="desk.correction.kind"
            onChange={edited.setReason}
          />
        </>
      )}
      <Flex {...layout} gap={2}>
        <PanelButton disabled={!edited.maySave} onClick={edited.save}>
          {save}
        </PanelButton>
        <PanelButton variant="tertiary" onClick={onClose}>
          {say('desk.cancel')}
        </PanelButton>
      </Flex>
    </Flex>
  );
}
