import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, BUSY, fillNewsroom, IDS, PERSON, QUOTE } from './newsroom';

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  await fillNewsroom(server.strapi, BUSY);
});
afterAll(() => server.stop());

interface Row {
  readonly documentId: string;
  readonly [name: string]: unknown;
}

async function rows(question: string): Promise<Row[]> {
  const response = await server.http.get(`/api/${question}`);
  expect({ status: response.status, error: response.body.error }).toEqual({ status: 200, error: undefined });
  return response.body.data;
}
const ids = async (question: string) => (await rows(question)).map(({ documentId }) => documentId);

async function graphql(query: string) {
  const { body } = await server.http.post('/graphql').send({ query });
  expect(body.errors).toBeUndefined();
  return body.data;
}

const [hafen, strom, , , wald] = IDS.articles;
const [anna, boris] = IDS.persons;
const quotes = (...numbers: number[]) => numbers.map((at) => IDS.quotes[at]);

describe('a natural question is answered with content', () => {
  it('quotes by the slug of their article', async () => {
    expect(await ids('quotes?filters[article][slug]=hafen-wird-tiefer')).toEqual(quotes(0, 6, 12));
    const { quotes: found } = await graphql(
      '{ quotes(filters: { article: { slug: { eq: "hafen-wird-tiefer" } } }) { documentId text } }',
    );
    expect(found.map(({ documentId }: Row) => documentId)).toEqual(quotes(0, 6, 12));
  });

  it('quotes by the slug of their speaker, in the order in which they were said', async () => {
    expect(await ids('quotes?filters[speaker][slug][$eq]=boris-oeztuerk&sort=saidOn:desc')).toEqual(
      quotes(13, 1),
    );
  });

  it('quotes by date', async () => {
    expect(await ids('quotes?filters[saidOn][$gte]=2024-01-11&filters[saidOn][$lt]=2024-01-14')).toEqual(
      quotes(1, 2),
    );
    const { quotes: found } = await graphql(
      '{ quotes(filters: { saidOn: { between: ["2024-01-11", "2024-01-12"] } }) { documentId } }',
    );
    expect(found.map(({ documentId }: Row) => documentId)).toEqual(quotes(1, 2));
  });

  it('quotes of nobody who has a name', async () => {
    expect(await ids('quotes?filters[speaker][$null]=true')).toEqual(quotes(4, 9));
  });

  it('articles by a person they mention', async () => {
    expect(await ids('articles?filters[mentions][slug]=boris-oeztuerk')).toEqual([hafen, strom, wald]);
  });

  it('articles by the date of their first publication, the newest first', async () => {
    const found = await ids(
      'articles?filters[firstPublicationDate][$gte]=2024-03-01&sort=firstPublicationDate:desc',
    );
    expect(found).toEqual([...IDS.articles.slice(2, 5)].reverse());
    expect(await ids('articles?sort=publishedAt:desc&filters[publishedAt][$gte]=2024-06-01')).toHaveLength(5);
  });

  it('persons with the number of their public quotes, of one language or of all', async () => {
    const persons = await rows('persons?fields=name&populate[quotes][count]=true&sort=name');
    expect(persons.map(({ name, quotes: counted }) => [name, counted])).toEqual([
      ['Anna Maier', { count: 3 }],
      ['Boris Öztürk', { count: 2 }],
      ['Clara Lang', { count: 3 }],
      ['David Maier', { count: 2 }],
    ]);
    const counted = await graphql(
      '{ persons(sort: ["name"]) { quoteCount german: quoteCount(locale: "de") english: quoteCount(locale: "en") } }',
    );
    expect(counted.persons).toEqual(
      [3, 2, 3, 2].map((count) => ({ quoteCount: count, german: count, english: 0 })),
    );
    const english = await rows('persons?populate[quotes][count]=true&populate[quotes][filters][locale]=en');
    expect(english.map(({ quotes: counted }) => counted)).toEqual(Array(4).fill({ count: 0 }));
  });

  it('how many there are', async () => {
    const { body } = await server.http.get('/api/quotes?filters[kind]=direct&pagination[pageSize]=2');
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 3, total: 5 });
    const { quotes_connection: counted } = await graphql(
      '{ quotes_connection(filters: { kind: { eq: "direct" } }) { pageInfo { total } nodes { documentId } } }',
    );
    expect(counted.pageInfo.total).toBe(5);
  });

  it('one document, in either language', async () => {
    const { body } = await server.http.get(`/api/articles/${hafen}?locale=en&populate=*`).expect(200);
    expect(body.data).toMatchObject({ documentId: hafen, title: 'Hafen wird tiefer (en)', locale: 'en' });
  });

  it('everything one step away: populate=*', async () => {
    for (const plural of ['articles', 'persons', 'quotes']) {
      const found = await rows(`${plural}?populate=*&locale=*`);
      expect(found.length).toBeGreaterThan(3);
      expect(JSON.stringify(found)).not.toContain(BUSY.word);
    }
  });

  it('an article as its page shows it', async () => {
    const [article] = await rows(
      `articles?filters[slug]=hafen-wird-tiefer&populate[quotes][populate][speaker][fields][0]=name` +
        `&populate[quotes][sort]=position:desc&populate[mentions][populate]=roles&populate[cover]=true`,
    );
    expect(article).toMatchObject({
      cover: { url: '/uploads/hafen_1.jpg' },
      quotes: quotes(12, 6, 0).map((documentId) => ({ documentId, speaker: { name: expect.any(String) } })),
      mentions: [{ documentId: anna, roles: [{ title: 'Bürgermeisterin' }] }, { documentId: boris }],
    });
  });

  it('conditions beside each other, and groups in groups, all count', async () => {
    const question =
      'quotes?filters[$or][0][position]=0&filters[$or][1][position]=1' +
      '&filters[article][$or][0][slug]=hafen-wird-tiefer&filters[article][$or][1][slug]=schule-am-see' +
      '&filters[article][title][$contains]=Hafen';
    expect(await ids(question)).toEqual(quotes(0));
    expect(
      await ids('quotes?filters[article][$not][slug]=hafen-wird-tiefer&filters[position][$lt]=7'),
    ).toEqual(quotes(1, 2, 3, 4));
  });
});

const OPERATORS_OF_ALL_TYPES = [
  ['$eq', 1], ['$eqi', 1], ['$ne', 1], ['$nei', 1], ['$gt', 1], ['$gte', 1], ['$lt', 1], ['$lte', 1],
  ['$in', 2], ['$notIn', 2], ['$between', 2], ['$contains', 1], ['$notContains', 1], ['$containsi', 1],
  ['$notContainsi', 1], ['$startsWith', 1], ['$startsWithi', 1], ['$endsWith', 1], ['$endsWithi', 1],
] as const; // prettier-ignore

const OPERANDS: Record<string, readonly [string, string]> = {
  integer: ['1', '2'],
  decimal: ['1.5', '20'],
  boolean: ['false', 'true'],
  date: ['1960-01-01', '2024-01-12'],
  datetime: ['2024-01-01T00:00:00Z', '2024-07-01T00:00:00Z'],
};

function publicValues(uid: typeof ARTICLE | typeof PERSON | typeof QUOTE) {
  return Object.entries(server.strapi.contentType(uid).attributes)
    .filter(([, { type }]) => !['relation', 'component', 'media'].includes(type))
    .filter(([, attribute]) => !('private' in attribute && attribute.private));
}

describe('every operator', () => {
  it.each([
    ['articles', ARTICLE],
    ['persons', PERSON],
    ['quotes', QUOTE],
  ] as const)('is answered on every public field of %s', async (plural, uid) => {
    for (const [name, { type }] of publicValues(uid)) {
      const operands = OPERANDS[type] ?? ['a', 'b'];
      const conditions = OPERATORS_OF_ALL_TYPES.map(([operator, count]) =>
        operands
          .slice(0, count)
          .map((operand, at) => `[${name}][${operator}]${count > 1 ? `[${at}]` : ''}=${operand}`),
      );
      if (name !== 'publishedAt') {
        conditions.push(...['$null', '$notNull'].map((operator) => [`[${name}][${operator}]=true`]));
        conditions.push([`[${name}][$not][$null]=true`]);
      }
      const anyOf = conditions.flatMap((each, at) =>
        each.map((condition) => `filters[$or][${at}]${condition}`),
      );
      expect((await rows(`${plural}?fields=documentId&${anyOf.join('&')}`)).length).toBeGreaterThan(0);
    }
  });

  it('finds what it says', async () => {
    expect(await ids('quotes?filters[position][$contains]=1&sort=position')).toEqual(quotes(1, 10, 12, 13));
    expect(await ids('quotes?filters[text][$startsWith]=Das')).toEqual(quotes(1, 9, 13));
    expect(await ids('quotes?filters[text][$not][$containsi]=WIR FANGEN&filters[position][$lte]=2')).toEqual(
      quotes(1, 2),
    );
    expect(await ids('quotes?filters[position][$notIn][0]=0&filters[position][$between][0]=0&filters[position][$between][1]=2'))
      .toEqual(quotes(1, 2)); // prettier-ignore
    expect(await ids('articles?filters[body][$contains]=Kran')).toEqual([]);
    expect(await ids('articles?filters[body][$contains]=Hafen')).toEqual([hafen]);
  });

  it.each([
    'quotes?filters[speaker][mentionedIn][slug]=hafen-wird-tiefer',
    'quotes?filters[article][mentions][quotes][position][$gte]=0',
    'articles?filters[mentions][quotes][article][slug][$contains]=hafen',
    'articles?filters[authors][authored][quotes][text][$containsi]=wir',
    'persons?filters[quotes][article][authors][name][$startsWith]=A',
    'persons?filters[mentionedIn][quotes][speaker][roles][title][$eq]=Bürgermeisterin',
    'articles?filters[cover][alternativeText][$contains]=Hafen',
    'persons?filters[$not][quotes][kind]=direct',
    'quotes?sort[0]=article.firstPublicationDate:desc&sort[1]=speaker.name',
    'quotes?sort[article][title]=desc',
  ])('is answered through links: %s', async (question) => {
    expect((await rows(encodeURI(question))).length).toBeGreaterThan(0);
  });
});
