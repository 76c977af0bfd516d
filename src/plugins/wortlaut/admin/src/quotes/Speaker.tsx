import { Avatar, Box, Flex, Typography } from '@strapi/design-system';
import type { DeskPerson, DeskQuote } from '../../../contracts/quote-desk';
import { useWords } from '../language/use-words';

const MOST_INITIALS = 2;

/** The first letters of the first and the last name: "KU" for Kim Jong Un. */
function initialsOf(name: string): string {
  const letters = name
    .split(/\s+/)
    .map((part) => [...part].find((sign) => /\p{L}/u.test(sign)) ?? '')
    .filter(Boolean);
  return [letters.at(0), letters.length > 1 ? letters.at(-1) : '']
    .join('')
    .slice(0, MOST_INITIALS)
    .toUpperCase();
}

/** A person's portrait, or the initials of the name. Decorative: the name stands beside it. */
function Portrait({ name, url }: { name: string; url?: string | undefined }) {
  return (
    <Box aria-hidden shrink={0}>
      <Avatar.Item src={url} alt="" fallback={initialsOf(name) || '?'} delayMs={0} />
    </Box>
  );
}

/** A person by portrait, name and role. */
export function PersonLine({ person }: { person: DeskPerson }) {
  const say = useWords();
  const beside = [
    person.foundAs && person.foundAs !== person.name && say('desk.speaker.foundAs', { name: person.foundAs }),
    person.role,
  ].filter(Boolean);
  return (
    <Flex gap={2} minWidth={0}>
      <Portrait name={person.name} url={person.portraitUrl} />
      <Box minWidth={0}>
        <Typography tag="span" fontWeight="semiBold" textColor="neutral800">
          {person.name}
        </Typography>
        {beside.length > 0 && (
          <Typography tag="div" variant="pi" textColor="neutral600">
            {beside.join(' · ')}
          </Typography>
        )}
      </Box>
    </Flex>
  );
}

/** Who said a quote: a person, a person who is not stored yet, or the words that name the speaker. */
export function Speaker({ quote }: { quote: DeskQuote }) {
  const say = useWords();
  const { speaker, newSpeakerName, speakerLabel, speakerRole } = quote;
  const name = speaker?.name ?? newSpeakerName ?? speakerLabel;
  const isNew = !speaker && newSpeakerName !== undefined;
  const role = speakerRole ?? speaker?.role;
  return (
    <Flex gap={2} minWidth={0} alignItems="center">
      <Portrait name={name ?? ''} url={speaker?.portraitUrl} />
      <Box minWidth={0}>
        <Typography tag="span" fontWeight="semiBold" textColor="neutral800">
          {name ?? say('desk.speaker.none')}
        </Typography>
        {(isNew || role) && (
          <Typography tag="div" variant="pi" textColor="neutral600">
            {[isNew && say('desk.speaker.new'), role].filter(Boolean).join(' · ')}
          </Typography>
        )}
      </Box>
    </Flex>
  );
}
