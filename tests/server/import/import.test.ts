import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fingerprint } from '../../../src/plugins/wortlaut/server/check/fingerprint';
import { UNSEEN_FROM } from '../../../src/plugins/wortlaut/server/desk/doubts';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, PERSON, QUOTE, type Newsroom } from '../publication/newsroom';
import { importInto } from './import-into';

const FIXTURES = path.join(__dirname, '..', '..', 'fixtures', 'import');
const WORDPRESS = path.join(FIXTURES, 'hafenblatt.xml');

let server: TestServer;
let desk: Newsroom;
let folder: string;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  desk = newsroom(server.strapi);
  folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-import-'));
  await cp(path.join(FIXTURES, 'heap'), folder, { recursive: true });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await server.stop();
});

const articles = () =>
  server.strapi.documents(ARTICLE).findMany({ locale: '*', populate: ['source'], sort: 'title' as never });
const articleOf = async (title: string) => (await articles()).find((each) => each.title === title)!;
const kindsOf = (results: readonly { kind: string; place: string }[]) =>
  results.map(({ kind, place }) => [kind, path.basename(place)]);

describe('importing', () => {
  it('a dry run tells everything and leaves nothing', async () => {
    const before = await fingerprint(server.strapi);
    const { counts, results } = await importInto(server.strapi, [WORDPRESS, folder], { dryRun: true });
    expect(counts).toMatchObject({ created: 5, linked: 1, failed: 2 });
    expect(results[0]).toMatchObject({
      kind: 'created',
      title: 'Stadt gibt den alten Kai auf',
      fields: expect.arrayContaining([
        { field: 'source.categories', before: undefined, after: 'Hafen' },
        { field: 'source.tags', before: undefined, after: 'Kai' },
      ]),
      newPersons: ['Jana Moor', 'Britta Sommerfeld'],
    });
    expect(await fingerprint(server.strapi)).toBe(before);
    expect(await server.strapi.db.query('plugin::wortlaut.import-failure').count()).toBe(0);
  });

  it('brings in WordPress, HTML, Markdown and scraped text in whatever encoding, each article once', async () => {
    const { results } = await importInto(server.strapi, [WORDPRESS, folder], { publish: true });
    expect(kindsOf(results)).toEqual([
      ['created', 'hafenblatt.xml:17'],
      ['created', 'hafenblatt.xml:45'],
      ['failed', 'hafenblatt.xml:73'],
      ['created', 'bruecke.txt'],
      ['failed', 'scan.pdf'],
      ['created', 'school-copy.html'],
      ['created', 'library.md'],
      ['linked', 'school.html'],
    ]);
    const stored = await articles();
    expect(stored.map(({ title, locale }) => [title, locale])).toEqual([
      ['Brücke gesperrt', 'de'],
      ['Fischer ziehen um – und freuen sich', 'de'],
      ['Library opens its roof to readers', 'en'],
      ['Schule bekommt einen Garten', 'de'],
      ['Stadt gibt den alten Kai auf', 'de'],
    ]);
  });

  it('keeps categories and tags in the source, where everybody may read and ask for them', async () => {
    const { body } = await server.http.get(
      '/api/articles?fields=title&populate=source&locale=*&sort=title&filters[source][tags][$notNull]=true',
    );
    expect(body.data.map(({ title, source }: never) => [title, source])).toMatchObject([
      ['Library opens its roof to readers', { categories: null, tags: ['books', 'city'] }],
      ['Schule bekommt einen Garten', { categories: ['Lokales'], tags: ['Schule', 'Garten'] }],
      ['Stadt gibt den alten Kai auf', { categories: ['Hafen'], tags: ['Kai'] }],
    ]);
    const asked = await server.http.get(
      '/api/articles?filters[source][categories][$contains]="Hafen"&sort=title',
    );
    expect(asked.body.data.map(({ title }: { title: string }) => title)).toEqual([
      'Fischer ziehen um – und freuen sich',
      'Stadt gibt den alten Kai auf',
    ]);
    const { body: answer } = await server.http.post('/graphql').send({
      query: '{ articles(filters: { source: { tags: { contains: "Kai" } } }) { title source { tags } } }',
    });
    expect(answer.data.articles).toEqual([
      { title: 'Stadt gibt den alten Kai auf', source: { tags: ['Kai'] } },
    ]);
  });

  it('certain quotes go out with the article and confirm their speakers, the others wait', async () => {
    const quotes = await server.strapi
      .documents(QUOTE)
      .findMany({ locale: '*', populate: ['speaker'], sort: 'text' as never });
    const of = (text: string) => quotes.find((quote) => quote.text?.startsWith(text))!;
    expect(of('Wir haben kein Geld')).toMatchObject({
      review: 'accepted',
      speaker: { name: 'Britta Sommerfeld' },
    });
    expect(of('Die Stadt habe')).toMatchObject({ review: 'suggested', kind: 'indirect' });
    expect(await desk.isPublic(QUOTE, of('Wir haben kein Geld').documentId)).toBe(true);
    expect(await desk.isPublic(QUOTE, of('Die Stadt habe').documentId)).toBe(false);
    const persons = await server.strapi.documents(PERSON).findMany({ status: 'published' });
    expect(persons.map(({ name }) => name).sort()).toEqual([
      'Anton Grüner',
      'Britta Sommerfeld',
      'Helen Archer',
      'Jana Moor',
      'Maren Holt',
      'Nora Whitfield',
      'Ole Brandt',
    ]);
  });

  it('keeps its first date, and is found under the last part of its old address', async () => {
    const kai = await articleOf('Stadt gibt den alten Kai auf');
    expect(kai).toMatchObject({
      firstPublicationDate: '2014-05-02T08:30:00.000Z',
      source: { name: 'Hafenblatt' },
    });
    const { headers } = await server.http.get('/api/articles/by-slug/kai-wird-aufgegeben');
    expect(headers.location).toContain('stadt-gibt-den-alten-kai-auf');
  });

  it('an unchanged input writes nothing, and what failed is in quarantine once', async () => {
    const before = await server.strapi.db.query('plugin::wortlaut.import-record').findMany({ orderBy: 'id' });
    const hash = await fingerprint(server.strapi);
    const { counts } = await importInto(server.strapi, [WORDPRESS, folder], { publish: true });
    expect(counts).toMatchObject({ created: 0, updated: 0, unchanged: 6, failed: 2 });
    expect(await fingerprint(server.strapi)).toBe(hash);
    expect(
      await server.strapi.db.query('plugin::wortlaut.import-record').findMany({ orderBy: 'id' }),
    ).toEqual(before);
    expect(await server.strapi.db.query('plugin::wortlaut.import-failure').count()).toBe(2);
  });

  it('a changed input changes its article, and an article edited since stays as its editor left it', async () => {
    const library = path.join(folder, 'library.md');
    const edited = await articleOf('Brücke gesperrt');
    await desk.update(ARTICLE, edited.documentId, { kicker: 'Lahr' });
    await writeFile(
      library,
      (await readFile(library, 'utf8'))
        .replace('three years', 'four years')
        .replace('[books, city]', '[books]'),
    );
    await writeFile(
      path.join(folder, 'archiv', 'bruecke.txt'),
      'Brücke gesperrt\n\nDie Brücke über die Lahr ist zu, und zwar bis zum Winter des nächsten Jahres.\n',
    );
    const { results } = await importInto(server.strapi, [folder], { publish: true });
    const told = Object.fromEntries(results.map((result) => [path.basename(result.place), result]));
    expect(told['bruecke.txt']).toMatchObject({ kind: 'left', reason: 'Somebody edited the article since.' });
    expect(told['library.md']).toMatchObject({
      kind: 'updated',
      fields: [
        { field: 'body', before: expect.stringContaining('three'), after: expect.stringContaining('four') },
        { field: 'source.tags', before: 'books, city', after: 'books' },
      ],
    });
    const changed = await articleOf('Library opens its roof to readers');
    expect(JSON.stringify(await desk.version(ARTICLE, changed.documentId, 'published', 'en'))).toContain(
      'four years',
    );
    expect((await desk.version(ARTICLE, edited.documentId, 'draft'))?.kicker).toBe('Lahr');
    const forced = await importInto(server.strapi, [folder], { force: true });
    expect(forced.counts.left).toBe(0);
    expect(JSON.stringify(await desk.version(ARTICLE, edited.documentId, 'draft'))).toContain(
      'bis zum Winter',
    );
  });

  it('a link that leads out of the folder is not followed', async () => {
    await symlink('/etc/hosts', path.join(folder, 'hosts.txt'));
    const { results } = await importInto(server.strapi, [folder], { dryRun: true });
    expect(results.find(({ place }) => place.endsWith('hosts.txt'))).toMatchObject({
      kind: 'failed',
      reason: 'It is a link that leads out of the folder.',
    });
  });

  it('reads standard input', async () => {
    const stdin = Readable.from([
      Buffer.from('# Regen\n\nAm Montag regnete es im ganzen Tal, und die Keller liefen voll.\n'),
    ]);
    const { results } = await importInto(server.strapi, ['-'], { stdin, sourceName: 'wire' });
    expect(results).toMatchObject([{ kind: 'created', source: 'wire', title: 'Regen', locale: 'de' }]);
  });

  it('counts bytes as done with when what was read from them is in', async () => {
    const many = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-many-'));
    const text = (n: number) =>
      `# Pegel ${n}\n\nAm Montag stand der Fluss so hoch wie im Jahr ${1900 + n}.\n`;
    const sizes = Array.from({ length: 60 }, (_, n) => Buffer.byteLength(text(n + 10)));
    for (const n of sizes.keys()) await writeFile(path.join(many, `pegel-${n + 10}.md`), text(n + 10));
    const events: (number | string)[] = [];
    const { counts } = await importInto(server.strapi, [many], {
      dryRun: true,
      onRead: (bytes) => events.push(bytes),
      tell: ({ kind }) => void events.push(kind),
    });
    await rm(many, { recursive: true });
    expect(counts.created).toBe(60);
    const sum = (some: readonly number[]) => some.reduce((a, b) => a + b, 0);
    const batches = [sizes.slice(0, 50), sizes.slice(50)];
    expect(events).toEqual(batches.flatMap((batch) => [sum(batch), ...batch.map(() => 'created')]));
  });

  it('what the quote desk would show as doubtful waits for an editor', async () => {
    const stdin = Readable.from([
      Buffer.from(
        '# Deich\n\nDie Deichgräfin Elke Harms kam am Montag. „Der Deich hält noch zehn Jahre“, sagte sie.\n',
      ),
    ]);
    const { results } = await importInto(server.strapi, ['-'], { stdin, sourceName: 'wire', locale: 'de' });
    expect(results).toMatchObject([{ quotes: [{ certainty: 'for-review', speaker: 'Elke Harms' }] }]);
    const [quote] = await server.strapi
      .documents(QUOTE)
      .findMany({ filters: { text: { $startsWith: 'Der Deich' } } });
    expect(quote).toMatchObject({ review: 'suggested' });
    expect(quote?.confidence).toBeGreaterThan(0.9);
    expect(quote?.confidence).toBeLessThan(UNSEEN_FROM);
  });
});
