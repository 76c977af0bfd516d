import type { Core } from '@strapi/strapi';
import type {
  DeskOperationsAnswer,
  DeskOperationsRequest,
  DeskReading,
  DeskReadingRequest,
} from '../../contracts/quote-desk';
import { EDITORIAL_LOCK } from '../publication/one-at-a-time';
import { underLock } from '../transactions/under-lock';
import { TRUSTED, type Caller } from '../callers/caller';
import { mayDecide, requireReading } from './who-may';
import { readArticleRow, readDraftTexts } from './desk-article';
import { DeskFailure } from './failures';
import { perform } from './operations/perform';
import { Session } from './operations/session';
import { undoOf } from './operations/undo';
import { readText, showReading } from './reading';

/** The quotes of the text on the screen; writes nothing. Fails with a `DeskFailure`. */
export async function readDesk(
  strapi: Core.Strapi,
  { article, locale, fields }: DeskReadingRequest,
  caller: Caller = TRUSTED,
): Promise<DeskReading> {
  const row = article === undefined ? undefined : await readArticleRow(strapi, article, locale);
  if (article !== undefined && row === undefined) throw new DeskFailure('not-found');
  requireReading(caller, row);
  const reading = await readText(strapi, article, locale, fields);
  return {
    quotes: await showReading(strapi, reading, locale, caller),
    mayDecide: mayDecide(caller, row),
  };
}

async function decideInTurn(
  strapi: Core.Strapi,
  request: DeskOperationsRequest,
  caller: Caller,
): Promise<DeskOperationsAnswer['undo']> {
  const { article, locale, operations } = request;
  return underLock(strapi, EDITORIAL_LOCK, async () => {
    const row = await readArticleRow(strapi, article, locale);
    const isThere = row !== undefined && (await readDraftTexts(strapi, article, locale)) !== undefined;
    if (!isThere) throw new DeskFailure('not-found', { documentId: article });
    requireReading(caller, row);
    if (!mayDecide(caller, row)) throw new DeskFailure('not-allowed');
    const session = await Session.begin(strapi, request, caller);
    for (const operation of operations) await perform(session, operation);
    return undoOf(session);
  });
}

/**
 * Does all the operations, in order and in one transaction, or none of them; answers with the quotes as they are then.
 *
 * Fails with a `DeskFailure`; the details of a conflict have the quote as it now is.
 */
export async function decideOnDesk(
  strapi: Core.Strapi,
  request: DeskOperationsRequest,
  caller: Caller = TRUSTED,
): Promise<DeskOperationsAnswer> {
  const { article, locale, fields } = request;
  try {
    const undo = await decideInTurn(strapi, request, caller);
    return { ...(await readDesk(strapi, { article, locale, fields }, caller)), undo };
  } catch (error) {
    if (!(error instanceof DeskFailure) || error.kind !== 'conflict') throw error;
    const { quotes } = await readDesk(strapi, { article, locale, fields }, caller);
    const quote = quotes.find(({ documentId }) => documentId === error.facts.documentId);
    throw new DeskFailure('conflict', { ...error.facts, quote });
  }
}
