import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useWords, type WordKey } from '../language/use-words';

/** Chooses one of several kinds, of a quote or of a correction, each called by its own word. */
export function KindField<Kind extends string & WordKey>({
  label,
  required = false,
  value,
  kinds,
  onChange,
}: {
  label: WordKey;
  required?: boolean;
  value: Kind;
  kinds: readonly Kind[];
  onChange: (kind: Kind) => void;
}) {
  const say = useWords();
  return (
    <Field.Root required={required} width="100%">
      <Field.Label>{say(label)}</Field.Label>
      <SingleSelect
        value={value}
        onChange={(chosen) => onChange(kinds.find((kind) => kind === chosen) ?? value)}
      >
        {kinds.map((kind) => (
          <SingleSelectOption key={kind} value={kind}>
            {say(kind)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
