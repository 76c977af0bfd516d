import type { Core } from '@strapi/strapi';
import { bySlugController } from './addresses/by-slug-controller';
import { addBySlugQueries } from './addresses/by-slug-graphql';
import { bySlugRoutes } from './addresses/by-slug-routes';
import { oldSlugSchema } from './addresses/old-slug-schema';
import { oldSlugMiddleware } from './addresses/remember-old-slugs';
import { closeGraphqlSignIn } from './door/graphql-sign-in';
import { answerWithoutNumbers } from './public-reading/public-answer';
import { answerFromPublicRows } from './public-reading/public-rows';
import { guardPublicReading } from './public-reading/refuse-hidden';
import { firstPublicationDateMiddleware } from './publication/first-publication-date';
import { slugMiddleware } from './slugs/write-slugs';

export default {
  contentTypes: { 'old-slug': { schema: oldSlugSchema } },
  controllers: { address: bySlugController },
  routes: { addresses: bySlugRoutes },
  register({ strapi }: { strapi: Core.Strapi }) {
    guardPublicReading(strapi);
    answerFromPublicRows(strapi);
    answerWithoutNumbers(strapi);
    closeGraphqlSignIn(strapi);
    addBySlugQueries(strapi);
    strapi.documents.use(oldSlugMiddleware(strapi, () => new Date()));
    strapi.documents.use(slugMiddleware(strapi));
    strapi.documents.use(firstPublicationDateMiddleware(strapi, () => new Date()));
  },
};
