import type { Core } from '@strapi/strapi';
import { plainText } from '../../plugins/wortlaut/domain/text/plain-text';
import { readArticleQuotes } from '../../plugins/wortlaut/domain/quotes/read-article-quotes';
import type { Block } from '../../plugins/wortlaut/domain/text/blocks';
import { ARTICLE, QUOTE } from '../../plugins/wortlaut/server/content-types';
import { linked, parseKeptLinks } from '../../plugins/wortlaut/server/links/kept-links';
import { languageOf } from '../../plugins/wortlaut/server/quotes-in-articles/article-texts';
import type { ImportedArticle } from './read-record';

/** What an import writes of an article, as it is stored. */
export interface StoredArticle {
  readonly title: string;
  readonly slug: string | null;
  readonly kicker: string | null;
  readonly abstract: string | null;
  readonly dateline: string | null;
  readonly byline: string | null;
  readonly body: readonly Block[] | null;
  readonly source: {
    readonly name?: string | null;
    readonly url?: string | null;
    readonly publishedAt?: string | null;
    readonly hits?: number | null;
    readonly categories?: readonly string[] | null;
    readonly tags?: readonly string[] | null;
  } | null;
  /** The documentIds of the persons that it links to. */
  readonly authors: readonly string[];
  readonly mentions: readonly string[];
}

/** A quote of an article's draft. */
export interface StoredQuote {
  readonly documentId: string;
  readonly text: string | null;
  readonly kind: string;
  readonly origin: string | null;
  readonly review: string | null;
  readonly createdAt: unknown;
  readonly updatedAt: unknown;
  /** The documentId of who said it. */
  readonly speaker: string | undefined;
}

interface ArticlePlace {
  readonly ofDocument: string;
  readonly ofLocale: string;
}

/** The draft of an article; undefined where somebody deleted it. */
export async function readStoredArticle(
  strapi: Core.Strapi,
  { ofDocument, ofLocale }: ArticlePlace,
): Promise<StoredArticle | undefined> {
  const row: (StoredArticle & { linkedDocuments: unknown }) | null = await strapi.db.query(ARTICLE).findOne({
    where: { documentId: ofDocument, locale: ofLocale, publishedAt: null },
    populate: ['source'],
  });
  if (!row) return undefined;
  const { title, slug, kicker, abstract, dateline, byline, body, source } = row;
  const links = parseKeptLinks(row.linkedDocuments);
  return {
    ...{ title, slug, kicker, abstract, dateline, byline, body },
    source: source && {
      name: source.name,
      url: source.url,
      publishedAt: source.publishedAt,
      hits: source.hits,
      categories: source.categories,
      tags: source.tags,
    },
    authors: linked(links, 'authors'),
    mentions: linked(links, 'mentions'),
  };
}

/** The quotes of an article's draft, in order. */
export async function readStoredQuotes(
  strapi: Core.Strapi,
  { ofDocument, ofLocale }: ArticlePlace,
): Promise<StoredQuote[]> {
  const rows: (Omit<StoredQuote, 'speaker'> & { linkedDocuments: unknown })[] = await strapi.db
    .query(QUOTE)
    .findMany({
      where: { article: { documentId: ofDocument }, locale: ofLocale, publishedAt: null },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
  return rows.map(({ documentId, text, kind, origin, review, createdAt, updatedAt, linkedDocuments }) => ({
    ...{ documentId, text, kind, origin, review, createdAt, updatedAt },
    speaker: linked(parseKeptLinks(linkedDocuments), 'speaker')[0],
  }));
}

/** Whether the article has a public version. */
export async function isPublic(
  strapi: Core.Strapi,
  { ofDocument, ofLocale }: ArticlePlace,
): Promise<boolean> {
  const where = { documentId: ofDocument, locale: ofLocale, publishedAt: { $notNull: true } };
  return (await strapi.db.query(ARTICLE).count({ where })) > 0;
}

/** A stored article as if it had just been read, to write it anew; undefined for a language that nobody here reads. */
export function toImported(stored: StoredArticle, locale: string): ImportedArticle | undefined {
  const language = languageOf(locale);
  if (language === undefined) return undefined;
  const { title, body, source } = stored;
  const texts = {
    title,
    ...(stored.kicker === null ? {} : { kicker: stored.kicker }),
    ...(stored.abstract === null ? {} : { abstract: stored.abstract }),
    body: plainText(body).text,
  };
  const { quotes, persons } = readArticleQuotes({ lang: language, fields: texts });
  return {
    locale: language,
    fields: {
      title,
      kicker: stored.kicker ?? undefined,
      abstract: stored.abstract ?? undefined,
      dateline: stored.dateline ?? undefined,
      byline: stored.byline ?? undefined,
      body: body ?? [],
      source: {
        name: source?.name ?? undefined,
        url: source?.url ?? undefined,
        publishedAt: source?.publishedAt ?? undefined,
        hits: source?.hits ?? undefined,
        categories: source?.categories ?? undefined,
        tags: source?.tags ?? undefined,
      },
    },
    ...{ texts, quotes, persons },
    authors: [],
    published: undefined,
    withheld: undefined,
    oldSlug: undefined,
    removed: [],
    rewritten: [],
  };
}
