import { useDebounce, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { DeskLocale, DeskPerson, DeskPersonsAnswer } from '../../../contracts/quote-desk';

/** Rests while somebody types a name. */
const REST_MILLISECONDS = 200;

interface Found {
  /** What was searched for. */
  readonly search: string;
  readonly persons: readonly DeskPerson[];
}

/** The persons whose name or alias is like `typed`; undefined while the search for it runs or after it failed. */
export function useFoundPersons(typed: string, locale: DeskLocale): readonly DeskPerson[] | undefined {
  const { get } = useFetchClient();
  const search = useDebounce(typed.trim(), REST_MILLISECONDS);
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let isLatest = true;
    get<DeskPersonsAnswer>('/wortlaut/desk/persons', { params: { search, locale } }).then(
      ({ data }) => {
        if (isLatest) setFound({ search, persons: data.persons });
      },
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [get, search, locale]);
  return found?.search === typed.trim() ? found.persons : undefined;
}
