import { ARTICLE, PERSON } from '../content-types';
import { scopeOf } from './by-slug-scope';

const by = (uid: typeof ARTICLE | typeof PERSON, plural: string, action: string) => ({
  method: 'GET',
  path: `/${plural}/by-slug/:slug`,
  handler: `address.${action}`,
  config: { auth: { scope: [scopeOf(uid)] } },
});

/** The routes that answer a slug; without a prefix of the plugin, since they stand beside the content types' own. */
export const bySlugRoutes = {
  type: 'content-api',
  prefix: '',
  routes: [by(ARTICLE, 'articles', 'articleBySlug'), by(PERSON, 'persons', 'personBySlug')],
};
