import type { Core } from '@strapi/strapi';

/** All that follows the folder of previews, of the pages for readers (`preview`) and of the API (`previews`). */
const BELOW_PREVIEWS = /(\/previews?\/).*$/is;

/**
 * Keeps the tokens of preview links out of the server's log, whatever becomes of the request: a log is kept and read by
 * more people than a draft.
 *
 * Has to come right after the logger, which writes the address as it finds it when everything else is done.
 */
export const hidePreviewTokens: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } finally {
    ctx.url = ctx.url.replace(BELOW_PREVIEWS, '$1…');
  }
};
