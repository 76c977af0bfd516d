import type { Core } from '@strapi/strapi';
import { underLock } from '../transactions/under-lock';
import { RIGHTS } from './caller';

const ACTIONS = [
  { uid: 'desk.read', displayName: 'See the quotes of articles' },
  { uid: 'desk.decide', displayName: 'Decide about the quotes of articles' },
] as const;

/** Lets administrators grant the rights of the desk to roles. Before roles are read, so in a plugin's bootstrap. */
export async function registerDeskRights(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission')?.actionProvider.registerMany(
    ACTIONS.map((action) => ({
      ...action,
      section: 'plugins',
      subCategory: 'Quote desk',
      pluginName: 'wortlaut',
    })),
  );
}

/** The roles that Strapi makes at the first start whose holders work on articles. */
const ROLES = ['strapi-editor', 'strapi-author'];

/**
 * Grants the rights of the desk to Strapi's roles Editor and Author; which articles they may decide about is a matter of
 * their rights on articles.
 *
 * Done once for a database: what an administrator takes away afterwards stays away.
 */
export async function grantDeskRights(strapi: Core.Strapi): Promise<void> {
  const granted = strapi.store({ type: 'plugin', name: 'wortlaut', key: 'desk-rights' });
  await underLock(strapi, 'desk-rights', async () => {
    if (await granted.get({})) return;
    const roles: { id: number }[] = await strapi.db
      .query('admin::role')
      .findMany({ where: { code: { $in: ROLES } } });
    for (const { id } of roles) {
      for (const action of Object.values(RIGHTS)) {
        await strapi.db.query('admin::permission').create({
          data: { action, subject: null, properties: {}, conditions: [], actionParameters: {}, role: id },
        });
      }
    }
    await granted.set({ value: { done: true } });
  });
}
