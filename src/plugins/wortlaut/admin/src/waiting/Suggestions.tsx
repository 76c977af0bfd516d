import { useWords } from '../language/use-words';
import { articleAddress, WaitingList } from './WaitingList';

/** Articles with suggestions that nobody decided about. */
export function Suggestions() {
  const say = useWords();
  return (
    <WaitingList
      items={({ suggestions }) =>
        suggestions.map(({ documentId, locale, name, count }) => ({
          key: documentId + locale,
          name,
          to: articleAddress(documentId, locale),
          says: say('waiting.suggestions', { count }),
        }))
      }
    />
  );
}
