import type { Core, Modules } from '@strapi/strapi';
import { ARTICLE } from '../content-types';
import { userCaller } from '../callers/caller';
import { readArticleRow } from '../desk/desk-article';
import { ownData, type WrittenData } from '../documents/written-data';
import { defaultLocale } from '../locales/locale-of';
import { refusal } from '../validation/refuse';

const momentOf = (value: unknown): number | undefined => {
  const isMoment = typeof value === 'string' || value instanceof Date;
  const time = isMoment && value !== '' ? new Date(value).getTime() : NaN;
  return Number.isNaN(time) ? undefined : time;
};

/** May the user of the panel whose request is answered publish the article? Outside of such a request: yes. */
async function mayPublish(strapi: Core.Strapi, article: WrittenData | undefined): Promise<boolean> {
  const { userAbility, user } = strapi.requestContext.get()?.state ?? {};
  if (userAbility === undefined || user === undefined) return true;
  return userCaller(strapi, userAbility, user.id).mayOnArticle('publish', article);
}

/**
 * Refuses, with a ValidationError at `publishAt`, to plan the publication of an article for somebody who may not publish
 * it: the plan would do what its maker may not. Leaving a plan as it is and taking it back are nobody's privilege.
 *
 * A copy of an article is another article, for which nobody has planned anything.
 */
export function schedulingMiddleware(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const { uid, action, params } = context;
    if (uid !== ARTICLE) return next();
    if (action === 'clone') {
      const data = ownData(params);
      data.publishAt ??= null;
    }
    if (action !== 'create' && action !== 'update' && action !== 'clone') return next();
    const data: WrittenData = { ...(typeof params.data === 'object' ? params.data : {}) };
    const planned = momentOf(data.publishAt);
    if (planned === undefined) return next();
    const locale = typeof params.locale === 'string' ? params.locale : await defaultLocale(strapi);
    const stored =
      action === 'update' ? await readArticleRow(strapi, String(params.documentId), locale) : undefined;
    if (planned !== momentOf(stored?.publishAt) && !(await mayPublish(strapi, stored)))
      throw refusal(strapi, [{ kind: 'may-not-publish', path: ['publishAt'] }]);
    return next();
  };
}
