import { useWords } from '../language/use-words';
import { addressOf, WaitingList } from './WaitingList';

const PERSON = 'api::person.person';

/** Quotes that readers do not see since their speaker is not public; the way leads to the speaker. */
export function OutOfSight() {
  const say = useWords();
  return (
    <WaitingList
      items={({ outOfSight }) =>
        outOfSight.map(({ documentId, locale, name, speaker }) => ({
          key: documentId + locale,
          name,
          to: addressOf(PERSON, speaker.documentId, undefined),
          says: say('waiting.speaker', { name: speaker.name }),
        }))
      }
    />
  );
}
