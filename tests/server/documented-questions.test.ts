import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startStrapi, type TestServer } from '../running-strapi/start-strapi';

const README = readFileSync(path.join(__dirname, '..', '..', 'README.md'), 'utf8');

/** The texts of the README's code blocks in one language, in order. */
const blocks = (language: string) =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!);

/** documentIds are drawn anew for each database. */
const withoutIds = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value) => (key === 'documentId' ? 'an id' : value)));

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi();
});
afterAll(() => server.stop());

describe('the README', () => {
  const [overRest, overGraphql] = blocks('json');

  it('shows the real answer to its REST request', async () => {
    const address = /'http:\/\/localhost:1337([^']+)'/.exec(blocks('sh')[0]!)![1]!;
    const { body } = await server.http.get(address);
    expect(withoutIds(body)).toEqual(withoutIds(JSON.parse(overRest!)));
  });

  it('shows the real answer to its GraphQL request', async () => {
    const { body } = await server.http.post('/graphql').send({ query: blocks('graphql')[0] });
    expect(withoutIds(body)).toEqual(withoutIds(JSON.parse(overGraphql!)));
  });
});
