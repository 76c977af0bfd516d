import { startStrapi, type TestServer } from '../running-strapi/start-strapi';

const ARTICLE = 'api::article.article';
const PERSON = 'api::person.person';

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
});
afterAll(() => server.stop());

const article = (data: Record<string, unknown>, locale = 'de') =>
  server.strapi.documents(ARTICLE).create({ locale, data: { title: 'Ohne Titel', ...data } as never });

describe('a slug', () => {
  it('is made from the title, in German transliteration', async () => {
    expect((await article({ title: 'Ärger über Größe: „Maß halten“' })).slug).toBe(
      'aerger-ueber-groesse-mass-halten',
    );
  });

  it('is unique in its locale, and only there', async () => {
    expect((await article({ title: 'Wahl' })).slug).toBe('wahl');
    expect((await article({ title: 'Wahl' })).slug).toBe('wahl-2');
    expect((await article({ title: 'Wahl' })).slug).toBe('wahl-3');
    expect((await article({ title: 'Wahl' }, 'en')).slug).toBe('wahl');
  });

  it('is unique among persons too', async () => {
    const person = (name: string) => server.strapi.documents(PERSON).create({ data: { name } });
    expect((await person('Anna Maier')).slug).toBe('anna-maier');
    expect((await person('Anna Maier')).slug).toBe('anna-maier-2');
  });

  it('is never taken twice by those who write at the same time', async () => {
    const slugs = await Promise.all(
      Array.from({ length: 8 }, async () => (await article({ title: 'Zugleich' })).slug),
    );
    expect(new Set(slugs).size).toBe(8);
  });

  it('follows the title until the first publication and then stays', async () => {
    const { documentId } = await article({ title: 'Erster Entwurf' });
    const update = (title: string) =>
      server.strapi.documents(ARTICLE).update({ documentId, locale: 'de', data: { title } });
    expect((await update('Zweiter Entwurf'))?.slug).toBe('zweiter-entwurf');
    await server.strapi.documents(ARTICLE).publish({ documentId, locale: 'de' });
    expect((await update('Dritter Entwurf'))?.slug).toBe('zweiter-entwurf');
  });

  it('that somebody chose stays when the title changes', async () => {
    const { documentId, slug } = await article({ title: 'Ein Titel', slug: 'eigene-Wahl' });
    expect(slug).toBe('eigene-wahl');
    const updated = await server.strapi
      .documents(ARTICLE)
      .update({ documentId, locale: 'de', data: { title: 'Anders' } });
    expect(updated?.slug).toBe('eigene-wahl');
  });

  it('that somebody chose and that is taken is refused with its name', async () => {
    await article({ title: 'Vergeben' });
    await expect(article({ title: 'Etwas anderes', slug: 'vergeben' })).rejects.toThrow(
      /“vergeben” is taken/,
    );
  });

  it('of a copy is its own', async () => {
    const { documentId } = await article({ title: 'Vorlage' });
    const copy = await server.strapi.documents(ARTICLE).clone({ documentId, locale: 'de' });
    expect(copy?.entries[0]?.slug).toBe('vorlage-2');
  });

  it('is there for a title without a letter', async () => {
    expect((await article({ title: '„…“' })).slug).toBe('article');
  });
});

describe('the date of the first publication', () => {
  it('is set once and survives later publications and saves', async () => {
    const { documentId } = await article({ title: 'Datum' });
    const documents = server.strapi.documents(ARTICLE);
    await documents.publish({ documentId, locale: 'de' });
    const published = () => documents.findOne({ documentId, locale: 'de', status: 'published' });
    const first = (await published())?.firstPublicationDate;
    expect(first).toBeTruthy();
    await documents.update({
      documentId,
      locale: 'de',
      data: { title: 'Datum, neu', firstPublicationDate: null as never },
    });
    await documents.update({
      documentId,
      locale: 'de',
      status: 'published',
      data: { firstPublicationDate: '2001-01-01T00:00:00.000Z' },
    });
    expect((await published())?.firstPublicationDate).toBe(first);
  });

  it('is set when an article is created as published', async () => {
    const created = await server.strapi
      .documents(ARTICLE)
      .create({ locale: 'de', status: 'published', data: { title: 'Sofort' } });
    expect(created.firstPublicationDate).toBeTruthy();
  });

  it('is not copied', async () => {
    const { documentId } = await server.strapi
      .documents(ARTICLE)
      .create({ locale: 'de', status: 'published', data: { title: 'Original' } });
    const copy = await server.strapi.documents(ARTICLE).clone({ documentId, locale: 'de' });
    expect(copy?.entries[0]?.firstPublicationDate).toBeNull();
  });
});
