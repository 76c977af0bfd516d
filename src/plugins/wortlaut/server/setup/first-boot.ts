import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../content-types';
import { underLock } from '../transactions/under-lock';

const READING = ['find', 'findOne'] as const;

async function addLocale(strapi: Core.Strapi, code: string, name: string): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode(code))) await locales.create({ code, name });
}

async function letThePublicRead(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' }, populate: ['permissions'] });
  if (!role) throw new Error('The role "public" of the users-permissions plugin is missing.');
  const granted = new Set(role.permissions.map((permission: { action: string }) => permission.action));
  const wanted = CONTENT_TYPES.flatMap((uid) => READING.map((action) => `${uid}.${action}`));
  for (const action of wanted.filter((each) => !granted.has(each))) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
}

async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const settings = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const current = await settings.get({});
  await settings.set({ value: { ...(typeof current === 'object' ? current : {}), allow_register: false } });
}

/**
 * Sets up a new database: German and English, published content readable by everybody, registration closed.
 *
 * Done once; what an administrator changes afterwards stays changed.
 */
export async function setUpNewDatabase(strapi: Core.Strapi): Promise<void> {
  const setup = strapi.store({ type: 'plugin', name: 'wortlaut', key: 'setup' });
  await underLock(strapi, 'setup', async () => {
    if (await setup.get({})) return;
    await addLocale(strapi, 'de', 'Deutsch (de)');
    await addLocale(strapi, 'en', 'English (en)');
    await letThePublicRead(strapi);
    await closeRegistration(strapi);
    await setup.set({ value: { done: true } });
  });
}
