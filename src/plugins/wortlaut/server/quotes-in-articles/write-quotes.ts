import type { Core } from '@strapi/strapi';
import { QUOTE } from '../content-types';
import { completeDocuments } from '../documents/complete-documents';
import { componentTable, writeComponents } from '../documents/component-rows';
import type { DocumentToWrite } from '../documents/document-to-write';
import { grouped } from '../documents/grouped';
import { writeRows } from '../documents/write-rows';
import { keepLinks } from '../links/keep-links';
import { sameLinks, type KeptLinks } from '../links/kept-links';
import { tableOf, versionsOf } from '../links/versions';
import type { Change } from '../publication/changes';
import { inPieces, type Tables } from '../transactions/tables';
import type { Place } from './place-again';
import { OCCURRENCE, type StoredPlace, type StoredQuote } from './stored-quotes';
import type { Suggestion } from './suggestion';

/** How a quote's row is to be; what is left out stays. */
export interface QuoteUpdate {
  readonly quote: StoredQuote;
  readonly places: readonly Place[];
  readonly position: number | undefined;
  /** For a suggestion that follows what is found. */
  readonly suggestion?: Suggestion;
}

const PLACE_COLUMNS = ['field', 'part', 'exact', 'prefix', 'suffix', 'start', 'end', 'state'] as const;

const samePlace = (one: Place, other: Place) =>
  PLACE_COLUMNS.every((column) => one[column] === other[column]);

/** Are the rows the same, whatever they say? */
const sameRows = (quote: StoredQuote, places: readonly Place[]) =>
  quote.places.length === places.length && quote.places.every(({ id }, index) => places[index]?.id === id);

function placesChange({ quote, places }: QuoteUpdate): boolean {
  if (!sameRows(quote, places)) return true;
  return quote.places.some((stored, index) => {
    const now = places[index];
    return now !== undefined && !samePlace(stored, now);
  });
}

/** Writes columns of rows that are there, many rows in one statement; every row has the same columns. */
async function mergeRows(
  strapi: Core.Strapi,
  tables: Tables,
  table: string,
  rows: readonly object[],
): Promise<void> {
  for (const piece of inPieces(rows, strapi.db.dialect.getBatchInsertSize())) {
    await tables(table).insert(piece).onConflict('id').merge();
  }
}

/** Writes what changed of component rows that stay. */
async function updateRows(
  strapi: Core.Strapi,
  tables: Tables,
  updates: readonly QuoteUpdate[],
): Promise<void> {
  const rows = updates.flatMap(({ quote, places }) =>
    places.filter((place, index) => {
      const stored: StoredPlace | undefined = quote.places[index];
      return stored !== undefined && !samePlace(stored, place);
    }),
  );
  await mergeRows(strapi, tables, strapi.db.metadata.get(OCCURRENCE).tableName, rows);
}

/** Replaces the component rows of quotes that have more or fewer places than before. */
async function replaceRows(
  strapi: Core.Strapi,
  tables: Tables,
  updates: readonly QuoteUpdate[],
): Promise<void> {
  const joins = componentTable(strapi, QUOTE, 'occurrences');
  const former = updates.flatMap(({ quote }) => quote.places.map(({ id }) => id));
  for (const piece of inPieces(former)) {
    await tables(joins.name).where(joins.fixed).whereIn(joins.componentColumn, piece).delete();
    await tables(strapi.db.metadata.get(OCCURRENCE).tableName).whereIn('id', piece).delete();
  }
  const rows = updates.map(({ quote, places }) => ({
    id: quote.id,
    data: {
      occurrences: places.map((place) =>
        Object.fromEntries(PLACE_COLUMNS.map((column) => [column, place[column]])),
      ),
    },
  }));
  if (rows.length > 0) await writeComponents(strapi, tables, QUOTE, rows);
}

/** PostgreSQL keeps two digits of a decimal. */
const SMALLEST_DIFFERENCE = 0.0051;

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** JSON comes parsed from PostgreSQL and as text from SQLite, decimals the other way about. */
function sameValue(column: string, stored: unknown, wanted: unknown): boolean {
  if (column === 'confidence') {
    return Math.abs(Number(stored ?? -1) - Number(wanted ?? -1)) < SMALLEST_DIFFERENCE;
  }
  const parsed: unknown =
    column === 'found_speaker' && typeof stored === 'string' ? JSON.parse(stored) : stored;
  if (typeof parsed !== 'object' || parsed === null) return textOf(parsed) === textOf(wanted);
  const { name, candidates }: { name?: unknown; candidates?: unknown } = parsed;
  return JSON.stringify({ name, candidates }) === textOf(wanted);
}

function suggestedColumns({ text, fields, foundSpeaker }: Suggestion): Record<string, unknown> {
  return {
    text,
    kind: fields.kind,
    speaker_label: fields.speakerLabel ?? null,
    speaker_role: fields.speakerRole ?? null,
    attribution: fields.attribution ?? null,
    place: fields.place ?? null,
    confidence: fields.confidence,
    found_speaker: foundSpeaker === undefined ? null : JSON.stringify(foundSpeaker),
  };
}

const suggestedLinks = (article: string, speaker: string | undefined): KeptLinks => ({
  article: [article],
  speaker: speaker === undefined ? [] : [speaker],
});

/** The columns of a quote that change, none where all are as they should be. */
function changedColumns(update: QuoteUpdate, now: Date): Record<string, unknown> {
  const { quote, position, suggestion } = update;
  const stored: Record<string, unknown> = { ...quote.found, text: quote.text };
  const changed: Record<string, unknown> = Object.fromEntries(
    Object.entries(suggestion ? suggestedColumns(suggestion) : {}).filter(
      ([column, wanted]) => !sameValue(column, stored[column], wanted),
    ),
  );
  if (position !== undefined && position !== quote.position) changed.position = position;
  // So the next publication of the article takes the quote along. A suggestion does not go out, and stays untouched.
  const isEdit = quote.review === 'accepted' && (placesChange(update) || 'position' in changed);
  return isEdit ? { ...changed, updated_at: now } : changed;
}

/** Writes the changed columns of quotes, those that change alike together: an edit shifts all quotes after it. */
async function updateColumns(
  strapi: Core.Strapi,
  tables: Tables,
  changed: readonly { readonly quote: StoredQuote; readonly columns: Record<string, unknown> }[],
): Promise<void> {
  const alike = grouped(changed, ({ columns }) => Object.keys(columns).sort().join());
  for (const group of alike.values()) {
    const rows = group.map(({ quote, columns }) => ({ id: quote.id, ...columns }));
    await mergeRows(strapi, tables, tableOf(strapi, QUOTE), rows);
  }
}

/** Writes what saving an article changed of its quotes, and nothing where nothing changed. Out: the documents changed. */
export async function updateQuotes(
  strapi: Core.Strapi,
  tables: Tables,
  updates: readonly QuoteUpdate[],
  now: Date,
): Promise<Change[]> {
  const changed = updates
    .map((update) => ({ quote: update.quote, columns: changedColumns(update, now) }))
    .filter(({ columns }) => Object.keys(columns).length > 0);
  const documentIds = new Set(changed.map(({ quote }) => quote.documentId));
  await updateColumns(strapi, tables, changed);
  const moved = updates.filter(placesChange);
  for (const { quote } of moved) documentIds.add(quote.documentId);
  await updateRows(
    strapi,
    tables,
    moved.filter(({ quote, places }) => sameRows(quote, places)),
  );
  await replaceRows(
    strapi,
    tables,
    moved.filter(({ quote, places }) => !sameRows(quote, places)),
  );

  const relinked = updates.flatMap(({ quote, suggestion }) => {
    const links = suggestion && suggestedLinks(quote.links.article?.[0] ?? '', suggestion.speaker);
    return links && !sameLinks(links, quote.links) ? [{ quote, links }] : [];
  });
  for (const { quote } of relinked) documentIds.add(quote.documentId);
  const versions = await versionsOf(strapi, tables, QUOTE, documentIds);
  for (const { quote, links } of relinked) {
    const version = versions.find(({ id }) => id === quote.id);
    if (version) await keepLinks(strapi, tables, version, links);
  }
  const after = relinked.length > 0 ? await versionsOf(strapi, tables, QUOTE, documentIds) : versions;
  return [...documentIds].map((documentId) => {
    const own = after.filter((version) => version.documentId === documentId);
    return { uid: QUOTE, documentId, before: own, after: own };
  });
}

/** Makes the quotes that were found new, as suggestions of whoever made the article. Out: what was made. */
export async function writeSuggestions(
  strapi: Core.Strapi,
  tables: Tables,
  article: { readonly documentId: string; readonly locale: string; readonly createdBy: number | null },
  suggestions: readonly Suggestion[],
  now: Date,
): Promise<Change[]> {
  if (suggestions.length === 0) return [];
  const documents = suggestions.map(({ text, fields, places, speaker, position }): DocumentToWrite => ({
    uid: QUOTE,
    locale: article.locale,
    data: { text, ...fields, occurrences: places, position, origin: 'found', review: 'suggested' },
    links: suggestedLinks(article.documentId, speaker),
  }));
  const complete = await completeDocuments(strapi, tables, documents, now);
  const withSpeakers = complete.map((document, index) => {
    const foundSpeaker = suggestions[index]?.foundSpeaker;
    return foundSpeaker ? { ...document, data: { ...document.data, foundSpeaker } } : document;
  });
  const made = await writeRows(strapi, tables, withSpeakers, now);
  const { createdBy } = article;
  if (createdBy === null) return made;
  // Roles may look at what bears the name of their user alone.
  const ids = made.flatMap(({ after }) => after.map(({ id }) => id));
  for (const piece of inPieces(ids)) {
    await tables(tableOf(strapi, QUOTE))
      .whereIn('id', piece)
      .update({ created_by_id: createdBy, updated_by_id: createdBy });
  }
  return made;
}
