import type { Core } from '@strapi/strapi';
import { ARTICLE, CONTENT_TYPES, PERSON, QUOTE, type ContentTypeUid } from '../content-types';
import { ownersNaming } from '../links/find-owners';
import { keepLinks } from '../links/keep-links';
import { allLinked, linkedOne, withoutDocuments, type KeptLinks } from '../links/kept-links';
import { isOwner, OWNERS, type OwnerUid } from '../links/owned-relations';
import { rewriteLinks } from '../links/rewrite-links';
import { tableOf, versionsOf, type Version } from '../links/versions';
import { placeForPublication } from '../quotes-in-articles/place-for-publication';
import type { Tables } from '../transactions/tables';
import { concernsOthers, isGone, type Change } from './changes';
import { publicArticle } from './public-article';
import { bringBack, forgetWithheld, withhold, withheldLinks } from './withhold';

/** What a published version of a quote rests on. */
type Standing = 'in sight' | 'speaker out of sight' | 'out of sight';

/** The public documents among those that quotes name, to tell what of the quotes may be seen. */
class PublicDocuments {
  private readonly places = new Set<string>();

  private static key(uid: ContentTypeUid, documentId: string, locale: string | null): string {
    return [uid, documentId, locale ?? ''].join(' ');
  }

  add({ uid, documentId, locale }: Version): void {
    this.places.add(PublicDocuments.key(uid, documentId, locale));
  }

  /** Rule 2 of the design: a quote is public when its article and its speaker, if it has one, are. */
  standing(links: KeptLinks, locale: string | null, gone: ReadonlySet<string>): Standing {
    const article = linkedOne(links, 'article');
    const speaker = linkedOne(links, 'speaker');
    if (article === undefined || !this.places.has(PublicDocuments.key(ARTICLE, article, locale))) {
      return 'out of sight';
    }
    if (speaker === undefined) return 'in sight';
    if (gone.has(speaker)) return 'out of sight';
    return this.places.has(PublicDocuments.key(PERSON, speaker, null)) ? 'in sight' : 'speaker out of sight';
  }
}

async function publicDocuments(
  strapi: Core.Strapi,
  tables: Tables,
  links: readonly KeptLinks[],
): Promise<PublicDocuments> {
  const found = new PublicDocuments();
  const named = links.flatMap(allLinked);
  for (const uid of [ARTICLE, PERSON] as const) {
    const versions = await versionsOf(strapi, tables, uid, named);
    for (const version of versions.filter(({ isPublic }) => isPublic)) found.add(version);
  }
  return found;
}

interface Withheld {
  readonly draft: Version;
  readonly links: KeptLinks;
}

async function withheldOf(
  strapi: Core.Strapi,
  tables: Tables,
  quotes: readonly Version[],
): Promise<Withheld[]> {
  const drafts = new Map(quotes.filter(({ isPublic }) => !isPublic).map((draft) => [draft.id, draft]));
  if (drafts.size === 0) return [];
  const rows: { id: number; withheld: unknown }[] = await tables(tableOf(strapi, QUOTE))
    .select('id', 'withheld')
    .whereNotNull('withheld')
    .whereIn('id', [...drafts.keys()]);
  return rows.flatMap(({ id, withheld }) => {
    const draft = drafts.get(id);
    const links = withheldLinks(typeof withheld === 'string' ? JSON.parse(withheld) : withheld);
    return draft && links ? [{ draft, links }] : [];
  });
}

/**
 * Brings a quote back into sight, at its place in what its article says by now; where its words do not stand there any
 * more it stays a draft.
 */
async function bringBackInPlace(
  strapi: Core.Strapi,
  tables: Tables,
  { draft, links }: Withheld,
  now: Date,
): Promise<void> {
  const { documentId, locale } = draft;
  const id = await bringBack(strapi, tables, draft);
  if (id === undefined || locale === null) return;
  const article = await publicArticle(strapi, linkedOne(links, 'article'), locale);
  if (!article) return;
  const unsound = await placeForPublication(strapi, tables, [id], article.texts, now);
  if (unsound.length > 0) await strapi.documents(QUOTE).unpublish({ documentId, locale });
}

/** Takes quotes out of sight or brings them back, as their articles and speakers are. */
async function settleQuotes(
  strapi: Core.Strapi,
  tables: Tables,
  quotes: readonly Version[],
  gone: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  if (quotes.length === 0) return;
  const withheld = await withheldOf(strapi, tables, quotes);
  const published = quotes.filter(({ isPublic }) => isPublic);
  const targets = await publicDocuments(
    strapi,
    tables,
    [...published, ...withheld].map(({ links }) => links),
  );

  for (const version of published) {
    const standing = targets.standing(version.links, version.locale, gone);
    if (standing === 'speaker out of sight') await withhold(strapi, tables, version);
    if (standing === 'out of sight') {
      const { documentId, locale } = version;
      await strapi.documents(QUOTE).unpublish({ documentId, locale: locale ?? undefined });
    }
  }
  for (const { draft, links } of withheld) {
    const standing = targets.standing(links, draft.locale, gone);
    if (standing === 'in sight') await bringBackInPlace(strapi, tables, { draft, links }, now);
    if (standing === 'out of sight') await forgetWithheld(strapi, tables, draft);
  }
}

type OwnerIds = ReadonlyMap<OwnerUid, ReadonlySet<string>>;

/** The owners whose links, or whose visibility, may have been touched by `changes`. */
async function concernedOwners(
  strapi: Core.Strapi,
  tables: Tables,
  changes: readonly Change[],
): Promise<OwnerIds> {
  const ids = new Map<OwnerUid, Set<string>>(OWNERS.map((uid) => [uid, new Set()]));
  for (const { uid, documentId } of changes) if (isOwner(uid)) ids.get(uid)?.add(documentId);
  for (const target of CONTENT_TYPES) {
    const concerning = changes.filter((change) => change.uid === target && concernsOthers(change));
    const targets = concerning.map(({ documentId }) => documentId);
    for (const { uid, documentId } of await ownersNaming(strapi, tables, target, targets)) {
      if (isOwner(uid)) ids.get(uid)?.add(documentId);
    }
  }
  return ids;
}

async function versionsOfAll(strapi: Core.Strapi, tables: Tables, owners: OwnerIds): Promise<Version[]> {
  const versions: Version[] = [];
  for (const [uid, ids] of owners) versions.push(...(await versionsOf(strapi, tables, uid, ids)));
  return versions;
}

/**
 * Puts everything right that the writes of an act have left wrong: links that Strapi moved, dropped or made from drafts,
 * quotes that may not be seen any more or may be seen again, and names of documents that are gone.
 *
 * The links of a version come from what it keeps and from nothing else, so the order of the writes does not matter.
 */
export async function settle(
  strapi: Core.Strapi,
  tables: Tables,
  changes: readonly Change[],
  now: Date,
): Promise<void> {
  const gone = new Set(changes.filter(isGone).map(({ documentId }) => documentId));
  const concerned = await concernedOwners(strapi, tables, changes);
  const before = await versionsOfAll(strapi, tables, concerned);
  await settleQuotes(
    strapi,
    tables,
    before.filter(({ uid }) => uid === QUOTE),
    gone,
    now,
  );

  const owners = await versionsOfAll(strapi, tables, concerned);
  for (const owner of owners) {
    if (gone.size > 0) await keepLinks(strapi, tables, owner, withoutDocuments(owner.links, gone));
  }
  await rewriteLinks(strapi, tables, owners);
}
