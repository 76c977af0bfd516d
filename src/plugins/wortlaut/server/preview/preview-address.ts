import type { Core } from '@strapi/strapi';
import { text } from '../../../../settings';
import { publicPath } from '../addresses/public-path';
import { ARTICLE, isOwnContentType, PERSON, QUOTE } from '../content-types';
import type { Ability } from '../callers/caller';
import { defaultLocale, isLocalized } from '../locales/locale-of';
import { isRecord } from '../public-reading/refusal';
import { readerPrefix } from '../reader/reader-setting';
import { addressesOf } from '../reader/site';
import { quoteElementId } from '../reader/body/marked-places';
import { pageLanguage } from '../reader/words/words';
import { draftAsShown } from './draft-as-shown';
import { mayRead, type AskedVersion } from './may-read';
import { issuePreviewToken, previewKeyOf } from './preview-token';

/** What Strapi's Preview asks about beside the content type: `config.preview.config.handler`'s second argument. */
export interface AskedPreview {
  readonly documentId?: string | undefined;
  readonly locale?: string | null | undefined;
  /** The state of the document in the panel: draft, published or modified. */
  readonly status?: string | undefined;
}

/** The version that the panel asks about; undefined for other types than Wortlaut's own and for all locales at once. */
async function askedVersion(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale, status }: AskedPreview,
): Promise<AskedVersion | undefined> {
  if (!isOwnContentType(uid) || documentId === undefined || locale === '*') return undefined;
  return {
    uid,
    documentId,
    locale: isLocalized(strapi, uid) ? locale || (await defaultLocale(strapi)) : undefined,
    status: status === 'published' ? 'published' : 'draft',
  };
}

const ARTICLE_LINK: Readonly<Record<string, unknown>> = { article: { fields: ['slug'] } };

/** The page for readers of a published version; undefined where it has none. A quote's is its place in the article. */
async function publicPage(
  strapi: Core.Strapi,
  { uid, documentId, locale }: AskedVersion,
): Promise<string | undefined> {
  const prefix = readerPrefix();
  const language = pageLanguage(locale ?? (await defaultLocale(strapi)));
  if (prefix === undefined || language === undefined) return undefined;
  const addresses = addressesOf({ basePath: publicPath(strapi), prefix }, language);
  const row: Readonly<Record<string, unknown>> | null = await strapi.documents(uid).findOne({
    documentId,
    status: 'published',
    ...(locale && { locale }),
    populate: { ...(uid === QUOTE && ARTICLE_LINK) },
  });
  const shown = uid === QUOTE ? row?.article : row;
  if (!isRecord(shown) || typeof shown.slug !== 'string') return undefined;
  if (uid === PERSON) return addresses.person(shown.slug);
  const page = addresses.article(shown.slug);
  return uid === ARTICLE ? page : `${page}#${quoteElementId(documentId)}`;
}

/**
 * A page that shows one draft to whoever has its address, for PREVIEW_MINUTES: of the site that PREVIEW_URL names, else
 * this server's own; undefined where there is neither, and where there is nothing to show.
 */
async function draftPage(strapi: Core.Strapi, version: AskedVersion): Promise<string | undefined> {
  const page = text('PREVIEW_URL', '');
  const prefix = readerPrefix();
  if ((page === '' && prefix === undefined) || !(await draftAsShown(strapi, version))) return undefined;
  const { token } = issuePreviewToken(previewKeyOf(strapi), version, new Date());
  if (page !== '') return `${page}${page.includes('?') ? '&' : '?'}token=${token}`;
  return `${publicPath(strapi)}${prefix}/preview/${token}`;
}

/**
 * The address that the panel's Preview opens: for a draft a signed one, for what is published the page that everybody
 * reads. Undefined for whom `ability` does not let read the document, without a word on which of the two it was: there is
 * no such document, or they may not read it.
 *
 * Strapi asks for no right before it asks for an address, only that somebody is signed in to the panel.
 */
export async function previewAddress(
  strapi: Core.Strapi,
  ability: Ability,
  uid: string,
  asked: AskedPreview,
): Promise<string | undefined> {
  const version = await askedVersion(strapi, uid, asked);
  if (version === undefined || !(await mayRead(strapi, ability, version))) return undefined;
  return version.status === 'published' ? publicPage(strapi, version) : draftPage(strapi, version);
}
