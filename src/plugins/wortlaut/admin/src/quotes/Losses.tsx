import { Flex, Typography } from '@strapi/design-system';
import type { DeskLoss, DeskPlace, DeskQuote } from '../../../contracts/quote-desk';
import { PanelButton } from '../buttons/PanelButton';
import type { Corrected } from '../decisions/operations';
import type { Outcome } from '../decisions/use-decisions';
import { useWords, type WordKey } from '../language/use-words';
import { plainBody } from '../places/body-text';
import { showPlace } from '../places/show-place';
import { useDesk } from './desk';
import { withPlace } from './with-place';
import { WordDifference } from './WordDifference';

const REASONS: Readonly<Record<DeskLoss['reason'], WordKey>> = {
  ambiguous: 'desk.loss.ambiguous',
  reworded: 'desk.loss.reworded',
  gone: 'desk.loss.gone',
};

/** How much of the text around a place tells it from others. */
const CONTEXT_CHARACTERS = 30;

function usePlaceInWords() {
  const { fields } = useDesk();
  return ({ field, start, end }: DeskPlace) => {
    const text = field === 'body' ? plainBody(fields.body).text : (fields[field] ?? '');
    const before = text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start);
    return `… ${before}${text.slice(start, Math.min(end, start + CONTEXT_CHARACTERS))} …`.replaceAll(
      /\s+/g,
      ' ',
    );
  };
}

interface WaysOut {
  readonly correct: (corrected: Corrected) => Promise<Outcome>;
  /** The quote is public and its wording changes: the places are known, why is to be asked. */
  readonly onReasonNeeded: (places: readonly DeskPlace[]) => void;
}

/** Gives a lost part of a quote one of the places; undefined where another part would still have none. */
function useTake({ quote, loss, correct, onReasonNeeded }: WaysOut & { quote: DeskQuote; loss: DeskLoss }) {
  const { decisions } = useDesk();
  return (place: DeskPlace) => {
    const places = withPlace(quote, loss, place);
    return (
      places &&
      (async () => {
        const outcome = await correct({ places });
        if (outcome.kind === 'refused' && outcome.refusal.kind === 'correction-needed') {
          decisions.forgetRefusal();
          onReasonNeeded(places);
        }
      })
    );
  };
}

type Take = ReturnType<typeof useTake>;

/** What the text says instead, word by word. */
function Reworded({ loss, take }: { loss: DeskLoss; take: Take }) {
  const say = useWords();
  const { decisions, mayDecide, locale } = useDesk();
  const takeNearest = loss.nearest && take(loss.nearest);
  return (
    <>
      <Typography variant="pi" fontWeight="semiBold">
        {say('desk.loss.now')}
      </Typography>
      <WordDifference changes={loss.difference} lang={locale} />
      {takeNearest && (
        <PanelButton variant="secondary" disabled={!mayDecide || decisions.isBusy} onClick={takeNearest}>
          {say('desk.loss.takeWording')}
        </PanelButton>
      )}
    </>
  );
}

/** One of several places where the words stand. */
function PossiblePlace({ place, take }: { place: DeskPlace; take: Take }) {
  const say = useWords();
  const { decisions, mayDecide, fields, locale } = useDesk();
  const inWords = usePlaceInWords();
  const takeThis = take(place);
  return (
    <Flex gap={1} wrap="wrap">
      <Typography variant="pi" lang={locale}>
        {inWords(place)}
      </Typography>
      <PanelButton variant="tertiary" onClick={() => showPlace(place, fields)}>
        {say('desk.show')}
      </PanelButton>
      <PanelButton
        variant="secondary"
        disabled={!mayDecide || decisions.isBusy || !takeThis}
        onClick={takeThis}
      >
        {say('desk.loss.isHere')}
      </PanelButton>
    </Flex>
  );
}

function Loss({ loss, ...waysOut }: WaysOut & { quote: DeskQuote; loss: DeskLoss }) {
  const say = useWords();
  const take = useTake({ loss, ...waysOut });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="neutral800">
        {say(REASONS[loss.reason])}
      </Typography>
      {loss.reason === 'reworded' && <Reworded loss={loss} take={take} />}
      {loss.places.map((place) => (
        <PossiblePlace key={`${place.field}${place.start}`} place={place} take={take} />
      ))}
      <Typography variant="pi" textColor="neutral600">
        {say('desk.loss.otherWays')}
      </Typography>
    </Flex>
  );
}

/** What became of a lost quote in the text, and the ways out. */
export function Losses({ quote, ...waysOut }: WaysOut & { quote: DeskQuote }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3} padding={2} background="danger100" hasRadius>
      {quote.losses.map((loss) => (
        <Loss key={`${loss.field}${loss.part}`} quote={quote} loss={loss} {...waysOut} />
      ))}
    </Flex>
  );
}
