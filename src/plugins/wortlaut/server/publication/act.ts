import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, Modules } from '@strapi/strapi';
import { isOwnContentType, QUOTE } from '../content-types';
import { linkFoundSpeakers } from '../quotes-in-articles/link-found-speakers';
import { placeWrittenQuotes } from '../quotes-in-articles/place-written-quotes';
import { SavedArticles } from '../quotes-in-articles/saved-articles';
import { withTables } from '../transactions/tables';
import { carryAlong } from './carry';
import type { Change } from './changes';
import { readPublicVersions } from './facts';
import { oneAtATime } from './one-at-a-time';
import { refuseHiddenQuotes } from './refuse-hidden-quotes';
import { refreshResult } from './refresh-result';
import { settle } from './settle';
import { documentIdOf, isWrite, publishes, type WriteContext } from './write-context';
import { writeOneDocument } from './write-one-document';

/** Everything that happens on account of one action of an editor, a program or the clock. */
interface Act {
  readonly changes: Change[];
  readonly saved: SavedArticles;
  /** Set while the act writes documents that nobody asked for by name. */
  isCarrying: boolean;
  isOver: boolean;
}

/** Carries the consequences of each change, and the consequences of these, until nothing is left to do. */
async function followUp(strapi: Core.Strapi, act: Act, now: () => Date): Promise<void> {
  await withTables(strapi, async (tables) => {
    act.isCarrying = true;
    act.changes.push(...(await placeWrittenQuotes(strapi, tables, [...act.changes], now())));
    act.changes.push(...(await act.saved.readAgain(tables, now())));
    await linkFoundSpeakers(strapi, tables, [...act.changes]);
    for (let index = 0; index < act.changes.length; index += 1) {
      const change = act.changes[index];
      if (change) await carryAlong(strapi, tables, change, now());
    }
    await settle(strapi, tables, [...act.changes], now());
  });
}

/**
 * Makes every write of an article, a person or a quote one act: it, what goes along with it and the repair of all links
 * happen in one transaction, one act after the other, or not at all (rule 4 of the design).
 *
 * Runs around every document action. A write inside a running act, by this plugin or by a lifecycle of another, joins
 * it. Refusals are ValidationErrors with `details.kind`.
 */
export function publicationMiddleware(
  strapi: Core.Strapi,
  now: () => Date,
): Modules.Documents.Middleware.Middleware {
  const running = new AsyncLocalStorage<Act>();
  const inTurn = oneAtATime(strapi);

  const write = async <T>(act: Act, context: WriteContext, next: () => Promise<T>): Promise<T> => {
    const isAsked = publishes(context) && !act.isCarrying;
    await act.saved.beforeWrite(context);
    const documentId = isAsked && context.uid === QUOTE ? documentIdOf(context) : undefined;
    const former =
      documentId === undefined ? new Map<never, never>() : await readPublicVersions(strapi, documentId);
    const { result, change } = await writeOneDocument(strapi, context, next);
    act.saved.afterWrite(context, change);
    act.changes.push(change);
    if (isAsked) await refuseHiddenQuotes(strapi, change, former, now());
    return result;
  };

  const perform = async <T>(context: WriteContext, next: () => Promise<T>): Promise<T> => {
    const act: Act = { changes: [], saved: new SavedArticles(strapi), isCarrying: false, isOver: false };
    return running.run(act, async () => {
      try {
        const result = await write(act, context, next);
        await followUp(strapi, act, now);
        await refreshResult(strapi, context, result);
        return result;
      } finally {
        act.isOver = true;
      }
    });
  };

  const middleware: Modules.Documents.Middleware.Middleware = async (context, next) => {
    if (!isOwnContentType(context.uid) || !isWrite(context)) return next();
    const act = running.getStore();
    // What a listener does after the commit still sees the act that it was told of; that act is over.
    if (act && !act.isOver) return write(act, context, async () => next());
    return inTurn(() => perform(context, async () => next()));
  };
  return middleware;
}
