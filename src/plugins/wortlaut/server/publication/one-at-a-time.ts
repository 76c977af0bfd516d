import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { underLock } from '../transactions/under-lock';

/** Everything that writes articles, persons or quotes locks this name. */
export const EDITORIAL_LOCK = 'editorial';

/** Those who wait for their turn within one transaction. */
interface Line {
  last: Promise<unknown>;
  failures: number;
}

/** Runs a piece of work when nothing else of the kind runs. */
export type OneAtATime = <T>(work: () => Promise<T>) => Promise<T>;

const known = new WeakMap<Core.Strapi, OneAtATime>();

/** The one queue of a Strapi: whoever asks waits for all others who asked. */
export function oneAtATime(strapi: Core.Strapi): OneAtATime {
  const queue = known.get(strapi) ?? makeQueue(strapi);
  known.set(strapi, queue);
  return queue;
}

/**
 * Lets editorial writes run one after the other: in this process by a queue, across processes by a lock of the
 * database, held until the transaction has ended.
 *
 * Bulk actions start many writes at once in one transaction; these form a line of their own. Once one of a line has
 * failed, the transaction is about to be rolled back, so those behind it fail too: started later, they would run in
 * transactions of their own and half of the bulk action would stay.
 */
function makeQueue(strapi: Core.Strapi): OneAtATime {
  const lines = new WeakMap<object, Line>();
  const outside: Line = { last: Promise.resolve(), failures: 0 };

  const lineOfTransaction = async (): Promise<Line> => {
    const transaction = (await strapi.db.transaction()).get();
    const line = lines.get(transaction) ?? { last: Promise.resolve(), failures: 0 };
    lines.set(transaction, line);
    return line;
  };

  return async (work) => {
    const isInside = strapi.db.inTransaction();
    const line = isInside ? await lineOfTransaction() : outside;
    const failuresBefore = line.failures;
    const turn = line.last.then(() => {
      if (isInside && line.failures !== failuresBefore) {
        throw new errors.ApplicationError(
          'Nothing was changed, since another document of the same action could not be changed.',
          { kind: 'rolled-back' },
        );
      }
      return underLock(strapi, EDITORIAL_LOCK, work);
    });
    line.last = turn.catch(() => {
      line.failures += 1;
    });
    return turn;
  };
}
