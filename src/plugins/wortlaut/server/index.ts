import type { Core } from '@strapi/strapi';
import { answerWithoutNumbers } from './public-reading/public-answer';
import { answerFromPublicRows } from './public-reading/public-rows';
import { guardPublicReading } from './public-reading/refuse-hidden';
import { firstPublicationDateMiddleware } from './publication/first-publication-date';
import { slugMiddleware } from './slugs/write-slugs';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    guardPublicReading(strapi);
    answerFromPublicRows(strapi);
    answerWithoutNumbers(strapi);
    strapi.documents.use(slugMiddleware(strapi));
    strapi.documents.use(firstPublicationDateMiddleware(strapi, () => new Date()));
  },
};
