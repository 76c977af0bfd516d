import type { Core } from '@strapi/strapi';
import { ARTICLE, PERSON } from '../content-types';
import { isLocalized } from '../locales/locale-of';
import type { SluggedUid } from '../slugs/slug-source';
import { scopeOf } from './by-slug-scope';
import { findAddress } from './find-address';
import { OLD_SLUG } from './old-slug-schema';

interface Question {
  readonly slug: string;
  readonly locale?: string;
  readonly status?: string;
}

const QUERIES: readonly { readonly name: string; readonly uid: SluggedUid }[] = [
  { name: 'articleBySlug', uid: ARTICLE },
  { name: 'personBySlug', uid: PERSON },
];

function resolverOf(strapi: Core.Strapi, uid: SluggedUid) {
  const contentType = strapi.contentType(uid);
  return async (parent: unknown, { slug, ...args }: Question, ctx: { state?: { auth?: unknown } }) => {
    await strapi.contentAPI.validate.query({ ...args }, contentType, { auth: ctx.state?.auth });
    const { locale, status } = args;
    const address = await findAddress(strapi, { uid, slug, locale, status });
    if (address.kind === 'none') return null;
    const { findOne } = strapi
      .plugin('graphql')
      .service('builders')
      .get('content-api')
      .buildQueriesResolvers({ contentType });
    return findOne(parent, { ...args, documentId: address.documentId }, ctx);
  };
}

function queryOf(strapi: Core.Strapi, { name, uid }: (typeof QUERIES)[number]) {
  const typeName = strapi.plugin('graphql').service('utils').naming.getTypeName(strapi.contentType(uid));
  const locale = isLocalized(strapi, uid) ? ', locale: I18NLocaleCode' : '';
  return `"The ${strapi.contentType(uid).info.singularName} at a slug, be it its own or one it bore once."
    ${name}(slug: String!${locale}, status: PublicationStatus = PUBLISHED): ${typeName}`;
}

/**
 * Adds the queries `articleBySlug` and `personBySlug` to GraphQL. They answer as the query for one document does; an
 * old slug, for which GraphQL has no redirect, answers the document itself, whose `slug` is the new one.
 */
export function addBySlugQueries(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension');
  extension.shadowCRUD(OLD_SLUG).disable();
  extension.use(() => ({
    typeDefs: `extend type Query {\n${QUERIES.map((query) => queryOf(strapi, query)).join('\n')}\n}`,
    resolvers: {
      Query: Object.fromEntries(QUERIES.map(({ name, uid }) => [name, { resolve: resolverOf(strapi, uid) }])),
    },
    resolversConfig: Object.fromEntries(
      QUERIES.map(({ name, uid }) => [`Query.${name}`, { auth: { scope: [scopeOf(uid)] } }]),
    ),
  }));
}
