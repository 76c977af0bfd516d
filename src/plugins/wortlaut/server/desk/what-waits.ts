import type { Core } from '@strapi/strapi';
import type { DeskWaiting, DeskWaitingArticle } from '../../contracts/quote-desk';
import { ARTICLE, PERSON, QUOTE } from '../content-types';
import { type Language, languageNow } from '../languages/language-of-request';
import { linkedOne } from '../links/kept-links';
import { excerpt } from '../publication/refusals';
import { withheldLinks } from '../publication/withhold';
import { failureInWords, parsePublishFailure, type PublishFailure } from '../schedule/publish-failure';
import type { Caller } from '../callers/caller';
import { DeskFailure } from './failures';
import { isRow } from './stored-quote';

type Row = Readonly<Record<string, unknown>>;

/** As many as a widget of the home page shows at most. */
const MOST_SHOWN = 50;
/** Rows that are looked at for one widget: enough for the most urgent, whatever the caller may not see. */
const MOST_READ = 1000;

const byArticle = ({ article }: Row): Row | undefined => (isRow(article) ? article : undefined);

const note = (row: Row) => ({
  documentId: String(row.documentId),
  name: String(row.title ?? ''),
  locale: String(row.locale ?? ''),
});

/** The articles of quotes with how many of them each has, those that the caller may read. */
function articlesOf(quotes: readonly Row[], caller: Caller): DeskWaitingArticle[] {
  const counted = new Map<unknown, { article: Row; quotes: Set<unknown> }>();
  for (const quote of quotes) {
    const article = byArticle(quote);
    if (!article || !caller.mayOnArticle('read', article)) continue;
    const entry = counted.get(article.id) ?? { article, quotes: new Set() };
    entry.quotes.add(quote.documentId);
    counted.set(article.id, entry);
  }
  return [...counted.values()]
    .map(({ article, quotes: own }) => ({ ...note(article), count: own.size }))
    .slice(0, MOST_SHOWN);
}

async function quotesWhere(strapi: Core.Strapi, where: object): Promise<Row[]> {
  const rows: unknown[] = await strapi.db.query(QUOTE).findMany({
    where: { ...where, publishedAt: null },
    populate: { article: { populate: ['createdBy'] } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    limit: MOST_READ,
  });
  return rows.filter(isRow);
}

const inWords = (failure: PublishFailure | undefined, language: Language): string | undefined =>
  failure && failureInWords(failure, language);

async function scheduled(strapi: Core.Strapi, caller: Caller): Promise<DeskWaiting['scheduled']> {
  const rows: unknown[] = await strapi.db.query(ARTICLE).findMany({
    where: { publishedAt: null, publishAt: { $notNull: true } },
    populate: ['createdBy'],
    orderBy: [{ publishAt: 'asc' }, { id: 'asc' }],
    limit: MOST_READ,
  });
  return rows
    .filter(isRow)
    .filter((row) => caller.mayOnArticle('read', row))
    .slice(0, MOST_SHOWN)
    .map((row) => ({
      ...note(row),
      count: 0,
      publishAt: new Date(String(row.publishAt)).toISOString(),
      failure: inWords(parsePublishFailure(row.publishFailure), languageNow(strapi)),
    }));
}

async function outOfSight(strapi: Core.Strapi, caller: Caller): Promise<DeskWaiting['outOfSight']> {
  const quotes = (await quotesWhere(strapi, { withheld: { $notNull: true } })).filter((quote) => {
    const article = byArticle(quote);
    return article !== undefined && caller.mayOnArticle('read', article);
  });
  const speakers = new Map<string, string>();
  const speakerOf = (quote: Row): string => linkedOne(withheldLinks(quote.withheld) ?? {}, 'speaker') ?? '';
  const persons: unknown[] = await strapi.db.query(PERSON).findMany({
    where: { publishedAt: null, documentId: { $in: quotes.map(speakerOf) } },
  });
  for (const person of persons.filter(isRow)) speakers.set(String(person.documentId), String(person.name));
  return quotes.slice(0, MOST_SHOWN).map((quote) => ({
    documentId: String(quote.documentId),
    name: excerpt(String(quote.text ?? '')),
    locale: String(quote.locale),
    speaker: { documentId: speakerOf(quote), name: speakers.get(speakerOf(quote)) ?? '' },
  }));
}

/** What waits for an editor, for the home page: of articles that the caller may read, the latest first. */
export async function whatWaits(strapi: Core.Strapi, caller: Caller): Promise<DeskWaiting> {
  if (!caller.hasRight('read')) throw new DeskFailure('not-allowed');
  const lost = await quotesWhere(strapi, { review: 'accepted', occurrences: { state: 'lost' } });
  const suggestions = await quotesWhere(strapi, { review: 'suggested' });
  return {
    lost: articlesOf(lost, caller),
    suggestions: articlesOf(suggestions, caller),
    scheduled: await scheduled(strapi, caller),
    outOfSight: await outOfSight(strapi, caller),
  };
}
