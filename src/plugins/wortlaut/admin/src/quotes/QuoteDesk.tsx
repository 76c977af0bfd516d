import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { useArticleOnScreen } from '../article/article-on-screen';
import { PanelButton } from '../buttons/PanelButton';
import { accept } from '../decisions/operations';
import { useDecisions } from '../decisions/use-decisions';
import { useWords } from '../language/use-words';
import { TakeApart } from '../pasted/TakeApart';
import { PlaceStyle } from '../places/PlaceStyle';
import { useChosenWords } from '../places/use-chosen-words';
import { useHighlights } from '../places/use-highlights';
import { useReading } from '../reading/use-reading';
import { type Desk, DeskProvider, useDesk } from './desk';
import { MakeQuote } from './MakeQuote';
import { LastDone, RefusalNotice } from './Notices';
import { keyOf } from './quote-key';
import { QuoteList } from './QuoteList';
import { useOpenQuote } from './shown-quote';

function AcceptCertain() {
  const say = useWords();
  const { quotes, decisions } = useDesk();
  const certain = quotes.filter(({ review, isCertain }) => review === 'suggested' && isCertain);
  if (certain.length === 0) return null;
  const count = certain.length;
  const newNames = new Set(certain.flatMap(({ newSpeakerName }) => newSpeakerName ?? []));
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <PanelButton
        fullWidth
        disabled={decisions.isBusy}
        loading={decisions.isBusy}
        onClick={() => decisions.decide(certain.map(accept), say('desk.done.acceptedAll', { count }))}
      >
        {say('desk.acceptCertain', { count })}
      </PanelButton>
      {newNames.size > 0 && (
        <Hint>{say('desk.acceptCertain.newPersons', { names: [...newNames].join(', ') })}</Hint>
      )}
    </Flex>
  );
}

function Hint({ children }: { children: string }) {
  return (
    <Typography variant="pi" textColor="neutral700">
      {children}
    </Typography>
  );
}

function Keys() {
  const say = useWords();
  return (
    <Box tag="details" width="100%">
      <Typography tag="summary" variant="pi" textColor="neutral600">
        {say('desk.keys')}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('desk.keys.list')}
      </Typography>
    </Box>
  );
}

type Reading = ReturnType<typeof useReading>;

/** What can be done about the text and about all quotes at once, and why something could not be. */
function Doing({ read }: { read: Reading }) {
  const say = useWords();
  const { quotes, isSaved, mayDecide, decisions } = useDesk();
  return (
    <>
      <TakeApart />
      {read.refusal && <RefusalNotice refusal={read.refusal} />}
      {decisions.refusal && <RefusalNotice refusal={decisions.refusal} />}
      {!isSaved && quotes.length > 0 && <Hint>{say('desk.saveFirst')}</Hint>}
      {isSaved && !mayDecide && quotes.length > 0 && <Hint>{say('desk.mayNotDecide')}</Hint>}
      {isSaved && mayDecide && (
        <>
          <MakeQuote />
          <AcceptCertain />
        </>
      )}
    </>
  );
}

/** The quotes, or that they are still read, or that there are none. */
function Quotes({ read }: { read: Reading }) {
  const say = useWords();
  const { quotes, isSaved, mayDecide } = useDesk();
  return (
    <>
      {quotes.length === 0 && read.isReading && <Loader small>{say('desk.reading')}</Loader>}
      {quotes.length === 0 && !read.isReading && read.reading !== undefined && (
        <Hint>{say('desk.noQuotes')}</Hint>
      )}
      <Box>
        {isSaved && mayDecide && <LastDone />}
        <QuoteList quotes={quotes} />
      </Box>
      {quotes.length > 0 && <Keys />}
    </>
  );
}

/** The quotes of the article on the screen, and what an editor does with them. */
export function QuoteDesk({
  documentId,
  savedAt,
}: {
  documentId: string | undefined;
  savedAt: string | undefined;
}) {
  const article = useArticleOnScreen(documentId);
  const read = useReading(article, savedAt);
  const decisions = useDecisions(article, read);
  const { chosen, forget } = useChosenWords(article.fields);
  const open = useOpenQuote();
  const quotes = useMemo(() => read.reading?.quotes ?? [], [read.reading]);
  const shown = quotes.find((quote) => keyOf(quote) === open);
  useHighlights(quotes, read.fields, shown, chosen);

  const desk: Desk = {
    locale: article.locale,
    fields: read.fields,
    quotes,
    mayDecide: read.reading?.mayDecide ?? false,
    isSaved: documentId !== undefined,
    decisions,
    chosen,
    forgetChosen: forget,
  };
  return (
    <DeskProvider value={desk}>
      <PlaceStyle />
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        <Doing read={read} />
        <Quotes read={read} />
      </Flex>
    </DeskProvider>
  );
}
