import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { text } from '../../../../settings';
import { CONTENT_TYPES, type ContentTypeUid } from '../content-types';
import { defaultLocale, isLocalized } from '../locales/locale-of';
import { isRecord } from '../public-reading/refusal';
import { readerPrefix } from '../reader/reader-setting';
import { draftAsShown } from './draft-as-shown';
import { issuePreviewToken, previewKey, readPreviewToken, type PreviewedDocument } from './preview-token';

type Context = Parameters<Core.ControllerHandler>[0];

function keyOf(strapi: Core.Strapi): Buffer {
  const [secret] = strapi.config.get<string[]>('server.app.keys', []);
  if (!secret) throw new Error('Previews are signed with the first of APP_KEYS, and there is none.');
  return previewKey(secret);
}

function typeOf(strapi: Core.Strapi, plural: unknown): ContentTypeUid {
  const uid = CONTENT_TYPES.find((each) => strapi.contentType(each).info.pluralName === plural);
  if (uid) return uid;
  throw new errors.ValidationError('Name what to preview: articles, persons or quotes.');
}

async function documentOf(
  strapi: Core.Strapi,
  type: unknown,
  documentId: unknown,
  locale: unknown,
): Promise<PreviewedDocument> {
  const uid = typeOf(strapi, type);
  if (typeof documentId !== 'string')
    throw new errors.ValidationError('Name one document by its documentId.');
  if (!isLocalized(strapi, uid)) return { uid, documentId, locale: undefined };
  return {
    uid,
    documentId,
    locale: typeof locale === 'string' && locale ? locale : await defaultLocale(strapi),
  };
}

async function answerDraft(
  strapi: Core.Strapi,
  ctx: Context,
  document: PreviewedDocument,
  meta: object,
): Promise<void> {
  const data = await draftAsShown(strapi, document);
  if (!data) throw new errors.NotFoundError('There is no such draft, or no longer.');
  ctx.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
  ctx.body = {
    data,
    meta: { type: strapi.contentType(document.uid).info.pluralName, status: 'draft', ...meta },
  };
}

/**
 * Where a reader opens a preview: the site's own page where PREVIEW_URL names it, else this server's page for readers,
 * or its answer where it serves none.
 */
function addressOf(strapi: Core.Strapi, token: string): string {
  const page = text('PREVIEW_URL', '');
  if (page) return `${page}${page.includes('?') ? '&' : '?'}token=${token}`;
  const reader = readerPrefix();
  const folder =
    reader === undefined ? `${strapi.config.get<string>('api.rest.prefix')}/previews` : `${reader}/preview`;
  return `${strapi.config.get<string>('server.url', '')}${folder}/${token}`;
}

/**
 * Shows drafts to those who were given leave: by a signed link to one of them for an hour, or to programs with an API
 * token made for preview.
 */
export const previewController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Issues a link: `{ type: "articles", documentId, locale }` in, `{ token, url, expiresAt }` out. */
  async issue(ctx: Context) {
    const asked = isRecord(ctx.request.body) ? ctx.request.body : {};
    const document = await documentOf(strapi, asked.type, asked.documentId, asked.locale);
    if (!(await draftAsShown(strapi, document))) throw new errors.NotFoundError('There is no such draft.');
    const { token, expiresAt } = issuePreviewToken(keyOf(strapi), document, new Date());
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: { token, url: addressOf(strapi, token), expiresAt } };
  },

  /** Answers the draft of a link. */
  async show(ctx: Context) {
    const given = String(ctx.params.token);
    // The address goes into the server's log; the link must not.
    ctx.url = ctx.url.replace(given, '…');
    const token = readPreviewToken(keyOf(strapi), given, new Date());
    if (token.kind === 'forged') throw new errors.NotFoundError('There is no such preview.');
    if (token.kind === 'expired')
      return ctx.gone('This preview has expired. Ask whoever sent it for a new one.');
    return answerDraft(strapi, ctx, token.document, { expiresAt: token.expiresAt });
  },

  /** Answers a draft to an API token made for preview. */
  async readDrafts(ctx: Context) {
    const document = await documentOf(strapi, ctx.params.type, ctx.params.documentId, ctx.query.locale);
    return answerDraft(strapi, ctx, document, {});
  },
});
