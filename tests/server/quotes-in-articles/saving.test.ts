import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { body } from '../desk/desk-client';
import { ARTICLE, newsroom, PERSON, QUOTE, type Newsroom } from '../publication/newsroom';
import { decide, everyRow, personsCalled, quotesOf, quoteWith, wrongPlaces } from './stored';
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

/** Removes an article, and all persons. */
async function removeAll(article: string): Promise<void> {
  await desk.remove(ARTICLE, article);
  for (const { documentId } of await server.strapi.documents(PERSON).findMany()) {
    await desk.remove(PERSON, documentId);
  }
}

const WAYS = ['the document service', 'REST', 'GraphQL', 'the admin panel'];

describe.each(WAYS)('saving by %s', (name) => {
  it('finds quotes as suggestions, keeps what was decided, and writes nothing where nothing changed', async () => {
    const { strapi } = server;
    const way = ways[name]!;
    const article = await way.create(ARTICLE_DATA);
    const found = await quotesOf(strapi, article);
    expect(found.map(({ text, kind, review, origin }) => [text, kind, review, origin])).toEqual([
      ['Wir haben jede Schraube geprüft', 'direct', 'suggested', 'found'],
      ['Auf dem Wasser zählt nur die Sicherheit der Leute.', 'direct', 'suggested', 'found'],
    ]);
    expect(await wrongPlaces(strapi, article)).toEqual([]);
    const [accepted, rejected] = found.map(({ documentId }) => documentId) as [string, string];
    await decide(strapi, accepted, { review: 'accepted', kind: 'partial' });
    await decide(strapi, rejected, { review: 'rejected' });

    // The words move, the marks change, and a sentence comes in between.
    const changed = body(PETRI.replace('„', '»').replace('“', '«'), NOTICE, `Endlich. ${NAGEL}`);
    await way.update(article, { ...ARTICLE_DATA, body: changed });
    const after = await quotesOf(strapi, article);
    expect(after.map(({ documentId, review, kind }) => [documentId, review, kind])).toEqual([
      [rejected, 'rejected', 'direct'],
      [accepted, 'accepted', 'partial'],
    ]);
    expect(after.flatMap(({ occurrences }) => occurrences.map(({ state }) => state))).toEqual([
      'moved',
      'moved',
    ]);
    expect(await wrongPlaces(strapi, article)).toEqual([]);

    const before = await everyRow(strapi);
    await way.update(article, { ...ARTICLE_DATA, body: changed });
    expect(await everyRow(strapi)).toBe(before);
    await removeAll(article);
  });
});

describe('saving an article', () => {
  it('happens with its quotes or not at all', async () => {
    const { strapi } = server;
    const before = await everyRow(strapi);
    const save = strapi.db.transaction(async () => {
      await desk.article('Fähre fährt wieder', ARTICLE_DATA);
      throw new Error('the power fails');
    });
    await expect(save).rejects.toThrow('the power fails');
    expect(await everyRow(strapi)).toBe(before);
  });

  it('lets a suggestion that nobody touched follow the text, and go with it', async () => {
    const { strapi } = server;
    const article = await desk.article('Fähre fährt wieder', ARTICLE_DATA);
    const { documentId } = await quoteWith(strapi, article, 'Schraube');
    await desk.update(ARTICLE, article, {
      body: body(NOTICE, NAGEL.replace('jede Schraube', 'jede einzelne Schraube'), PETRI),
    });
    expect(await quoteWith(strapi, article, 'einzelne Schraube')).toMatchObject({
      documentId,
      text: 'Wir haben jede einzelne Schraube geprüft',
      occurrences: [{ state: 'anchored' }],
    });
    await desk.update(ARTICLE, article, { body: body(NOTICE, PETRI) });
    expect(await desk.version(QUOTE, documentId, 'draft')).toBeNull();
    await removeAll(article);
  });

  it('says of an accepted quote whose words changed that it is lost, and finds it again when they come back', async () => {
    const { strapi } = server;
    const article = await desk.article('Fähre fährt wieder', ARTICLE_DATA);
    const { documentId } = await quoteWith(strapi, article, 'Schraube');
    await decide(strapi, documentId, { review: 'accepted' });
    await desk.update(ARTICLE, article, { body: body(NOTICE, NAGEL.replace('Schraube', 'Mutter'), PETRI) });
    expect(await quotesOf(strapi, article)).toHaveLength(2);
    expect(await quoteWith(strapi, article, 'Schraube')).toMatchObject({
      documentId,
      text: 'Wir haben jede Schraube geprüft',
      occurrences: [{ state: 'lost', exact: 'Wir haben jede Schraube geprüft' }],
    });
    await desk.update(ARTICLE, article, { body: ARTICLE_DATA.body });
    const [place] = (await quoteWith(strapi, article, 'Schraube')).occurrences;
    expect(place?.state).not.toBe('lost');
    expect(await wrongPlaces(strapi, article)).toEqual([]);
    await removeAll(article);
  });
});

describe('who said it', () => {
  it('is a stored person under any name, and two of one name are never mixed up', async () => {
    const { strapi } = server;
    const nagel = await desk.person('Carla Nagel', { aliases: [{ name: 'Karla Nagel' }] });
    const petris = [await desk.person('Jonas Petri'), await desk.person('Jonas Petri')];
    const article = await desk.article('Fähre fährt wieder', ARTICLE_DATA);
    expect((await quoteWith(strapi, article, 'Schraube')).speaker).toMatchObject({ documentId: nagel });
    const doubtful = await quoteWith(strapi, article, 'Wasser');
    expect(doubtful.speaker).toBeNull();
    const row = await strapi.db.query(QUOTE).findOne({ where: { documentId: doubtful.documentId } });
    expect([...row.foundSpeaker.candidates].sort()).toEqual([...petris].sort());

    await decide(strapi, doubtful.documentId, { review: 'accepted' });
    expect((await quoteWith(strapi, article, 'Wasser')).speaker).toBeNull();
    expect(await personsCalled(strapi, 'Jonas Petri')).toHaveLength(2);
    await removeAll(article);
  });

  it('becomes a draft person when the quote is accepted, and not before', async () => {
    const { strapi } = server;
    const article = await desk.article('Fähre fährt wieder', ARTICLE_DATA);
    expect(await personsCalled(strapi, 'Karla Nagel')).toEqual([]);
    await decide(strapi, (await quoteWith(strapi, article, 'Schraube')).documentId, { review: 'accepted' });
    const [person, ...others] = await personsCalled(strapi, 'Karla Nagel');
    expect(others).toEqual([]);
    expect((await quoteWith(strapi, article, 'Schraube')).speaker).toMatchObject({ documentId: person });
    expect(await personsCalled(strapi, 'Jonas Petri')).toEqual([]);
    await removeAll(article);
  });
});
