import type { Core } from '@strapi/strapi';
import { ARTICLE, PERSON, QUOTE, type ContentTypeUid } from '../content-types';
import type { PreviewedDocument } from './preview-token';

const NAMED = { fields: ['name', 'slug'] };

/** What a page shows beside a document's own fields: nothing of linked persons but their names. */
const SHOWN: Readonly<Record<ContentTypeUid, Readonly<Record<string, unknown>>>> = {
  [ARTICLE]: {
    cover: true,
    seo: { populate: ['metaImage'] },
    source: true,
    corrections: true,
    authors: NAMED,
    mentions: NAMED,
    quotes: { populate: { occurrences: true, correction: true, speaker: NAMED } },
  },
  [PERSON]: { aliases: true, roles: true, bio: true, portrait: true, sameAs: true },
  [QUOTE]: {
    occurrences: true,
    correction: true,
    speaker: NAMED,
    article: { fields: ['title', 'slug'] },
  },
};

/** The draft of one document as its page would show it, without private fields; null if there is none. */
export async function draftAsShown(
  strapi: Core.Strapi,
  { uid, documentId, locale }: PreviewedDocument,
): Promise<unknown> {
  const draft = await strapi
    .documents(uid)
    .findOne({ documentId, status: 'draft', ...(locale && { locale }), populate: { ...SHOWN[uid] } });
  return draft && strapi.contentAPI.sanitize.output(draft, strapi.contentType(uid), {});
}
