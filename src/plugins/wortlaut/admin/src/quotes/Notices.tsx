import { Box, Flex, Typography } from '@strapi/design-system';
import { PanelButton } from '../buttons/PanelButton';
import type { DeskRefusal } from '../reading/refusal';
import { isRefusalKind, REFUSAL_SENTENCES } from '../reading/refusal-sentences';
import { type Say, useWords } from '../language/use-words';
import { useDesk } from './desk';

/** A refusal in the panel's language, with what to do next; else in the server's words. */
export function refusalInWords({ kind, message }: DeskRefusal, say: Say): string {
  if (isRefusalKind(kind)) return say(REFUSAL_SENTENCES[kind]);
  return message || say('desk.refusal.unreachable');
}

/** Something that did not go as the editor wanted. */
export function RefusalNotice({ refusal }: { refusal: DeskRefusal }) {
  const say = useWords();
  return (
    <Box role="alert" padding={3} background="danger100" hasRadius width="100%">
      <Typography variant="pi" textColor="danger700">
        {refusalInWords(refusal, say)}
      </Typography>
    </Box>
  );
}

/** What was done last, read aloud when it changes, with its way back; stays in sight while the quotes are scrolled. */
export function LastDone() {
  const say = useWords();
  const { decisions } = useDesk();
  const { last, undone, isBusy, undo } = decisions;
  const sentence = undone === undefined ? last?.sentence : say('desk.undone', { what: undone });
  return (
    <Flex
      gap={2}
      justifyContent="space-between"
      alignItems="center"
      width="100%"
      background="neutral0"
      paddingTop={sentence === undefined ? 0 : 1}
      paddingBottom={sentence === undefined ? 0 : 3}
      style={{ position: 'sticky', top: 0, zIndex: 1 }}
    >
      <Typography role="status" variant="pi" textColor="neutral700">
        {sentence ?? ''}
      </Typography>
      {last && (
        <PanelButton
          variant="tertiary"
          disabled={isBusy}
          aria-label={say('desk.undo.what', { what: last.sentence })}
          onClick={undo}
        >
          {say('desk.undo')}
        </PanelButton>
      )}
    </Flex>
  );
}
