import { Field, Flex, Textarea, TextInput } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useWords, type WordKey } from '../language/use-words';
import { useColorScheme } from '../look/use-color-scheme';
import { KindField } from './KindField';

/** What was put right, and when: of a quote or an article, with kinds of their own. */
export interface CorrectionNote<Kind extends string> {
  /** ISO 8601, the day alone. */
  readonly date: string;
  readonly kind: Kind;
  readonly note: string;
}

/** Today where the editor is, in ISO 8601. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Field.Root required width="100%">
      <Field.Label>{label}</Field.Label>
      {children}
    </Field.Root>
  );
}

/** Date, kind and note of a correction. */
export function CorrectionFields<Kind extends string & WordKey>({
  value,
  kinds,
  kindLabel,
  onChange,
}: {
  value: CorrectionNote<Kind>;
  kinds: readonly Kind[];
  kindLabel: WordKey;
  onChange: (value: CorrectionNote<Kind>) => void;
}) {
  const say = useWords();
  const colorScheme = useColorScheme();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <KindField
        required
        label={kindLabel}
        kinds={kinds}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      <Labelled label={say('desk.correction.date')}>
        <TextInput
          type="date"
          style={{ colorScheme }}
          value={value.date}
          onChange={(event: { target: { value: string } }) =>
            onChange({ ...value, date: event.target.value })
          }
        />
      </Labelled>
      <Labelled label={say('desk.correction.note')}>
        <Textarea
          value={value.note}
          onChange={(event: { target: { value: string } }) =>
            onChange({ ...value, note: event.target.value })
          }
        />
      </Labelled>
    </Flex>
  );
}

/** Whether nothing is missing in a correction. */
export const isComplete = ({ date, note }: CorrectionNote<string>) => date !== '' && note.trim() !== '';
