import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { publicPath } from '../addresses/public-path';
import { htmlOf } from './pages/html-of';
import { noticePage, type NoticeKind } from './pages/notice-page';
import { publicApi, type PublicApi } from './public-api';
import { readArticlePage, readFrontPage, readPersonPage, readPreviewPage, type Outcome } from './read-pages';
import { PAGE_HEADERS, PREVIEW_CACHING, PUBLIC_CACHING, STYLE_CACHING } from './response-headers';
import { settingOf, type Setting, type Site } from './site';
import { STYLE_SHEET } from './style/style-sheet';
import { PAGE_LANGUAGES, pageLanguage } from './words/words';

type Context = Parameters<Core.ControllerHandler>[0];
/** Answers a request in the setting of its language. */
type Reading = (api: PublicApi, setting: Setting, ctx: Context) => Promise<Outcome>;

const NOTICE_STATUS: Readonly<Record<NoticeKind, number>> = {
  notFound: 404,
  noPreview: 404,
  unavailable: 503,
};

/** The site as links need to know it: PUBLIC_URL, and the prefix of the pages. */
function siteOf(strapi: Core.Strapi, prefix: string): Site {
  const url = strapi.config.get<string>('server.url', '');
  return { basePath: publicPath(strapi), origin: URL.canParse(url) ? new URL(url).origin : '', prefix };
}

/** The page of a list that an address asks for; undefined for what is no page. */
function askedPage({ query }: Context): number | undefined {
  const asked = query.page ?? '1';
  return typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : undefined;
}

function send(ctx: Context, html: string): void {
  ctx.type = 'html';
  ctx.set('ETag', `"${createHash('sha256').update(html).digest('base64url')}"`);
  ctx.body = html;
  if (ctx.status === 200 && ctx.fresh) ctx.status = 304;
}

/** Sends what became of a question. */
function answer(ctx: Context, outcome: Outcome, setting: Setting): void {
  if (outcome.kind === 'moved') {
    ctx.status = 301;
    // A slug may be taken back: a browser that kept the answer for good would then run in circles.
    ctx.set({ Location: outcome.path, 'Cache-Control': 'no-cache' });
    ctx.body = '';
    return;
  }
  ctx.status = outcome.kind === 'page' ? 200 : NOTICE_STATUS[outcome.why];
  send(
    ctx,
    outcome.kind === 'page'
      ? htmlOf(outcome.page, outcome.setting)
      : htmlOf(noticePage(outcome.why, setting), setting),
  );
}

const front: Reading = async (api, setting, ctx) => {
  const page = askedPage(ctx);
  return page === undefined ? { kind: 'none', why: 'notFound' } : readFrontPage(api, setting, page);
};
const article: Reading = (api, setting, ctx) => readArticlePage(api, setting, String(ctx.params.slug));
const person: Reading = async (api, setting, ctx) => {
  const page = askedPage(ctx);
  return page === undefined
    ? { kind: 'none', why: 'notFound' }
    : readPersonPage(api, setting, String(ctx.params.slug), page);
};
const nothing: Reading = () => Promise.resolve({ kind: 'none', why: 'notFound' });

/** The language of the one who reads: that of the address, else what the browser asks for. */
function languageOf(ctx: Context) {
  return (
    pageLanguage(ctx.params.language) ??
    pageLanguage(ctx.acceptsLanguages([...PAGE_LANGUAGES])) ??
    PAGE_LANGUAGES[0]
  );
}

/**
 * Serves the pages for readers under `prefix`. They show what the public API answers and nothing else; a preview shows
 * what the signed link in its address opens.
 */
export function serveReader(strapi: Core.Strapi, prefix: string): void {
  const api = publicApi(strapi);
  const site = siteOf(strapi, prefix);
  const reads = (reading: Reading) => async (ctx: Context) => {
    ctx.set({ ...PAGE_HEADERS, ...PUBLIC_CACHING });
    const setting = settingOf(site, languageOf(ctx));
    const outcome = pageLanguage(ctx.params.language) ? reading : nothing;
    answer(ctx, await outcome(api, setting, ctx), setting);
  };
  const preview = async (ctx: Context) => {
    ctx.set({ ...PAGE_HEADERS, ...PREVIEW_CACHING });
    const setting = settingOf(site, languageOf(ctx));
    answer(ctx, await readPreviewPage(api, setting, String(ctx.params.token)), setting);
    ctx.remove('ETag');
  };
  const style = (ctx: Context) => {
    ctx.set({ ...STYLE_CACHING, 'X-Content-Type-Options': 'nosniff' });
    ctx.type = 'css';
    ctx.body = STYLE_SHEET;
  };
  const toLanguage = (ctx: Context) => {
    ctx.set({ Vary: 'Accept-Language', 'Cache-Control': 'no-cache' });
    ctx.redirect(settingOf(site, languageOf(ctx)).addresses.front());
  };
  const route = (path: string, handler: (ctx: Context) => unknown) => ({
    method: 'GET' as const,
    path: `${prefix}${path}`,
    handler,
    config: { auth: false as const },
  });
  strapi.server.routes([
    route('', toLanguage),
    route('/style.css', style),
    route('/preview/:token', preview),
    route('/:language', reads(front)),
    route('/:language/articles/:slug', reads(article)),
    route('/:language/persons/:slug', reads(person)),
    route('/:language/:rest(.*)', reads(nothing)),
  ]);
}
