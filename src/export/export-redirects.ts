import type { Core } from '@strapi/strapi';
import type { ArticleAddress } from '../plugins/wortlaut/server/addresses/article-address';
import { OLD_SLUG } from '../plugins/wortlaut/server/addresses/old-slug-schema';
import { ARTICLE } from '../plugins/wortlaut/server/content-types';
import { IMPORT_RECORD } from '../plugins/wortlaut/server/imports/import-schemas';
import { inOneMoment } from './export-content';

/** Rows that are in memory at once. */
const ROWS_AT_ONCE = 1000;
const HEAD = 'from,to';

interface Row {
  readonly id: number;
  readonly ofDocument: string;
  readonly ofLocale: string;
}
type OldAddress = Row & { readonly address: string };
type OldSlug = Row & { readonly slug: string };

/** A field of a CSV file (RFC 4180): addresses have commas now and then. */
const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

async function* inPieces<T extends Row>(
  strapi: Core.Strapi,
  uid: typeof IMPORT_RECORD | typeof OLD_SLUG,
  where: object,
): AsyncGenerator<readonly T[]> {
  let last = 0;
  for (;;) {
    const rows: T[] = await strapi.db.query(uid).findMany({
      where: { ...where, id: { $gt: last } },
      orderBy: { id: 'asc' },
      limit: ROWS_AT_ONCE,
    });
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.id ?? last;
  }
}

/** The slugs of the public versions of the articles, by documentId and locale. */
async function publicSlugs(strapi: Core.Strapi, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const documentId = { $in: [...new Set(rows.map(({ ofDocument }) => ofDocument))] };
  const found: { documentId: string; locale: string; slug: string | null }[] = await strapi.db
    .query(ARTICLE)
    .findMany({
      where: { documentId, publishedAt: { $notNull: true } },
      select: ['documentId', 'locale', 'slug'],
    });
  return new Map(found.map((row) => [`${row.documentId} ${row.locale}`, row.slug ?? '']));
}

/**
 * Writes the redirects from old addresses to the public articles, as lines of a CSV file with a head: the addresses of
 * imported articles in their old systems (without scheme, `www.` and last slash), and the pages of slugs that articles bore
 * once. What is not public is not in it. All of it is of one moment.
 *
 * @returns how many redirects were written
 */
export async function exportRedirects(
  strapi: Core.Strapi,
  addressOfArticle: ArticleAddress,
  write: (line: string) => Promise<void>,
): Promise<number> {
  let count = 0;
  const known = new Set<string>();
  const add = async (from: string | undefined, to: string | undefined) => {
    if (from === undefined || to === undefined || from === to || known.has(from)) return;
    known.add(from);
    count += 1;
    await write(`${field(from)},${field(to)}`);
  };
  await inOneMoment(strapi, async () => {
    await write(HEAD);
    for await (const rows of inPieces<OldAddress>(strapi, IMPORT_RECORD, { address: { $notNull: true } })) {
      const slugs = await publicSlugs(strapi, rows);
      for (const { address, ofDocument, ofLocale } of rows) {
        const slug = slugs.get(`${ofDocument} ${ofLocale}`);
        if (slug) await add(address, addressOfArticle(slug, ofLocale));
      }
    }
    for await (const rows of inPieces<OldSlug>(strapi, OLD_SLUG, { contentType: ARTICLE })) {
      const slugs = await publicSlugs(strapi, rows);
      for (const { slug: old, ofDocument, ofLocale } of rows) {
        const slug = slugs.get(`${ofDocument} ${ofLocale}`);
        if (slug) await add(addressOfArticle(old, ofLocale), addressOfArticle(slug, ofLocale));
      }
    }
  });
  return count;
}
