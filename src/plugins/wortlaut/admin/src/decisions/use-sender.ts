import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import type {
  DeskOperation,
  DeskOperationsAnswer,
  DeskOperationsRequest,
} from '../../../contracts/quote-desk';
import type { ArticleOnScreen } from '../article/article-on-screen';
import { type DeskRefusal, refusalOf } from '../reading/refusal';
import type { ReadingOnScreen } from '../reading/use-reading';
import { tellDecided } from './decided';

const ADDRESS = '/wortlaut/desk/operations';

type Sent =
  | { readonly kind: 'done'; readonly answer: DeskOperationsAnswer }
  | { readonly kind: 'refused'; readonly refusal: DeskRefusal };

/** What sends operations on the quotes of an article, and what became of the last ones. */
interface Sender {
  readonly isBusy: boolean;
  readonly refusal: DeskRefusal | undefined;
  readonly forgetRefusal: () => void;
  /** All of the operations happen, or none. The screen then shows the quotes as they are. */
  readonly send: (operations: readonly DeskOperation[]) => Promise<Sent>;
}

/** Sends operations to the server, with the fields as the screen shows them. */
export function useSender(
  { documentId, locale }: ArticleOnScreen,
  { fields, take, readAgain }: ReadingOnScreen,
): Sender {
  const { post } = useFetchClient();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<DeskRefusal>();

  const send = useCallback(
    async (operations: readonly DeskOperation[]): Promise<Sent> => {
      if (documentId === undefined) return { kind: 'refused', refusal: { kind: 'not-found', message: '' } };
      setIsBusy(true);
      setRefusal(undefined);
      try {
        const request = { article: documentId, locale, fields, operations };
        const { data } = await post<DeskOperationsAnswer, DeskOperationsRequest>(ADDRESS, request);
        take(data, fields);
        tellDecided();
        return { kind: 'done', answer: data };
      } catch (thrown) {
        const reason = refusalOf(thrown);
        setRefusal(reason);
        if (reason.kind === 'conflict' || reason.kind === 'not-found') readAgain();
        return { kind: 'refused', refusal: reason };
      } finally {
        setIsBusy(false);
      }
    },
    [documentId, locale, fields, post, take, readAgain],
  );
  return { isBusy, refusal, forgetRefusal: useCallback(() => setRefusal(undefined), []), send };
}
