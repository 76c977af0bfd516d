import type { Core } from '@strapi/strapi';
import { findBreaches } from './check/find-breaches';
import { preview } from './publication/preview';

/** What other code asks Wortlaut for: `strapi.plugin('wortlaut').service('publication').preview(…)`. */
export const services = {
  publication: ({ strapi }: { strapi: Core.Strapi }) => ({
    preview: (documentId: string, locale: string) => preview(strapi, documentId, locale),
  }),
  check: ({ strapi }: { strapi: Core.Strapi }) => ({
    findBreaches: () => findBreaches(strapi),
  }),
};
