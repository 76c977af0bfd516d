import { Button, Flex } from '@strapi/design-system';
import { Check, Cross, Pencil } from '@strapi/icons';
import { useWords } from '../language/use-words';
import type { DeskQuote } from '../../../contracts/quote-desk';
import { useDesk } from './desk';
import type { QuoteActions } from './use-quote-actions';

/** Decides about a suggestion without opening it. */
export function QuickButtons({
  quote,
  actions,
  onEdit,
}: {
  quote: DeskQuote;
  actions: QuoteActions;
  onEdit: () => void;
}) {
  const say = useWords();
  const { mayDecide, isSaved, decisions } = useDesk();
  if (quote.review !== 'suggested' || !mayDecide || !isSaved) return null;
  return (
    <Flex gap={2} wrap="wrap">
      <Button
        size="S"
        variant="success-light"
        startIcon={<Check aria-hidden />}
        disabled={decisions.isBusy}
        onClick={actions.accept}
      >
        {say('desk.accept')}
      </Button>
      {actions.reject && (
        <Button
          size="S"
          variant="danger-light"
          startIcon={<Cross aria-hidden />}
          disabled={decisions.isBusy}
          onClick={actions.reject}
        >
          {say('desk.reject')}
        </Button>
      )}
      <Button size="S" variant="tertiary" startIcon={<Pencil aria-hidden />} onClick={onEdit}>
        {say('desk.edit')}
      </Button>
    </Flex>
  );
}
