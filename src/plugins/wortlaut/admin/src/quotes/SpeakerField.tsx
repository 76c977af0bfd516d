import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { DeskPerson, DeskSpeaker } from '../../../contracts/quote-desk';
import { useWords } from '../language/use-words';
import { useDesk } from './desk';
import { PersonLine } from './Speaker';
import { useFoundPersons } from './use-found-persons';

interface Option {
  readonly key: string;
  readonly name: string;
  readonly speaker: DeskSpeaker;
  readonly shown: ReactNode;
}

const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

function useOptions(typed: string): { options: readonly Option[]; isSearching: boolean } {
  const say = useWords();
  const { locale } = useDesk();
  const persons = useFoundPersons(typed, locale);
  const options: Option[] = (persons ?? []).map((person: DeskPerson) => ({
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

/** What the arrow keys, Enter and Escape do in the field. */
function onKey(
  event: KeyboardEvent,
  list: { isOpen: boolean; active: number; count: number },
  does: { move: (to: number) => void; take: () => void; close: () => void },
): void {
  const { isOpen, active, count } = list;
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (step !== undefined && count > 0) {
    event.preventDefault();
    does.move(isOpen ? (active + step + count) % count : 0);
  } else if (event.key === 'Enter') {
    // Never sends the form that the panel is in.
    event.preventDefault();
    if (isOpen) does.take();
  } else if (event.key === 'Escape' && isOpen) {
    event.stopPropagation();
    does.close();
  }
}

/**
 * Finds who said it by name or alias, offers to make a person of a name that nobody has, or to leave it at the words.
 *
 * The design system's combobox searches once more, by the beginning, in what the server found: who was found by another
 * spelling would not be shown. This one follows the same pattern (ARIA 1.2) and shows what the server found.
 */
export function SpeakerField({
  name,
  onChange,
}: {
  name: string;
  onChange: (speaker: DeskSpeaker, name: string) => void;
}) {
  const say = useWords();
  const id = useId();
  const [typed, setTyped] = useState(name);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { options, isSearching } = useOptions(typed);
  const take = (option: Option | undefined) => {
    if (!option) return;
    setTyped(option.name);
    setIsOpen(false);
    onChange(option.speaker, option.name);
  };
  const open = (at: number) => {
    setActive(at);
    setIsOpen(true);
  };
  return (
    <Field.Root id={id} hint={say('desk.speaker.hint')}>
      <Field.Label>{say('desk.speaker')}</Field.Label>
      <TextInput
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        value={typed}
        onChange={(event: { target: { value: string } }) => {
          setTyped(event.target.value);
          open(0);
        }}
        onClick={() => open(0)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={(event: KeyboardEvent) =>
          onKey(
            event,
            { isOpen, active, count: options.length },
            { move: open, take: () => take(options[active]), close: () => setIsOpen(false) },
          )
        }
      />
      <Box
        tag="ul"
        role="listbox"
        id={`${id}-list`}
        aria-label={say('desk.speaker')}
        hidden={!isOpen}
        hasRadius
        borderColor="neutral200"
        background="neutral0"
      >
        {options.map((option, index) => (
          <Box
            key={option.key}
            tag="li"
            role="option"
            id={`${id}-${index}`}
            aria-selected={index === active}
            padding={2}
            background={index === active ? 'primary100' : 'neutral0'}
            style={{ cursor: 'pointer' }}
            // Before the field loses the focus and the list is gone.
            onMouseDown={(event: { preventDefault: () => void }) => {
              event.preventDefault();
              take(option);
            }}
          >
            {option.shown}
          </Box>
        ))}
        {isSearching && (
          <Box tag="li" role="option" aria-disabled aria-selected={false} padding={2}>
            <Typography textColor="neutral600">{say('desk.speaker.searching')}</Typography>
          </Box>
        )}
      </Box>
      <Field.Hint />
    </Field.Root>
  );
}
