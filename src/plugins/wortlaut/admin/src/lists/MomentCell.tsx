import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** A date and time, short enough for a column. */
export function MomentCell({ value }: { value: unknown }) {
  const { formatDate } = useIntl();
  const moment =
    typeof value === 'string' && value !== ''
      ? formatDate(value, { dateStyle: 'medium', timeStyle: 'short' })
      : '-';
  return <Typography textColor="neutral800">{moment}</Typography>;
}
