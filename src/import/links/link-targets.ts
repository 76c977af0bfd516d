import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../plugins/wortlaut/server/content-types';
import { grouped } from '../../plugins/wortlaut/server/documents/grouped';
import { inPieces } from '../../plugins/wortlaut/server/transactions/tables';
import { addressKeyOf } from '../articles/internal-links';
import { recordsAt } from '../id-map/import-record';
import type { ArticleAddress } from '../../plugins/wortlaut/server/addresses/article-address';

/** An imported article that others link to. */
export interface LinkTarget {
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string;
  readonly isPublic: boolean;
  /** Where readers find it, or will once it is public. */
  readonly url: string;
}

interface SlugRow {
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string | null;
  readonly publishedAt: unknown;
}

async function slugsOf(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SlugRow[]>> {
  const rows: SlugRow[] = [];
  for (const $in of inPieces([...new Set(documentIds)])) {
    const select = ['documentId', 'locale', 'slug', 'publishedAt'];
    rows.push(...(await strapi.db.query(ARTICLE).findMany({ where: { documentId: { $in } }, select })));
  }
  return grouped(rows, ({ documentId }) => documentId);
}

/**
 * The articles that stood under addresses of the old system, by address as `addressOf` gives it; those that are not in are
 * missing. A public one goes by its public slug.
 */
export async function findTargets(
  strapi: Core.Strapi,
  addresses: readonly string[],
  addressOfArticle: ArticleAddress,
): Promise<ReadonlyMap<string, LinkTarget>> {
  const records = await recordsAt(strapi, [...new Set(addresses)].map(addressKeyOf));
  const versionsOf = await slugsOf(
    strapi,
    records.map(({ ofDocument }) => ofDocument),
  );
  const targets = new Map<string, LinkTarget>();
  for (const { address, ofDocument, ofLocale } of records) {
    const versions = (versionsOf.get(ofDocument) ?? []).filter(({ locale }) => locale === ofLocale);
    const shown = versions.find(({ publishedAt }) => publishedAt !== null) ?? versions[0];
    if (address === null || targets.has(address) || !shown?.slug) continue;
    const { slug, publishedAt } = shown;
    const url = addressOfArticle(slug, ofLocale);
    if (url === undefined) continue;
    targets.set(address, {
      documentId: ofDocument,
      locale: ofLocale,
      slug,
      isPublic: publishedAt !== null,
      url,
    });
  }
  return targets;
}
