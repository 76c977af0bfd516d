import type { Question } from './public-api';

const PERSON = { fields: ['name', 'slug'], populate: { portrait: true } };

const QUOTE_LINKS = { occurrences: true, correction: true, speaker: PERSON };

/** All that an article's page shows. */
export const WHOLE_ARTICLE: Question = {
  populate: {
    cover: true,
    seo: true,
    source: true,
    corrections: true,
    authors: PERSON,
    localizations: { fields: ['slug', 'locale'] },
    quotes: { sort: ['position', 'documentId'], populate: QUOTE_LINKS },
  },
};

/** All that a person's page shows beside the quotations. */
export const WHOLE_PERSON: Question = {
  populate: { aliases: true, roles: true, bio: true, portrait: true, sameAs: true },
};

/** The latest articles, for the front page. */
export function latestArticles(locale: string, page: number, pageSize: number): Question {
  return {
    locale,
    fields: ['title', 'kicker', 'abstract', 'slug', 'firstPublicationDate'],
    populate: { cover: true },
    sort: ['firstPublicationDate:desc', 'documentId'],
    pagination: { page, pageSize },
  };
}

/** What a person said, the latest first. */
export function quotesOfPerson(documentId: string, locale: string, page: number, pageSize: number): Question {
  return {
    locale,
    filters: { speaker: { documentId: { $eq: documentId } } },
    sort: ['saidOn:desc', 'article.firstPublicationDate:desc', 'position', 'documentId'],
    populate: { correction: true, article: { fields: ['documentId', 'firstPublicationDate'] } },
    pagination: { page, pageSize },
  };
}

/** The articles with these documentIds, whole: their pages are what links lead into. */
export function articlesByIds(documentIds: readonly string[], locale: string): Question {
  return {
    ...WHOLE_ARTICLE,
    locale,
    filters: { documentId: { $in: documentIds } },
    pagination: { pageSize: documentIds.length },
  };
}
