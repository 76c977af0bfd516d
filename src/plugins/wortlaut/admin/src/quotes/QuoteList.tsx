import { Flex, Typography } from '@strapi/design-system';
import { type KeyboardEvent, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { DeskQuote } from '../../../contracts/quote-desk';
import { useWords, type WordKey } from '../language/use-words';
import { keyOf } from './quote-key';
import { QuoteItem } from './QuoteItem';
import { useKeptFocus } from './use-kept-focus';
import { useOpenQuote } from './shown-quote';

interface Section {
  readonly title: WordKey;
  readonly quotes: readonly DeskQuote[];
}

/** The quotes by what is to be done about them, in reading order within. */
function sectionsOf(quotes: readonly DeskQuote[]): readonly Section[] {
  const isLost = (quote: DeskQuote) => quote.state === 'lost' && quote.review !== 'rejected';
  const sections: Section[] = [
    { title: 'desk.section.lost', quotes: quotes.filter(isLost) },
    {
      title: 'desk.section.suggested',
      quotes: quotes.filter((quote) => quote.review === 'suggested' && !isLost(quote)),
    },
    {
      title: 'desk.section.accepted',
      quotes: quotes.filter((quote) => quote.review === 'accepted' && !isLost(quote)),
    },
    { title: 'desk.section.rejected', quotes: quotes.filter(({ review }) => review === 'rejected') },
  ];
  return sections.filter((section) => section.quotes.length > 0);
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Scrolls by itself, so that the text and the quote that is worked on are in sight together. */
const Scrolling = styled(Flex)`
  max-height: 72vh;
  overflow-y: auto;
  /* Room for the outline of what has the focus. */
  padding: 4px;
  margin: 0 -4px;
  /* What is cut off here goes on below. */
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

/** The keys of the list: arrows go from one quote to the next, whatever its section is. */
function useArrowKeys(quotes: readonly DeskQuote[]) {
  const list = useRef<HTMLDivElement>(null);
  const headsOf = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-quote-head]') ?? [])];
  const keepFocus = useKeptFocus(headsOf, quotes);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const heads = headsOf();
    const at = heads.findIndex((head) => head === event.target);
    if (!step || at < 0) return;
    event.preventDefault();
    heads[step(at, heads.length - 1)]?.focus();
  };
  return { ref: list, onKeyDown, ...keepFocus };
}

/** All quotes; the arrow keys go from one to the next. */
export function QuoteList({ quotes }: { quotes: readonly DeskQuote[] }) {
  const say = useWords();
  const open = useOpenQuote();
  const arrowKeys = useArrowKeys(quotes);
  const [focused, setFocused] = useState<string>();
  const sections = sectionsOf(quotes);
  const keys = sections.flatMap((section) => section.quotes.map(keyOf));
  const inTabOrder = focused !== undefined && keys.includes(focused) ? focused : keys.at(0);

  return (
    <Scrolling direction="column" alignItems="stretch" gap={4} {...arrowKeys}>
      {sections.map((section) => (
        <Flex key={section.title} direction="column" alignItems="stretch" gap={2} tag="section">
          <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
            {say(section.title, { count: section.quotes.length })}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {section.quotes.map((quote) => (
              <QuoteItem
                key={keyOf(quote)}
                quote={quote}
                next={quotes.slice(quotes.indexOf(quote) + 1).find(({ review }) => review !== 'rejected')}
                isOpen={open === keyOf(quote)}
                isInTabOrder={inTabOrder === keyOf(quote)}
                onFocus={() => setFocused(keyOf(quote))}
              />
            ))}
          </Flex>
        </Flex>
      ))}
    </Scrolling>
  );
}
