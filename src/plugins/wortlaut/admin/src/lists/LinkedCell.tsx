import { Typography } from '@strapi/design-system';

/** Long enough to tell records apart, short enough for a column among others. */
const WIDTH = '18rem';

/** The record that a link leads to, by its main field, cut where the column ends. */
export function LinkedCell({ record, mainField }: { record: unknown; mainField: string }) {
  const name: unknown =
    typeof record === 'object' && record !== null ? Reflect.get(record, mainField) : undefined;
  return (
    <Typography
      textColor="neutral800"
      ellipsis
      maxWidth={WIDTH}
      title={typeof name === 'string' ? name : undefined}
    >
      {typeof name === 'string' && name !== '' ? name : '-'}
    </Typography>
  );
}
