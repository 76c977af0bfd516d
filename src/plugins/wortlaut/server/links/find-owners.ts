import type { Core } from '@strapi/strapi';
import { QUOTE, type ContentTypeUid } from '../content-types';
import { inPieces, type Tables } from '../transactions/tables';
import { relationsTo, type OwnerUid } from './owned-relations';
import { tableOf, versionsOf, type Version } from './versions';

/** Bounds the length of one statement; each document takes one comparison per column. */
const DOCUMENTS_PER_STATEMENT = 50;

/** The columns in which a version of an owner names other documents. */
function namingColumns(owner: OwnerUid): readonly string[] {
  return owner === QUOTE ? ['linked_documents', 'withheld'] : ['linked_documents'];
}

async function idsOfOwners(
  strapi: Core.Strapi,
  tables: Tables,
  owner: OwnerUid,
  documentIds: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const piece of inPieces(documentIds, DOCUMENTS_PER_STATEMENT)) {
    const rows: { document_id: string }[] = await tables(tableOf(strapi, owner))
      .distinct('document_id')
      .where((anyOf) => {
        for (const column of namingColumns(owner)) {
          for (const id of piece) anyOf.orWhereRaw('CAST(?? AS TEXT) LIKE ?', [column, `%"${id}"%`]);
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
