import { useField } from '@strapi/strapi/admin';
import { Field, Textarea } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { asTyped, isTexts, textsTyped } from './texts-typed';

/** What the content manager gives the input of a field. */
interface TextsInputProps {
  readonly name?: string;
  readonly label?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/**
 * A list of texts, one on each line. A value that is no such list is shown as it is and left alone, since nothing that is
 * typed here could say it.
 */
export default function TextsInput({
  name = '',
  label,
  labelAction,
  hint,
  required = false,
  disabled = false,
}: TextsInputProps) {
  const { value, error, onChange } = useField<unknown>(name);
  const [typed, setTyped] = useState('');
  const isList = isTexts(value);
  // Blank lines and spaces stay while somebody types, though they are no part of the value.
  const isAsTyped = isList && asTyped(value) === asTyped(textsTyped(typed));
  const shown = isList ? asTyped(value) : JSON.stringify(value);
  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Textarea
        name={name}
        disabled={disabled || !isList}
        value={isAsTyped ? typed : shown}
        onChange={(event: { target: { value: string } }) => {
          setTyped(event.target.value);
          onChange(name, textsTyped(event.target.value));
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
