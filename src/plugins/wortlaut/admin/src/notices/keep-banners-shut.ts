import type { StrapiApp } from '@strapi/strapi/admin';

type Middleware = Parameters<StrapiApp['addMiddlewares']>[0][number];

/** Under this key, with the installation's own at its end, Strapi remembers that somebody shut its banner. */
const SHUT = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';

/**
 * Shuts the banner that announces Strapi's media library before anybody sees it: across the top of every page it takes
 * the place of the newsroom's own work.
 */
export const keepBannersShut: Middleware = () => () => (next) => (action) => {
  if (action.type === 'adminApi/executeQuery/fulfilled' && action.meta?.arg?.endpointName === 'init') {
    // An installation without an identifier answers `false`, and Strapi writes that word.
    localStorage.setItem(`${SHUT}:${String(action.payload?.uuid)}`, 'true');
  }
  return next(action);
};
