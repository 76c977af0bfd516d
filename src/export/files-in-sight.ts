import type { Core } from '@strapi/strapi';
import { QUOTE } from '../plugins/wortlaut/server/content-types';
import { componentTable } from '../plugins/wortlaut/server/documents/component-rows';
import { fileTable } from './file-table';
import { visibleQuoteIds } from '../plugins/wortlaut/server/public-reading/visible-quotes';
import { withTables } from '../plugins/wortlaut/server/transactions/tables';
import { FILE, type ExportedField, type ExportedType } from './exported-types';

/** The way from a content type to a file: through components, each by the field that holds it, to a field for files. */
interface WayToFile {
  /** The models on the way, the content type first, the one that has the field for files last. */
  readonly models: readonly string[];
  /** As many as there are models; the last one holds the file. */
  readonly fields: readonly string[];
}

function waysToFiles(uid: string, fields: readonly ExportedField[]): WayToFile[] {
  return fields.flatMap((field): WayToFile[] => {
    if (field.kind === 'value') return [];
    if (field.kind === 'media') return [{ models: [uid], fields: [field.name] }];
    return waysToFiles(field.component, field.fields).map((way) => ({
      models: [uid, ...way.models],
      fields: [field.name, ...way.fields],
    }));
  });
}

/** Of the files, those that a public version shows on this way; by their documentIds. */
async function filesOnTheWay(
  strapi: Core.Strapi,
  { uid }: ExportedType,
  { models, fields }: WayToFile,
  documentIds: readonly string[],
): Promise<string[]> {
  const links = fileTable(strapi);
  const tableOf = (model: string) => strapi.db.metadata.get(model).tableName;
  return withTables(strapi, async (tables) => {
    const query = tables(`${tableOf(FILE)} as file`)
      .join(`${links.name} as link`, `link.${links.fileColumn}`, 'file.id')
      .whereIn('file.document_id', documentIds)
      .where({ [`link.${links.typeColumn}`]: models.at(-1), [`link.${links.fieldColumn}`]: fields.at(-1) });
    let idColumn = `link.${links.relatedColumn}`;
    for (let step = models.length - 2; step >= 0; step -= 1) {
      const table = componentTable(strapi, models[step] ?? '', fields[step] ?? '');
      const alias = `step_${step}`;
      const joins = { ...table.fixed, [table.typeColumn]: models[step + 1] };
      query
        .join(`${table.name} as ${alias}`, `${alias}.${table.componentColumn}`, idColumn)
        .where(Object.fromEntries(Object.entries(joins).map(([name, value]) => [`${alias}.${name}`, value])));
      idColumn = `${alias}.${table.ownerColumn}`;
    }
    query.join(`${tableOf(uid)} as shown`, 'shown.id', idColumn).whereNotNull('shown.published_at');
    if (uid === QUOTE) query.whereIn('shown.id', visibleQuoteIds(strapi));
    const rows: { document_id: string }[] = await query.distinct('file.document_id');
    return rows.map((row) => row.document_id);
  });
}

/** Of the files with these documentIds, those that some public version shows. */
export async function filesInSight(
  strapi: Core.Strapi,
  types: readonly ExportedType[],
  documentIds: readonly string[],
): Promise<string[]> {
  const inSight = new Set<string>();
  for (const type of types.filter(({ uid, hasVersions }) => uid !== FILE && hasVersions)) {
    for (const way of waysToFiles(type.uid, type.fields)) {
      for (const id of await filesOnTheWay(strapi, type, way, documentIds)) inSight.add(id);
    }
  }
  return documentIds.filter((id) => inSight.has(id));
}
