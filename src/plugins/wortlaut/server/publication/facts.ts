import type { Core } from '@strapi/strapi';
import { ARTICLE, PERSON, QUOTE } from '../content-types';
import { allLinked, linkedOne, parseKeptLinks } from '../links/kept-links';
import { ownersNaming } from '../links/find-owners';
import { versionsOf } from '../links/versions';
import type { Tables } from '../transactions/tables';
import type {
  ArticleFacts,
  PersonFacts,
  QuoteFacts,
  QuoteVersionFacts,
  Review,
} from './decide-what-goes-out';
import { correctedText, type ArticleRow } from './article-text';
import type { Correction } from './needs-correction';

/** A quote's row as Strapi's queries give it, with its component `correction`. */
interface QuoteRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale?: string | null;
  readonly publishedAt: unknown;
  readonly updatedAt?: string | Date | null;
  readonly text?: string | null;
  readonly position?: number | null;
  readonly review?: Review | null;
  readonly linkedDocuments?: unknown;
  readonly withheld?: unknown;
  readonly correction?: Correction | null;
  readonly occurrences?: QuoteVersionFacts['places'] | null;
}

/** The day a quote was withdrawn (ISO 8601), if its correction says so. */
export function withdrawnOn(row: Pick<QuoteRow, 'correction'>): string | undefined {
  return row.correction?.kind === 'withdrawn' ? row.correction.date : undefined;
}

function toVersionFacts(row: QuoteRow): QuoteVersionFacts {
  return {
    id: row.id,
    text: row.text ?? '',
    places: row.occurrences ?? [],
    links: parseKeptLinks(row.linkedDocuments),
    correction: row.correction ?? undefined,
    withdrawnOn: withdrawnOn(row),
    editedAt: new Date(row.updatedAt ?? 0).toISOString(),
  };
}

/** A public version that is withheld is kept on its draft, in the shape of a row. */
function isQuoteRow(value: unknown): value is QuoteRow {
  return typeof value === 'object' && value !== null && 'documentId' in value && 'publishedAt' in value;
}

function toQuoteFacts(documentId: string, rows: readonly QuoteRow[]): QuoteFacts {
  const draft = rows.find((row) => row.publishedAt === null);
  const withheld = draft && isQuoteRow(draft.withheld) ? draft.withheld : undefined;
  const published = rows.find((row) => row.publishedAt !== null) ?? withheld;
  return {
    documentId,
    review: draft?.review ?? 'accepted',
    draft: draft && toVersionFacts(draft),
    published: published && toVersionFacts(published),
  };
}

/** The public versions of a quote, in sight or withheld, by their locales. */
export async function readPublicVersions(
  strapi: Core.Strapi,
  documentId: string,
): Promise<Map<string, QuoteVersionFacts>> {
  const rows: QuoteRow[] = await strapi.db
    .query(QUOTE)
    .findMany({ where: { documentId }, populate: ['correction', 'occurrences'] });
  const versions = new Map<string, QuoteVersionFacts>();
  for (const locale of new Set(rows.map((row) => row.locale ?? ''))) {
    const { published } = toQuoteFacts(
      documentId,
      rows.filter((row) => (row.locale ?? '') === locale),
    );
    if (published) versions.set(locale, published);
  }
  return versions;
}

/** Everything about quotes in one locale that publication asks, by position. */
export async function readQuoteFacts(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  locale: string,
): Promise<QuoteFacts[]> {
  const rows: QuoteRow[] = await strapi.db.query(QUOTE).findMany({
    where: { documentId: { $in: [...documentIds] }, locale },
    populate: ['correction', 'occurrences'],
    orderBy: [{ position: 'asc' }, { documentId: 'asc' }],
  });
  const ids = [...new Set(rows.map(({ documentId }) => documentId))];
  return ids.map((id) =>
    toQuoteFacts(
      id,
      rows.filter(({ documentId }) => documentId === id),
    ),
  );
}

interface PersonRow {
  readonly documentId: string;
  readonly name?: string | null;
  readonly review?: Review | null;
  readonly publishedAt: unknown;
  readonly firstPublicationDate: unknown;
}

/** Everything about persons that publication asks. */
export async function readPersonFacts(
  strapi: Core.Strapi,
  documentIds: Iterable<string>,
): Promise<Map<string, PersonFacts>> {
  const rows: PersonRow[] = await strapi.db.query(PERSON).findMany({
    where: { documentId: { $in: [...new Set(documentIds)] } },
    select: ['documentId', 'name', 'review', 'publishedAt', 'firstPublicationDate'],
  });
  const facts = new Map<string, PersonFacts>();
  for (const { documentId } of rows) {
    const versions = rows.filter((row) => row.documentId === documentId);
    const draft = versions.find((row) => row.publishedAt === null) ?? versions[0];
    facts.set(documentId, {
      documentId,
      name: draft?.name ?? '',
      review: draft?.review ?? 'accepted',
      isPublic: versions.some((row) => row.publishedAt !== null),
      wasPublic: versions.some((row) => row.firstPublicationDate !== null),
    });
  }
  return facts;
}

/** Everything that is asked when an article is to be published in `locale`; undefined where it has no draft there. */
export async function readArticleFacts(
  strapi: Core.Strapi,
  tables: Tables,
  documentId: string,
  locale: string,
): Promise<ArticleFacts | undefined> {
  const versions = await versionsOf(strapi, tables, ARTICLE, [documentId]);
  const draft = versions.find((version) => !version.isPublic && version.locale === locale);
  if (!draft) return undefined;
  const row: ArticleRow | null = await strapi.db
    .query(ARTICLE)
    .findOne({ where: { id: draft.id }, populate: ['corrections'] });
  const naming = await ownersNaming(strapi, tables, ARTICLE, [documentId]);
  const quotes = await readQuoteFacts(strapi, [...new Set(naming.map((quote) => quote.documentId))], locale);
  const speakers = quotes
    .map((quote) => linkedOne(quote.draft?.links ?? {}, 'speaker'))
    .filter((speaker) => speaker !== undefined);
  const names = allLinked(draft.links);
  return {
    documentId,
    draft: correctedText(row),
    names,
    quotes,
    persons: await readPersonFacts(strapi, [...names, ...speakers]),
  };
}
