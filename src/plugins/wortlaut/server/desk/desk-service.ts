import type { Core } from '@strapi/strapi';
import type { DeskReading, DeskReadingRequest } from '../../contracts/quote-desk';
import { mayDecide, requireReading, TRUSTED, type Caller } from './caller';
import { readArticleRow } from './desk-article';
import { DeskFailure } from './failures';
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
  return { quotes: await showReading(strapi, reading, locale), mayDecide: mayDecide(caller, row) };
}
