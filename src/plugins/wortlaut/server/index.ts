import type { Core } from '@strapi/strapi';
import { guardPublicReading } from './public-reading/refuse-hidden';
import { publicationMiddleware } from './publication/act';
import { firstPublicationDateMiddleware } from './publication/first-publication-date';
import { services } from './services';
import { slugMiddleware } from './slugs/write-slugs';

export default {
  services,
  register({ strapi }: { strapi: Core.Strapi }) {
    guardPublicReading(strapi);
    // The outermost one, so that everything a write does is in its transaction and under its lock.
    strapi.documents.use(publicationMiddleware(strapi, () => new Date()));
    strapi.documents.use(slugMiddleware(strapi));
    strapi.documents.use(firstPublicationDateMiddleware(strapi, () => new Date()));
  },
};
