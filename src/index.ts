import type { Core } from '@strapi/strapi';
import { seedEmptyDatabase } from './import/seed/seed-empty-database';
import { setUpNewDatabase } from './plugins/wortlaut/server/setup/first-boot';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await setUpNewDatabase(strapi);
    await seedEmptyDatabase(strapi);
  },
};
