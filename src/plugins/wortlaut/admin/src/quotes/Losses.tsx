import { Flex, Typography } from '@strapi/design-system';
import type { DeskLoss, DeskPlace, DeskQuote } from '../../../contracts/quote-desk';
import { PanelButton } from '../buttons/PanelButton';
import type { Corrected } from '../decisions/operations';
import type { Outcome } from '../decisions/use-decisions';
import { useWords, type WordKey } from '../language/use-words';
import { plainBody } from '../places/body-text';
import { showPlace } from '../places/show-place';
import { useDesk } from './desk';
import { WordDifference } from './WordDifference';

const REASONS: Readonly<Record<DeskLoss['reason'], WordKey>> = {
  ambiguous: 'desk.loss.ambiguous',
  reworded: 'desk.loss.reworded',
  gone: 'desk.loss.gone',
};

/** The places of all parts of a quote when the lost part stands at `place`. */
function withPlace(quote: DeskQuote, loss: DeskLoss, place: DeskPlace): readonly DeskPlace[] | undefined {
  const others = new Map<number, DeskPlace>();
  for (const { state, field, part, start, end } of quote.occurrences)
    if (state !== 'lost' && !others.has(part)) others.set(part, { field, part, start, end });
  for (const { part, nearest } of quote.losses)
    if (nearest && part !== loss.part) others.set(part, { ...nearest, part });
  others.set(loss.part, { ...place, part: loss.part });
  const parts = new Set(quote.occurrences.map(({ part }) => part));
  // A part with no place left is for the editor to choose.
  return [...parts].every((part) => others.has(part))
    ? [...others.values()].sort((one, other) => one.part - other.part)
    : undefined;
}

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

function Loss({ quote, loss, correct, onReasonNeeded }: WaysOut & { quote: DeskQuote; loss: DeskLoss }) {
  const say = useWords();
  const { decisions, mayDecide, fields, locale } = useDesk();
  const inWords = usePlaceInWords();
  const take = (place: DeskPlace) => {
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
  const nearest = loss.nearest && take(loss.nearest);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="neutral800">
        {say(REASONS[loss.reason])}
      </Typography>
      {loss.reason === 'reworded' && (
        <>
          <Typography variant="pi" fontWeight="semiBold">
            {say('desk.loss.now')}
          </Typography>
          <WordDifference changes={loss.difference} lang={locale} />
        </>
      )}
      {loss.reason === 'reworded' && nearest && (
        <PanelButton variant="secondary" disabled={!mayDecide || decisions.isBusy} onClick={nearest}>
          {say('desk.loss.takeWording')}
        </PanelButton>
      )}
      {loss.places.map((place) => (
        <Flex key={`${place.field}${place.start}`} gap={1} wrap="wrap">
          <Typography variant="pi" lang={locale}>
            {inWords(place)}
          </Typography>
          <PanelButton variant="tertiary" onClick={() => showPlace(place, fields)}>
            {say('desk.show')}
          </PanelButton>
          <PanelButton
            variant="secondary"
            disabled={!mayDecide || decisions.isBusy || !take(place)}
            onClick={take(place)}
          >
            {say('desk.loss.isHere')}
          </PanelButton>
        </Flex>
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
