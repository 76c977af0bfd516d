import { useForm } from '@strapi/strapi/admin';
import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeskPublication } from '../../../contracts/quote-desk';
import { valueOf } from '../article/article-on-screen';
import { PanelButton } from '../buttons/PanelButton';
import { useWords } from '../language/use-words';
import { useColorScheme } from '../look/use-color-scheme';
import { fromLocalInput, toLocalInput, zoneHere } from './moment';

/** Why the article did not go out as planned. */
function Failure({ at, message }: NonNullable<DeskPublication['failure']>) {
  const say = useWords();
  const inWords = useMomentInWords();
  return (
    <Box role="alert" padding={3} background="danger100" hasRadius>
      <Typography variant="pi" textColor="danger700">
        {say('schedule.failed', { at: inWords(at), why: message })}
      </Typography>
    </Box>
  );
}

function useMomentInWords() {
  const { formatDate } = useIntl();
  return (at: string) => formatDate(at, { dateStyle: 'full', timeStyle: 'short' });
}

/** What the plan means, in words. */
function usePlanInWords(moment: string | undefined, mayPublish: boolean): string {
  const say = useWords();
  const inWords = useMomentInWords();
  const zone = zoneHere();
  if (!mayPublish) return say('schedule.mayNotPublish');
  return moment ? say('schedule.goesOut', { at: inWords(moment), zone }) : say('schedule.none', { zone });
}

/** When the article goes out by itself, in the editor's own time zone. */
export function Schedule({ publication }: { publication: DeskPublication | undefined }) {
  const say = useWords();
  const onChange = useForm('wortlaut', (form) => form.onChange);
  const isFormDisabled = useForm('wortlaut', (form) => form.disabled);
  const error = useForm('wortlaut', (form) => valueOf(form.errors, 'publishAt'));
  const value = useForm('wortlaut', (form) => valueOf(form.values, 'publishAt'));
  const moment = typeof value === 'string' ? value : undefined;
  const mayPublish = publication?.mayPublish ?? true;
  const isDisabled = isFormDisabled || !mayPublish;
  const colorScheme = useColorScheme();
  const hint = usePlanInWords(moment, mayPublish);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {publication?.failure && <Failure {...publication.failure} />}
      <Field.Root width="100%" error={typeof error === 'string' ? error : undefined} hint={hint}>
        <Field.Label>{say('schedule.label')}</Field.Label>
        <TextInput
          type="datetime-local"
          // A moment with "AM" or "PM" is longer than the panel is wide, and would run below the button of the field.
          style={{ paddingInline: 8, colorScheme }}
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
