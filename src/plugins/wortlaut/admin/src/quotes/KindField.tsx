import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { DeskQuote } from '../../../contracts/quote-desk';
import { useWords } from '../language/use-words';

const KINDS: readonly DeskQuote['kind'][] = ['direct', 'partial', 'indirect'];

/** Chooses whether a quote is a whole utterance, a part of a sentence or reported speech. */
export function KindField({
  value,
  onChange,
}: {
  value: DeskQuote['kind'];
  onChange: (kind: DeskQuote['kind']) => void;
}) {
  const say = useWords();
  return (
    <Field.Root>
      <Field.Label>{say('desk.kind')}</Field.Label>
      <SingleSelect
        value={value}
        onChange={(chosen) => onChange(KINDS.find((kind) => kind === chosen) ?? value)}
      >
        {KINDS.map((kind) => (
          <SingleSelectOption key={kind} value={kind}>
            {say(kind)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
