import { Flex, Typography } from '@strapi/design-system';
import type { DeskQuote } from '../../../contracts/quote-desk';
import { PanelButton } from '../buttons/PanelButton';
import { useWords } from '../language/use-words';
import { useDesk } from './desk';
import { Wording } from './Wording';

/** Takes the words that are chosen in the text as those of a quote; `words` are the ones taken so far. */
export function Bounds({
  words,
  kind,
  onTake,
}: {
  words: string | undefined;
  kind: DeskQuote['kind'];
  onTake: () => void;
}) {
  const say = useWords();
  const { chosen, locale } = useDesk();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {say('desk.bounds')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('desk.bounds.hint')}
      </Typography>
      {(chosen ?? words) && <Wording text={chosen?.words ?? words ?? ''} kind={kind} locale={locale} />}
      <PanelButton variant="tertiary" disabled={!chosen} onClick={onTake}>
        {say('desk.bounds.use')}
      </PanelButton>
    </Flex>
  );
}
