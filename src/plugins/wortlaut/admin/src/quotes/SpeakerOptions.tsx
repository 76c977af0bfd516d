import { Box, Typography } from '@strapi/design-system';
import { useWords } from '../language/use-words';
import type { SpeakerOption } from './use-speaker-options';

/** The id of an option's element, for `aria-activedescendant`. */
export const optionId = (list: string, index: number) => `${list}-${index}`;

function Option({
  id,
  option,
  isActive,
  onTake,
}: {
  id: string;
  option: SpeakerOption;
  isActive: boolean;
  onTake: (option: SpeakerOption) => void;
}) {
  return (
    <Box
      tag="li"
      role="option"
      id={id}
      aria-selected={isActive}
      padding={2}
      background={isActive ? 'primary100' : 'neutral0'}
      style={{ cursor: 'pointer' }}
      // Before the field loses the focus and the list is gone.
      onMouseDown={(event: { preventDefault: () => void }) => {
        event.preventDefault();
        onTake(option);
      }}
    >
      {option.shown}
    </Box>
  );
}

function Searching() {
  const say = useWords();
  return (
    <Box tag="li" role="option" aria-disabled aria-selected={false} padding={2}>
      <Typography textColor="neutral600">{say('desk.speaker.searching')}</Typography>
    </Box>
  );
}

/** The list below the field in which a speaker is searched for. */
export function SpeakerOptions({
  id,
  isOpen,
  options,
  active,
  isSearching,
  onTake,
}: {
  id: string;
  isOpen: boolean;
  options: readonly SpeakerOption[];
  active: number;
  isSearching: boolean;
  onTake: (option: SpeakerOption) => void;
}) {
  const say = useWords();
  return (
    <Box
      tag="ul"
      role="listbox"
      id={id}
      aria-label={say('desk.speaker')}
      hidden={!isOpen}
      hasRadius
      borderColor="neutral200"
      background="neutral0"
    >
      {options.map((option, index) => (
        <Option
          key={option.key}
          id={optionId(id, index)}
          isActive={index === active}
          {...{ option, onTake }}
        />
      ))}
      {isSearching && <Searching />}
    </Box>
  );
}
