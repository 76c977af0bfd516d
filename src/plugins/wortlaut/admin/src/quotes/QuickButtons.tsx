import { Flex, IconButton } from '@strapi/design-system';
import { Cross, Pencil } from '@strapi/icons';
import { PanelButton } from '../buttons/PanelButton';
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
    <Flex gap={2}>
      <PanelButton
        variant="success-light"
        disabled={decisions.isBusy}
        onClick={actions.accept}
        style={{ flexGrow: 1 }}
      >
        {say('desk.accept')}
      </PanelButton>
      {actions.reject && (
        <IconButton
          label={say('desk.reject')}
          variant="danger-light"
          disabled={decisions.isBusy}
          onClick={actions.reject}
        >
          <Cross />
        </IconButton>
      )}
      <IconButton label={say('desk.edit')} variant="tertiary" onClick={onEdit}>
        <Pencil />
      </IconButton>
    </Flex>
  );
}
