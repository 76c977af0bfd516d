import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { DeskPlace, DeskQuote, DeskSpeaker } from '../../../contracts/quote-desk';
import { PanelButton } from '../buttons/PanelButton';
import type { Corrected } from '../decisions/operations';
import type { Outcome } from '../decisions/use-decisions';
import { useWords } from '../language/use-words';
import { CorrectionFields, type CorrectionNote, isComplete, today } from './CorrectionFields';
import { useDesk } from './desk';
import { SpeakerField } from './SpeakerField';
import { Wording } from './Wording';

const KINDS: readonly DeskQuote['kind'][] = ['direct', 'partial', 'indirect'];

export const CORRECTION_KINDS = ['misquoted', 'misattributed', 'withdrawn'] as const;
type QuoteCorrection = CorrectionNote<(typeof CORRECTION_KINDS)[number]>;

export const nothingNoted = (): QuoteCorrection => ({ date: today(), kind: 'misquoted', note: '' });

function Bounds({
  words,
  kind,
  onTake,
}: {
  words: string | undefined;
  kind: DeskQuote['kind'];
  onTake: () => void;
}) {
  const say = useWords();
  const { chosen, locale } = useDesk();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {say('desk.bounds')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('desk.bounds.hint')}
      </Typography>
      {(chosen ?? words) && <Wording text={chosen?.words ?? words ?? ''} kind={kind} locale={locale} />}
      <PanelButton variant="tertiary" disabled={!chosen} onClick={onTake}>
        {say('desk.bounds.use')}
      </PanelButton>
    </Flex>
  );
}

/**
 * Puts right who said a quote, its kind and its bounds. Where the wording of a public quote changes, it also asks why.
 *
 * @param places bounds that were chosen already
 */
export function EditQuote({
  quote,
  places: given,
  onSave,
  onClose,
}: {
  quote: DeskQuote;
  places?: readonly DeskPlace[] | undefined;
  onSave: (corrected: Corrected) => Promise<Outcome>;
  onClose: () => void;
}) {
  const say = useWords();
  const { chosen, forgetChosen, decisions } = useDesk();
  const [speaker, setSpeaker] = useState<DeskSpeaker>();
  const [quoteKind, setQuoteKind] = useState(quote.kind);
  const [places, setPlaces] = useState<readonly DeskPlace[] | undefined>(given);
  const [words, setWords] = useState<string>();
  const [reason, setReason] = useState<QuoteCorrection | undefined>(given && nothingNoted());

  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

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
  const take = () => {
    if (!chosen) return;
    setPlaces([{ field: chosen.field, part: 1, start: chosen.start, end: chosen.end }]);
    setWords(chosen.words);
    forgetChosen();
  };
  return (
    <Flex
      ref={form}
      direction="column"
      alignItems="stretch"
      gap={3}
      role="group"
      aria-label={say('desk.edit')}
    >
      <SpeakerField
        name={quote.speaker?.name ?? quote.newSpeakerName ?? quote.speakerLabel ?? ''}
        onChange={setSpeaker}
      />
      <Field.Root>
        <Field.Label>{say('desk.kind')}</Field.Label>
        <SingleSelect
          value={quoteKind}
          onChange={(value) => setQuoteKind(KINDS.find((kind) => kind === value) ?? quoteKind)}
        >
          {KINDS.map((kind) => (
            <SingleSelectOption key={kind} value={kind}>
              {say(kind)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Bounds words={words} kind={quoteKind} onTake={take} />
      {reason && (
        <>
          <Typography variant="pi" textColor="neutral800">
            {say('desk.correction.needed')}
          </Typography>
          <CorrectionFields value={reason} kinds={CORRECTION_KINDS} onChange={setReason} />
        </>
      )}
      <Flex direction="column" alignItems="stretch" gap={2}>
        <PanelButton
          disabled={decisions.isBusy || (reason !== undefined && !isComplete(reason))}
          onClick={save}
        >
          {say(quote.review === 'suggested' ? 'desk.edit.saveAndAccept' : 'desk.edit.save')}
        </PanelButton>
        <PanelButton variant="tertiary" onClick={onClose}>
          {say('desk.cancel')}
        </PanelButton>
      </Flex>
    </Flex>
  );
}
