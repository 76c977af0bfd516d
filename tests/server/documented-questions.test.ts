import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startStrapi, type TestServer } from '../running-strapi/start-strapi';

const read = (...names: string[]) => readFileSync(path.join(__dirname, '..', '..', ...names), 'utf8');
const README = read('README.md');
const ASKING = read('docs', 'asking.md');

/** The texts of a page's code blocks in one language, in order. */
const blocks = (page: string, language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!);

/** Each section of `docs/asking.md` that asks something: its heading, the question, and the answer after it. */
const documented = ASKING.split('\n## ')
  .slice(1)
  .map((section) => {
    const [heading = ''] = section.split('\n');
    const [address, query] = [blocks(section, 'http')[0], blocks(section, 'graphql')[0]];
    return {
      heading,
      address: address?.trim().replace('GET ', ''),
      query,
      answer: blocks(section, 'json')[0]!,
    };
  });

/** documentIds are drawn anew for each database. */
const withoutIds = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value) => (key === 'documentId' ? 'an id' : value)));

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi();
});
afterAll(() => server.stop());

describe('the README', () => {
  const [overRest, overGraphql] = blocks(README, 'json');

  it('shows the real answer to its REST request', async () => {
    const address = /'http:\/\/localhost:1337([^']+)'/.exec(blocks(README, 'sh')[0]!)![1]!;
    const { body } = await server.http.get(address);
    expect(withoutIds(body)).toEqual(withoutIds(JSON.parse(overRest!)));
  });

  it('shows the real answer to its GraphQL request', async () => {
    const { body } = await server.http.post('/graphql').send({ query: blocks(README, 'graphql')[0] });
    expect(withoutIds(body)).toEqual(withoutIds(JSON.parse(overGraphql!)));
  });
});

describe('docs/asking.md', () => {
  it('has seven questions at least', () => {
    expect(documented.length).toBeGreaterThanOrEqual(7);
  });

  it.each(documented)('shows the real answer: $heading', async ({ address, query, answer }) => {
    const { body } = address
      ? await server.http.get(address)
      : await server.http.post('/graphql').send({ query });
    expect(withoutIds(body)).toEqual(withoutIds(JSON.parse(answer)));
  });
});
