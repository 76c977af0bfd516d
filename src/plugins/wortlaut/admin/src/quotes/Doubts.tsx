import { Box, Typography } from '@strapi/design-system';
import type { DeskDoubt } from '../../../contracts/quote-desk';
import { type Say, useWords } from '../language/use-words';

function sentenceOf(doubt: DeskDoubt, say: Say): string {
  switch (doubt.kind) {
    case 'low-confidence':
      return say('desk.doubt.lowConfidence');
    case 'indirect-speech':
      return say('desk.doubt.indirectSpeech');
    case 'several-candidates':
      return say('desk.doubt.severalCandidates', { names: doubt.persons.map(({ name }) => name).join(', ') });
    case 'unknown-speaker':
      return say('desk.doubt.unknownSpeaker');
    case 'new-person':
      return say('desk.doubt.newPerson', { name: doubt.name });
    case 'unattributed':
      return say('desk.doubt.unattributed');
  }
}

/** Why a quote is a suggestion and not certain. */
export function Doubts({ doubts }: { doubts: readonly DeskDoubt[] }) {
  const say = useWords();
  return (
    <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
      {doubts.map((doubt) => (
        <Typography key={doubt.kind} tag="li" variant="pi" textColor="neutral700">
          {sentenceOf(doubt, say)}
        </Typography>
      ))}
    </Box>
  );
}
