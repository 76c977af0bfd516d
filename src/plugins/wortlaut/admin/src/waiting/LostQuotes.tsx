import { useWords } from '../language/use-words';
import { articleAddress, WaitingList } from './WaitingList';

/** Articles with quotes whose words do not stand in them any more. */
export function LostQuotes() {
  const say = useWords();
  return (
    <WaitingList
      items={({ lost }) =>
        lost.map(({ documentId, locale, name, count }) => ({
          key: documentId + locale,
          name,
          to: articleAddress(documentId, locale),
          says: say('waiting.quotes', { count }),
        }))
      }
    />
  );
}
