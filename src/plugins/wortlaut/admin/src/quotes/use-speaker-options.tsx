import { Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { ReactNode } from 'react';
import type { DeskPerson, DeskSpeaker } from '../../../contracts/quote-desk';
import { useWords } from '../language/use-words';
import { useDesk } from './desk';
import { PersonLine } from './Speaker';
import { useFoundPersons } from './use-found-persons';

/** Somebody who may have said it. */
export interface SpeakerOption {
  readonly key: string;
  readonly name: string;
  readonly speaker: DeskSpeaker;
  readonly shown: ReactNode;
}

const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * Who may be meant by a name that is being typed: the persons found by it, a person to be made of it where nobody has
 * it, and nobody but the words themselves.
 */
export function useSpeakerOptions(typed: string): {
  options: readonly SpeakerOption[];
  isSearching: boolean;
} {
  const say = useWords();
  const { locale } = useDesk();
  const persons = useFoundPersons(typed, locale);
  const options: SpeakerOption[] = (persons ?? []).map((person: DeskPerson) => ({
    key: person.documentId,
    name: person.name,
    speaker: { kind: 'person', documentId: person.documentId },
    shown: <PersonLine person={person} />,
  }));
  const name = typed.trim();
  const add = (kind: 'new-person' | 'label', shown: string) =>
    options.push({
      key: kind,
      name,
      speaker: kind === 'label' ? { kind, label: name } : { kind, name },
      shown: (
        <Flex gap={2}>
          <Plus aria-hidden />
          <Typography>{shown}</Typography>
        </Flex>
      ),
    });
  if (persons && name !== '') {
    const isKnown = persons.some(
      (person) => sameName(person.name, name) || sameName(person.foundAs ?? '', name),
    );
    if (!isKnown) add('new-person', say('desk.speaker.make', { name }));
    add('label', say('desk.speaker.label', { label: name }));
  }
  return { options, isSearching: persons === undefined };
}
