import type { DeskSpeaker } from '../../../contracts/quote-desk';
import { searchKey } from '../../../domain/formats/search-key';
import { partName } from '../../../domain/people/name-parts';
import type { ArticleQuote } from '../../../domain/quotes/read-article-quotes';
import { PERSON } from '../../content-types';
import { madeBy } from '../../callers/caller';
import { readPersonNames } from '../../persons/person-names';
import { DeskFailure } from '../failures';
import { showPersons } from '../shown-persons';
import type { StoredQuote } from '../stored-quote';
import type { Session } from './session';

/** Who said a quote, as it is stored. */
export type SpeakerFields = Pick<StoredQuote, 'speaker' | 'speakerLabel' | 'speakerRole'>;

/**
 * The person of that name or alias, made where there is none: found in the text, then a suggestion until the quote goes
 * out (ADR 23), or named by an editor. Fails where several have the name.
 */
async function personNamed(session: Session, name: string, isFound: boolean): Promise<string> {
  const { strapi, caller, locale } = session;
  const key = searchKey(name);
  const named = (await readPersonNames(strapi)).filter((person) =>
    [person.name, ...person.aliases].some((each) => searchKey(each) === key),
  );
  const [only, ...others] = named;
  if (others.length > 0) {
    const persons = await showPersons(
      strapi,
      named.map(({ documentId }) => documentId),
      locale,
    );
    throw new DeskFailure('ambiguous-person', { persons: [...persons.values()] });
  }
  if (only) return only.documentId;
  if (!caller.mayOnPerson('create')) throw new DeskFailure('not-allowed');
  const { givenName, familyName } = partName(name);
  const { documentId } = await strapi.documents(PERSON).create({
    data: {
      name,
      givenName,
      familyName,
      origin: isFound ? 'found' : 'manual',
      review: isFound ? 'suggested' : 'accepted',
      ...madeBy(caller),
    },
  });
  return documentId;
}

/** What an editor says about the speaker, as fields of the quote. `foundName` is the name that the text gives. */
export async function chosenSpeaker(
  session: Session,
  speaker: DeskSpeaker,
  former: SpeakerFields,
  foundName: string | undefined,
): Promise<SpeakerFields> {
  const isPerson = (id: string): SpeakerFields => ({
    speaker: id,
    speakerLabel: former.speakerLabel,
    // What one person was, another was not.
    speakerRole: former.speaker === undefined || former.speaker === id ? former.speakerRole : undefined,
  });
  switch (speaker.kind) {
    case 'person': {
      const { documentId } = speaker;
      const known = await showPersons(session.strapi, [documentId], session.locale);
      if (!known.has(documentId)) throw new DeskFailure('not-found', { documentId });
      return isPerson(documentId);
    }
    case 'new-person':
      return isPerson(await personNamed(session, speaker.name, speaker.name === foundName));
    case 'label':
      return { speaker: undefined, speakerLabel: speaker.label, speakerRole: undefined };
    case 'none':
      return { speaker: undefined, speakerLabel: undefined, speakerRole: undefined };
  }
}

/** Who the text says said it, as fields of the quote. A new person is made; doubt leaves the speaker open. */
export async function foundSpeaker(session: Session, finding: ArticleQuote): Promise<SpeakerFields> {
  const { speaker, speakerLabel, speakerRole } = finding;
  if (speaker.kind !== 'person') return { speaker: undefined, speakerLabel, speakerRole };
  const { known, name } = speaker.person;
  const id = known?.id ?? (await personNamed(session, name, true));
  return { speaker: id, speakerLabel, speakerRole };
}
