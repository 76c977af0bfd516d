import type { Core } from '@strapi/strapi';
import { PERSON, QUOTE } from '../content-types';

const FIELD = 'quoteCount';

/**
 * Adds `quoteCount` to GraphQL's persons: how many public quotes a person has, in one language or, without one, in all.
 *
 * REST has the same as `populate[quotes][count]=true`; GraphQL's links have no count of their own.
 */
export function addQuoteCount(strapi: Core.Strapi): void {
  const graphql = strapi.plugin('graphql');
  const person = graphql.service('utils').naming.getTypeName(strapi.contentType(PERSON));
  const count = (parent: { documentId: string }, { locale }: { locale?: string | null }) =>
    strapi.documents(QUOTE).count({
      status: 'published',
      locale: locale ?? '*',
      filters: { speaker: { documentId: parent.documentId } },
    });
  graphql.service('extension').use(() => ({
    typeDefs: `extend type ${person} {
      "How many public quotes this person has, in one language or, without one, in all."
      ${FIELD}(locale: I18NLocaleCode): Int!
    }`,
    resolvers: { [person]: { [FIELD]: { resolve: count } } },
    resolversConfig: { [`${person}.${FIELD}`]: { auth: { scope: [`${QUOTE}.find`] } } },
  }));
}
