import { Box, Flex, Typography } from '@strapi/design-system';
import type { DeskQuote } from '../../../contracts/quote-desk';
import { useWords, type WordKey } from '../language/use-words';

interface Mark {
  readonly word: WordKey;
  readonly background: string;
  readonly color: string;
}

const NEUTRAL = { background: 'neutral150', color: 'neutral700' };
// The theme's darkest amber on its lightest has a contrast of 4.0 to 1, too little for letters of this size.
const WARNING = { background: 'warning100', color: 'neutral800' };
const DANGER = { background: 'danger100', color: 'danger700' };
const SUCCESS = { background: 'success100', color: 'success700' };

const REVIEW: Readonly<Record<DeskQuote['review'], Mark>> = {
  suggested: { word: 'suggested', ...WARNING },
  accepted: { word: 'accepted', ...SUCCESS },
  rejected: { word: 'rejected', ...NEUTRAL },
};

function marksOf(quote: DeskQuote): readonly Mark[] {
  const marks: Mark[] = [{ word: quote.kind, ...NEUTRAL }];
  // Elsewhere the heading of the list's part says it.
  if (quote.state === 'lost') marks.push(REVIEW[quote.review]);
  if (quote.state === 'moved') marks.push({ word: 'moved', ...WARNING });
  if (quote.isPublic) marks.push({ word: 'desk.state.public', ...SUCCESS });
  if (quote.needsCorrection) marks.push({ word: 'desk.state.needsCorrection', ...DANGER });
  if (quote.correction) marks.push({ word: quote.correction.kind, ...WARNING });
  return marks;
}

/** Kind and state of a quote in words. */
export function QuoteState({ quote }: { quote: DeskQuote }) {
  const say = useWords();
  return (
    <Flex gap={1} wrap="wrap">
      {marksOf(quote).map(({ word, background, color }) => (
        <Box key={word} tag="span" paddingLeft={2} paddingRight={2} background={background} hasRadius>
          <Typography variant="pi" fontWeight="semiBold" textColor={color}>
            {say(word)}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
