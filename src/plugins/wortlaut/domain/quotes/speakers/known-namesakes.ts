import { partName } from '../../people/name-parts';
import type { FoundPerson, KnownPerson } from '../../people/person';
import type { Utf16Range } from '../../text/offsets';

/** Known persons by their family name, in lower case. */
export type Namesakes = ReadonlyMap<string, readonly KnownPerson[]>;

/** Sorts known persons by family name. */
export function namesakesOf(known: readonly KnownPerson[]): Namesakes {
  const byFamily = new Map<string, KnownPerson[]>();
  for (const person of known) {
    const family = (person.familyName ?? partName(person.name).familyName)?.toLowerCase();
    if (family === undefined) continue;
    const same = byFamily.get(family);
    if (same) same.push(person);
    else byFamily.set(family, [person]);
  }
  return byFamily;
}

/**
 * The known persons whom a bare family name may mean, in a text that gives nobody's full name with it: suggestions, since the
 * text may speak of a namesake.
 *
 * @param words the words that name the speaker, titles included
 */
export function knownNamesakes(
  namesakes: Namesakes,
  words: string,
  mention: Utf16Range,
): readonly FoundPerson[] {
  const family = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
  return (namesakes.get(family) ?? []).map((known) => {
    const parts = partName(known.name);
    return {
      name: known.name,
      givenName: known.givenName ?? parts.givenName,
      familyName: known.familyName ?? parts.familyName,
      roles: [],
      mentions: [mention],
      known,
    };
  });
}
