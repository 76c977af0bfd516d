import type { Core } from '@strapi/strapi';
import { setUpNewDatabase } from './plugins/wortlaut/server/setup/first-boot';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await setUpNewDatabase(strapi);
  },
};
