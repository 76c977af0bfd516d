import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import type {
  DeskOperation,
  DeskOperationsAnswer,
  DeskOperationsRequest,
  DeskReading,
} from '../../../contracts/quote-desk';
import type { ArticleOnScreen } from '../article/article-on-screen';
import { type DeskRefusal, refusalOf } from '../reading/refusal';
import type { ReadingOnScreen } from '../reading/use-reading';
import { tellDecided } from './decided';

/** Something that an editor did, with what undoes it. */
interface Done {
  /** What was done, in words: "Accepted". */
  readonly sentence: string;
  readonly undo: readonly DeskOperation[];
}

export type Outcome =
  | { readonly kind: 'done'; readonly reading: DeskReading }
  | { readonly kind: 'refused'; readonly refusal: DeskRefusal };

/** What an editor can decide, and what came of it. */
export interface Decisions {
  readonly isBusy: boolean;
  /** What was done last and can be undone. */
  readonly last: Done | undefined;
  /** What was just undone, in words. */
  readonly undone: string | undefined;
  readonly refusal: DeskRefusal | undefined;
  /** Sends operations, all or none of which happen. `sentence` says afterwards what was done. */
  readonly decide: (operations: readonly DeskOperation[], sentence: string) => Promise<Outcome>;
  readonly undo: () => Promise<void>;
  readonly forgetRefusal: () => void;
}

/** How an editor's decisions about the quotes of an article are sent, undone and answered. */
export function useDecisions(
  article: ArticleOnScreen,
  { fields, take, readAgain }: ReadingOnScreen,
): Decisions {
  const { post } = useFetchClient();
  const [isBusy, setIsBusy] = useState(false);
  const [done, setDone] = useState<readonly Done[]>([]);
  const [undone, setUndone] = useState<string>();
  const [refusal, setRefusal] = useState<DeskRefusal>();
  const { documentId, locale } = article;

  const send = useCallback(
    async (operations: readonly DeskOperation[]) => {
      if (documentId === undefined)
        return { kind: 'refused', refusal: { kind: 'not-found', message: '' } } as const;
      setIsBusy(true);
      setRefusal(undefined);
      try {
        const { data } = await post<DeskOperationsAnswer, DeskOperationsRequest>(
          '/wortlaut/desk/operations',
          {
            article: documentId,
            locale,
            fields,
            operations,
          },
        );
        take(data, fields);
        tellDecided();
        return { kind: 'done', answer: data } as const;
      } catch (thrown) {
        const reason = refusalOf(thrown);
        setRefusal(reason);
        if (reason.kind === 'conflict' || reason.kind === 'not-found') readAgain();
        return { kind: 'refused', refusal: reason } as const;
      } finally {
        setIsBusy(false);
      }
    },
    [documentId, locale, fields, post, take, readAgain],
  );

  const decide = useCallback(
    async (operations: readonly DeskOperation[], sentence: string): Promise<Outcome> => {
      setUndone(undefined);
      const sent = await send(operations);
      if (sent.kind === 'refused') return sent;
      if (sent.answer.undo.length > 0) setDone((before) => [...before, { sentence, undo: sent.answer.undo }]);
      return { kind: 'done', reading: sent.answer };
    },
    [send],
  );

  const undo = useCallback(async () => {
    const last = done.at(-1);
    if (!last) return;
    const sent = await send(last.undo);
    // What somebody else decided over cannot be undone any more.
    setDone((before) => before.slice(0, -1));
    if (sent.kind === 'done') setUndone(last.sentence);
  }, [done, send]);

  const forgetRefusal = useCallback(() => setRefusal(undefined), []);

  return { isBusy, last: done.at(-1), undone, refusal, decide, undo, forgetRefusal };
}
