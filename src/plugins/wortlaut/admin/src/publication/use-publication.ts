import { type FetchClient, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { DeskLocale, DeskPublication } from '../../../contracts/quote-desk';
import { useTimesDecided } from '../decisions/decided';
import { type DeskRefusal, refusalOf } from '../reading/refusal';

const ADDRESS = '/wortlaut/desk/publication';

type Get = FetchClient['get'];

/** What goes out with an article, what is in the way, and how the last publication went. */
export async function fetchPublication(
  get: Get,
  article: string,
  locale: DeskLocale,
): Promise<DeskPublication> {
  const { data } = await get<DeskPublication>(ADDRESS, { params: { article, locale } });
  return data;
}

/**
 * The same for a component.
 *
 * @param article undefined where the article was never saved: nothing is asked then
 * @param savedAt asks anew when it changes, and whenever something was decided about quotes
 */
export function usePublication(
  article: string | undefined,
  locale: DeskLocale,
  savedAt?: string,
): { publication: DeskPublication | undefined; refusal: DeskRefusal | undefined } {
  const { get } = useFetchClient();
  const [publication, setPublication] = useState<DeskPublication>();
  const decided = useTimesDecided();
  const [refusal, setRefusal] = useState<DeskRefusal>();
  useEffect(() => {
    if (article === undefined) return;
    let isLatest = true;
    fetchPublication(get, article, locale).then(
      (answer) => {
        if (isLatest) setPublication(answer);
      },
      (thrown: unknown) => {
        if (isLatest) setRefusal(refusalOf(thrown));
      },
    );
    return () => {
      isLatest = false;
    };
  }, [get, article, locale, savedAt, decided]);
  return { publication, refusal };
}
