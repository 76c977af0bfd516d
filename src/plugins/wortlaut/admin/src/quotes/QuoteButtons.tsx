import { Flex } from '@strapi/design-system';
import type { DeskQuote } from '../../../contracts/quote-desk';
import { PanelButton } from '../buttons/PanelButton';
import { useWords } from '../language/use-words';
import { useDesk } from './desk';
import type { QuoteActions } from './use-quote-actions';

type Variant = 'success-light' | 'danger-light' | 'secondary' | 'tertiary';

/** The buttons of an open quote. */
export function QuoteButtons({
  quote,
  actions,
  onEdit,
  onCorrect,
}: {
  quote: DeskQuote;
  actions: QuoteActions;
  onEdit: () => void;
  onCorrect: () => void;
}) {
  const say = useWords();
  const { decisions, mayDecide, isSaved } = useDesk();
  if (!mayDecide || !isSaved) return null;
  const button = (label: string, variant: Variant, action: (() => unknown) | undefined, shortcut?: string) =>
    action && (
      <PanelButton
        key={label}
        variant={variant}
        disabled={decisions.isBusy}
        aria-keyshortcuts={shortcut}
        onClick={action}
      >
        {label}
      </PanelButton>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {button(say('desk.accept'), 'success-light', actions.accept, 'A')}
      {button(say('desk.reject'), 'danger-light', actions.reject, 'R')}
      {button(say('desk.restore'), 'secondary', actions.restore)}
      {button(say('desk.edit'), 'secondary', onEdit, 'E')}
      {button(
        say('desk.correction'),
        'tertiary',
        quote.review === 'accepted' && quote.documentId !== undefined ? onCorrect : undefined,
      )}
      {actions.merge &&
        button(say('desk.merge', { quote: actions.merge.words }), 'tertiary', actions.merge.act)}
      {actions.parts.map((part) =>
        button(say('desk.split', { part }), 'tertiary', () => actions.splitBefore(part)),
      )}
      {button(say('desk.drop'), 'danger-light', actions.drop)}
    </Flex>
  );
}
