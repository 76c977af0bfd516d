import { Flex, Typography } from '@strapi/design-system';
import type { DeskPlace, DeskQuote } from '../../../contracts/quote-desk';
import { useWords } from '../language/use-words';
import { CorrectQuote } from './CorrectQuote';
import { useDesk } from './desk';
import { EditQuote } from './EditQuote';
import { Losses } from './Losses';
import { QuoteButtons } from './QuoteButtons';
import type { QuoteActions } from './use-quote-actions';

/** What an editor is at with an open quote; `places` are bounds that were chosen already. */
export type Doing =
  | { readonly kind: 'nothing' | 'correcting' }
  | { readonly kind: 'editing'; readonly places?: readonly DeskPlace[] };

/** What is seen of a quote only while it is open: what the text says of it, what became of it, and what can be done. */
export function OpenQuote({
  quote,
  actions,
  doing,
  onEdit,
  onCorrect,
  onClose,
}: {
  quote: DeskQuote;
  actions: QuoteActions;
  doing: Doing;
  onEdit: (places?: readonly DeskPlace[]) => void;
  onCorrect: () => void;
  /** Ends editing or correcting. */
  onClose: () => void;
}) {
  const say = useWords();
  const { locale } = useDesk();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {quote.attribution && (
        <Typography variant="pi" textColor="neutral600" lang={locale}>
          {say('desk.attribution', { words: quote.attribution })}
        </Typography>
      )}
      {quote.losses.length > 0 && <Losses quote={quote} correct={actions.correct} onReasonNeeded={onEdit} />}
      {quote.correction && doing.kind !== 'correcting' && (
        <Typography variant="pi">
          {say(quote.correction.kind)}: {quote.correction.note}
        </Typography>
      )}
      {doing.kind === 'editing' && (
        <EditQuote quote={quote} places={doing.places} onSave={actions.correct} onClose={onClose} />
      )}
      {doing.kind === 'correcting' && (
        <CorrectQuote quote={quote} onSave={actions.correct} onClose={onClose} />
      )}
      {doing.kind === 'nothing' && (
        <QuoteButtons quote={quote} actions={actions} onEdit={() => onEdit()} onCorrect={onCorrect} />
      )}
    </Flex>
  );
}
