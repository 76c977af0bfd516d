import type { Core } from '@strapi/strapi';
import { ARTICLE, CONTENT_TYPES, PERSON, QUOTE } from '../content-types';
import { underLock } from '../transactions/under-lock';
import { RIGHTS } from '../callers/caller';

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

const EDITOR = 'strapi-editor';

/** The roles that Strapi makes at the first start whose holders work on articles. */
const ROLES = [EDITOR, 'strapi-author'];

/** What Strapi says of its editors, "can manage and publish contents", and does not grant them. */
const OF_EDITORS = ['plugin::content-manager.explorer.publish', 'plugin::content-manager.explorer.delete'];

async function grantDesk(strapi: Core.Strapi, role: number): Promise<void> {
  for (const action of Object.values(RIGHTS)) {
    await strapi.db.query('admin::permission').create({
      data: { action, subject: null, properties: {}, conditions: [], actionParameters: {}, role },
    });
  }
}

async function grantPublishing(strapi: Core.Strapi, role: number): Promise<void> {
  for (const action of OF_EDITORS) {
    for (const subject of CONTENT_TYPES) {
      const granted = await strapi.db.query('admin::permission').count({ where: { action, subject, role } });
      if (granted > 0) continue;
      await strapi.db.query('admin::permission').create({
        data: { action, subject, properties: {}, conditions: [], actionParameters: {}, role },
      });
    }
  }
}

/** Strapi gives its roles rights on localized content, but in no locale, so that they can do nothing with it. */
async function grantLocales(strapi: Core.Strapi, role: number, locales: readonly string[]): Promise<void> {
  const rights: { id: number; properties: Record<string, unknown> | null }[] = await strapi.db
    .query('admin::permission')
    .findMany({ where: { role, subject: { $in: [ARTICLE, PERSON, QUOTE] } } });
  for (const { id, properties } of rights) {
    if (properties?.locales !== undefined) continue;
    await strapi.db
      .query('admin::permission')
      .update({ where: { id }, data: { properties: { ...properties, locales } } });
  }
}

/**
 * Grants Strapi's roles Editor and Author the rights of the desk, and their rights on articles, persons and quotes in
 * every locale there is, and lets editors publish and delete these; which articles they may decide about is a matter of
 * their rights on articles.
 *
 * Done once for a database: what an administrator takes away afterwards stays away.
 */
export async function grantDeskRights(strapi: Core.Strapi): Promise<void> {
  const granted = strapi.store({ type: 'plugin', name: 'wortlaut', key: 'desk-rights' });
  await underLock(strapi, 'desk-rights', async () => {
    if (await granted.get({})) return;
    const roles: { id: number; code: string }[] = await strapi.db
      .query('admin::role')
      .findMany({ where: { code: { $in: ROLES } } });
    const locales: { code: string }[] = await strapi.db.query('plugin::i18n.locale').findMany();
    for (const { id, code } of roles) {
      if (code === EDITOR) await grantPublishing(strapi, id);
      await grantDesk(strapi, id);
      await grantLocales(
        strapi,
        id,
        locales.map(({ code }) => code),
      );
    }
    await granted.set({ value: { done: true } });
  });
}
