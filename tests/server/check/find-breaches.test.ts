import { findBreaches } from '../../../src/plugins/wortlaut/server/check/find-breaches';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, paragraph, PERSON, QUOTE, type Newsroom } from '../publication/newsroom';

let server: TestServer;
let desk: Newsroom;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' }, breaksRules: true });
  desk = newsroom(server.strapi);
});
afterAll(() => server.stop());

const table = (name: string) => server.strapi.db.connection(name);
const publicRow = (name: string, documentId: string) =>
  table(name).where({ document_id: documentId }).whereNotNull('published_at');

async function story() {
  const speaker = await desk.person('Sara Sprecherin');
  const article = await desk.article('Bericht', {
    body: paragraph('„So ist es“, sagte sie.'),
    mentions: [speaker],
  });
  const quote = await desk.quote('So ist es', {
    article,
    speaker,
    occurrences: [{ field: 'body', exact: 'So ist es', start: 1, end: 10 }],
  });
  await desk.publish(ARTICLE, article);
  return { speaker, article, quote };
}

type Story = Awaited<ReturnType<typeof story>>;

/** How each rule is broken behind Strapi's back; none of them may go unseen. */
const breaks: Record<string, (story: Story) => Promise<unknown>> = {
  'one-version-each': ({ speaker }) =>
    table('persons').where({ document_id: speaker, published_at: null }).update({ document_id: 'elsewhere' }),
  verbatim: ({ article }) =>
    publicRow('articles', article).update({ body: JSON.stringify(paragraph('„So war es“, sagte sie.')) }),
  'quotes-in-sight': ({ speaker }) => publicRow('persons', speaker).delete(),
  'links-join-equals': async ({ article, quote }) => {
    const [draft] = await table('articles').where({ document_id: article, published_at: null });
    const [row] = await publicRow('quotes', quote);
    await table('quotes_article_lnk').where({ quote_id: row.id }).update({ article_id: draft.id });
  },
  'links-are-kept': async ({ article }) => {
    const [row] = await publicRow('articles', article);
    await table('articles_mentions_lnk').where({ article_id: row.id }).delete();
  },
  'links-lead-somewhere': ({ quote }) =>
    publicRow('quotes', quote).update({ linked_documents: JSON.stringify({ speaker: ['nobody'] }) }),
  'publication-dates': ({ article }) =>
    publicRow('articles', article).update({ first_publication_date: null }),
  'unique-slugs': async ({ article }) => {
    const other = await desk.article('Ein anderer');
    const [row] = await publicRow('articles', article);
    await table('articles').where({ document_id: other }).update({ slug: row.slug });
  },
  'withdrawn-quotes': async ({ quote, article }) => {
    await desk.update(ARTICLE, article, { corrections: [{ date: '2024-01-02', note: 'Falsch zitiert.' }] });
    await desk.update(QUOTE, quote, { correction: { kind: 'withdrawn', date: '2024-01-02', note: 'Nein.' } });
    await desk.publish(ARTICLE, article);
    await publicRow('quotes', quote).update({ text: 'So ist es' });
  },
};

describe('check', () => {
  it('finds nothing where everything was done through Strapi', async () => {
    const { speaker } = await story();
    await desk.unpublish(PERSON, speaker);
    expect(await findBreaches(server.strapi)).toEqual([]);
  });

  it.each(Object.entries(breaks))('finds what breaks %s, and names its document', async (rule, breakIt) => {
    const broken = await story();
    await breakIt(broken);
    const found = (await findBreaches(server.strapi)).filter((breach) => breach.rule === rule);
    const named = found.flatMap(({ documents }) => documents.map(({ documentId }) => documentId));
    expect(Object.values(broken).some((documentId) => named.includes(documentId))).toBe(true);
  });
});

describe('preview', () => {
  it('tells what goes out with an article, what waits and what stands in the way', async () => {
    const speaker = await desk.person('Nele Neu', { review: 'suggested' });
    const found = await desk.person('Bert Beiläufig', { review: 'suggested' });
    const away = await desk.person('Willi Weg');
    await desk.publish(PERSON, away);
    await desk.unpublish(PERSON, away);
    const article = await desk.article('Vorschau', { mentions: [speaker, found] });
    const goes = await desk.quote('Geht mit', { article, speaker, position: 1 });
    const waits = await desk.quote('Wartet', { article, speaker: away, position: 2 });
    const empty = await desk.quote('', { article, position: 10_000 });
    await desk.quote('Bleibt', { article, review: 'suggested', position: 4 });

    const publication = server.strapi.plugin('wortlaut').service('publication');
    const before = await publication.preview(article, 'de');
    expect(before).toMatchObject({
      persons: [{ documentId: speaker, name: 'Nele Neu' }],
      quotes: [
        { documentId: goes, name: 'Geht mit' },
        { documentId: waits, name: 'Wartet' },
        { documentId: empty },
      ],
      waiting: [{ documentId: waits, speaker: { documentId: away, name: 'Willi Weg' } }],
      unconfirmed: [{ documentId: found }],
      takenBack: [],
      inTheWay: [{ kind: 'quote-without-text', documentId: empty }],
    });

    await desk.remove(QUOTE, empty);
    await desk.publish(ARTICLE, article);
    const { lastPublication } = (await desk.version(ARTICLE, article, 'draft'))!;
    expect(lastPublication).toMatchObject({
      persons: [{ documentId: speaker }],
      quotes: [{ documentId: goes }, { documentId: waits }],
      waiting: [{ documentId: waits }],
    });
    expect(await publication.preview(article, 'de')).toMatchObject({ persons: [], quotes: [], inTheWay: [] });
    expect(await publication.preview(article, 'en')).toBeUndefined();
  });
});
