import type { Core, Struct } from '@strapi/strapi';
import { underLock } from '../transactions/under-lock';
import type { Configuration } from './configuration';
import { configure, type Model } from './configure';
import { isUnchanged } from './is-unchanged';
import { type View, VIEWS } from './views';

/** The services of the content manager that keep the configurations. */
interface ViewService {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
  syncConfigurations(): Promise<unknown>;
}

/** The configurations as Wortlaut last wrote them, by model. */
type Written = Record<string, Configuration>;

const isComponent = (strapi: Core.Strapi, uid: string) => uid in strapi.components;

function serviceFor(strapi: Core.Strapi, uid: string): ViewService {
  return strapi.plugin('content-manager').service(isComponent(strapi, uid) ? 'components' : 'content-types');
}

async function storedOf(strapi: Core.Strapi, uid: string): Promise<Configuration> {
  const { settings, metadatas, layouts } = await serviceFor(strapi, uid).findConfiguration({ uid });
  return { settings, metadatas, layouts };
}

function storeKey(strapi: Core.Strapi, uid: string): string {
  const kind = isComponent(strapi, uid) ? 'components' : 'content_types';
  return `plugin_content_manager_configuration_${kind}::${uid}`;
}

/**
 * What Strapi itself would store for these models today.
 *
 * It says so only where nothing is stored, so what is stored is put aside and put back.
 */
async function strapiDefaults(strapi: Core.Strapi, uids: readonly string[]): Promise<Written> {
  const rows = strapi.db.query('strapi::core-store');
  const where = { key: { $in: uids.map((uid) => storeKey(strapi, uid)) } };
  const aside = await rows.findMany({ where });
  await rows.deleteMany({ where });
  await strapi.plugin('content-manager').service('components').syncConfigurations();
  await strapi.plugin('content-manager').service('content-types').syncConfigurations();
  const defaults: Written = {};
  for (const uid of uids) defaults[uid] = await storedOf(strapi, uid);
  for (const { key, value } of aside) await rows.update({ where: { key }, data: { value } });
  return defaults;
}

function modelOf(strapi: Core.Strapi, uid: string): Model {
  const schemas: Struct.Schema[] = [
    ...Object.values(strapi.contentTypes),
    ...Object.values(strapi.components),
  ];
  const relations: Record<string, string> = {};
  for (const [field, attribute] of Object.entries(
    schemas.find((schema) => schema.uid === uid)?.attributes ?? {},
  )) {
    if (attribute.type === 'relation' && 'target' in attribute && typeof attribute.target === 'string')
      relations[field] = attribute.target;
  }
  return { uid, relations };
}

/**
 * Sets up the lists and edit views of Wortlaut's content types in the admin panel: words, order, columns, sorting.
 *
 * Where an editor has changed a view since, it stays the editor's; where none has, a new version of Wortlaut brings
 * its own.
 */
export async function setUpViews(
  strapi: Core.Strapi,
  views: Readonly<Record<string, View>> = VIEWS,
): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'wortlaut', key: 'admin-views' });
  await underLock(strapi, 'admin-views', async () => {
    const written: Written = { ...((await store.get({})) ?? {}) };
    const unknown = Object.keys(views).filter((uid) => !(uid in written));
    const former = {
      ...written,
      ...(unknown.length > 0 ? await strapiDefaults(strapi, unknown) : {}),
    };
    for (const [uid, view] of Object.entries(views)) {
      const before = former[uid];
      const stored = await storedOf(strapi, uid);
      if (!before || !isUnchanged(stored, before, uid)) continue;
      const wanted = configure(stored, modelOf(strapi, uid), view);
      await serviceFor(strapi, uid).updateConfiguration({ uid }, wanted);
      written[uid] = wanted;
    }
    await store.set({ value: written });
  });
}
