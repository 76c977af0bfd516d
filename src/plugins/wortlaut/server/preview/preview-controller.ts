import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { CONTENT_TYPES, type ContentTypeUid } from '../content-types';
import { defaultLocale, isLocalized } from '../locales/locale-of';
import { readsDrafts } from '../public-reading/readers';
import { draftAsShown } from './draft-as-shown';
import { previewKeyOf, readPreviewToken, type PreviewedDocument } from './preview-token';

type Context = Parameters<Core.ControllerHandler>[0];

function typeOf(strapi: Core.Strapi, plural: unknown): ContentTypeUid {
  const uid = CONTENT_TYPES.find((each) => strapi.contentType(each).info.pluralName === plural);
  if (uid) return uid;
  throw new errors.ValidationError('Name what to preview: articles, persons or quotes.');
}

async function documentOf(
  strapi: Core.Strapi,
  type: unknown,
  documentId: string,
  locale: unknown,
): Promise<PreviewedDocument> {
  const uid = typeOf(strapi, type);
  if (!isLocalized(strapi, uid)) return { uid, documentId, locale: undefined };
  return {
    uid,
    documentId,
    locale: typeof locale === 'string' && locale ? locale : await defaultLocale(strapi),
  };
}

/** Previews are kept by nobody and found by no search engine, refusals no more than drafts. */
const keepAway = (ctx: Context) => ctx.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });

function answerDraft(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, data, meta }: { uid: ContentTypeUid; data: unknown; meta: object },
): void {
  ctx.body = { data, meta: { type: strapi.contentType(uid).info.pluralName, status: 'draft', ...meta } };
}

/**
 * Shows drafts to those who were given leave: by a signed link to one of them for an hour, or to programs with an API
 * token made for preview.
 */
export const previewController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Answers the draft of a link; whoever has none that holds is told nothing more than that. */
  async show(ctx: Context) {
    keepAway(ctx);
    const token = readPreviewToken(previewKeyOf(strapi), String(ctx.params.token), new Date());
    const data = token && (await draftAsShown(strapi, token.document));
    if (!token || !data) throw new errors.NotFoundError('There is no such preview, or no longer.');
    answerDraft(strapi, ctx, { uid: token.document.uid, data, meta: { expiresAt: token.expiresAt } });
  },

  /** Answers a draft to an API token made for preview. */
  async readDrafts(ctx: Context) {
    keepAway(ctx);
    // Strapi lets a token with full access pass every route.
    if (!readsDrafts(ctx.state.auth))
      throw new errors.ForbiddenError('Drafts are answered to API tokens made for preview.');
    const { type, documentId } = ctx.params;
    const document = await documentOf(strapi, type, String(documentId), ctx.query.locale);
    const data = await draftAsShown(strapi, document);
    if (!data) throw new errors.NotFoundError('There is no such draft, or no longer.');
    answerDraft(strapi, ctx, { uid: document.uid, data, meta: {} });
  },
});
