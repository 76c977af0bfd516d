import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../plugins/wortlaut/server/content-types';
import { withTables } from '../../plugins/wortlaut/server/transactions/tables';
import { documentHashes } from '../id-map/document-hash';
import { changeRecord, type RewrittenLink, type StoredRecord } from '../id-map/import-record';

/** A stored version of an article, as far as links in it are changed. */
export interface ArticleVersion {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly body: unknown;
  readonly publishedAt: unknown;
}

/** Records with the stored versions of their articles, and the hash of each draft. */
export interface RecordWithVersions {
  readonly record: StoredRecord;
  readonly versions: readonly ArticleVersion[];
  /** Did an editor change the article since the import wrote it? */
  readonly isEdited: boolean;
}

const keyOf = (documentId: string, locale: string) => `${documentId} ${locale}`;

async function hashesOf(
  strapi: Core.Strapi,
  records: readonly StoredRecord[],
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for (const locale of new Set(records.map(({ ofLocale }) => ofLocale))) {
    const ids = records.filter(({ ofLocale }) => ofLocale === locale).map(({ ofDocument }) => ofDocument);
    for (const [id, hash] of await documentHashes(strapi, ARTICLE, ids, locale))
      hashes.set(keyOf(id, locale), hash);
  }
  return hashes;
}

/** The articles of records of the id map; those that somebody deleted have no versions. */
export async function withVersions(
  strapi: Core.Strapi,
  records: readonly StoredRecord[],
): Promise<RecordWithVersions[]> {
  const rows: ArticleVersion[] = await strapi.db.query(ARTICLE).findMany({
    where: { documentId: { $in: records.map(({ ofDocument }) => ofDocument) } },
    select: ['id', 'documentId', 'locale', 'body', 'publishedAt'],
    orderBy: { id: 'asc' },
  });
  const hashes = await hashesOf(strapi, records);
  return records.map((record) => ({
    record,
    versions: rows.filter(
      ({ documentId, locale }) => documentId === record.ofDocument && locale === record.ofLocale,
    ),
    isEdited: hashes.get(keyOf(record.ofDocument, record.ofLocale)) !== record.writtenHash,
  }));
}

/** Gives a version another body. No word of it changes, so it keeps the time of its last change. */
export async function writeBody(strapi: Core.Strapi, { id }: ArticleVersion, body: unknown): Promise<void> {
  const { tableName } = strapi.db.metadata.get(ARTICLE);
  await withTables(strapi, (tables) =>
    tables(tableName)
      .where({ id })
      .update({ body: JSON.stringify(body) }),
  );
}

/**
 * Notes in the id map which links of an article were changed. Where no editor had changed the article, its hash follows,
 * so that this does not count as an editor's change.
 */
export async function noteLinks(
  strapi: Core.Strapi,
  { record, isEdited }: RecordWithVersions,
  links: { readonly open: readonly string[]; readonly rewritten: readonly RewrittenLink[] },
): Promise<void> {
  const { id, ofDocument, ofLocale, made } = record;
  const hash = isEdited
    ? undefined
    : (await documentHashes(strapi, ARTICLE, [ofDocument], ofLocale)).get(ofDocument);
  await changeRecord(strapi, id, {
    openLinks: links.open.length === 0 ? null : links.open,
    rewrittenLinks: links.rewritten.length === 0 ? null : links.rewritten,
    ...(hash === undefined
      ? {}
      : {
          writtenHash: hash,
          made: made.map((one) => (one.documentId === ofDocument ? { ...one, hash } : one)),
        }),
  });
}
