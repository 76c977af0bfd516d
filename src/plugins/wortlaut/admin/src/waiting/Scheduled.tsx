import { useIntl } from 'react-intl';
import { zoneHere } from '../publication/moment';
import { articleAddress, WaitingList } from './WaitingList';

/** Articles that go out by themselves, and those that should have. */
export function Scheduled() {
  const { formatDate } = useIntl();
  return (
    <WaitingList
      items={({ scheduled }) =>
        scheduled.map(({ documentId, locale, name, publishAt, failure }) => ({
          key: documentId + locale,
          name,
          to: articleAddress(documentId, locale),
          says: `${formatDate(publishAt, { dateStyle: 'medium', timeStyle: 'short' })} (${zoneHere()})`,
          failure,
        }))
      }
    />
  );
}
