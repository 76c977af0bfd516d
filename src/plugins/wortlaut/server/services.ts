import type { Core } from '@strapi/strapi';
import { findBreaches } from './check/find-breaches';
import type { DeskOperationsRequest, DeskReadingRequest } from '../contracts/quote-desk';
import type { Caller } from './callers/caller';
import { decideOnDesk, readDesk } from './desk/desk-service';
import { previewAddress, type AskedPreview } from './preview/preview-address';
import { preview } from './publication/preview';

/** What other code asks Wortlaut for: `strapi.plugin('wortlaut').service('publication').preview(…)`. */
export const services = {
  publication: ({ strapi }: { strapi: Core.Strapi }) => ({
    preview: (documentId: string, locale: string) => preview(strapi, documentId, locale),
  }),
  desk: ({ strapi }: { strapi: Core.Strapi }) => ({
    reading: (request: DeskReadingRequest, caller?: Caller) => readDesk(strapi, request, caller),
    decide: (request: DeskOperationsRequest, caller?: Caller) => decideOnDesk(strapi, request, caller),
  }),
  preview: ({ strapi }: { strapi: Core.Strapi }) => ({
    /** For Strapi's Preview: the address for whoever the running request of the panel is from; undefined for nobody. */
    address: async (uid: string, asked: AskedPreview) => {
      const ctx = strapi.requestContext.get();
      if (!ctx?.state.userAbility) return undefined;
      ctx.set('Cache-Control', 'no-store');
      return previewAddress(strapi, ctx.state.userAbility, uid, asked);
    },
  }),
  check: ({ strapi }: { strapi: Core.Strapi }) => ({
    findBreaches: () => findBreaches(strapi),
  }),
};
