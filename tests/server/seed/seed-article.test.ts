import type { Block } from '../../../src/plugins/wortlaut/domain/text/blocks';
import { plainText } from '../../../src/plugins/wortlaut/domain/text/plain-text';
import expected from '../../fixtures/seed-article.expected.json';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';

const SLUG = expected.slug;
const QUESTION =
  `/api/articles?filters[slug][$eq]=${SLUG}&populate[source]=true&populate[mentions][populate]=roles` +
  '&populate[quotes][populate][0]=speaker&populate[quotes][populate][1]=occurrences';

const GRAPHQL = /* GraphQL */ `
  query Article($slug: String!) {
    articles(filters: { slug: { eq: $slug } }) {
      title
      slug
      body
      firstPublicationDate
      source {
        hits
        publishedAt
      }
      mentions {
        name
        givenName
        familyName
        roles {
          title
          former
        }
      }
      quotes {
        text
        kind
        speakerRole
        attribution
        place
        speaker {
          name
        }
        occurrences {
          field
          exact
          start
          end
          state
        }
      }
    }
  }
`;

interface Answer {
  title: string;
  slug: string;
  body: Block[];
  firstPublicationDate: string | null;
  source: { hits: number; publishedAt: string | null };
  mentions: {
    name: string;
    givenName: string;
    familyName: string;
    roles: { title: string; former: boolean }[];
  }[];
  quotes: {
    text: string;
    kind: string;
    speakerRole: string;
    attribution: string;
    place: string | null;
    speaker: { name: string };
    occurrences: { field: 'title' | 'body'; exact: string; start: number; end: number; state: string }[];
  }[];
}

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi();
});
afterAll(() => server.stop());

async function overRest(): Promise<Answer[]> {
  const response = await server.http.get(QUESTION);
  expect(response.status).toBe(200);
  return response.body.data;
}

async function overGraphql(): Promise<Answer[]> {
  const response = await server.http.post('/graphql').send({ query: GRAPHQL, variables: { slug: SLUG } });
  expect(response.body.errors).toBeUndefined();
  return response.body.data.articles;
}

describe.each([
  ['REST', overRest],
  ['GraphQL', overGraphql],
])('the seed article over %s', (_name, ask) => {
  let article: Answer;
  beforeAll(async () => {
    const found = await ask();
    expect(found).toHaveLength(1);
    article = found[0]!;
  });

  it('has its title, its slug and the hits that stood below it', () => {
    expect([article.title, article.slug, article.source.hits]).toEqual([expected.title, SLUG, expected.hits]);
  });

  it('has the seven blocks of the text, cleaned', () => {
    const blocks = article.body.map((block) => [block.type, plainText([block]).text] as const);
    expect(blocks.map(([type]) => type)).toEqual(expected.blocks.map(([type]) => type));
    blocks.forEach(([, text], i) => {
      expect(text.startsWith(expected.blocks[i]![1]!)).toBe(true);
      expect(text.endsWith(expected.blocks[i]![2]!)).toBe(true);
      expect(text).not.toMatch(/\s{2}|\u00a0|\n/);
    });
    const whole = plainText(article.body).text;
    expect(whole).toContain(expected.joined);
    for (const removed of expected.removed) expect(whole).not.toContain(removed);
  });

  it('has no date that the text does not give', () => {
    expect(article.source.publishedAt).toBeNull();
  });

  it('names six persons, with the parts of their names and their roles', () => {
    const persons = article.mentions.map(({ name, givenName, familyName, roles }) => ({
      name,
      givenName,
      familyName,
      roles,
    }));
    expect(persons.map(({ name, givenName, familyName }) => ({ name, givenName, familyName }))).toEqual(
      expected.persons.map(({ name, givenName, familyName }) => ({ name, givenName, familyName })),
    );
    expected.persons.forEach(({ role, former }, i) => {
      const titles = persons[i]!.roles;
      if (role === null) expect(titles).toEqual([]);
      else expect(titles).toContainEqual({ ...titles[0], title: expect.stringContaining(role), former });
    });
  });

  it('has its four quotes in order of position, each with who said it, as whom and how it is told', () => {
    expect(article.quotes.map(({ text, kind, speaker }) => [text, kind, speaker.name])).toEqual(
      expected.quotes.map(({ text, kind, speaker }) => [text, kind, speaker]),
    );
    expected.quotes.forEach(({ speakerRole, attribution, place }, i) => {
      const quote = article.quotes[i]!;
      expect(quote.speakerRole).toContain(speakerRole);
      if (attribution) expect(quote.attribution).toContain(attribution);
      if (place) expect(quote.place).toBe(place);
    });
  });

  it('has each quote verbatim at each of its six places', () => {
    const texts = { title: article.title, body: plainText(article.body).text };
    const starts = article.body.map((_, block) => plainText(article.body.slice(0, block)).text.length);
    const places = article.quotes.map(({ occurrences }) =>
      occurrences.map(({ field, exact, start, end, state }) => {
        expect(texts[field].slice(start, end)).toBe(exact);
        expect(state).toBe('anchored');
        return [field, exact, field === 'title' ? 0 : starts.filter((begin) => begin <= start).length - 1];
      }),
    );
    expect(places).toEqual(expected.quotes.map(({ occurrences }) => occurrences));
  });
});

describe('indirect speech in the seed article', () => {
  it('is there for the desk as suggestions and is not public', async () => {
    const drafts = await server.strapi.documents('api::quote.quote').findMany({
      locale: 'de',
      filters: { kind: 'indirect' },
      populate: { speaker: true },
      sort: 'position',
    });
    for (const { contains, speaker, speakerLabel } of expected.suggestions) {
      const found = drafts.find(({ text }) => text?.includes(contains));
      expect([contains, found?.speaker?.name ?? null]).toEqual([contains, speaker]);
      if (speakerLabel) expect(found?.speakerLabel).toBe(speakerLabel);
    }
    expect(new Set(drafts.map(({ review }) => review))).toEqual(new Set(['suggested']));
    const published = await server.http.get('/api/quotes?filters[kind][$eq]=indirect');
    expect(published.body.data).toEqual([]);
  });
});
