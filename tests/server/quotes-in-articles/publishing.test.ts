import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { body } from '../desk/desk-client';
import { ARTICLE, newsroom, QUOTE, refusalKind, type Newsroom } from '../publication/newsroom';
import { decide, quotesOf, quoteWith, wrongPlaces } from './stored';
import { writers, type Writer } from './writers';

let server: TestServer;
let desk: Newsroom;
let ways: Readonly<Record<string, Writer>>;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  desk = newsroom(server.strapi);
  ways = await writers(server);
});
afterAll(() => server.stop());

const NOTICE = 'Die Fähre fährt ab Montag wieder nach Plan.';
const NAGEL = '„Wir haben jede Schraube geprüft“, sagte Bürgermeisterin Karla Nagel am Montag.';
const PETRI = 'Der Kapitän Jonas Petri ergänzte: „Auf dem Wasser zählt nur die Sicherheit der Leute.“';
const ARTICLE_DATA = { title: 'Fähre fährt wieder', body: body(NOTICE, NAGEL, PETRI) };
const REWORDED = body(NOTICE, NAGEL.replace('Schraube', 'Mutter'), PETRI);

/** An article with one accepted quote and one suggestion. */
async function story() {
  const article = await desk.article('Fähre fährt wieder', ARTICLE_DATA);
  const { documentId: quote } = await quoteWith(server.strapi, article, 'Schraube');
  await decide(server.strapi, quote, { review: 'accepted' });
  return { article, quote };
}

describe.each(['the document service', 'REST', 'GraphQL', 'the admin panel'])('publishing by %s', (name) => {
  it('is refused with a lost quote, by its name and word by word; nothing of it happens', async () => {
    const { article, quote } = await story();
    await desk.update(ARTICLE, article, { body: REWORDED });
    const refusal = await ways[name]!.publish(article);
    expect(refusal).toContain('"Wir haben jede Schraube geprüft"');
    expect(refusal).toContain('Wir haben jede [-Schraube-] {+Mutter+} geprüft');
    expect([await desk.isPublic(ARTICLE, article), await desk.isPublic(QUOTE, quote)]).toEqual([
      false,
      false,
    ]);

    await desk.update(ARTICLE, article, { body: ARTICLE_DATA.body });
    expect(await ways[name]!.publish(article)).toBeUndefined();
    const published = await quotesOf(server.strapi, article, 'published');
    expect(published.map(({ documentId }) => documentId)).toEqual([quote]);
    expect(published[0]!.occurrences.map(({ exact }) => exact)).toEqual(['Wir haben jede Schraube geprüft']);
    expect(await wrongPlaces(server.strapi, article, 'published')).toEqual([]);
    await desk.remove(ARTICLE, article);
  });
});

describe.each(['the document service', 'REST', 'GraphQL', 'the admin panel'])('publishing by %s', (name) => {
  it('asks for a correction where a published quote changes its wording, and shows it to readers', async () => {
    const { strapi } = server;
    const { article, quote } = await story();
    await desk.publish(ARTICLE, article);
    const before = await quotesOf(strapi, article, 'published');

    await desk.update(ARTICLE, article, { body: REWORDED });
    await decide(strapi, quote, { text: 'Wir haben jede Mutter geprüft' });
    expect(await ways[name]!.publish(article)).toContain('Wir haben jede [-Schraube-] {+Mutter+} geprüft');
    expect(await quotesOf(strapi, article, 'published')).toEqual(before);
    const correction = { kind: 'misquoted', date: '2024-06-02', note: 'Es war die Mutter.' };
    await decide(strapi, quote, { correction });
    expect(await ways[name]!.publish(article)).toBeUndefined();
    const shown = await server.http
      .get(`/api/quotes/${quote}`)
      .query({ populate: 'correction', locale: 'de' });
    expect(shown.body.data).toMatchObject({ text: 'Wir haben jede Mutter geprüft', correction });

    // The correction that readers know explains that change, and not the next one.
    await desk.update(ARTICLE, article, { body: ARTICLE_DATA.body });
    await decide(strapi, quote, { text: 'Wir haben jede Schraube geprüft' });
    expect(await ways[name]!.publish(article)).toContain('[-Mutter-] {+Schraube+}');
    expect(await refusalKind(desk.publish(QUOTE, quote))).toBeDefined();
    await desk.remove(ARTICLE, article);
  });
});

describe('a published quote', () => {
  it('needs a correction for another wording also where it is published by itself, and none for other marks', async () => {
    const { strapi } = server;
    const article = await desk.article('Fähre fährt wieder', ARTICLE_DATA);
    const quote = await desk.quote('wieder nach Plan', { article });
    await desk.publish(ARTICLE, article);
    await decide(strapi, quote, { text: 'wieder nach  Plan' });
    await desk.publish(QUOTE, quote);
    await decide(strapi, quote, { text: 'ab Montag wieder nach Plan' });
    expect(await refusalKind(desk.publish(QUOTE, quote))).toBe('correction-needed');
    const reworded = strapi.documents(QUOTE).update({
      documentId: quote,
      locale: 'de',
      status: 'published',
      data: { text: 'ab Montag' } as never,
    });
    expect(await refusalKind(reworded)).toBe('correction-needed');
    await desk.remove(ARTICLE, article);
  });
});

describe('a quote typed by hand', () => {
  it('gets its places from its wording, and is refused where the article does not have it', async () => {
    const { strapi } = server;
    const article = await desk.article('Fähre fährt wieder', ARTICLE_DATA);
    const typed = await desk.quote('wieder nach Plan', { article });
    expect((await quoteWith(strapi, article, 'Plan')).occurrences).toMatchObject([
      { field: 'body', exact: 'wieder nach Plan', state: 'anchored' },
    ]);
    const wrong = await desk.quote('wieder ohne Plan', { article });
    expect(await refusalKind(desk.publish(ARTICLE, article))).toBe('quote-not-in-article');
    await decide(strapi, wrong, { review: 'rejected' });
    await desk.publish(ARTICLE, article);
    expect((await quotesOf(strapi, article, 'published')).map(({ documentId }) => documentId)).toEqual([
      typed,
    ]);
    await desk.remove(ARTICLE, article);
  });
});

describe('editing a published article', () => {
  it('leaves the public quotes and places until the next publication; the draft shows what moved and what is lost', async () => {
    const { strapi } = server;
    const { article, quote } = await story();
    await desk.publish(ARTICLE, article);
    const before = await quotesOf(strapi, article, 'published');
    await desk.update(ARTICLE, article, { body: body(NOTICE, 'Endlich.', NAGEL) });
    expect((await quoteWith(strapi, article, 'Schraube')).occurrences[0]?.state).toBe('moved');
    expect(await quotesOf(strapi, article, 'published')).toEqual(before);
    expect(await wrongPlaces(strapi, article, 'published')).toEqual([]);

    // A quote that is published by itself goes out with its places in the text that is public.
    await decide(strapi, quote, { kind: 'partial' });
    await desk.publish(QUOTE, quote);
    expect(await wrongPlaces(strapi, article, 'published')).toEqual([]);
    expect(await wrongPlaces(strapi, article)).toEqual([]);

    await desk.update(ARTICLE, article, { body: REWORDED });
    expect((await quoteWith(strapi, article, 'Schraube')).occurrences[0]?.state).toBe('lost');
    expect(await wrongPlaces(strapi, article, 'published')).toEqual([]);
    await desk.discard(ARTICLE, article);
    expect((await quoteWith(strapi, article, 'Schraube')).occurrences[0]?.state).not.toBe('lost');
    expect(await wrongPlaces(strapi, article)).toEqual([]);
    await desk.remove(ARTICLE, article);
  });
});
