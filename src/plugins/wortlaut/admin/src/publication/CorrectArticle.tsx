import { useForm, useNotification } from '@strapi/strapi/admin';
import { Button, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { PanelButton } from '../buttons/PanelButton';
import { useWords } from '../language/use-words';
import { CorrectionFields, type CorrectionNote, isComplete, today } from '../quotes/CorrectionFields';

const KINDS = ['correction', 'clarification', 'update', 'retraction'] as const;

type ArticleCorrection = CorrectionNote<(typeof KINDS)[number]>;

const nothingNoted = (): ArticleCorrection => ({ date: today(), kind: 'correction', note: '' });

/** Adds a correction to the article in the form. */
export function CorrectArticle() {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const addFieldRow = useForm('wortlaut', (form) => form.addFieldRow);
  const isDisabled = useForm('wortlaut', (form) => form.disabled);
  const [isOpen, setIsOpen] = useState(false);
  const [correction, setCorrection] = useState(nothingNoted);

  const add = () => {
    addFieldRow('corrections', { ...correction });
    setIsOpen(false);
    setCorrection(nothingNoted());
    toggleNotification({ type: 'info', message: say('correct.added') });
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <PanelButton variant="secondary" disabled={isDisabled} fullWidth>
          {say('correct.article')}
        </PanelButton>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('desk.cancel')}>
          <Modal.Title>{say('correct.article')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <CorrectionFields value={correction} kinds={KINDS} kindLabel="desk.kind" onChange={setCorrection} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => setIsOpen(false)}>
            {say('desk.cancel')}
          </Button>
          <Button disabled={!isComplete(correction)} onClick={add}>
            {say('correct.add')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
