import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { body } from '../desk/desk-client';
import { ARTICLE, newsroom, PERSON, QUOTE, type Newsroom } from '../publication/newsroom';
import { decide, everyRow, quotesOf, quoteWith, wrongPlaces } from './stored';

let server: TestServer;
let desk: Newsroom;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  desk = newsroom(server.strapi);
});
afterAll(() => server.stop());

const GERMAN = {
  title: 'Fähre fährt wieder',
  body: body(
    'Die Fähre fährt ab Montag wieder nach Plan.',
    '„Wir haben seit März 2019 jede Schraube geprüft“, sagte Bürgermeisterin Karla Nagel am Montag.',
    'Der Kapitän Jonas Petri ergänzte: „Auf dem Wasser zählt nur die Sicherheit der Leute.“',
    '„Und jetzt geht es endlich los“, sagte Nagel.',
  ),
};
const ENGLISH = {
  title: 'Ferry back in service',
  body: body(
    'The ferry is back on schedule from Monday.',
    '“We have checked every screw since March 2019,” mayor Karla Nagel said on Monday.',
    'Captain Jonas Petri added: “On the water nothing counts but the safety of people.”',
    'The ferry company did not want to say what it had cost. “No comment at all,” said Ina Boll, who speaks for it.',
  ),
};

it('a translation takes over the quotes with their speakers, in its own words', async () => {
  const { strapi } = server;
  const nagel = await desk.person('Karla Nagel');
  const petri = await desk.person('Jonas Petri');
  const article = await desk.article('Fähre fährt wieder', GERMAN);
  for (const { documentId } of await quotesOf(strapi, article)) {
    await decide(strapi, documentId, { review: 'accepted' });
  }
  const screw = await quoteWith(strapi, article, 'Schraube');
  const water = await quoteWith(strapi, article, 'Wasser');
  await desk.publish(ARTICLE, article);
  const german = JSON.stringify(await quotesOf(strapi, article));
  const published = JSON.stringify(await quotesOf(strapi, article, 'published'));

  await desk.update(ARTICLE, article, ENGLISH, 'en');
  const translated = await quotesOf(strapi, article, 'draft', 'en');
  expect(translated.map(({ text, ...quote }) => [text, quote.documentId, quote.review])).toEqual([
    ['We have checked every screw since March 2019,', screw.documentId, 'accepted'],
    ['On the water nothing counts but the safety of people.', water.documentId, 'accepted'],
    // Nobody says this in German: it is new, and a suggestion.
    ['No comment at all,', expect.any(String), 'suggested'],
  ]);
  expect(translated.slice(0, 2)).toMatchObject([
    { speaker: { documentId: nagel }, originalText: screw.text, originalLanguage: 'de' },
    { speaker: { documentId: petri }, originalText: water.text, originalLanguage: 'de' },
  ]);
  expect(translated.every(({ occurrences }) => occurrences[0]?.state === 'anchored')).toBe(true);
  expect(await wrongPlaces(strapi, article, 'draft', 'en')).toEqual([]);

  // Not a letter of the German article changes, neither of its draft nor in public.
  expect(JSON.stringify(await quotesOf(strapi, article))).toBe(german);
  expect(JSON.stringify(await quotesOf(strapi, article, 'published'))).toBe(published);

  const before = await everyRow(strapi);
  await desk.update(ARTICLE, article, ENGLISH, 'en');
  expect(await everyRow(strapi)).toBe(before);

  await desk.publish(ARTICLE, article, 'en');
  expect((await quotesOf(strapi, article, 'published', 'en')).map(({ documentId }) => documentId)).toEqual([
    screw.documentId,
    water.documentId,
  ]);
  expect(await wrongPlaces(strapi, article, 'published', 'en')).toEqual([]);
  expect((await desk.version(QUOTE, screw.documentId, 'published', 'en'))?.originalText).toBe(screw.text);
  await desk.remove(ARTICLE, article);
  await desk.remove(PERSON, nagel);
  await desk.remove(PERSON, petri);
});

it('of two like quotes a translation has one of, none is taken over: both are for the editor to say', async () => {
  const { strapi } = server;
  await desk.person('Karla Nagel');
  const article = await desk.article('Fähre fährt wieder', {
    title: 'Fähre fährt wieder',
    body: body(
      '„Das wird nichts mehr werden“, sagte Karla Nagel.',
      'Später kam sie darauf zurück. „Daraus wird doch gar nichts“, sagte Nagel.',
    ),
  });
  for (const { documentId } of await quotesOf(strapi, article)) {
    await decide(strapi, documentId, { review: 'accepted' });
  }
  await desk.update(
    ARTICLE,
    article,
    { title: 'Ferry', body: body('It was a long day.', '“That will never work,” said Karla Nagel.') },
    'en',
  );
  expect(await quotesOf(strapi, article, 'draft', 'en')).toMatchObject([{ review: 'suggested' }]);
});
