import type { Core } from '@strapi/strapi';
import { ARTICLE, PERSON, QUOTE } from '../../plugins/wortlaut/server/content-types';
import { documentIds } from '../document-ids';
import { inOneMoment } from '../export-content';
import { exportedTypes, FILE, type ExportedType, type Visibility } from '../exported-types';
import { readRecords } from '../read-records';
import type { ExportRecord } from '../record';
import { articleFile } from './article-file';
import { filesIn } from './file-addresses';

/** Articles that are in memory at once, with their quotes and the names of the persons in them. */
const ARTICLES_AT_ONCE = 50;

/** Documents of one type, to be read with the fields that are public. */
type Read = (uid: string, documentIds: readonly string[]) => Promise<ExportRecord[]>;

function reader(strapi: Core.Strapi, visibility: Visibility): { read: Read; articles: ExportedType } {
  const types = new Map(exportedTypes(strapi, 'public').map((type) => [String(type.uid), type]));
  const articles = types.get(ARTICLE);
  if (!articles) throw new Error('There is no content type for articles.');
  return {
    articles,
    async read(uid, ids) {
      const type = types.get(uid);
      return type ? readRecords(strapi, type, visibility, [...new Set(ids)]) : [];
    },
  };
}

async function quotesOf(
  strapi: Core.Strapi,
  read: Read,
  articles: readonly string[],
): Promise<ExportRecord[]> {
  const found: { documentId: string }[] = await strapi.db.query(QUOTE).findMany({
    where: { article: { documentId: { $in: articles } } },
    select: ['documentId'],
  });
  return read(
    QUOTE,
    found.map(({ documentId }) => documentId),
  );
}

/** One field of documents, by documentId; of a document with several versions that of the last, which is the public one. */
const fieldOf = (records: readonly ExportRecord[], name: string): ReadonlyMap<string, string> =>
  new Map(records.map(({ documentId, fields }) => [documentId, String(fields[name])]));

const positionOf = ({ fields }: ExportRecord): number =>
  typeof fields.position === 'number' ? fields.position : Number.MAX_SAFE_INTEGER;

/** Slugs are unique in their language, in small letters, and have no sign that a path knows. */
const fileNameOf = ({ documentId, locale, fields }: ExportRecord): string =>
  `${locale ?? ''}/${typeof fields.slug === 'string' ? fields.slug : documentId}.md`;

/**
 * Writes each article as one Markdown file for each language: with `public` its public version, else its draft, which is the
 * latest. Private fields are left out. All of it is of one moment.
 *
 * @param write takes the name of a file, `LOCALE/SLUG.md`, and what is in it
 * @returns how many files were written
 */
export async function exportMarkdown(
  strapi: Core.Strapi,
  visibility: Visibility,
  write: (name: string, text: string) => Promise<void>,
): Promise<number> {
  const { read, articles } = reader(strapi, visibility);
  const status = visibility === 'public' ? 'published' : 'draft';
  let count = 0;
  await inOneMoment(strapi, async () => {
    for await (const ids of documentIds(strapi, articles, ARTICLES_AT_ONCE)) {
      const versions = (await read(ARTICLE, ids)).filter((version) => version.status === status);
      const quotes = (await quotesOf(strapi, read, ids)).filter((quote) => quote.status === status);
      const linked = [...versions, ...quotes].flatMap(({ links = {} }) => Object.values(links).flat());
      const persons = fieldOf(await read(PERSON, linked), 'name');
      const shown = versions.flatMap((version) => filesIn(articles.fields, version.fields));
      const files = fieldOf(await read(FILE, shown), 'url');
      for (const article of versions) {
        const own = quotes
          .filter(
            ({ locale, links }) => locale === article.locale && links?.article?.[0] === article.documentId,
          )
          .sort((a, b) => positionOf(a) - positionOf(b));
        const text = articleFile({
          article,
          fields: articles.fields,
          quotes: own,
          nameOf: (documentId) => persons.get(documentId) ?? documentId,
          addressOf: (documentId) => files.get(documentId) ?? documentId,
        });
        await write(fileNameOf(article), text);
        count += 1;
      }
    }
  });
  return count;
}
