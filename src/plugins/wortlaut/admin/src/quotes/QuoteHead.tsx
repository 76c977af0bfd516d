import { Flex } from '@strapi/design-system';
import { forwardRef, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { DeskQuote } from '../../../contracts/quote-desk';
import { useDesk } from './desk';
import { QuoteState } from './QuoteState';
import { Speaker } from './Speaker';
import { Wording } from './Wording';

const Head = styled.button`
  all: unset;
  display: block;
  width: 100%;
  box-sizing: border-box;
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

interface QuoteHeadProps {
  readonly quote: DeskQuote;
  readonly isOpen: boolean;
  readonly isInTabOrder: boolean;
  /** The id of what it opens. */
  readonly controls: string;
  /** The keys that decide, as `aria-keyshortcuts` names them; undefined where nothing can be decided. */
  readonly keys: string | undefined;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What is always seen of a quote, its wording, speaker and state: the button that opens and closes it. */
export const QuoteHead = forwardRef<HTMLButtonElement, QuoteHeadProps>(function QuoteHead(
  { quote, isOpen, isInTabOrder, controls, keys, onToggle, onFocus, onKeyDown },
  ref,
) {
  const { locale } = useDesk();
  return (
    <Head
      ref={ref}
      type="button"
      data-quote-head
      tabIndex={isInTabOrder ? 0 : -1}
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-keyshortcuts={keys}
      onClick={onToggle}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Wording text={quote.text} kind={quote.kind} locale={locale} />
        <Speaker quote={quote} />
        <QuoteState quote={quote} />
      </Flex>
    </Head>
  );
});
