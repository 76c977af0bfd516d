import { useForm } from '@strapi/strapi/admin';
import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeskPublication } from '../../../contracts/quote-desk';
import { valueOf } from '../article/article-on-screen';
import { PanelButton } from '../buttons/PanelButton';
import { useWords } from '../language/use-words';
import { fromLocalInput, toLocalInput, zoneHere } from './moment';

/** When the article goes out by itself, in the editor's own time zone. */
export function Schedule({ publication }: { publication: DeskPublication | undefined }) {
  const say = useWords();
  const { formatDate } = useIntl();
  const onChange = useForm('wortlaut', (form) => form.onChange);
  const isFormDisabled = useForm('wortlaut', (form) => form.disabled);
  const error = useForm('wortlaut', (form) => valueOf(form.errors, 'publishAt'));
  const failure = publication?.failure;
  const mayPublish = publication?.mayPublish ?? true;
  const isDisabled = isFormDisabled || !mayPublish;
  const value = useForm('wortlaut', (form) => valueOf(form.values, 'publishAt'));
  const moment = typeof value === 'string' ? value : undefined;
  const inWords = (at: string) => formatDate(at, { dateStyle: 'full', timeStyle: 'short' });
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {failure && (
        <Box role="alert" padding={3} background="danger100" hasRadius>
          <Typography variant="pi" textColor="danger700">
            {say('schedule.failed', { at: inWords(failure.at), why: failure.message })}
          </Typography>
        </Box>
      )}
      <Field.Root
        width="100%"
        error={typeof error === 'string' ? error : undefined}
        hint={
          !mayPublish
            ? say('schedule.mayNotPublish')
            : moment
              ? say('schedule.goesOut', { at: inWords(moment), zone: zoneHere() })
              : say('schedule.none', { zone: zoneHere() })
        }
      >
        <Field.Label>{say('schedule.label')}</Field.Label>
        <TextInput
          type="datetime-local"
          disabled={isDisabled}
          value={toLocalInput(moment)}
          onChange={(event: { target: { value: string } }) =>
            onChange('publishAt', fromLocalInput(event.target.value) ?? null)
          }
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {moment && (
        <PanelButton variant="tertiary" disabled={isDisabled} onClick={() => onChange('publishAt', null)}>
          {say('schedule.clear')}
        </PanelButton>
      )}
    </Flex>
  );
}
