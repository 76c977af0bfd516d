import { getFetchClient, useForm, useNotification } from '@strapi/strapi/admin';
import { Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import type { DeskNote, DeskPublication } from '../../../contracts/quote-desk';
import { useLocaleOnScreen } from '../article/article-on-screen';
import { type Say, useWords } from '../language/use-words';
import { openQuote } from '../quotes/shown-quote';
import { RefusalNotice } from '../quotes/Notices';
import { documentIdInAddress } from './document-id-in-address';
import { obstacleInWords } from './in-the-way';
import { fetchPublication, usePublication } from './use-publication';

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box tag="section">
      <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Notes({ title, notes }: { title: string; notes: readonly DeskNote[] }) {
  if (notes.length === 0) return null;
  return (
    <Section title={title}>
      <Box tag="ul" paddingLeft={5} style={{ listStyle: 'disc' }}>
        {notes.map(({ documentId, name }) => (
          <Typography key={documentId} tag="li" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
        ))}
      </Box>
    </Section>
  );
}

/** A sentence that would be narrower gets the whole line, and its button the next. */
const NARROWEST_SENTENCE = '32rem';

function InTheWay({
  publication,
  onJump,
}: {
  publication: DeskPublication;
  onJump: (quote: string) => void;
}) {
  const say = useWords();
  return (
    <Box padding={4} background="danger100" hasRadius>
      <Section title={say('publish.inTheWay')}>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
          {publication.inTheWay.map((obstacle) => (
            <Flex
              key={`${obstacle.kind}${obstacle.documentId}`}
              tag="li"
              gap={3}
              justifyContent="space-between"
              wrap="wrap"
            >
              <Box flex={`1 1 ${NARROWEST_SENTENCE}`}>
                <Typography>{obstacleInWords(obstacle, publication, say)}</Typography>
              </Box>
              <Button size="S" variant="tertiary" onClick={() => onJump(obstacle.documentId)}>
                {say('publish.goThere')}
              </Button>
            </Flex>
          ))}
        </Flex>
      </Section>
    </Box>
  );
}

function WhatGoesOut({
  publication,
  onJump,
}: {
  publication: DeskPublication;
  onJump: (quote: string) => void;
}) {
  const say = useWords();
  const { inTheWay, quotes, persons, takenBack, waiting, unconfirmed, undecided } = publication;
  const isAlone = quotes.length === 0 && persons.length === 0 && takenBack.length === 0;
  return (
    <>
      {inTheWay.length > 0 && <InTheWay publication={publication} onJump={onJump} />}
      <Notes title={say('publish.quotes', { count: quotes.length })} notes={quotes} />
      <Notes title={say('publish.persons', { count: persons.length })} notes={persons} />
      <Notes title={say('publish.takenBack', { count: takenBack.length })} notes={takenBack} />
      <Notes
        title={say('publish.waiting', { count: waiting.length })}
        notes={waiting.map(({ documentId, name, speaker }) => ({
          documentId,
          name: say('publish.waitingFor', { quote: name, speaker: speaker.name }),
        }))}
      />
      <Notes title={say('publish.unconfirmed', { count: unconfirmed.length })} notes={unconfirmed} />
      {isAlone && <Typography>{say('publish.alone')}</Typography>}
      {undecided > 0 && <Typography>{say('publish.undecided', { count: undecided })}</Typography>}
    </>
  );
}

/** What went out, in one sentence; empty where the server does not say. */
function sentenceAfterwards({ last }: DeskPublication, say: Say): string {
  return last ? say('publish.done', { quotes: last.quotes.length, persons: last.persons.length }) : '';
}

interface Dialog {
  /** undefined where the article was never saved. */
  readonly documentId: string | undefined;
  readonly publish: () => void | Promise<void>;
  readonly onClose: () => void;
}

/** Publishes, closes the dialog and tells what went out. */
function usePublishing({ documentId, publish, onClose }: Dialog, publication: DeskPublication | undefined) {
  const say = useWords();
  const locale = useLocaleOnScreen();
  const { toggleNotification } = useNotification();
  const [isPublishing, setIsPublishing] = useState(false);
  const confirm = async () => {
    const before = publication?.last?.at;
    setIsPublishing(true);
    await publish();
    onClose();
    const published = documentId ?? documentIdInAddress();
    if (published === undefined) return;
    // Of its own: the hook's calls off what it asks when the dialog is gone, as it is now.
    const after = await fetchPublication(getFetchClient().get, published, locale).catch(() => undefined);
    if (after?.last && after.last.at !== before)
      toggleNotification({ type: 'success', message: sentenceAfterwards(after, say) });
  };
  return { isPublishing, confirm };
}

/** Shows before an article is published what goes out with it, and tells afterwards what did. */
export function PublishDialog(dialog: Dialog) {
  const { documentId, onClose } = dialog;
  const say = useWords();
  const isModified = useForm('wortlaut', (form) => form.modified);
  const { publication, refusal } = usePublication(documentId, useLocaleOnScreen());
  const { isPublishing, confirm } = usePublishing(dialog, publication);
  const isBlocked = (publication?.inTheWay.length ?? 0) > 0;
  const jump = (quote: string) => {
    onClose();
    openQuote(quote);
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {documentId === undefined && <Typography>{say('publish.neverSaved')}</Typography>}
          {documentId !== undefined && isModified && <Typography>{say('publish.savesFirst')}</Typography>}
          {refusal && <RefusalNotice refusal={refusal} />}
          {documentId !== undefined && !publication && !refusal && (
            <Loader small>{say('publish.looking')}</Loader>
          )}
          {publication && <WhatGoesOut publication={publication} onJump={jump} />}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('desk.cancel')}
        </Button>
        <Button loading={isPublishing} disabled={isBlocked} onClick={confirm}>
          {say('publish.confirm')}
        </Button>
      </Modal.Footer>
    </>
  );
}
