import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../content-types';
import { inPieces, type Tables } from '../transactions/tables';
import { namingColumns, TEXTS_IN_COLUMN } from './index-named-documents';
import { relationsTo, type OwnerUid } from './owned-relations';
import { tableOf, versionsOf, type Version } from './versions';

/** Bounds the length of one statement; each document takes one comparison per column. */
const DOCUMENTS_PER_STATEMENT = 50;

async function idsOfOwners(
  strapi: Core.Strapi,
  tables: Tables,
  owner: OwnerUid,
  documentIds: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>();
  const isPostgres = strapi.db.dialect.client === 'postgres';
  for (const piece of inPieces(documentIds, DOCUMENTS_PER_STATEMENT)) {
    const rows: { document_id: string }[] = await tables(tableOf(strapi, owner))
      .distinct('document_id')
      .where((anyOf) => {
        for (const column of namingColumns(owner)) {
          if (isPostgres) anyOf.orWhereRaw(`${TEXTS_IN_COLUMN} \\?| ?`, [column, [...piece]]);
          else for (const id of piece) anyOf.orWhereRaw('instr(??, ?) > 0', [column, `"${id}"`]);
        }
      });
    for (const row of rows) found.add(row.document_id);
  }
  return found;
}

/**
 * All versions of the owners of which any version names one of the documents, be it a version that is public, a draft
 * or a public version that is withheld at the moment.
 */
export async function ownersNaming(
  strapi: Core.Strapi,
  tables: Tables,
  target: ContentTypeUid,
  documentIds: Iterable<string>,
): Promise<Version[]> {
  const wanted = [...new Set(documentIds)];
  if (wanted.length === 0) return [];
  const versions: Version[] = [];
  for (const owner of new Set(relationsTo(target).map((relation) => relation.owner))) {
    const ids = await idsOfOwners(strapi, tables, owner, wanted);
    versions.push(...(await versionsOf(strapi, tables, owner, ids)));
  }
  return versions;
}
