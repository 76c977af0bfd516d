import { useCallback } from 'react';
import type { DeskOperation, DeskReading } from '../../../contracts/quote-desk';
import type { ArticleOnScreen } from '../article/article-on-screen';
import { keptOnPage } from '../editing/kept-on-page';
import type { DeskRefusal } from '../reading/refusal';
import type { ReadingOnScreen } from '../reading/use-reading';
import { useSender } from './use-sender';

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

interface History {
  /** The latest last. */
  readonly done: readonly Done[];
  readonly undone: string | undefined;
}

const useHistory = keptOnPage<History>({ done: [], undone: undefined });

/** How an editor's decisions about the quotes of an article are sent, undone and answered. */
export function useDecisions(article: ArticleOnScreen, read: ReadingOnScreen): Decisions {
  const { isBusy, refusal, forgetRefusal, send } = useSender(article, read);
  const [{ done, undone }, changeHistory] = useHistory();

  const decide = useCallback(
    async (operations: readonly DeskOperation[], sentence: string): Promise<Outcome> => {
      changeHistory((before) => ({ ...before, undone: undefined }));
      const sent = await send(operations);
      if (sent.kind === 'refused') return sent;
      const { undo: undoing } = sent.answer;
      if (undoing.length > 0)
        changeHistory((before) => ({ ...before, done: [...before.done, { sentence, undo: undoing }] }));
      return { kind: 'done', reading: sent.answer };
    },
    [send, changeHistory],
  );

  const undo = useCallback(async () => {
    const last = done.at(-1);
    if (!last) return;
    const sent = await send(last.undo);
    // What somebody else decided over cannot be undone any more.
    changeHistory((before) => ({
      done: before.done.slice(0, -1),
      undone: sent.kind === 'done' ? last.sentence : before.undone,
    }));
  }, [done, send, changeHistory]);

  return { isBusy, last: done.at(-1), undone, refusal, decide, undo, forgetRefusal };
}
