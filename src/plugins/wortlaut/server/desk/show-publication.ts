import type { Core } from '@strapi/strapi';
import type { DeskLocale, DeskNote, DeskPublication } from '../../contracts/quote-desk';
import { languageNow } from '../languages/language-of-request';
import { preview } from '../publication/preview';
import { failureInWords, parsePublishFailure } from '../schedule/publish-failure';
import type { Caller } from '../callers/caller';
import { requireReading } from './who-may';
import { readArticleRow } from './desk-article';
import { DeskFailure } from './failures';
import { isRow, readQuotesOf } from './stored-quote';

const notesIn = (value: unknown): DeskNote[] =>
  (Array.isArray(value) ? value : []).filter(isRow).map(({ documentId, name }) => ({
    documentId: String(documentId),
    name: String(name),
  }));

function lastPublication(value: unknown): DeskPublication['last'] {
  const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  if (!isRow(parsed) || typeof parsed.at !== 'string') return undefined;
  return { at: parsed.at, quotes: notesIn(parsed.quotes), persons: notesIn(parsed.persons) };
}

/** What goes out with an article, what is in the way, and how the last publication went. Fails with a `DeskFailure`. */
export async function showPublication(
  strapi: Core.Strapi,
  article: string,
  locale: DeskLocale,
  caller: Caller,
): Promise<DeskPublication> {
  const row = await readArticleRow(strapi, article, locale);
  const goesOut = row && (await preview(strapi, article, locale));
  if (!row || !goesOut) throw new DeskFailure('not-found', { documentId: article });
  requireReading(caller, row);
  const quotes = await readQuotesOf(strapi, article, locale);
  const failure = parsePublishFailure(row.publishFailure);
  const language = languageNow(strapi);
  return {
    ...goesOut,
    inTheWay: goesOut.inTheWay.map(({ sentences, ...obstacle }) => ({
      ...obstacle,
      message: sentences[language],
    })),
    mayPublish: caller.mayOnArticle('publish', row),
    undecided: quotes.filter(({ draft }) => draft.review === 'suggested').length,
    last: lastPublication(row.lastPublication),
    failure: failure && { at: failure.at, message: failureInWords(failure, language) },
  };
}
