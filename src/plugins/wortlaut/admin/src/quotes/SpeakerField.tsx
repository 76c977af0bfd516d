import { Field, TextInput } from '@strapi/design-system';
import { type KeyboardEvent, useId, useState } from 'react';
import type { DeskSpeaker } from '../../../contracts/quote-desk';
import { useWords } from '../language/use-words';
import { onListKey } from './on-list-key';
import { optionId, SpeakerOptions } from './SpeakerOptions';
import { type SpeakerOption, useSpeakerOptions } from './use-speaker-options';

type OnChange = (speaker: DeskSpeaker, name: string) => void;

/** What is typed, who may be meant by it, and what the keys do in the list of those. */
function useSpeakerSearch(name: string, onChange: OnChange) {
  const [typed, setTyped] = useState(name);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { options, isSearching } = useSpeakerOptions(typed);
  const close = () => setIsOpen(false);
  const open = (at = 0) => {
    setActive(at);
    setIsOpen(true);
  };
  const take = (option: SpeakerOption | undefined) => {
    if (!option) return;
    setTyped(option.name);
    close();
    onChange(option.speaker, option.name);
  };
  const type = (value: string) => {
    setTyped(value);
    open();
  };
  const onKeyDown = (event: KeyboardEvent) =>
    onListKey(
      event,
      { isOpen, active, count: options.length },
      { move: open, take: () => take(options[active]), close },
    );
  return { typed, isOpen, active, options, isSearching, type, open, close, take, onKeyDown };
}

/**
 * Finds who said it by name or alias, offers to make a person of a name that nobody has, or to leave it at the words.
 *
 * The design system's combobox searches once more, by the beginning, in what the server found: who was found by another
 * spelling would not be shown. This one follows the same pattern (ARIA 1.2) and shows what the server found.
 */
export function SpeakerField({ name, onChange }: { name: string; onChange: OnChange }) {
  const say = useWords();
  const id = useId();
  const listId = `${id}-list`;
  const { typed, isOpen, active, options, isSearching, ...search } = useSpeakerSearch(name, onChange);
  return (
    <Field.Root id={id} hint={say('desk.speaker.hint')}>
      <Field.Label>{say('desk.speaker')}</Field.Label>
      <TextInput
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options[active] ? optionId(listId, active) : undefined}
        autoComplete="off"
        value={typed}
        onChange={(event: { target: { value: string } }) => search.type(event.target.value)}
        onClick={() => search.open()}
        onBlur={search.close}
        onKeyDown={search.onKeyDown}
      />
      <SpeakerOptions {...{ options, active, isOpen, isSearching }} id={listId} onTake={search.take} />
      <Field.Hint />
    </Field.Root>
  );
}
