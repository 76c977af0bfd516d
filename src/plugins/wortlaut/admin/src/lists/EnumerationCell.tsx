import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** One of the values of an enumeration, in words. */
export function EnumerationCell({ value }: { value: unknown }) {
  const { formatMessage } = useIntl();
  const words =
    typeof value === 'string' && value !== '' ? formatMessage({ id: value, defaultMessage: value }) : '-';
  return <Typography textColor="neutral800">{words}</Typography>;
}
