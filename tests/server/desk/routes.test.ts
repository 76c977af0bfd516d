import { registerAdministrator, signInAs } from '../../running-strapi/sign-in';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, PERSON, QUOTE, type Newsroom } from '../publication/newsroom';
import { body, deskClient, type DeskClient } from './desk-client';

let server: TestServer;
let administrator: Record<string, string>;
let desk: DeskClient;
let author: DeskClient;
let staff: Newsroom;

beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  administrator = await registerAdministrator(server);
  desk = deskClient(server, administrator);
  author = deskClient(server, await signInAs(server, 'strapi-author', 'author@example.org'));
  staff = newsroom(server.strapi);
});
afterAll(() => server.stop());

describe('persons', () => {
  it.each(['muller', 'Mueller', 'MÜLLER', 'jörg m', 'Medvedev', 'Selenskyj'])(
    'are found by "%s"',
    async (search) => {
      const wanted =
        { Medvedev: 'Dmitri Medwedjew', Selenskyj: 'Wolodymyr Zelensky' }[search] ?? 'Jörg Müller';
      if (!(await server.strapi.db.query(PERSON).findOne({ where: { name: wanted } })))
        await staff.person(wanted);
      const { body: answer } = await desk.get('persons', { search, locale: 'de' });
      expect(answer.persons.map(({ name }: { name: string }) => name)).toEqual([wanted]);
    },
  );

  it('say by which other name they were found', async () => {
    const person = await staff.person('Anna Amsel', { aliases: [{ name: 'Die Amsel von Aue' }] });
    const { body: answer } = await desk.get('persons', { search: 'von aue', locale: 'de' });
    expect(answer.persons).toMatchObject([{ documentId: person, foundAs: 'Die Amsel von Aue' }]);
  });
});

describe('what goes out and what waits', () => {
  it('is told before the publication, and what went out afterwards', async () => {
    const article = await staff.article('Ansage', { body: body('„Gesagt ist gesagt“, sagte sie.') });
    const quote = await staff.quote('Gesagt ist gesagt', { article });
    await staff.quote('Nicht entschieden', { article, review: 'suggested' });
    const publication = async () => (await desk.get('publication', { article, locale: 'de' })).body;
    expect(await publication()).toMatchObject({
      quotes: [{ documentId: quote }],
      undecided: 1,
      mayPublish: true,
      inTheWay: [],
    });
    const waiting = (await desk.get('waiting')).body;
    expect(waiting.suggestions).toEqual([{ documentId: article, name: 'Ansage', locale: 'de', count: 1 }]);
    expect((await author.get('waiting')).body.suggestions).toEqual([]);
  });

  it('shows quotes that are out of sight since their speaker is', async () => {
    const speaker = await staff.person('Verena Verborgen');
    const article = await staff.article('Sicht', { body: body('„Man sieht mich nicht“, sagte sie.') });
    const quote = await staff.quote('Man sieht mich nicht', { article, speaker });
    await staff.publish(ARTICLE, article);
    await staff.unpublish(PERSON, speaker);
    const waiting = (await desk.get('waiting')).body;
    expect(waiting.outOfSight).toMatchObject([
      {
        documentId: quote,
        name: 'Man sieht mich nicht',
        speaker: { documentId: speaker, name: 'Verena Verborgen' },
      },
    ]);
  });
});

describe('a pasted text', () => {
  it('is taken apart, and what is left out is told in the order of the text', async () => {
    const text =
      'Start | Politik | Rathaus\n\nDer Rat tagt\n\nDer Rat tagte am Montag lange und ohne Ergebnis.\n\nHits: 15';
    const { body: answer } = await desk.post('pasted-text', { locale: 'de', text });
    expect(answer.fields.body.length).toBeGreaterThan(0);
    expect(answer.removed.map(({ text: words }: { text: string }) => words)).toEqual([
      'Start | Politik | Rathaus',
      'Hits: 15',
    ]);
  });
});

describe('an editor', () => {
  it('may publish what others wrote', async () => {
    const editor = deskClient(server, await signInAs(server, 'strapi-editor', 'editor@example.org'));
    const article = await staff.article('Zum Druck', { body: body('Ein Satz.') });
    const publication = (await editor.get('publication', { article, locale: 'de' })).body;
    expect(publication.mayPublish).toBe(true);
    const published = await server.http
      .post(`/content-manager/collection-types/${ARTICLE}/${article}/actions/publish?locale=de`)
      .set(editor.headers)
      .send({ title: 'Zum Druck' });
    expect(published.status).toBe(200);
  });
});

describe('an author', () => {
  const fields = { title: 'Fremd', body: body('„Das ist meins“, sagte sie.') };

  it('may neither see nor decide about the quotes of somebody else’s article', async () => {
    const article = await staff.article('Fremd', { body: fields.body });
    const quote = await staff.quote('Das ist meins', { article, review: 'suggested' });
    const request = { article, locale: 'de', fields };
    const seen = await author.post('reading', request);
    expect([seen.status, seen.body.error.details]).toEqual([403, { kind: 'not-allowed' }]);
    const operations = [{ kind: 'accept', quote, version: '' }];
    expect((await author.post('operations', { ...request, operations })).status).toBe(403);
    expect((await author.get('publication', { article, locale: 'de' })).status).toBe(403);
  });

  it('decides about the quotes of an own article', async () => {
    const user = await server.strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'author@example.org' } });
    const article = await staff.article('Eigen', { body: fields.body, createdBy: user.id });
    const { mayDecide, quotes } = await author.reading(article, fields);
    expect(mayDecide).toBe(true);
    expect((await author.get('publication', { article, locale: 'de' })).body.mayPublish).toBe(false);
    const made = await author.decide(article, fields, [{ kind: 'make', places: quotes[0]!.occurrences }]);
    expect(made.quotes).toMatchObject([{ review: 'accepted', text: 'Das ist meins' }]);
    // Whoever made a quote may open it: Strapi's authors see what bears their name.
    const { documentId } = made.quotes[0]!;
    const own = await server.http
      .get(`/content-manager/collection-types/${QUOTE}/${documentId}`)
      .set(author.headers);
    expect(own.status).toBe(200);
  });
});
