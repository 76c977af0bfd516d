import type { Block } from '../../../src/plugins/wortlaut/domain/text/blocks';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE } from '../publication/newsroom';
import { decide, quotesOf, quoteWith, wrongPlaces } from './stored';
import { writers, type Writer } from './writers';

let server: TestServer;
let ways: Readonly<Record<string, Writer>>;
let article: string;
let blocks: Block[];
beforeAll(async () => {
  server = await startStrapi();
  ways = await writers(server);
  const [seed] = await server.strapi.documents(ARTICLE).findMany({ locale: 'de' });
  article = seed!.documentId;
  blocks = structuredClone(seed!.body) as unknown as Block[];
});
afterAll(() => server.stop());

/** The blocks with one stretch of text replaced, which must be there. */
function replaced(from: string, to: string): Block[] {
  const json = JSON.stringify(blocks);
  if (!json.includes(from)) throw new Error(`No "${from}" in the article.`);
  return JSON.parse(json.replace(from, to)) as Block[];
}

/** The states of all accepted quotes' places, by the first words of the quote. */
async function states(): Promise<Record<string, string>> {
  const accepted = (await quotesOf(server.strapi, article)).filter(({ review }) => review === 'accepted');
  return Object.fromEntries(
    accepted.map(({ text, occurrences }) => [
      text.split(' ').slice(0, 3).join(' '),
      occurrences.map(({ field, state }) => `${field} ${state}`).join(', '),
    ]),
  );
}

it('an edit session on the seed article', async () => {
  const { strapi } = server;
  const decisions = async () =>
    (await quotesOf(strapi, article)).map(({ documentId, text, review, speaker }) =>
      JSON.stringify([documentId, text, review, speaker?.name]),
    );
  const publicly = async () => JSON.stringify(await quotesOf(strapi, article, 'published'));
  const decided = (await decisions()).sort();
  const published = await publicly();

  // A typo is mended before all quotes: everything follows, and nothing else changes.
  blocks = replaced('nach seinem ersten Treffen', 'nach seinem allerersten Treffen');
  await ways.REST!.update(article, { body: blocks });
  expect(await states()).toEqual({
    'Sie brauchen nur': 'title anchored, body moved',
    'das Recht des': 'body moved',
    'Wir hatten gerade': 'body moved',
    'Das ist nur': 'body moved, body moved',
  });
  expect((await decisions()).sort()).toEqual(decided);

  // A paragraph moves to the end.
  const kim = blocks.findIndex((block) => JSON.stringify(block).includes('Wir hatten gerade'));
  blocks = [...blocks.filter((_, index) => index !== kim), blocks[kim]!];
  await ways.GraphQL!.update(article, { body: blocks });
  expect((await states())['Wir hatten gerade']).toBe('body moved');
  expect((await quotesOf(strapi, article)).at(-1)?.text).toContain('Wir hatten gerade');
  expect((await decisions()).sort()).toEqual(decided);
  expect(await wrongPlaces(strapi, article)).toEqual([]);

  // A quotation is reworded: it is lost and keeps its wording, the public version too; nothing goes out.
  const original = blocks;
  blocks = replaced('sehr substanziellen Meinungsaustausch', 'sehr guten Meinungsaustausch');
  await ways['the admin panel']!.update(article, { body: blocks });
  expect((await states())['Wir hatten gerade']).toBe('body lost');
  expect((await decisions()).sort()).toEqual(decided);
  expect(await ways.REST!.publish(article)).toContain('[-substanziellen-] {+guten+}');
  expect(await publicly()).toBe(published);
  blocks = original;
  await ways.REST!.update(article, { body: blocks });
  expect((await states())['Wir hatten gerade']).toBe('body moved');

  // The sentence of a speaker is deleted: lost, with its heading still there; the editor rejects the quote.
  blocks = replaced(
    ' “Das ist nur der erste Schritt”, sagte der 35-Jährige, nachdem er mit militärischen Ehren empfangen worden war.',
    '',
  );
  await ways['the document service']!.update(article, { body: blocks });
  expect((await states())['Das ist nur']).toContain('body lost');
  const { documentId: step } = await quoteWith(strapi, article, 'erste Schritt');
  expect(await ways.GraphQL!.publish(article)).toContain('"Das ist nur der erste Schritt"');
  blocks = original;
  await ways.REST!.update(article, { body: blocks });
  expect((await states())['Das ist nur']).toBe('body moved, body moved');

  // The sub-heading is dropped: that is no loss.
  blocks = blocks.filter(({ type }) => type !== 'heading');
  await ways.REST!.update(article, { body: blocks });
  expect((await states())['Das ist nur']).toBe('body moved');

  // The title changes and repeats nothing any more: no loss either.
  await ways['the admin panel']!.update(article, { title: 'Treffen in Wladiwostok', body: blocks });
  expect((await states())['Sie brauchen nur']).toBe('body moved');
  expect((await decisions()).sort()).toEqual(decided);
  expect(await publicly()).toBe(published);

  // All of it goes out, but for a quote that the editor no longer wants.
  await decide(strapi, step, { review: 'rejected' });
  expect(await ways['the admin panel']!.publish(article)).toBeUndefined();
  const texts = (await quotesOf(strapi, article, 'published')).map(({ text }) => text.slice(0, 10));
  expect(texts).toHaveLength(3);
  expect(await wrongPlaces(strapi, article, 'published')).toEqual([]);
});
