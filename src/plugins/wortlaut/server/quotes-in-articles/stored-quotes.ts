import type { Core } from '@strapi/strapi';
import type { QuoteSelectors } from '../../domain/anchors/selectors';
import type { ArticleField, ArticleQuote } from '../../domain/quotes/read-article-quotes';
import { ARTICLE, QUOTE } from '../content-types';
import { componentTable } from '../documents/component-rows';
import { grouped } from '../documents/grouped';
import { ownersNaming } from '../links/find-owners';
import { linkedOne, parseKeptLinks, type KeptLinks } from '../links/kept-links';
import { linkTable } from '../links/link-table';
import { relationsTo } from '../links/owned-relations';
import { tableOf } from '../links/versions';
import { inPieces, type Tables } from '../transactions/tables';

export const OCCURRENCE = 'quote.occurrence';

/** A stored place of a quote. */
export interface StoredPlace extends QuoteSelectors {
  /** Of the component's row. */
  readonly id: number;
  readonly field: ArticleField;
  readonly part: number;
  readonly state: 'anchored' | 'moved' | 'lost';
}

/** A quote's draft in one locale, as saving its article asks about it. */
export interface StoredQuote {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly review: 'suggested' | 'accepted' | 'rejected';
  /** Found, suggested, and nobody has changed it since: nothing about it was decided by a person. */
  readonly isUntouched: boolean;
  readonly links: KeptLinks;
  readonly position: number | null;
  readonly text: string;
  readonly kind: ArticleQuote['kind'];
  /** The other fields that finding quotes fills, by column. */
  readonly found: Readonly<Record<string, unknown>>;
  readonly places: readonly StoredPlace[];
}

/** The columns that finding quotes fills, beside the text and the places. */
const FOUND_COLUMNS = [
  'kind',
  'speaker_label',
  'speaker_role',
  'attribution',
  'place',
  'confidence',
  'found_speaker',
] as const;

interface QuoteRow extends Record<Exclude<(typeof FOUND_COLUMNS)[number], 'kind'>, unknown> {
  readonly kind: StoredQuote['kind'] | null;
  readonly id: number;
  readonly document_id: string;
  readonly locale: string;
  readonly review: StoredQuote['review'] | null;
  readonly origin: string | null;
  readonly linked_documents: unknown;
  readonly position: number | null;
  readonly text: string | null;
  readonly created_at: Date | number | string | null;
  readonly updated_at: Date | number | string | null;
}

type PlaceRow = Omit<StoredPlace, 'prefix' | 'suffix'> & {
  readonly owner: number;
  readonly prefix: string | null;
  readonly suffix: string | null;
};

async function placesOf(strapi: Core.Strapi, tables: Tables, ids: readonly number[]) {
  const joins = componentTable(strapi, QUOTE, 'occurrences');
  const places: { readonly owner: number; readonly place: StoredPlace }[] = [];
  for (const piece of inPieces(ids)) {
    const rows: PlaceRow[] = await tables(`${joins.name} as joined`)
      .join(
        `${strapi.db.metadata.get(OCCURRENCE).tableName} as place`,
        'place.id',
        `joined.${joins.componentColumn}`,
      )
      .whereIn(`joined.${joins.ownerColumn}`, piece)
      .where(Object.fromEntries(Object.entries(joins.fixed).map(([key, value]) => [`joined.${key}`, value])))
      .orderBy(`joined.${joins.orderColumn}`)
      .select({ owner: `joined.${joins.ownerColumn}` }, 'place.*');
    for (const { owner, id, field, part, exact, prefix, suffix, start, end, state } of rows) {
      const place = { id, field, part, exact, prefix: prefix ?? '', suffix: suffix ?? '', start, end, state };
      places.push({ owner, place });
    }
  }
  return grouped(places, ({ owner }) => owner);
}

const timeOf = (value: Date | number | string | null) => new Date(value ?? 0).getTime();

async function idsOf(
  strapi: Core.Strapi,
  tables: Tables,
  article: { readonly id: number; readonly documentId: string },
  isNewRow: boolean,
): Promise<number[]> {
  if (isNewRow) {
    // No link leads to a new row yet.
    const naming = await ownersNaming(strapi, tables, ARTICLE, [article.documentId]);
    return naming.filter(({ uid }) => uid === QUOTE).map(({ id }) => id);
  }
  const [relation] = relationsTo(ARTICLE);
  if (!relation) return [];
  const table = linkTable(strapi, relation);
  const rows: { id: number }[] = await tables(table.name)
    .where(table.targetColumn, article.id)
    .select({ id: table.ownerColumn });
  return rows.map(({ id }) => id);
}

function toStoredQuote(row: QuoteRow, places: readonly StoredPlace[]): StoredQuote {
  return {
    id: row.id,
    documentId: row.document_id,
    locale: row.locale,
    review: row.review ?? 'accepted',
    isUntouched:
      row.review === 'suggested' &&
      row.origin === 'found' &&
      timeOf(row.created_at) === timeOf(row.updated_at),
    links: parseKeptLinks(row.linked_documents),
    position: row.position,
    text: row.text ?? '',
    kind: row.kind ?? 'direct',
    found: Object.fromEntries(FOUND_COLUMNS.map((column) => [column, row[column]])),
    places,
  };
}

/** Versions of quotes by the ids of their rows, in the order of the article. */
export async function readQuotesById(
  strapi: Core.Strapi,
  tables: Tables,
  ids: readonly number[],
): Promise<StoredQuote[]> {
  const rows: QuoteRow[] = [];
  for (const piece of inPieces(ids)) {
    rows.push(...(await tables(tableOf(strapi, QUOTE)).whereIn('id', piece)));
  }
  const places = await placesOf(
    strapi,
    tables,
    rows.map(({ id }) => id),
  );
  return rows
    .map((row) =>
      toStoredQuote(
        row,
        (places.get(row.id) ?? []).map(({ place }) => place),
      ),
    )
    .sort((one, other) => (one.position ?? Infinity) - (other.position ?? Infinity) || one.id - other.id);
}

/**
 * The drafts of all quotes that belong to an article in a locale, whatever was decided about them, in order.
 *
 * @param isNewRow whether the article's draft is a row that Strapi has just made
 */
export async function readStoredQuotes(
  strapi: Core.Strapi,
  tables: Tables,
  article: { readonly id: number; readonly documentId: string; readonly locale: string },
  isNewRow: boolean,
): Promise<StoredQuote[]> {
  const ids: number[] = [];
  for (const piece of inPieces(await idsOf(strapi, tables, article, isNewRow))) {
    const drafts: { id: number }[] = await tables(tableOf(strapi, QUOTE))
      .select('id')
      .whereIn('id', piece)
      .where({ locale: article.locale, published_at: null });
    ids.push(...drafts.map(({ id }) => id));
  }
  const quotes = await readQuotesById(strapi, tables, ids);
  return quotes.filter(({ links }) => linkedOne(links, 'article') === article.documentId);
}
