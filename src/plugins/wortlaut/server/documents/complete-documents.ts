import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { slugOf } from '../../domain/text/slug';
import type { ContentTypeUid } from '../content-types';
import { isOwner, relationsOwnedBy } from '../links/owned-relations';
import { versionsOf } from '../links/versions';
import { defaultLocale, isLocalized } from '../locales/locale-of';
import { freeSlugs, type WantedSlug } from '../slugs/free-slugs';
import { decideSlug } from '../slugs/decide-slug';
import { hasSlug, SLUG_SOURCE, type SluggedUid } from '../slugs/slug-source';
import type { Tables } from '../transactions/tables';
import { refusal } from '../validation/refuse';
import { refuseSenseless } from '../validation/validate-written';
import type { CompleteDocument, DocumentToWrite } from './document-to-write';
import { grouped } from './grouped';
import { DATED, SERVER_FIELDS } from './server-fields';
import type { WrittenData } from './written-data';

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function refuseForeign(strapi: Core.Strapi, { uid, data, links = {} }: DocumentToWrite): void {
  const { attributes } = strapi.contentType(uid);
  const isForeign = (name: string) => {
    const type = Object.entries(attributes).find(([each]) => each === name)?.[1].type;
    return type === undefined || type === 'relation' || type === 'media';
  };
  const foreign = Object.keys(data).filter((name) => data[name] !== undefined && isForeign(name));
  const owned = relationsOwnedBy(uid).map(({ attribute }) => attribute);
  const unknown = Object.keys(links).filter((name) => !owned.includes(name));
  if (foreign.length + unknown.length === 0) return;
  throw new TypeError(`${uid} cannot be written with ${[...foreign, ...unknown].join(', ')}.`);
}

/** Fields that were given; the server's own, and none that are left out. */
function givenFields(data: Readonly<WrittenData>): WrittenData {
  const own = Object.entries(data).filter(
    ([name, value]) => value !== undefined && !SERVER_FIELDS.some((field) => field === name),
  );
  return Object.fromEntries(own);
}

async function checked(strapi: Core.Strapi, document: DocumentToWrite, now: Date): Promise<WrittenData> {
  const { uid, locale, status } = document;
  const goesOut = status === 'published';
  refuseForeign(strapi, document);
  const data = givenFields(document.data);
  if (goesOut && DATED.includes(uid)) data.firstPublicationDate ??= now;
  refuseSenseless(strapi, uid, data, goesOut);
  const options = { isDraft: !goesOut, locale };
  const valid: object = await strapi.entityValidator.validateEntityCreation(
    strapi.contentType(uid),
    data,
    options,
  );
  return { ...valid };
}

/** What slug a new document asks for, and whether it must be that one. */
function slugAskedFor(
  strapi: Core.Strapi,
  uid: SluggedUid,
  data: Readonly<WrittenData>,
): { readonly slug: string; readonly exactly: boolean } | undefined {
  const fallback = strapi.contentType(uid).info.singularName;
  const decision = decideSlug({
    asked: stringOf(data.slug),
    source: stringOf(data[SLUG_SOURCE[uid]]),
    stored: undefined,
    everPublished: false,
    makeSlug: (text) => slugOf(text) || fallback,
  });
  return decision.kind === 'keep' ? undefined : { slug: decision.slug, exactly: decision.kind === 'exactly' };
}

/** Gives the documents that have a title or a name their slugs. A chosen slug that is taken is refused. */
async function withSlugs(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documents: readonly CompleteDocument[],
): Promise<readonly CompleteDocument[]> {
  if (!hasSlug(uid)) return documents;
  const asked = documents.map(({ data }) => slugAskedFor(strapi, uid, data));
  const wanted = documents.flatMap(({ locale }, index): WantedSlug[] => {
    const one = asked[index];
    return one === undefined ? [] : [{ slug: one.slug, locale }];
  });
  const free = (await freeSlugs(strapi, uid, wanted)).values();
  return documents.map((document, index) => {
    const one = asked[index];
    if (one === undefined) return document;
    const slug = free.next().value;
    if (one.exactly && slug !== one.slug) {
      throw refusal(strapi, [{ kind: 'slug-taken', path: ['slug'], slug: one.slug }]);
    }
    return { ...document, data: { ...document.data, slug } };
  });
}

async function refuseExisting(
  strapi: Core.Strapi,
  tables: Tables,
  uid: ContentTypeUid,
  documents: readonly CompleteDocument[],
): Promise<void> {
  const key = (documentId: string, locale: string | null) => `${documentId} ${locale ?? ''}`;
  const ids = documents.map(({ documentId }) => documentId);
  const seen = new Set((await versionsOf(strapi, tables, uid, ids)).map((v) => key(v.documentId, v.locale)));
  for (const { documentId, locale } of documents) {
    if (seen.has(key(documentId, locale))) {
      throw new errors.ApplicationError(`The document ${documentId} of ${uid} exists already.`, { locale });
    }
    seen.add(key(documentId, locale));
  }
}

/** A documentId as Strapi makes them. */
export function newDocumentId(strapi: Core.Strapi, uid: ContentTypeUid): string {
  const attribute = strapi.db.metadata.get(uid).attributes.documentId;
  const make: unknown = attribute && 'default' in attribute ? attribute.default : undefined;
  if (typeof make !== 'function') throw new Error(`Strapi makes no documentIds for ${uid}.`);
  return String(make());
}

/**
 * Checks documents as the document service and Wortlaut's own rules do, and gives them what they get from the server:
 * defaults, slugs, documentIds, the day of the first publication. Out: the documents in the same order.
 *
 * Fails with a ValidationError where a document makes no sense, lacks what it needs to be published or asks for a slug
 * that is taken; with an ApplicationError where it exists in that locale; with a TypeError for unknown fields.
 */
export async function completeDocuments(
  strapi: Core.Strapi,
  tables: Tables,
  documents: readonly DocumentToWrite[],
  now: Date,
): Promise<CompleteDocument[]> {
  const standard = await defaultLocale(strapi);
  const complete = new Map<DocumentToWrite, CompleteDocument>();
  for (const [uid, group] of grouped(documents, (document) => document.uid)) {
    const localized = isLocalized(strapi, uid);
    const checkedOnes: CompleteDocument[] = [];
    for (const document of group) {
      checkedOnes.push({
        uid,
        documentId: document.documentId ?? newDocumentId(strapi, uid),
        locale: localized ? (document.locale ?? standard) : null,
        isPublic: document.status === 'published',
        data: await checked(strapi, document, now),
        links: isOwner(uid) ? (document.links ?? {}) : {},
      });
    }
    await refuseExisting(strapi, tables, uid, checkedOnes);
    const slugged = await withSlugs(strapi, uid, checkedOnes);
    group.forEach((document, index) => {
      const one = slugged[index];
      if (one) complete.set(document, one);
    });
  }
  return documents.map((document) => complete.get(document)).filter((one) => one !== undefined);
}
