import type { Core } from '@strapi/strapi';
import type { ExportedType } from '../../export/exported-types';
import { ARTICLE, QUOTE } from '../../plugins/wortlaut/server/content-types';
import { tableOf } from '../../plugins/wortlaut/server/links/versions';
import type { Tables } from '../../plugins/wortlaut/server/transactions/tables';
import type { DocumentToRestore, Outcome } from './restore-documents';

type Obstacle = Exclude<Outcome, { kind: 'created' | 'replaced' }> | { readonly kind: 'same' };
type Obstacles = Map<string, Obstacle>;

/** Slugs that other documents have taken. */
async function takenSlugs(
  strapi: Core.Strapi,
  { uid, fields }: ExportedType,
  documents: readonly DocumentToRestore[],
): Promise<Obstacles> {
  const obstacles: Obstacles = new Map();
  if (!fields.some((field) => field.kind === 'value' && field.type === 'uid' && field.name === 'slug'))
    return obstacles;
  const records = documents.flatMap((document) => document.records);
  const slugs = new Set(records.flatMap(({ fields: { slug } }) => (typeof slug === 'string' ? [slug] : [])));
  const holders = await strapi.db
    .query(uid)
    .findMany({ where: { slug: { $in: [...slugs] } }, select: ['documentId', 'slug', 'locale'] });
  for (const {
    documentId,
    locale,
    fields: { slug },
  } of records) {
    const holder = holders.find(
      (each) => each.slug === slug && (each.locale ?? undefined) === locale && each.documentId !== documentId,
    );
    if (!holder) continue;
    const message = `Its slug "${String(slug)}" belongs to the document ${holder.documentId} here. Give that one another slug, and restore again.`;
    obstacles.set(documentId, { kind: 'refused', message });
  }
  return obstacles;
}

/** Quotes whose article is not there. */
async function missingArticles(
  strapi: Core.Strapi,
  tables: Tables,
  { uid }: ExportedType,
  documents: readonly DocumentToRestore[],
  announced: ReadonlySet<string>,
): Promise<Obstacles> {
  if (uid !== QUOTE) return new Map();
  const articlesOf = (document: DocumentToRestore) =>
    document.records.flatMap(({ links }) => links?.article ?? []);
  const rows: { document_id: string }[] = await tables(tableOf(strapi, ARTICLE))
    .distinct('document_id')
    .whereIn('document_id', [...new Set(documents.flatMap(articlesOf))]);
  const there = new Set([...announced, ...rows.map((row) => row.document_id)]);
  return new Map(
    documents.flatMap((document): [string, Obstacle][] => {
      const missing = articlesOf(document).find((id) => !there.has(id));
      if (missing === undefined) return [];
      return [
        [
          document.documentId,
          { kind: 'refused', message: `Its article ${missing} is not here, and did not come with it.` },
        ],
      ];
    }),
  );
}

/** Rows of tables of which the database takes one for each combination of some columns, where it has that one. */
async function takenKeys(
  strapi: Core.Strapi,
  tables: Tables,
  { uid, hasVersions }: ExportedType,
  documents: readonly DocumentToRestore[],
): Promise<Obstacles> {
  const obstacles: Obstacles = new Map();
  const { attributes, indexes = [], tableName } = strapi.db.metadata.get(uid);
  const keys = hasVersions ? [] : indexes.filter(({ type }) => type === 'unique');
  const nameOf = (column: string) =>
    Object.keys(attributes).find((name) => {
      const attribute = attributes[name];
      return attribute && 'columnName' in attribute && attribute.columnName === column;
    }) ?? column;
  for (const { columns } of keys) {
    for (const { documentId, records } of documents) {
      const fields = records[0]?.fields ?? {};
      const where = Object.fromEntries(columns.map((column) => [column, fields[nameOf(column)] ?? null]));
      const holder: unknown = await tables(tableName)
        .where(where)
        .whereNot({ document_id: documentId })
        .first();
      if (holder !== undefined) obstacles.set(documentId, { kind: 'same' });
    }
  }
  return obstacles;
}

/**
 * Documents that cannot be written beside what is in the database, each with the reason.
 *
 * @param announced articles that are not there and would be, were this no dry run
 */
export async function findObstacles(
  strapi: Core.Strapi,
  tables: Tables,
  type: ExportedType,
  documents: readonly DocumentToRestore[],
  announced: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Obstacle>> {
  return new Map([
    ...(await takenSlugs(strapi, type, documents)),
    ...(await missingArticles(strapi, tables, type, documents, announced)),
    ...(await takenKeys(strapi, tables, type, documents)),
  ]);
}
