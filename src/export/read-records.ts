import type { Core } from '@strapi/strapi';
import { QUOTE } from '../plugins/wortlaut/server/content-types';
import { IMPORT_RECORD, IMPORT_RUN } from '../plugins/wortlaut/server/imports/import-schemas';
import { parseKeptLinks } from '../plugins/wortlaut/server/links/kept-links';
import { relationsOwnedBy } from '../plugins/wortlaut/server/links/owned-relations';
import { visibleQuoteIds } from '../plugins/wortlaut/server/public-reading/visible-quotes';
import { writtenFields, writtenMoment } from './canonical-value';
import type { ExportedField, ExportedType, Visibility } from './exported-types';
import { compareRecords, type ExportRecord } from './record';
import { isValues, type Values } from './values';

/** What a query has to bring along for these fields: components, and the files that are named. */
function populateFor(fields: readonly ExportedField[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if (field.kind === 'value') return [];
      if (field.kind === 'media') return [[field.name, { select: ['documentId'] }]];
      return [[field.name, { populate: populateFor(field.fields) }]];
    }),
  );
}

function whereFor(
  strapi: Core.Strapi,
  { uid, hasVersions }: ExportedType,
  visibility: Visibility,
  documentIds: readonly string[],
): Record<string, unknown> {
  const asked = { documentId: { $in: documentIds } };
  if (visibility === 'everything' || !hasVersions) return asked;
  const visible = uid === QUOTE ? { id: { $in: visibleQuoteIds(strapi) } } : {};
  return { ...asked, publishedAt: { $notNull: true }, ...visible };
}

/** Of documents that are linked to, those with a public version. */
async function publicTargets(
  strapi: Core.Strapi,
  type: ExportedType,
  rows: readonly Values[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { attribute, target } of relationsOwnedBy(type.uid)) {
    const ids = rows.flatMap((row) => parseKeptLinks(row.linkedDocuments)[attribute] ?? []);
    const targets = await strapi.db.query(target).findMany({
      where: { documentId: { $in: [...new Set(ids)] }, publishedAt: { $notNull: true } },
      select: ['documentId'],
    });
    for (const { documentId } of targets) found.add(documentId);
  }
  return found;
}

function linksOf(
  { links }: ExportedType,
  row: Values,
  isShown: (documentId: string) => boolean,
): ExportRecord['links'] {
  const kept = parseKeptLinks(row.linkedDocuments);
  return Object.fromEntries(
    links
      .map((attribute): [string, string[]] => [attribute, (kept[attribute] ?? []).filter(isShown)])
      .filter(([, documentIds]) => documentIds.length > 0),
  );
}

/**
 * The notes of runs but for those of runs that restored an export and did nothing that stands any more: in the next export
 * they would make another of it than the one that came in.
 */
async function withoutNotesOfRestoring(strapi: Core.Strapi, runs: readonly Values[]): Promise<Values[]> {
  const kept: Values[] = [];
  for (const run of runs) {
    const restores = isValues(run.settings) && run.settings.restores === true;
    if (!restores || (await strapi.db.query(IMPORT_RECORD).count({ where: { run: run.run } })) > 0)
      kept.push(run);
  }
  return kept;
}

/**
 * The records of the given documents of one type, in order: all their versions, or those that the public may see.
 *
 * A document that has no such version gives no record.
 */
export async function readRecords(
  strapi: Core.Strapi,
  type: ExportedType,
  visibility: Visibility,
  documentIds: readonly string[],
): Promise<ExportRecord[]> {
  if (documentIds.length === 0) return [];
  const found: unknown[] = await strapi.db.query(type.uid).findMany({
    where: whereFor(strapi, type, visibility, documentIds),
    populate: populateFor(type.fields),
  });
  const stored = found.filter(isValues);
  const rows = type.uid === IMPORT_RUN ? await withoutNotesOfRestoring(strapi, stored) : stored;
  const targets = visibility === 'public' ? await publicTargets(strapi, type, rows) : undefined;
  const isShown = (documentId: string) => targets === undefined || targets.has(documentId);
  return rows
    .map((row): ExportRecord => {
      const publishedAt = type.hasVersions ? writtenMoment(row.publishedAt) : undefined;
      const status = publishedAt === undefined ? 'draft' : 'published';
      return {
        type: type.name,
        documentId: String(row.documentId),
        locale: typeof row.locale === 'string' ? row.locale : undefined,
        status: type.hasVersions ? status : undefined,
        createdAt: writtenMoment(row.createdAt),
        updatedAt: writtenMoment(row.updatedAt),
        publishedAt,
        fields: writtenFields(type.fields, row),
        links: type.links.length === 0 ? undefined : linksOf(type, row, isShown),
      };
    })
    .sort(compareRecords);
}
