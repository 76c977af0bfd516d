import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE, PERSON } from '../content-types';
import type { SluggedUid } from '../slugs/slug-source';
import { findAddress } from './find-address';
import { publicPath } from './public-path';

type Context = Parameters<Core.ControllerHandler>[0];
type CoreController = Core.CoreAPI.Controller.CollectionType;

function isCoreController(controller: object): controller is CoreController {
  return 'findOne' in controller && 'validateQuery' in controller;
}

function coreController(strapi: Core.Strapi, uid: SluggedUid): CoreController {
  const controller = strapi.controller(uid);
  if (!isCoreController(controller))
    throw new TypeError(`The controller of ${uid} is not a core controller.`);
  return controller;
}

function redirect(strapi: Core.Strapi, ctx: Context, slug: string): void {
  const folder = ctx.path.slice(0, ctx.path.lastIndexOf('/'));
  ctx.status = 301;
  ctx.set('Location', `${publicPath(strapi)}${folder}/${encodeURIComponent(slug)}${ctx.search}`);
  // A slug may be taken back: a browser that kept the answer for good would then run in circles.
  ctx.set('Cache-Control', 'no-cache');
  ctx.body = '';
}

function answerBySlug(strapi: Core.Strapi, uid: SluggedUid): Core.ControllerHandler {
  return async (ctx, next) => {
    const core = coreController(strapi, uid);
    await core.validateQuery(ctx);
    const { locale, status } = ctx.query;
    const address = await findAddress(strapi, { uid, slug: String(ctx.params.slug), locale, status });
    if (address.kind === 'moved') return redirect(strapi, ctx, address.slug);
    if (address.kind === 'none') throw new errors.NotFoundError();
    ctx.params.id = address.documentId;
    return core.findOne(ctx, next);
  };
}

/**
 * Answers the document at the slug in the path by the core controller's `findOne`, and so with its parameters, checks
 * and rights. An old slug answers 301 with the new address; a slug that leads nowhere 404.
 */
export const bySlugController = ({ strapi }: { strapi: Core.Strapi }) => ({
  articleBySlug: answerBySlug(strapi, ARTICLE),
  personBySlug: answerBySlug(strapi, PERSON),
});
