import type { Core } from '@strapi/strapi';
import { rememberOldSlug } from '../../plugins/wortlaut/server/addresses/old-slugs';
import { ARTICLE } from '../../plugins/wortlaut/server/content-types';
import { EDITORIAL_LOCK } from '../../plugins/wortlaut/server/publication/one-at-a-time';
import { underLock } from '../../plugins/wortlaut/server/transactions/under-lock';
import { withLinks } from '../articles/internal-links';
import { recordsWithLinks, type RewrittenLink } from '../id-map/import-record';
import { patiently } from '../runs/patiently';
import type { ArticleAddress } from '../../plugins/wortlaut/server/addresses/article-address';
import { noteLinks, withVersions, writeBody, type RecordWithVersions } from './article-versions';
import { linkingArticle, linkNote, targetsAt, targetOf, type LinkNote, type Targets } from './link-note';
import { findTargets, type LinkTarget } from './link-targets';

/** Does nothing of the article name the target's old address any more? A public version waits for a public target. */
const isDone = ({ versions }: RecordWithVersions, target: LinkTarget) =>
  target.isPublic || versions.every(({ publishedAt }) => publishedAt === null);

/** Rewrites the links of one version, those of a public one to what is public only; gives what was rewritten, in order. */
async function rewriteVersion(
  strapi: Core.Strapi,
  version: RecordWithVersions['versions'][number],
  targets: Targets,
): Promise<RewrittenLink[]> {
  const rewritten: RewrittenLink[] = [];
  const body = withLinks(version.body, (from) => {
    const target = targetOf(from, version.publishedAt !== null, targets);
    if (!target) return from;
    rewritten.push({ from, to: target.url, target: target.documentId });
    return target.url;
  });
  if (rewritten.length > 0) await writeBody(strapi, version, body);
  return rewritten;
}

/** A draft may get another slug before it goes out: readers who follow the link are to find it nevertheless. */
async function keepFindable(strapi: Core.Strapi, targets: Iterable<LinkTarget>, now: Date): Promise<void> {
  for (const { documentId, locale, slug, isPublic } of targets)
    if (!isPublic) await rememberOldSlug(strapi, { uid: ARTICLE, documentId, locale }, slug, now);
}

async function rewriteArticle(
  strapi: Core.Strapi,
  article: RecordWithVersions,
  targets: Targets,
  now: Date,
): Promise<LinkNote> {
  const { record, versions } = article;
  const note = linkNote(linkingArticle(article), targets);
  const open = record.openLinks ?? [];
  const found = targetsAt(open, targets);
  if (found.size === 0 || versions.length === 0 || article.isEdited) return note;
  let ofDraft: RewrittenLink[] = [];
  for (const version of versions) {
    const rewritten = await rewriteVersion(strapi, version, found);
    if (version.publishedAt === null) ofDraft = rewritten;
  }
  const done = [...found].filter(([, target]) => isDone(article, target)).map(([address]) => address);
  if (note.rewritten.length === 0 && done.length === 0) return note;
  if (ofDraft.length > 0) {
    const named = new Set(ofDraft.map(({ target }) => target));
    await keepFindable(
      strapi,
      new Set([...found.values()].filter((each) => named.has(each.documentId))),
      now,
    );
  }
  await noteLinks(strapi, article, {
    open: open.filter((address) => !done.includes(address)),
    rewritten: [...(record.rewrittenLinks ?? []), ...ofDraft],
  });
  return note;
}

async function rewritePiece(
  strapi: Core.Strapi,
  after: number,
  addressOfArticle: ArticleAddress,
  now: Date,
): Promise<{ readonly last: number | undefined; readonly notes: readonly LinkNote[] }> {
  const records = await recordsWithLinks(strapi, 'openLinks', after);
  const open = records.flatMap(({ openLinks }) => openLinks ?? []);
  const targets = await findTargets(strapi, open, addressOfArticle);
  const concerned = records.filter(({ openLinks }) => openLinks?.some((address) => targets.has(address)));
  const articles = new Map(
    (await withVersions(strapi, concerned)).map((article) => [article.record.id, article]),
  );
  const notes: LinkNote[] = [];
  for (const record of records) {
    const article = articles.get(record.id) ?? { record, versions: [], isEdited: false };
    notes.push(await rewriteArticle(strapi, article, targets, now));
  }
  return { last: records.at(-1)?.id, notes };
}

/**
 * Makes links between imported articles lead to the articles here, whenever each came in; some articles in a transaction.
 * Looks at every link that is still open, so that one that was killed is made up for by the next.
 *
 * An article that an editor changed keeps its links, and is named. Out: what became of each article with open links, as soon
 * as it is committed.
 */
export async function* rewriteLinks(
  strapi: Core.Strapi,
  addressOfArticle: ArticleAddress,
  now: Date,
): AsyncGenerator<LinkNote> {
  let after = 0;
  for (;;) {
    const { last, notes } = await patiently(() =>
      underLock(strapi, EDITORIAL_LOCK, () => rewritePiece(strapi, after, addressOfArticle, now)),
    );
    yield* notes;
    if (last === undefined) return;
    after = last;
  }
}
