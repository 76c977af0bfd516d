import type { Core } from '@strapi/strapi';
import { refuseToRunUnguarded } from './plugins/wortlaut/server/public-reading/self-check';
import { setUpNewDatabase } from './plugins/wortlaut/server/setup/first-boot';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await refuseToRunUnguarded(strapi);
    await setUpNewDatabase(strapi);
  },
};
