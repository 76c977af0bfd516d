import { registerAdministrator } from '../../running-strapi/sign-in';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { newsroom, type Newsroom } from '../publication/newsroom';
import { body, deskClient, quoteIn, type DeskClient } from './desk-client';

let server: TestServer;
let desk: DeskClient;
let staff: Newsroom;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  desk = deskClient(server, await registerAdministrator(server));
  staff = newsroom(server.strapi);
});
afterAll(() => server.stop());

const TEXT = {
  title: 'Brücke bleibt gesperrt',
  body: body(
    'Die Brücke bleibt gesperrt. „Wir prüfen jeden einzelnen Pfeiler“, sagte Bürgermeisterin Karla Nagel am Montag.',
    'Der Ingenieur Jonas Petri widersprach: „Das dauert mindestens ein halbes Jahr.“',
  ),
};

describe('reading the text on the screen', () => {
  it('finds the quotes of an article that was never saved, and stores nothing', async () => {
    const { quotes, mayDecide } = await desk.reading(undefined, TEXT);
    expect(mayDecide).toBe(true);
    expect(quotes.map(({ text, documentId, newSpeakerName }) => [text, documentId, newSpeakerName])).toEqual([
      ['Wir prüfen jeden einzelnen Pfeiler', undefined, 'Karla Nagel'],
      ['Das dauert mindestens ein halbes Jahr.', undefined, 'Jonas Petri'],
    ]);
    expect(await server.strapi.db.query('api::quote.quote').count()).toBe(0);
  });

  it('is certain of a speaker who is to be made a person, and says so', async () => {
    const { isCertain, doubts } = quoteIn(await desk.reading(undefined, TEXT), 'Pfeiler');
    expect(isCertain).toBe(true);
    expect(doubts).toEqual([{ kind: 'new-person', name: 'Karla Nagel' }]);
  });

  it('shows stored quotes where they stand now, and nothing twice', async () => {
    const speaker = await staff.person('Carla Nagel', { aliases: [{ name: 'Karla Nagel' }] });
    const article = await staff.article('Brücke bleibt gesperrt', { body: TEXT.body });
    const stored = await staff.quote('Wir prüfen jeden einzelnen Pfeiler', { article, speaker });
    const moved = {
      ...TEXT,
      body: body('Eine neue Zeile.', ...TEXT.body.map((each) => each.children[0]!.text)),
    };
    const { quotes } = await desk.reading(article, moved);
    expect(quotes).toHaveLength(2);
    const quote = quoteIn({ quotes }, 'Pfeiler');
    expect(quote).toMatchObject({
      documentId: stored,
      review: 'accepted',
      state: 'moved',
      speaker: { documentId: speaker, name: 'Carla Nagel', isPublic: false },
    });
    const [place] = quote.occurrences;
    expect(place).toMatchObject({ field: 'body', part: 1, exact: 'Wir prüfen jeden einzelnen Pfeiler' });
    await staff.remove('api::article.article', article);
  });

  it('says of a quote whose words changed what the text has instead', async () => {
    const article = await staff.article('Brücke bleibt gesperrt', { body: TEXT.body });
    await staff.quote('Wir prüfen jeden kleinen Pfeiler', { article });
    const quote = quoteIn(await desk.reading(article, TEXT), 'kleinen');
    expect(quote.state).toBe('lost');
    expect(quote.losses).toMatchObject([
      {
        reason: 'reworded',
        field: 'body',
        difference: [
          { kind: 'same', words: 'Wir prüfen jeden' },
          { kind: 'removed', words: 'kleinen' },
          { kind: 'added', words: 'einzelnen' },
          { kind: 'same', words: 'Pfeiler' },
        ],
      },
    ]);
    await staff.remove('api::article.article', article);
  });

  it('refuses what is not of its form, and those who are not signed in', async () => {
    const answer = await desk.post('reading', { locale: 'fr', fields: {} });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details).toEqual({ kind: 'malformed', where: 'locale' });
    const gone = await desk.post('reading', { article: 'nirgends', locale: 'de', fields: TEXT });
    expect([gone.status, gone.body.error.details.kind]).toEqual([404, 'not-found']);
    expect((await server.http.post('/wortlaut/desk/reading').send({ locale: 'de', fields: {} })).status).toBe(
      401,
    );
  });
});
