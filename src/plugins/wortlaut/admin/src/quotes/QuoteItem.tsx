import { Box, Flex, Typography } from '@strapi/design-system';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { DeskPlace, DeskQuote } from '../../../contracts/quote-desk';
import { useWords } from '../language/use-words';
import { firstToShow, placesOf, showPlace } from '../places/show-place';
import { CorrectQuote } from './CorrectQuote';
import { useDesk } from './desk';
import { afterDialogs } from './after-dialogs';
import { Doubts } from './Doubts';
import { EditQuote } from './EditQuote';
import { Losses } from './Losses';
import { QuickButtons } from './QuickButtons';
import { QuoteButtons } from './QuoteButtons';
import { keyOf } from './quote-key';
import { QuoteState } from './QuoteState';
import { openQuote } from './shown-quote';
import { Speaker } from './Speaker';
import { useQuoteActions } from './use-quote-actions';
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

type Doing =
  | { readonly kind: 'nothing' | 'correcting' }
  | { readonly kind: 'editing'; readonly places?: readonly DeskPlace[] };

const NOTHING: Doing = { kind: 'nothing' };

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
  const say = useWords();
  const id = useId();
  const { locale, fields, mayDecide, isSaved, decisions } = useDesk();
  const [doing, setDoing] = useState<Doing>(NOTHING);
  const head = useRef<HTMLButtonElement>(null);
  const actions = useQuoteActions(quote, next);
  const decides = mayDecide && isSaved && !decisions.isBusy;

  const toggle = () => {
    openQuote(isOpen ? undefined : keyOf(quote));
    setDoing(NOTHING);
    const place = firstToShow(placesOf(quote));
    if (!isOpen && place) showPlace(place, fields);
  };
  // Opened from elsewhere, as from the publish dialog, it comes into sight and takes the focus.
  useEffect(() => {
    const item = head.current;
    if (!isOpen || !item || item.closest('li')?.contains(document.activeElement)) return undefined;
    return afterDialogs(() => item.focus());
  }, [isOpen]);
  const edit = (places?: readonly DeskPlace[]) => {
    openQuote(keyOf(quote));
    setDoing(places ? { kind: 'editing', places } : { kind: 'editing' });
  };
  const shortcuts: Readonly<Record<string, (() => unknown) | undefined>> = {
    a: actions.accept,
    r: actions.reject ?? actions.drop,
    e: () => edit(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const does = event.ctrlKey || event.metaKey || event.altKey ? undefined : shortcuts[event.key];
    if (!does || !decides) return;
    event.preventDefault();
    does();
  };
  const close = () => {
    setDoing(NOTHING);
    head.current?.focus();
  };
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
        <Head
          ref={head}
          type="button"
          data-quote-head
          tabIndex={isInTabOrder ? 0 : -1}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-keyshortcuts={decides ? 'A R E' : undefined}
          onClick={toggle}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        >
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Wording text={quote.text} kind={quote.kind} locale={locale} />
            <Speaker quote={quote} />
            <QuoteState quote={quote} />
          </Flex>
        </Head>
        {quote.review === 'suggested' && quote.doubts.length > 0 && <Doubts doubts={quote.doubts} />}
        {!isOpen && <QuickButtons quote={quote} actions={actions} onEdit={() => edit()} />}
        <Box id={id} hidden={!isOpen}>
          {isOpen && (
            <Flex direction="column" alignItems="stretch" gap={3}>
              {quote.attribution && (
                <Typography variant="pi" textColor="neutral600" lang={locale}>
                  {say('desk.attribution', { words: quote.attribution })}
                </Typography>
              )}
              {quote.losses.length > 0 && (
                <Losses quote={quote} correct={actions.correct} onReasonNeeded={edit} />
              )}
              {quote.correction && doing.kind !== 'correcting' && (
                <Typography variant="pi">
                  {say(quote.correction.kind)}: {quote.correction.note}
                </Typography>
              )}
              {doing.kind === 'editing' && (
                <EditQuote quote={quote} places={doing.places} onSave={actions.correct} onClose={close} />
              )}
              {doing.kind === 'correcting' && (
                <CorrectQuote quote={quote} onSave={actions.correct} onClose={close} />
              )}
              {doing.kind === 'nothing' && (
                <QuoteButtons
                  quote={quote}
                  actions={actions}
                  onEdit={() => edit()}
                  onCorrect={() => setDoing({ kind: 'correcting' })}
                />
              )}
            </Flex>
          )}
        </Box>
      </Flex>
    </Box>
  );
}
