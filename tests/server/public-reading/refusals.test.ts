import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { refuseToRunUnguarded } from '../../../src/plugins/wortlaut/server/public-reading/self-check';
import { BUSY, fillNewsroom, IDS } from './newsroom';
import { readAsStock } from './stock-reading';

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  await fillNewsroom(server.strapi, BUSY);
});
afterAll(() => server.stop());

const get = (question: string) => server.http.get(`/api/${question}`);
const graphql = (query: string) => server.http.post('/graphql').send({ query });

describe('a question that is not known to be safe', () => {
  it.each([
    ['articles?status=draft', 'Only published'],
    ['articles?status=', 'Only published'],
    ['articles?status', 'Only published'],
    ['articles?status[]=published', 'Only published'],
    ['articles?status=published&status=draft', 'Only published'],
    ['articles?publicationFilter=modified', 'Only published'],
    ['articles?hasPublishedVersion=false', 'Only published'],
    ['articles?_q=word', 'filters[title][$containsi]=word'],
    ['articles?filters[id]=3', 'Use documentId'],
    ['quotes?filters[speaker]=3', 'filters[speaker][documentId]'],
    ['quotes?filters[speaker][$in][0]=3', 'no public field'],
    ['quotes?filters[article][id][$gt]=3', 'Use documentId'],
    ['articles?filters[localizations][title]=x', 'no public field'],
    ['articles?filters[publishedAt][$null]=true', 'has a value'],
    ['articles?filters[publishAt][$notNull]=true', 'no public field'],
    ['articles?filters[createdBy][firstname]=x', 'no public field'],
    ['persons?filters[note][$contains]=x', 'no public field'],
    ['persons?filters[quotes][review]=accepted', 'no public field'],
    ['persons?sort=note', 'no public field'],
    ['persons?sort=id', 'Use documentId'],
    ['quotes?sort=article.id', 'Use documentId'],
    ['articles?sort=quotes.position', 'sort quotes'],
    ['articles?fields=id', 'Use documentId'],
    ['articles?populate=createdBy', 'no public field'],
    ['articles?populate[quotes][sort]=id', 'Use documentId'],
    ['articles?populate[quotes][filters][id]=3', 'Use documentId'],
    ['articles?populate[cover][populate]=related', 'no public field'],
    ['articles?populate[quotes][count]=true&populate[quotes][sort]=text', 'nothing else beside it'],
    ['persons?populate[quotes][sort]=article.title', 'fields of its own'],
    ['persons?populate[quotes][sort][article][title]=asc', 'fields of its own'],
    ['articles?locale[]=de', 'Name one language'],
    ['articles?filters[title][$like]=x', 'There are: $eq'],
    ['quotes?filters[position]=abc', 'a whole number'],
    ['quotes?filters[position]=99999999999', 'a whole number'],
    ['quotes?filters[saidOn]=yesterday', 'a date, such as'],
    ['quotes?filters[saidOn][$between][0]=2024-01-01', 'two values'],
    [`quotes?filters[text]=${'x'.repeat(1001)}`, 'at most 1000 characters'],
    ['quotes?filters[text]=%00', 'Compare it with text'],
    ['quotes?pagination[page]=x', 'a whole number'],
    ['quotes?page=2', 'pagination[page]=2'],
    ['quotes?Filters[title]=x', 'not known here'],
    ['articles?filters[quotes][article][quotes][article][quotes][article][title]=x', 'at most 5 links'],
    [
      `articles?${Array.from({ length: 21 }, (_, at) => `filters[$or][${at}][quotes][text]=x`).join('&')}`,
      'at most 20 links',
    ],
    [`articles?${Array.from({ length: 101 }, (_, at) => `filters[$or][${at}][title]=x`).join('&')}`, ''],
  ])('%s is refused with what to ask instead', async (question, advice) => {
    const { status, body } = await get(question);
    expect({ status, name: body.error?.name }).toEqual({ status: 400, name: 'ValidationError' });
    expect(body.error.message).toContain(advice);
  });

  it.each([
    ['articles(status: DRAFT)', 'Only published'],
    ['articles(hasPublishedVersion: false)', 'Only published'],
    ['articles(publicationFilter: NEVER_PUBLISHED)', 'Only published'],
    ['articles(filters: { publishedAt: { null: true } })', 'has a value'],
    ['articles(filters: { localizations: { title: { contains: "x" } } })', 'no public field'],
    ['articles(sort: ["id"])', 'Use documentId'],
    ['articles(sort: ["publishAt"])', 'no public field'],
  ])('GraphQL refuses %s alike', async (field, advice) => {
    const { body } = await graphql(`{ ${field} { documentId } }`);
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(body.errors[0].message).toContain(advice);
  });

  it.each([
    'localizations(filters: { publishedAt: { null: true } }) { title }',
    'localizations(filters: { publishedAt: { notNull: false } }) { title }',
    'quotes(filters: { article: { publishedAt: { eq: null } } }) { text }',
    'quotes_connection(sort: ["id"]) { nodes { text } }',
    'corrections(sort: ["id"]) { note }',
  ])('GraphQL refuses it in a link too: %s', async (link) => {
    const { body } = await graphql(`{ articles { ${link} } }`);
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

it('GraphQL sorts the records of a link by their own fields only', async () => {
  const { body } = await graphql('{ persons { quotes(sort: ["article.title"]) { text } } }');
  expect(body.errors[0].message).toContain('fields of its own');
  expect((await graphql('{ quotes(sort: ["article.title"]) { text } }')).body.errors).toBeUndefined();
});

describe('what is internal', () => {
  it('is no field of GraphQL', async () => {
    for (const field of [
      'id',
      'createdBy { id }',
      'updatedBy { id }',
      'publishAt',
      'corrections { id }',
      'cover { related { __typename } }',
    ]) {
      expect((await graphql(`{ articles { ${field} } }`)).body.errors[0].extensions.code).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
    }
    expect((await graphql('{ persons { note } }')).status).toBe(400);
    expect((await graphql('{ quotes { review confidence origin } }')).status).toBe(400);
  });

  it.each(['articles', 'persons', 'quotes'])('is in no answer about %s', async (plural) => {
    const deep =
      plural === 'quotes'
        ? 'populate[article][populate]=*&populate[speaker][populate]=*'
        : 'populate[quotes][populate]=*';
    for (const populate of ['populate=*', deep]) {
      const { text } = await get(`${plural}?${populate}&locale=*`)
        .set({ 'strapi-response-format': 'v4' })
        .expect(200);
      expect(text).not.toMatch(
        /"(id|createdBy|updatedBy|note":"Vertraulich|review|confidence|origin|publishAt)"/,
      );
      expect(text).not.toContain(BUSY.word);
    }
  });
});

describe('a quote', () => {
  const [hafen = ''] = IDS.articles;

  it('is public with its article only, everywhere', async () => {
    const asked = [
      'quotes?filters[text][$contains]=(0)',
      'persons?filters[quotes][text][$contains]=(0)',
      'persons?filters[slug]=anna-maier&populate[quotes][count]=true',
      'persons?filters[slug]=anna-maier&populate=quotes',
      'persons?filters[$not][quotes][text][$contains]=xyz&filters[slug]=anna-maier',
      'persons?filters[quotes][$null]=true',
    ];
    const answers = () => Promise.all(asked.map(async (question) => (await get(question).expect(200)).body));
    const before = await answers();
    expect(before[0].data).toHaveLength(1);

    // Straight in the database, as after an accident: the quotes stay published, the article does not.
    const { db } = server.strapi;
    const [row] = await db
      .connection('articles')
      .where({ document_id: hafen, locale: 'de' })
      .whereNotNull('published_at');
    await db.connection('articles').where({ id: row.id }).update({ published_at: null });
    const [found, speakers, counted, listed, negated, silent] = await answers();
    await db.connection('articles').where({ id: row.id }).update({ published_at: row.published_at });

    expect(found).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
    expect(speakers.data).toEqual([]);
    expect(counted.data[0].quotes.count).toBe(before[2].data[0].quotes.count - 2);
    expect(JSON.stringify(listed)).not.toContain('(0)');
    expect(negated.data).toHaveLength(1);
    expect(silent.data).toEqual([]);
    expect(await answers()).toEqual(before);
  });

  it('is not public while its speaker is not', async () => {
    const { db } = server.strapi;
    const [row] = await db
      .connection('persons')
      .where({ document_id: IDS.persons[0] })
      .whereNotNull('published_at');
    await db.connection('persons').where({ id: row.id }).update({ published_at: null });
    const { body } = await get('quotes?filters[text][$contains]=(0)');
    await db.connection('persons').where({ id: row.id }).update({ published_at: row.published_at });
    expect(body.data).toEqual([]);
  });

  it('is not public either where its speaker was taken away without a word', async () => {
    const { db } = server.strapi;
    const [quote] = await db
      .connection('quotes')
      .where({ document_id: IDS.quotes[0] })
      .whereNotNull('published_at');
    const [link] = await db.connection('quotes_speaker_lnk').where({ quote_id: quote.id });
    await db.connection('quotes_speaker_lnk').where({ quote_id: quote.id }).delete();
    const { body } = await get('quotes?filters[text][$contains]=(0)');
    await db.connection('quotes_speaker_lnk').insert(link);
    expect(body.data).toEqual([]);
    expect((await get('quotes?filters[speaker][$null]=true')).body.data).toHaveLength(2);
  });

  it('is counted and found by GraphQL in the same way', async () => {
    const { db } = server.strapi;
    const query =
      '{ quotes_connection { pageInfo { total } } persons(filters: { slug: { eq: "anna-maier" } }) { quotes { text } } }';
    const before = (await graphql(query)).body.data;
    const [row] = await db
      .connection('articles')
      .where({ document_id: hafen, locale: 'de' })
      .whereNotNull('published_at');
    await db.connection('articles').where({ id: row.id }).update({ published_at: null });
    const { body } = await graphql(query);
    const slashed = await server.http.post('/graphql/?x=1').send({ query });
    const head = await server.http.head('/api/quotes');
    const got = await get('quotes');
    await db.connection('articles').where({ id: row.id }).update({ published_at: row.published_at });
    expect(slashed.body).toEqual(body);
    expect(head.headers['content-length']).toBe(got.headers['content-length']);
    expect(body.data.quotes_connection.pageInfo.total).toBe(before.quotes_connection.pageInfo.total - 3);
    expect(JSON.stringify(body.data.persons)).not.toContain('(0)');
  });
});

// The last one: it takes the guard away.
describe('a server without the guard', () => {
  it('refuses to start and says what it would have answered', async () => {
    await expect(refuseToRunUnguarded(server.strapi)).resolves.toBeUndefined();
    readAsStock(server.strapi);
    await expect(refuseToRunUnguarded(server.strapi)).rejects.toThrow(
      /does not start[\s\S]*REST, api::article\.article: \{"status":"draft"\}[\s\S]*GraphQL/,
    );
  });
});
