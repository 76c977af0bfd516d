import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { createTestDatabase } from '../../running-strapi/test-database';

const environment = { WORTLAUT_SEED: 'false' };

interface Configuration {
  metadatas: Record<string, { edit: { label?: string }; list: { label: string } }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

describe('an existing database', () => {
  const PERSON = 'api::person.person';
  const ARTICLE = 'api::article.article';
  const WRITTEN = { type: 'plugin', name: 'wortlaut', key: 'admin-views' };
  const storedKey = (uid: string) => `plugin_content_manager_configuration_content_types::${uid}`;

  async function stored({ strapi }: TestServer, uid: string): Promise<Configuration> {
    const row = await strapi.db.query('strapi::core-store').findOne({ where: { key: storedKey(uid) } });
    return JSON.parse(row.value);
  }
  async function store({ strapi }: TestServer, uid: string, value: Configuration) {
    await strapi.db
      .query('strapi::core-store')
      .update({ where: { key: storedKey(uid) }, data: { value: JSON.stringify(value) } });
  }

  /** Stops the server after `change` and answers what stands in the database after the next start. */
  async function afterRestart(change: (running: TestServer) => Promise<void>) {
    const database = await createTestDatabase();
    const before = await startStrapi({ environment, database });
    await change(before);
    await before.http.get('/api/persons');
    await before.stop();
    const after = await startStrapi({ environment, database });
    const views = { person: await stored(after, PERSON), article: await stored(after, ARTICLE) };
    await after.http.get('/api/persons');
    await after.stop();
    await database.drop();
    return views;
  }

  /** Makes the database look as if a former version had written other views. */
  async function asFormerVersion(running: TestServer, change: (view: Configuration) => void) {
    const written = (await running.strapi.store(WRITTEN).get({})) as Record<string, Configuration>;
    for (const uid of [PERSON, ARTICLE]) {
      change(written[uid]!);
      const view = await stored(running, uid);
      change(view);
      await store(running, uid, view);
    }
    await running.strapi.store(WRITTEN).set({ value: written });
  }

  it('gets the views of a new version where no editor changed them, and keeps those of the editors', async () => {
    const { person, article } = await afterRestart(async (running) => {
      await asFormerVersion(running, (view) => {
        view.metadatas.slug!.edit.label = 'A former label';
        view.layouts.list = ['slug'];
      });
      const edited = await stored(running, ARTICLE);
      edited.metadatas.title!.edit.label = 'Überschrift';
      await store(running, ARTICLE, edited);
    });
    expect(person.metadatas.slug!.edit.label).toBe('Slug');
    expect(person.layouts.list).toEqual(['name', 'quotes', 'mentionedIn', 'updatedAt']);
    expect(article.metadatas.title!.edit.label).toBe('Überschrift');
    expect(article.layouts.list).toEqual(['slug']);
  });

  it('counts neither a new field nor the panel’s own language as an editor’s change', async () => {
    const { person } = await afterRestart(async (running) => {
      await asFormerVersion(running, (view) => {
        view.layouts.list = ['slug'];
      });
      const written = (await running.strapi.store(WRITTEN).get({})) as Record<string, Configuration>;
      delete written[PERSON]!.metadatas.note;
      await running.strapi.store(WRITTEN).set({ value: written });
      const view = await stored(running, PERSON);
      view.metadatas.familyName!.edit.label = 'Familienname';
      await store(running, PERSON, view);
    });
    expect(person.layouts.list).toEqual(['name', 'quotes', 'mentionedIn', 'updatedAt']);
    expect(person.metadatas.familyName!.edit.label).toBe('Family name');
  });

  it('from before these views gets them where it has Strapi’s own, and else keeps what it has', async () => {
    const { person, article } = await afterRestart(async (running) => {
      await running.strapi.store(WRITTEN).delete({});
      const rows = running.strapi.db.query('strapi::core-store');
      await rows.deleteMany({ where: { key: { $in: [storedKey(PERSON), storedKey(ARTICLE)] } } });
      await running.strapi.plugin('content-manager').service('content-types').syncConfigurations();
      const edited = await stored(running, ARTICLE);
      edited.layouts.list = ['slug', 'byline'];
      await store(running, ARTICLE, edited);
      expect((await stored(running, PERSON)).metadatas.slug!.edit.label).toBe('slug');
    });
    expect(person.metadatas.slug!.edit.label).toBe('Slug');
    expect(article.layouts.list).toEqual(['slug', 'byline']);
  });
});
