import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../plugins/wortlaut/server/content-types';
import { EDITORIAL_LOCK } from '../../plugins/wortlaut/server/publication/one-at-a-time';
import { inPieces } from '../../plugins/wortlaut/server/transactions/tables';
import { underLock } from '../../plugins/wortlaut/server/transactions/under-lock';
import { addressOf, withLinks } from '../articles/internal-links';
import { recordsWithLinks, type RewrittenLink } from '../id-map/import-record';
import { patiently } from '../runs/patiently';
import { noteLinks, withVersions, writeBody, type RecordWithVersions } from './article-versions';

/** A body with links as they were: of several old addresses that became one, each in its place. */
function withFormerLinks(body: unknown, lost: readonly RewrittenLink[]): { body: unknown; count: number } {
  const former = new Map<string, string[]>();
  for (const { from, to } of lost) former.set(to, [...(former.get(to) ?? []), from]);
  const used = new Map<string, number>();
  let count = 0;
  const changed = withLinks(body, (url) => {
    const addresses = former.get(url);
    const at = used.get(url) ?? 0;
    const from = addresses?.[Math.min(at, addresses.length - 1)];
    if (from === undefined) return url;
    used.set(url, at + 1);
    count += 1;
    return from;
  });
  return { body: changed, count };
}

async function takeBack(
  strapi: Core.Strapi,
  article: RecordWithVersions,
  gone: ReadonlySet<string>,
): Promise<void> {
  const { record, versions } = article;
  const rewritten = record.rewrittenLinks ?? [];
  const lost = rewritten.filter(({ target }) => gone.has(target));
  for (const version of versions) {
    const former = withFormerLinks(version.body, lost);
    if (former.count > 0) await writeBody(strapi, version, former.body);
  }
  await noteLinks(strapi, article, {
    open: [...new Set([...(record.openLinks ?? []), ...lost.flatMap(({ from }) => addressOf(from) ?? [])])],
    rewritten: rewritten.filter(({ target }) => !gone.has(target)),
  });
}

async function takeBackPiece(strapi: Core.Strapi, after: number): Promise<number | undefined> {
  const records = await recordsWithLinks(strapi, 'rewrittenLinks', after);
  const targets = new Set(
    records.flatMap((record) => (record.rewrittenLinks ?? []).map(({ target }) => target)),
  );
  const gone = new Set(targets);
  for (const $in of inPieces([...targets])) {
    const there = await strapi.db
      .query(ARTICLE)
      .findMany({ where: { documentId: { $in } }, select: ['documentId'] });
    for (const { documentId } of there) gone.delete(documentId);
  }
  const concerned = records.filter(({ rewrittenLinks }) =>
    rewrittenLinks?.some(({ target }) => gone.has(target)),
  );
  for (const article of await withVersions(strapi, concerned)) await takeBack(strapi, article, gone);
  return records.at(-1)?.id;
}

/**
 * Gives links that the import had rewritten their old addresses again where the articles that they lead to are gone; also
 * in articles that were edited since, since there they would lead nowhere. Some articles in a transaction.
 */
export async function takeLinksBack(strapi: Core.Strapi): Promise<void> {
  let after = 0;
  for (;;) {
    const last = await patiently(() => underLock(strapi, EDITORIAL_LOCK, () => takeBackPiece(strapi, after)));
    if (last === undefined) return;
    after = last;
  }
}
