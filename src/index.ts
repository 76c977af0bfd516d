import type { Core } from '@strapi/strapi';
import { seedEmptyDatabase } from './import/seed/seed-empty-database';
import { requireSecrets } from './plugins/wortlaut/server/door/secrets';
import { refuseToRunUnguarded } from './plugins/wortlaut/server/public-reading/self-check';
import { grantDeskRights } from './plugins/wortlaut/server/desk/register-rights';
import { setUpNewDatabase } from './plugins/wortlaut/server/setup/first-boot';

export default {
  register() {
    requireSecrets(process.env);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await refuseToRunUnguarded(strapi);
    await setUpNewDatabase(strapi);
    await grantDeskRights(strapi);
    await seedEmptyDatabase(strapi);
  },
};
