import type { Core } from '@strapi/strapi';
import type { DeskLocale, DeskPersonsAnswer } from '../../contracts/quote-desk';
import { nameKey } from '../../domain/people/name-key';
import { readPersonNames, type PersonNames } from '../persons/person-names';
import type { Caller } from '../callers/caller';
import { DeskFailure } from './failures';
import { showPersons } from './shown-persons';

/** As many as are looked through at a glance. */
const MOST_FOUND = 10;

interface Match {
  readonly documentId: string;
  readonly foundAs: string;
  readonly isName: boolean;
  readonly rank: number;
}

/** How well a name fits what was typed, from 0 (it is it); undefined where it does not fit. */
function rankOf(name: string, typed: string): number | undefined {
  const key = nameKey(name);
  if (key === typed) return 0;
  if (key.startsWith(typed)) return 1;
  const words = key.split(' ');
  const isInWords = typed.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  if (isInWords) return 2;
  return key.includes(typed) ? 3 : undefined;
}

function bestMatch({ documentId, name, aliases }: PersonNames, typed: string): Match | undefined {
  let best: Match | undefined;
  for (const foundAs of [name, ...aliases]) {
    const rank = rankOf(foundAs, typed);
    if (rank === undefined || (best && best.rank <= rank)) continue;
    best = { documentId, foundAs, isName: foundAs === name, rank };
  }
  return best;
}

/**
 * Persons by name or alias, best first, at most ten: whatever the letter case, umlauts and accents, and in the usual
 * transliterations. Two statements and one pass over the names, however many are found.
 */
export async function searchPersons(
  strapi: Core.Strapi,
  search: string,
  locale: DeskLocale,
  caller: Caller,
): Promise<DeskPersonsAnswer> {
  if (!caller.hasRight('read')) throw new DeskFailure('not-allowed');
  const typed = nameKey(search);
  if (typed === '') return { persons: [] };
  const matches = (await readPersonNames(strapi))
    .flatMap((person) => bestMatch(person, typed) ?? [])
    .sort((one, other) => one.rank - other.rank || one.foundAs.length - other.foundAs.length)
    .slice(0, MOST_FOUND);
  const persons = await showPersons(
    strapi,
    matches.map(({ documentId }) => documentId),
    locale,
  );
  return {
    persons: matches.flatMap(({ documentId, foundAs, isName }) => {
      const person = persons.get(documentId);
      return person ? [{ ...person, ...(!isName && { foundAs }) }] : [];
    }),
  };
}
