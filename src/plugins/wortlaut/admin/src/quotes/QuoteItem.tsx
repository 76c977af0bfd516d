import { Box, Flex } from '@strapi/design-system';
import { useId } from 'react';
import type { DeskQuote } from '../../../contracts/quote-desk';
import { Doubts } from './Doubts';
import { OpenQuote } from './OpenQuote';
import { QuickButtons } from './QuickButtons';
import { QuoteHead } from './QuoteHead';
import { keyOf } from './quote-key';
import { useQuoteActions } from './use-quote-actions';
import { useQuoteItem } from './use-quote-item';

/** A quote in the list: closed its wording, speaker and state; open also why, what can be done, and where it stands. */
export function QuoteItem({
  quote,
  next,
  isOpen,
  isInTabOrder,
  onFocus,
}: {
  quote: DeskQuote;
  next: DeskQuote | undefined;
  isOpen: boolean;
  /** One item of the list is in the order of the Tab key; the arrow keys go to the others. */
  isInTabOrder: boolean;
  onFocus: () => void;
}) {
  const id = useId();
  const actions = useQuoteActions(quote, next);
  const { head, doing, keys, toggle, edit, correct, close, onKeyDown } = useQuoteItem(quote, isOpen, actions);
  const headProps = { quote, isOpen, isInTabOrder, keys, controls: id, onToggle: toggle, onFocus, onKeyDown };
  const opened = { quote, actions, doing, onEdit: edit, onCorrect: correct, onClose: close };
  return (
    <Box
      tag="li"
      padding={3}
      hasRadius
      borderColor={isOpen ? 'primary600' : 'neutral200'}
      background="neutral0"
      data-quote={keyOf(quote)}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <QuoteHead ref={head} {...headProps} />
        {quote.review === 'suggested' && quote.doubts.length > 0 && <Doubts doubts={quote.doubts} />}
        {!isOpen && <QuickButtons quote={quote} actions={actions} onEdit={() => edit()} />}
        <Box id={id} hidden={!isOpen}>
          {isOpen && <OpenQuote {...opened} />}
        </Box>
      </Flex>
    </Box>
  );
}
