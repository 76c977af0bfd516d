import { Flex, Typography } from '@strapi/design-system';
import { PanelButton } from '../buttons/PanelButton';
import { useWords } from '../language/use-words';
import { keyOf } from './quote-key';
import { useDesk } from './desk';
import { openQuote } from './shown-quote';
import { Wording } from './Wording';

/** Offers to make a quote of the words that are chosen in the text. */
export function MakeQuote() {
  const say = useWords();
  const { chosen, forgetChosen, decisions, locale } = useDesk();
  if (!chosen) return null;
  const { field, start, end } = chosen;
  const make = async () => {
    const outcome = await decisions.decide(
      [{ kind: 'make', places: [{ field, part: 1, start, end }] }],
      say('desk.done.made'),
    );
    if (outcome.kind === 'refused') return;
    forgetChosen();
    const made = outcome.reading.quotes.find(({ occurrences }) =>
      occurrences.some((each) => each.field === field && each.start === start && each.end === end),
    );
    if (made) openQuote(keyOf(made));
  };
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      padding={3}
      background="secondary100"
      hasRadius
      width="100%"
    >
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {say('desk.chosen')}
      </Typography>
      <Wording text={chosen.words} locale={locale} />
      <Flex direction="column" alignItems="stretch" gap={2}>
        <PanelButton disabled={decisions.isBusy} onClick={make}>
          {say('desk.make')}
        </PanelButton>
        <PanelButton variant="tertiary" onClick={forgetChosen}>
          {say('desk.cancel')}
        </PanelButton>
      </Flex>
    </Flex>
  );
}
