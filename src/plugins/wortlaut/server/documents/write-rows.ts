import type { Core } from '@strapi/strapi';
import { QUOTE, type ContentTypeUid } from '../content-types';
import type { KeptLinks } from '../links/kept-links';
import { isOwner, relationsOwnedBy } from '../links/owned-relations';
import { rewriteLinks } from '../links/rewrite-links';
import { versionsOf, type Version } from '../links/versions';
import type { Change } from '../publication/changes';
import { redactIfWithdrawn } from '../publication/redact';
import type { Tables } from '../transactions/tables';
import { componentAttributes } from './component-attributes';
import { insertMany, writeComponents } from './component-rows';
import type { CompleteDocument } from './document-to-write';
import { grouped } from './grouped';
import { DRAFT_FIELDS } from './server-fields';
import type { WrittenData } from './written-data';

/** The links that a row keeps, in the order of the schema; `undefined` where nobody named any. */
function keptBy({ uid, links }: CompleteDocument): KeptLinks | undefined {
  const named = relationsOwnedBy(uid).filter(({ attribute }) => attribute in links);
  if (named.length === 0) return undefined;
  return Object.fromEntries(named.map(({ attribute }) => [attribute, [...new Set(links[attribute] ?? [])]]));
}

interface Row {
  readonly data: Readonly<WrittenData>;
}

function rowsOf(document: CompleteDocument, now: Date): Row[] {
  const { uid, documentId, locale, isPublic, data } = document;
  const linkedDocuments = isOwner(uid) ? keptBy(document) : undefined;
  const draft: WrittenData = {
    createdAt: now,
    updatedAt: now,
    ...data,
    documentId,
    locale,
    publishedAt: null,
    ...(linkedDocuments === undefined ? {} : { linkedDocuments }),
  };
  if (!isPublic) return [{ data: draft }];
  const published: WrittenData = { ...draft, publishedAt: now };
  for (const field of DRAFT_FIELDS[uid]) published[field] = null;
  return [{ data: draft }, { data: published }];
}

async function writeRowsOf(
  strapi: Core.Strapi,
  tables: Tables,
  uid: ContentTypeUid,
  rows: readonly Row[],
): Promise<void> {
  const components = componentAttributes(strapi, uid).map(({ name }) => name);
  const ids = await insertMany(
    strapi,
    uid,
    rows.map(({ data }) =>
      Object.fromEntries(Object.entries(data).filter(([name]) => !components.includes(name))),
    ),
  );
  const written = rows.map(({ data }, index) => ({ id: ids[index] ?? 0, data }));
  await writeComponents(strapi, tables, uid, written);
}

/**
 * Writes documents row by row as Strapi's document service would leave them, in a few statements for all of them
 * together: drafts and public versions, components, and the rows of the link tables, whatever order the documents are in.
 *
 * What the documents hold is not looked at: see `completeDocuments`. Calls the database's `createMany` life cycles and no
 * webhook. Out: what changed, one entry for each document, for an act to go on from.
 */
export async function writeRows(
  strapi: Core.Strapi,
  tables: Tables,
  documents: readonly CompleteDocument[],
  now: Date,
): Promise<Change[]> {
  const changes: Change[] = [];
  const owners: Version[] = [];
  for (const [uid, group] of grouped(documents, (document) => document.uid)) {
    const documentIds = [...new Set(group.map(({ documentId }) => documentId))];
    const before = await versionsOf(strapi, tables, uid, documentIds);
    await writeRowsOf(
      strapi,
      tables,
      uid,
      group.flatMap((document) => rowsOf(document, now)),
    );
    const after = await versionsOf(strapi, tables, uid, documentIds);
    const beforeOf = grouped(before, (version) => version.documentId);
    const afterOf = grouped(after, (version) => version.documentId);
    for (const documentId of documentIds) {
      changes.push({
        uid,
        documentId,
        before: beforeOf.get(documentId) ?? [],
        after: afterOf.get(documentId) ?? [],
      });
    }
    if (isOwner(uid)) owners.push(...after);
    if (uid !== QUOTE) continue;
    const old = new Set(before.map(({ id }) => id));
    for (const version of after) {
      if (version.isPublic && !old.has(version.id)) await redactIfWithdrawn(strapi, tables, version);
    }
  }
  await rewriteLinks(strapi, tables, owners);
  return changes;
}
