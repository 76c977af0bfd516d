import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskFields, DeskReading, DeskReadingRequest } from '../../../contracts/quote-desk';
import { type ArticleOnScreen, hasText } from '../article/article-on-screen';
import { type DeskRefusal, refusalOf } from './refusal';

/** What the server reads in the text on the screen. */
export interface ReadingOnScreen {
  /** undefined until the first answer. */
  readonly reading: DeskReading | undefined;
  /** The text that the places of the reading count in. */
  readonly fields: DeskFields;
  readonly refusal: DeskRefusal | undefined;
  /** True while the text on the screen is a newer one than the reading's. */
  readonly isReading: boolean;
  /** Reads anew, as after somebody else's decision. */
  readonly readAgain: () => void;
  /** Takes over the reading that a decision was answered with. */
  readonly take: (reading: DeskReading, fields: DeskFields) => void;
}

const EMPTY: DeskReading = { quotes: [], mayDecide: true };

/**
 * Reads the quotes of the text on the screen, anew whenever it changes.
 *
 * @param savedAt changes when the article was saved: the stored quotes are others then
 */
export function useReading(article: ArticleOnScreen, savedAt: string | undefined): ReadingOnScreen {
  const { post } = useFetchClient();
  const [read, setRead] = useState<{ reading: DeskReading; fields: DeskFields }>();
  const [refusal, setRefusal] = useState<DeskRefusal>();
  const [isReading, setIsReading] = useState(true);
  const [times, setTimes] = useState(0);
  const latest = useRef(0);

  useEffect(() => {
    latest.current += 1;
    const asked = latest.current;
    const isLatest = () => latest.current === asked;
    const { documentId, locale, fields } = article;
    const finish = (then: () => void) => {
      if (!isLatest()) return;
      then();
      setIsReading(false);
    };
    if (documentId === undefined && !hasText(fields)) {
      finish(() => setRead({ reading: EMPTY, fields }));
      return;
    }
    setIsReading(true);
    post<DeskReading, DeskReadingRequest>('/wortlaut/desk/reading', {
      article: documentId,
      locale,
      fields,
    }).then(
      ({ data }) =>
        finish(() => {
          setRead({ reading: data, fields });
          setRefusal(undefined);
        }),
      (thrown: unknown) => finish(() => setRefusal(refusalOf(thrown))),
    );
  }, [article, savedAt, times, post]);

  return {
    reading: read?.reading,
    fields: read?.fields ?? article.fields,
    refusal,
    isReading,
    readAgain: useCallback(() => setTimes((count) => count + 1), []),
    take: useCallback((reading, fields) => {
      latest.current += 1;
      setRead({ reading, fields });
      setIsReading(false);
    }, []),
  };
}
