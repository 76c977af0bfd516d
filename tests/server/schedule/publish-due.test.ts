import { publishDue } from '../../../src/plugins/wortlaut/server/schedule/publish-due';
import { failureInWords, nextFailure } from '../../../src/plugins/wortlaut/server/schedule/publish-failure';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, QUOTE, type Newsroom } from '../publication/newsroom';

const MINUTE_MS = 60_000;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS).toISOString();

let server: TestServer;
let desk: Newsroom;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  // The clock is looked at by the tests alone.
  server.strapi.cron.remove('wortlaut-publish-due');
  desk = newsroom(server.strapi);
});
afterAll(() => server.stop());

const look = () => publishDue(server.strapi);

describe('an article with a time to go out at', () => {
  it('goes out when the time has come, with its quotes, in all its locales, once', async () => {
    const article = await desk.article('Sperrfrist', { publishAt: inMinutes(-1) });
    await desk.update(ARTICLE, article, { title: 'Embargo' }, 'en');
    const quote = await desk.quote('Ab jetzt', { article });
    expect(await look()).toEqual([article]);
    expect(await desk.isPublic(ARTICLE, article)).toBe(true);
    expect(await desk.isPublic(ARTICLE, article, 'en')).toBe(true);
    expect(await desk.links(ARTICLE, article, 'quotes')).toEqual([quote]);
    await desk.update(ARTICLE, article, { title: 'Noch nicht fertig' });
    expect(await look()).toEqual([]);
    expect((await desk.version(ARTICLE, article, 'published'))?.title).toBe('Sperrfrist');
  });

  it('stays a draft before, and nothing public tells of the time', async () => {
    const article = await desk.article('Morgen', { publishAt: inMinutes(60) });
    expect(await look()).toEqual([]);
    expect(await desk.isPublic(ARTICLE, article)).toBe(false);
    await desk.publish(ARTICLE, article);
    expect((await desk.version(ARTICLE, article, 'published'))?.publishAt).toBeNull();
    expect((await desk.version(ARTICLE, article, 'draft'))?.publishAt).toBeNull();
  });

  it('keeps its time while another locale of it is not public', async () => {
    const article = await desk.article('Erst deutsch', { publishAt: inMinutes(60) });
    await desk.update(ARTICLE, article, { title: 'Then English' }, 'en');
    await desk.publish(ARTICLE, article, 'de');
    expect((await desk.version(ARTICLE, article, 'draft', 'en'))?.publishAt).toBeTruthy();
    expect((await desk.version(ARTICLE, article, 'published', 'de'))?.publishAt).toBeNull();
  });

  it('keeps its time when a draft is discarded, as long as another locale waits for it', async () => {
    const publishAt = inMinutes(60);
    const article = await desk.article('Erst deutsch', { publishAt });
    await desk.update(ARTICLE, article, { title: 'Then English' }, 'en');
    await desk.publish(ARTICLE, article, 'de');
    await desk.discard(ARTICLE, article, 'de');
    expect((await desk.version(ARTICLE, article, 'draft', 'en'))?.publishAt).toBe(publishAt);
    expect((await desk.version(ARTICLE, article, 'draft', 'de'))?.publishAt).toBe(publishAt);
    await desk.publish(ARTICLE, article, 'en');
    await desk.update(ARTICLE, article, { publishAt });
    await desk.discard(ARTICLE, article, '*');
    expect((await desk.version(ARTICLE, article, 'draft', 'en'))?.publishAt).toBeNull();
  });

  it('passes its time on to no copy', async () => {
    const article = await desk.article('Vorlage', { publishAt: inMinutes(60) });
    const copy = await desk.clone(ARTICLE, article);
    expect((await desk.version(ARTICLE, copy, 'draft'))?.publishAt).toBeNull();
    await desk.remove(ARTICLE, article);
  });

  it('that cannot go out tells the editor why, is left alone for a while, and is tried again after an edit', async () => {
    const article = await desk.article('Unfertig', { publishAt: inMinutes(-1) });
    const quote = await desk.quote('', { article });
    const good = await desk.article('Fertig', { publishAt: inMinutes(-1) });
    expect(await look()).toEqual([good]);
    const failure = async () => (await desk.version(ARTICLE, article, 'draft'))?.publishFailure;
    expect(await failure()).toMatchObject({ kind: 'quote-without-text', attempts: 1 });
    expect(await failure()).toHaveProperty('sentences', {
      en: expect.stringContaining('has no text'),
      de: expect.stringContaining('hat keinen Wortlaut'),
    });
    await desk.update(QUOTE, quote, { text: 'Fertig' });
    expect(await look()).toEqual([]);
    await desk.update(ARTICLE, article, { kicker: 'Neu' });
    expect(await look()).toEqual([article]);
    expect(await failure()).toBeNull();
  });

  it('goes out by the clock of the database, however wrong that of the node is', async () => {
    const article = await desk.article('Falsche Uhr', { publishAt: inMinutes(30) });
    const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 24 * 60 * MINUTE_MS);
    expect(await look()).toEqual([]);
    now.mockRestore();
    await desk.update(ARTICLE, article, { publishAt: inMinutes(-1) });
    const early = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 24 * 60 * MINUTE_MS);
    expect(await look()).toEqual([article]);
    early.mockRestore();
  });

  it('goes out once when two look at the same time', async () => {
    const article = await desk.article('Zwei Knoten', { publishAt: inMinutes(-1) });
    const looks = await Promise.all([look(), look(), look()]);
    expect(looks.flat()).toEqual([article]);
  });
});

describe('the pause after a failure', () => {
  it('doubles from one minute to a quarter of an hour', () => {
    const now = new Date('2024-01-01T12:00:00.000Z');
    const pauses: number[] = [];
    let failure = nextFailure(undefined, new Error('lost connection'), now);
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      pauses.push((Date.parse(failure.retryAt) - now.getTime()) / MINUTE_MS);
      failure = nextFailure(failure, new Error('lost connection'), now);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 15, 15]);
  });

  it('says nothing of an error that is no refusal', () => {
    const failure = nextFailure(undefined, new Error('password of the database'), new Date(0));
    expect(failure).toMatchObject({ sentences: undefined, kind: undefined });
    expect(failureInWords(failure, 'de')).toContain('nicht am Artikel');
    expect(failureInWords(failure, 'en')).not.toContain('password');
  });
});
