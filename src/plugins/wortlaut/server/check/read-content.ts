import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentTypeUid } from '../content-types';
import { componentAttributes } from '../documents/component-attributes';
import { parseKeptLinks } from '../links/kept-links';
import { linkTable } from '../links/link-table';
import { OWNED_RELATIONS } from '../links/owned-relations';
import { withTables } from '../transactions/tables';
import type { StoredContent, StoredLink, StoredVersion } from './content';

/** Bounds what is in memory twice while it is read. */
const ROWS_PER_READ = 500;

interface Row extends Record<string, unknown> {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: unknown;
}

async function readVersions(strapi: Core.Strapi, uid: ContentTypeUid): Promise<StoredVersion[]> {
  const versions: StoredVersion[] = [];
  let last = 0;
  for (;;) {
    const rows: Row[] = await strapi.db.query(uid).findMany({
      where: { id: { $gt: last } },
      orderBy: { id: 'asc' },
      limit: ROWS_PER_READ,
      populate: componentAttributes(strapi, uid).map(({ name }) => name),
    });
    for (const row of rows) {
      versions.push({
        uid,
        id: row.id,
        documentId: row.documentId,
        locale: row.locale,
        isPublic: row.publishedAt !== null,
        kept: parseKeptLinks(row.linkedDocuments),
        data: row,
      });
    }
    last = rows.at(-1)?.id ?? last;
    if (rows.length < ROWS_PER_READ) return versions;
  }
}

async function readLinks(strapi: Core.Strapi, versions: readonly StoredVersion[]): Promise<StoredLink[]> {
  const byRow = new Map(versions.map((version) => [`${version.uid} ${version.id}`, version]));
  const links: StoredLink[] = [];
  await withTables(strapi, async (tables) => {
    for (const relation of OWNED_RELATIONS) {
      const table = linkTable(strapi, relation);
      const rows: Record<string, number | null>[] = await tables(table.name).orderBy('id');
      for (const row of rows) {
        const owner = byRow.get(`${relation.owner} ${row[table.ownerColumn]}`);
        const target = byRow.get(`${relation.target} ${row[table.targetColumn]}`);
        const order = table.orderColumn === undefined ? 1 : (row[table.orderColumn] ?? 0);
        if (owner && target) links.push({ attribute: relation.attribute, owner, target, order });
      }
    }
  });
  return links;
}

/** Reads, in one transaction and without writing, what the rules look at. */
export async function readContent(strapi: Core.Strapi): Promise<StoredContent> {
  return strapi.db.transaction(async () => {
    const versions: StoredVersion[] = [];
    for (const uid of CONTENT_TYPES) versions.push(...(await readVersions(strapi, uid)));
    return { versions, links: await readLinks(strapi, versions) };
  });
}
