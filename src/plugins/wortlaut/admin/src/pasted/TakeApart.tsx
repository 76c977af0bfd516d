import { useFetchClient, useForm, useNotification } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import type { PastedText, PastedTextRequest } from '../../../contracts/quote-desk';
import { useFieldsOnScreen, valueOf } from '../article/article-on-screen';
import { keptOnPage } from '../editing/kept-on-page';
import { PanelButton } from '../buttons/PanelButton';
import { useWords, type WordKey } from '../language/use-words';
import { useDesk } from '../quotes/desk';
import { refusalInWords } from '../quotes/Notices';
import { refusalOf } from '../reading/refusal';
import { pastedTextOf } from './pasted-text';

const FIELDS = ['title', 'kicker', 'abstract', 'dateline', 'byline', 'body'] as const;

const RULES: Readonly<Record<string, WordKey>> = {
  breadcrumb: 'pasted.rule.breadcrumb',
  'doubled-title': 'pasted.rule.title',
  'hit-counter': 'pasted.rule.hitCounter',
  'share-bar': 'pasted.rule.shareBar',
  'related-links': 'pasted.rule.relatedLinks',
  ornament: 'pasted.rule.ornament',
  'stray-line-start': 'pasted.rule.strayLineStart',
};

interface TakenApart {
  readonly removed: PastedText['removed'];
  /** What the fields said before. */
  readonly before: ReadonlyMap<string, unknown>;
}

const useTaken = keptOnPage<TakenApart | undefined>(undefined);

function Removed({ taken, onUndo, onClose }: { taken: TakenApart; onUndo: () => void; onClose: () => void }) {
  const say = useWords();
  return (
    <Notice title={say('pasted.done')}>
      {taken.removed.length > 0 && (
        <>
          <Typography variant="pi">{say('pasted.removed')}</Typography>
          <Box
            tag="ul"
            paddingLeft={4}
            style={{ listStyle: 'disc', maxHeight: '12rem', overflow: 'auto' }}
            tabIndex={0}
          >
            {taken.removed.map(({ rule, text }, index) => (
              <Typography key={index} tag="li" variant="pi" style={{ overflowWrap: 'anywhere' }}>
                {say(RULES[rule] ?? 'pasted.rule.other')}: {text}
              </Typography>
            ))}
          </Box>
        </>
      )}
      <Flex direction="column" alignItems="stretch" gap={2}>
        <PanelButton variant="secondary" onClick={onUndo}>
          {say('pasted.undo')}
        </PanelButton>
        <PanelButton variant="tertiary" onClick={onClose}>
          {say('pasted.close')}
        </PanelButton>
      </Flex>
    </Notice>
  );
}

function Notice({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      padding={3}
      background="primary100"
      hasRadius
      width="100%"
    >
      <Typography role="status" variant="pi" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      {children}
    </Flex>
  );
}

/** Offers to take a text that was pasted into the body apart into the fields of the article. */
export function TakeApart() {
  const say = useWords();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { locale } = useDesk();
  const onChange = useForm('wortlaut', (form) => form.onChange);
  const getValues = useForm('wortlaut', (form) => form.getValues);
  const isDisabled = useForm('wortlaut', (form) => form.disabled);
  const { title, body } = useFieldsOnScreen();
  const [taken, changeTaken] = useTaken();
  const [declined, setDeclined] = useState<string>();
  const text = useMemo(() => pastedTextOf(body, title ?? ''), [body, title]);

  const takeApart = async (pasted: string) => {
    try {
      const { data } = await post<PastedText, PastedTextRequest>('/wortlaut/desk/pasted-text', {
        locale,
        text: pasted,
      });
      const values = getValues();
      const filled = FIELDS.filter((field) => data.fields[field] !== undefined);
      const before = new Map(filled.map((field) => [field, valueOf(values, field)]));
      changeTaken(() => ({ removed: data.removed, before }));
      for (const field of filled) onChange(field, data.fields[field]);
    } catch (thrown) {
      toggleNotification({ type: 'danger', message: refusalInWords(refusalOf(thrown), say) });
    }
  };
  const undo = () => {
    taken?.before.forEach((value, field) => onChange(field, value));
    changeTaken(() => undefined);
  };
  if (taken) return <Removed taken={taken} onUndo={undo} onClose={() => changeTaken(() => undefined)} />;
  if (text === undefined || text === declined || isDisabled) return null;
  return (
    <Notice title={say('pasted.found')}>
      <Typography variant="pi">{say('pasted.explained')}</Typography>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <PanelButton onClick={() => takeApart(text)}>{say('pasted.takeApart')}</PanelButton>
        <PanelButton variant="tertiary" onClick={() => setDeclined(text)}>
          {say('pasted.decline')}
        </PanelButton>
      </Flex>
    </Notice>
  );
}
