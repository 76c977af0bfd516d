import type { Core } from '@strapi/strapi';
import { bySlugController } from './addresses/by-slug-controller';
import { addBySlugQueries } from './addresses/by-slug-graphql';
import { bySlugRoutes } from './addresses/by-slug-routes';
import { oldSlugSchema } from './addresses/old-slug-schema';
import { oldSlugMiddleware } from './addresses/remember-old-slugs';
import { translateAdminAnswers } from './admin-views/answers';
import { setUpViews } from './admin-views/set-up-views';
import { deskController } from './desk/desk-controller';
import { deskRoutes } from './desk/desk-routes';
import { registerDeskRights } from './desk/register-rights';
import { roundDecimals } from './documents/round-decimals';
import { closeGraphqlSignIn } from './door/graphql-sign-in';
import { importFailureSchema, importRecordSchema, importRunSchema } from './imports/import-schemas';
import { indexNamedDocuments } from './links/index-named-documents';
import { previewController } from './preview/preview-controller';
import { previewRoutes } from './preview/preview-routes';
import { answerWithoutNumbers } from './public-reading/public-answer';
import { addQuoteCount } from './public-reading/quote-count';
import { answerFromPublicRows } from './public-reading/public-rows';
import { guardPublicReading } from './public-reading/refuse-hidden';
import { publicationMiddleware } from './publication/act';
import { firstPublicationDateMiddleware } from './publication/first-publication-date';
import { watchTheClock } from './schedule/watch-the-clock';
import { schedulingMiddleware } from './schedule/who-may-schedule';
import { refuseToLoseColumns } from './schema-changes/refuse-to-lose-columns';
import { readerPrefix } from './reader/reader-setting';
import { serveReader } from './reader/reader-routes';
import { services } from './services';
import { slugMiddleware } from './slugs/write-slugs';
import { validationMiddleware } from './validation/validate-written';

export default {
  contentTypes: {
    'old-slug': { schema: oldSlugSchema },
    'import-record': { schema: importRecordSchema },
    'import-run': { schema: importRunSchema },
    'import-failure': { schema: importFailureSchema },
  },
  controllers: { address: bySlugController, desk: deskController, preview: previewController },
  routes: {
    addresses: bySlugRoutes,
    previews: previewRoutes,
    desk: deskRoutes,
  },
  services,
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.hook('strapi::content-types.beforeSync').register(() => refuseToLoseColumns(strapi));
    // A list of texts is stored as any JSON is; the panel has an input for it, which needs no whole row as JSON does.
    strapi.customFields.register({
      name: 'texts',
      plugin: 'wortlaut',
      type: 'json',
      inputSize: { default: 6, isResizable: true },
    });
    guardPublicReading(strapi);
    translateAdminAnswers(strapi);
    answerFromPublicRows(strapi);
    answerWithoutNumbers(strapi);
    closeGraphqlSignIn(strapi);
    addQuoteCount(strapi);
    addBySlugQueries(strapi);
    const prefix = readerPrefix();
    if (prefix !== undefined) serveReader(strapi, prefix);
    // The outermost one: everything that a write looks at and does is in its transaction and under its lock.
    strapi.documents.use(publicationMiddleware(strapi, () => new Date()));
    strapi.documents.use(validationMiddleware(strapi));
    strapi.documents.use(schedulingMiddleware(strapi));
    strapi.documents.use(oldSlugMiddleware(strapi, () => new Date()));
    strapi.documents.use(slugMiddleware(strapi));
    strapi.documents.use(firstPublicationDateMiddleware(strapi, () => new Date()));
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    roundDecimals(strapi);
    await indexNamedDocuments(strapi);
    await registerDeskRights(strapi);
    await setUpViews(strapi);
    watchTheClock(strapi);
  },
};
