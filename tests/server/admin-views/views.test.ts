import { registerAdministrator } from '../../running-strapi/sign-in';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';

const TYPES = ['api::article.article', 'api::person.person', 'api::quote.quote'] as const;
const COMPONENTS = [
  'article.correction',
  'article.seo',
  'article.source',
  'person.alias',
  'person.bio',
  'person.link',
  'person.role',
  'quote.correction',
  'quote.occurrence',
];
const LANGUAGES = ['de', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const environment = { WORTLAUT_SEED: 'false' };

let server: TestServer;
let administrator: Record<string, string>;
beforeAll(async () => {
  server = await startStrapi({ environment });
  administrator = await registerAdministrator(server);
});
afterAll(() => server.stop());

interface Metadata {
  edit: {
    label?: string;
    description?: string;
    placeholder?: string;
    editable?: boolean;
    mainField?: string;
  };
  list: { label: string };
}
interface Configuration {
  uid: string;
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

const speaking = (language: Language) => ({
  ...administrator,
  cookie: `wortlaut-admin-language=${language}`,
});

async function configurationOf(
  uid: string,
  language: Language,
  {
    http,
    headers = speaking(language),
  }: { http: TestServer['http']; headers?: Record<string, string> } = server,
): Promise<Configuration> {
  const kind = uid.includes('::') ? 'content-types' : 'components';
  const { body } = await http.get(`/content-manager/${kind}/${uid}/configuration`).set(headers);
  return body.data.contentType ?? body.data.component;
}

/** Fields that a panel beside the form has, so that the form has not. */
const BESIDE_THE_FORM: Readonly<Record<string, readonly string[]>> = {
  'api::article.article': ['publishAt'],
};

/** Is the field one that the content model itself keeps out of the panel? */
function isTechnical(uid: string, field: string): boolean {
  const attributes = server.strapi.getModel(uid as (typeof TYPES)[number]).attributes as Record<
    string,
    { pluginOptions?: Record<string, { visible?: boolean }> } | undefined
  >;
  return attributes[field]?.pluginOptions?.['content-manager']?.visible === false;
}

describe.each([...TYPES, ...COMPONENTS])('%s', (uid) => {
  it.each(LANGUAGES)('has no raw field name in %s', async (language) => {
    const { metadatas } = await configurationOf(uid, language);
    const raw = Object.entries(metadatas).filter(
      ([field, { edit, list }]) =>
        (edit.label === field && field !== 'slug') || (list.label === field && field !== 'slug'),
    );
    // Words that happen to be the name of the field are spelled as words are, with a capital letter.
    expect(
      raw.map(([field]) => field).filter((field) => field !== 'locale' && field !== 'localizations'),
    ).toEqual([]);
  });

  it('shows every field that can be written once, in rows of twelve columns, or none at all', async () => {
    const { layouts, metadatas } = await configurationOf(uid, 'en');
    const shown = [...layouts.edit.flat().map(({ name }) => name), ...(BESIDE_THE_FORM[uid] ?? [])];
    const visible = Object.entries(metadatas)
      .filter(([, { edit }]) => (edit as { visible?: boolean }).visible)
      .map(([name]) => name)
      .filter((name) => !isTechnical(uid, name));
    expect([...shown].sort()).toEqual([...visible].sort());
    for (const row of layouts.edit)
      expect(row.reduce((columns, { size }) => columns + size, 0)).toBeLessThanOrEqual(12);
  });
});

describe('the words', () => {
  it('are German for one editor and English for another', async () => {
    const labels = async (language: Language) => {
      const { metadatas } = await configurationOf('api::quote.quote', language);
      const { label, description, placeholder } = metadatas.speakerLabel!.edit;
      return [label, description, placeholder, metadatas.updatedAt!.list.label];
    };
    expect(await labels('de')).toEqual([
      'Bezeichnung im Text',
      'Die Worte, mit denen der Text die Person nennt.',
      'der 35-Jährige',
      'Geändert',
    ]);
    expect(await labels('en')).toEqual([
      'Named in the text as',
      'The words that name the speaker there.',
      'the 35-year-old',
      'Changed',
    ]);
  });

  it('name the content types and components', async () => {
    const names = async (language: Language) => {
      const { body } = await server.http.get('/content-manager/init').set(speaking(language));
      return [...body.data.contentTypes, ...body.data.components]
        .filter(({ uid }: { uid: string }) => [...TYPES, 'person.role'].includes(uid))
        .map(({ info }: { info: { displayName: string } }) => info.displayName)
        .sort();
    };
    expect(await names('de')).toEqual(['Amt oder Rolle', 'Artikel', 'Personen', 'Zitate']);
    expect(await names('en')).toEqual(['Articles', 'Persons', 'Quotes', 'Role']);
  });

  it('name the locales of the content, unless somebody named them', async () => {
    const names = async (language: Language) => {
      const { body } = await server.http.get('/i18n/locales').set(speaking(language));
      return body.map(({ name }: { name: string }) => name).sort();
    };
    expect(await names('de')).toEqual(['Deutsch', 'Englisch']);
    expect(await names('en')).toEqual(['English', 'German']);
    await server.strapi.db
      .query('plugin::i18n.locale')
      .update({ where: { code: 'en' }, data: { name: 'Weltweit' } });
    expect(await names('de')).toEqual(['Deutsch', 'Weltweit']);
  });

  it('name the rights of a role and what was edited last', async () => {
    const { body } = await server.http.get('/admin/permissions').set(speaking('de'));
    const { subjects } = body.data.sections.collectionTypes;
    const quotes = subjects.find(({ uid }: { uid: string }) => uid === 'api::quote.quote');
    expect(quotes.label).toBe('Zitate');
    const fields = quotes.properties.find(({ value }: { value: string }) => value === 'fields');
    expect(fields.children.map(({ label }: { label: string }) => label)).toContain('Zuschreibung im Text');

    await server.strapi.documents('api::article.article').create({ locale: 'de', data: { title: 'T' } });
    const recent = await server.http
      .get('/content-manager/homepage/recent-documents?action=update')
      .set(speaking('de'));
    expect(recent.body.data.map((entry: Record<string, unknown>) => entry.contentTypeDisplayName)).toEqual([
      'Artikel',
    ]);
  });
});

describe('relations', () => {
  it('show names', async () => {
    const fields = async (uid: string) =>
      Object.entries((await configurationOf(uid, 'en')).metadatas)
        .filter(([, { edit }]) => edit.mainField !== undefined)
        .map(([field, { edit }]) => `${field}: ${edit.mainField}`)
        .filter((entry) => !/^(createdBy|updatedBy|localizations)/.test(entry));
    expect(await fields('api::article.article')).toEqual(['authors: name', 'mentions: name', 'quotes: text']);
    expect(await fields('api::person.person')).toEqual([
      'quotes: text',
      'mentionedIn: title',
      'authored: title',
    ]);
    expect(await fields('api::quote.quote')).toEqual(['speaker: name', 'article: title']);
  });
});

describe('lists', () => {
  it('open with the latest changes, persons by name', async () => {
    const sorting = async (uid: string) => {
      const { settings } = await configurationOf(uid, 'en');
      return [settings.defaultSortBy, settings.defaultSortOrder, settings.pageSize, settings.mainField];
    };
    expect(await sorting('api::article.article')).toEqual(['updatedAt', 'DESC', 20, 'title']);
    expect(await sorting('api::person.person')).toEqual(['name', 'ASC', 20, 'name']);
    expect(await sorting('api::quote.quote')).toEqual(['updatedAt', 'DESC', 20, 'text']);
  });
});

describe('what the system keeps up', () => {
  it('cannot be edited', async () => {
    const readOnly = async (uid: string) =>
      Object.entries((await configurationOf(uid, 'en')).metadatas)
        .filter(([, { edit }]) => edit.editable === false)
        .map(([field]) => field);
    expect(await readOnly('api::article.article')).toEqual(['quotes', 'firstPublicationDate']);
    expect(await readOnly('api::person.person')).toEqual(['quotes', 'mentionedIn', 'authored', 'origin']);
    expect(await readOnly('api::quote.quote')).toEqual(['occurrences', 'position', 'origin', 'confidence']);
  });
});

describe('a label that an editor wrote', () => {
  it('is answered as it is, in every language', async () => {
    const changed = await configurationOf('api::person.person', 'de');
    changed.metadatas.note!.edit.label = 'Vermerk';
    const { settings, metadatas, layouts } = changed;
    // The panel sends what it shows in the form: no identifier, and a relation's field once.
    const editable = Object.fromEntries(
      Object.entries(metadatas)
        .filter(([field]) => field !== 'documentId')
        .map(([field, { edit, list }]) => [field, { edit, list: { ...list, mainField: undefined } }]),
    );
    const answer = await server.http
      .put(`/content-manager/content-types/api::person.person/configuration`)
      .set(speaking('de'))
      .send({ settings, metadatas: editable, layouts });
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    const english = await configurationOf('api::person.person', 'en');
    expect(english.metadatas.note!.edit.label).toBe('Vermerk');
    expect(english.metadatas.familyName!.edit.label).toBe('Family name');
  });
});
