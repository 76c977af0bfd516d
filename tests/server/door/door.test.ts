import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false', CORS_ORIGINS: '' } });
});
afterAll(() => server.stop());

const graphql = (query: string) => server.http.post('/graphql').send({ query });
const errorOf = async (query: string) => (await graphql(query)).body.errors?.[0]?.message;

describe('accounts', () => {
  it('there are none at first', async () => {
    expect(await server.strapi.db.query('admin::user').count()).toBe(0);
    expect(await server.strapi.db.query('plugin::users-permissions.user').count()).toBe(0);
  });

  it('cannot be made by a visitor, over REST or GraphQL', async () => {
    const account = { username: 'jemand', email: 'jemand@example.org', password: 'Geheim-12345' };
    expect((await server.http.post('/api/auth/local/register').send(account)).status).toBe(400);
    expect(
      await errorOf(
        `mutation { register(input: { username: "a", email: "a@example.org", password: "Geheim-12345" }) { jwt } }`,
      ),
    ).toBeTruthy();
    expect(await server.strapi.db.query('plugin::users-permissions.user').count()).toBe(0);
  });
});

describe('attempts to sign in', () => {
  const until429 = async (attempt: (at: number) => Promise<{ status: number }>, most: number) => {
    for (let at = 1; at <= most; at += 1) if ((await attempt(at)).status === 429) return at;
    return undefined;
  };

  it.each([
    ['/api/auth/local', (name: string) => ({ identifier: name, password: 'falsch' })],
    ['/api/auth/forgot-password', (name: string) => ({ email: name })],
    ['/admin/login', (name: string) => ({ email: name, password: 'falsch' })],
  ])('at %s end for an account after ten, however it is written', async (path, body) => {
    const account = `konto${path.replaceAll('/', '')}@example.org`;
    const limit = await until429(
      (at) => server.http.post(path).send(body(at % 2 === 0 ? account : ` ${account.toUpperCase()}`)),
      12,
    );
    expect(limit).toBeLessThanOrEqual(11);
    const refused = await server.http.post(path).send(body(account));
    expect(refused.status).toBe(429);
  });

  it('end for an address after fifty, whatever the account, and whatever address the one who asks claims', async () => {
    const limit = await until429(
      (at) =>
        server.http
          .post('/api/auth/local')
          .set('x-forwarded-for', `203.0.113.${at}`)
          .send({ identifier: `viele${at}@example.org`, password: 'x' }),
      60,
    );
    expect(limit).toBeLessThanOrEqual(51);
    const refused = await server.http.post('/api/auth/reset-password').send({ code: 'neu', password: 'x' });
    expect(refused.status).toBe(429);
    const quarterOfAnHour = 15 * 60;
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(quarterOfAnHour / 2);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(quarterOfAnHour);
  });

  it('are not possible over GraphQL, where nobody counts them', async () => {
    for (const mutation of [
      'login(input: { identifier: "a", password: "b" }) { jwt }',
      'forgotPassword(email: "a@example.org") { ok }',
      'resetPassword(password: "x", passwordConfirmation: "x", code: "x") { jwt }',
    ]) {
      expect(await errorOf(`mutation { ${mutation} }`)).toMatch(/POST \/api\/auth/);
    }
  });
});

describe('GraphQL', () => {
  it('answers a page of a site: several lists, aliases, links', async () => {
    const { body } = await graphql(`
      {
        newest: articles(pagination: { limit: 10 }) {
          title
          quotes(pagination: { limit: 10 }) {
            text
            speaker {
              name
            }
          }
        }
        persons(pagination: { limit: 10 }) {
          name
          roles {
            title
          }
          quotes(pagination: { limit: 3 }) {
            text
          }
        }
      }
    `);
    expect(body.errors).toBeUndefined();
  });

  it.each([
    ['too deep', `{ articles { ${'quotes { article { '.repeat(8)} title ${'} }'.repeat(8)} } }`, /depth/i],
    [
      'with too many aliases',
      `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: articles { title }`).join(' ')} }`,
      /alias/i,
    ],
    ['too long', `{ ${'articles { title } '.repeat(700)} }`, /token|syntax/i],
    [
      'of too many rows',
      '{ articles(pagination: { limit: 100 }) { quotes(pagination: { limit: 100 }) { speaker { quotes(pagination: { limit: 100 }) { text } } } } }',
      /1020100 records.*40000/,
    ],
    [
      'of too many rows in a fragment',
      '{ articles(pagination: { limit: -1 }) { ...f } } fragment f on Article { quotes_connection(pagination: { pageSize: 1000 }) { nodes { text speaker { quotes { text } } } } }',
      /records/,
    ],
    ['with too many directives', `{ articles { ${'title @include(if: true) '.repeat(12)} } }`, /directive/i],
  ])('refuses a question %s', async (_, query, why) => {
    const response = await graphql(query);
    expect(response.status).toBe(400);
    expect(response.body.errors[0].message).toMatch(why);
  });

  it('refuses a page that a variable makes larger', async () => {
    const query =
      'query($page: PaginationArg) { articles(pagination: $page) { quotes(pagination: $page) { speaker { quotes { text } } } } }';
    const { body } = await server.http.post('/graphql').send({ query, variables: { page: { limit: 1000 } } });
    expect(body.errors[0].message).toMatch(/records/);
  });

  it('refuses several questions in one request', async () => {
    const batch = await server.http
      .post('/graphql')
      .send([{ query: '{ articles { title } }' }, { query: '{ persons { name } }' }]);
    expect(batch.status).toBe(400);
  });

  it.each(['/graphql', '/graphql/', '/graphql?page=2', '/GraphQL', '/graphql/?'])(
    'refuses a body that is too large at %s, and answers a short one',
    async (address) => {
      const ask = (query: string) => server.http.post(address).send({ query });
      expect((await ask(`{ articles { title } } # ${'x'.repeat(200_000)}`)).status).toBe(413);
      expect((await ask('{ articles { title } }')).status).toBe(200);
    },
  );

  it('writes nothing without a right to', async () => {
    expect(await errorOf('mutation { createArticle(data: { title: "x" }) { documentId } }')).toMatch(
      /forbidden/i,
    );
  });
});

describe('requests', () => {
  it('with an address that is too long are refused', async () => {
    expect((await server.http.get(`/api/articles?filters[title]=${'x'.repeat(9000)}`)).status).toBe(414);
  });
  it('with too many parts, or nested too deep, are refused', async () => {
    const parts = Array.from({ length: 501 }, () => 'a=1').join('&');
    expect((await server.http.get(`/api/articles?${parts}`)).status).toBe(400);
    expect((await server.http.get(`/api/articles?filters${'[$not]'.repeat(21)}[title]=x`)).status).toBe(400);
    expect((await server.http.get(`/api/articles?filters${'%5B$not%5D'.repeat(21)}[title]=x`)).status).toBe(
      400,
    );
  });
  it('with a body that is too large are refused', async () => {
    const response = await server.http
      .post('/api/auth/local/register')
      .send({ username: 'x'.repeat(3_000_000) });
    expect(response.status).toBe(413);
  });
  it('that cannot be read are refused without internals', async () => {
    const broken = await server.http
      .post('/api/auth/local')
      .set('content-type', 'application/json')
      .send('{"a":');
    expect(broken.status).toBe(400);
    expect(broken.text).not.toMatch(/node_modules|at .*\.js|stack/);
    expect((await server.http.get('/api/articles/%E0%A4%A')).status).toBeLessThan(500);
  });
});

describe('an unexpected error', () => {
  it('says nothing of the database or the code', async () => {
    const { db } = server.strapi;
    server.strapi.log.silent = true;
    await db.connection.schema.renameTable('articles', 'articles_away');
    const rest = await server.http.get('/api/articles');
    const linked = await graphql('{ articles { title } }');
    await db.connection.schema.renameTable('articles_away', 'articles');
    server.strapi.log.silent = false;
    expect([rest.status, linked.status]).toEqual([500, 200]);
    for (const { text } of [rest, linked]) {
      expect(text).toMatch(/Internal Server Error/);
      expect(text).not.toMatch(/select|articles_away|no such table|does not exist|node_modules|\.js:|stack/i);
    }
  });
});

describe('headers', () => {
  it('guard the answers', async () => {
    const { headers } = await server.http.get('/api/articles');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe-eval');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringContaining('max-age='),
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it.each(['/api/articles', '/graphql'])('let no other site read %s', async (path) => {
    const asked = await server.http.get(path).set('origin', 'https://elsewhere.example');
    expect(asked.headers['access-control-allow-origin'] ?? '').toBe('');
    const preflight = await server.http
      .options(path)
      .set({ origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' });
    expect(preflight.headers['access-control-allow-origin'] ?? '').toBe('');
  });
});
