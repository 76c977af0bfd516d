import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';

const PRODUCTION = { NODE_ENV: 'production', WORTLAUT_SEED: 'false' };

describe('in production', () => {
  it.each([
    'APP_KEYS',
    'API_TOKEN_SALT',
    'ADMIN_JWT_SECRET',
    'TRANSFER_TOKEN_SALT',
    'JWT_SECRET',
    'ENCRYPTION_KEY',
  ])('the server does not start without %s, and says so', async (name) => {
    await expect(startStrapi({ environment: { ...PRODUCTION, [name]: '' } })).rejects.toThrow(
      new RegExp(`need a random secret.*${name}.*npm start`),
    );
  });

  const GOOD = 'q7Jw2mVb9sXk4tRz8nLc';
  it.each([
    ['a short one', 'JWT_SECRET', 'q7Jw2mVb9sXk4tR'],
    ['a short one among others', 'APP_KEYS', `${GOOD},kurz`],
    ['an empty one among others', 'APP_KEYS', `${GOOD},`],
    ['what a template says', 'ADMIN_JWT_SECRET', 'toBeModified-toBeModified'],
    ['what a template says among others', 'APP_KEYS', `${GOOD},toBeModified1-toBeModified1`],
  ])('%s is no secret: %s', async (_, name, value) => {
    const started = startStrapi({ environment: { ...PRODUCTION, [name]: value } });
    await expect(started).rejects.toThrow(new RegExp(`need a random secret.*${name}`));
    await expect(started).rejects.not.toThrow(value);
  });
});

describe('a server in production', () => {
  let server: TestServer;
  beforeAll(async () => {
    const CORS_ORIGINS = 'https://paper.example, https://www.paper.example';
    server = await startStrapi({ environment: { ...PRODUCTION, CORS_ORIGINS } });
  });
  afterAll(async () => {
    await server.stop();
    delete process.env.CORS_ORIGINS;
  });

  it('does not list the types of GraphQL, nor guess at names', async () => {
    const listed = await server.http.post('/graphql').send({ query: '{ __schema { types { name } } }' });
    expect(listed.body.data).toBeUndefined();
    expect(listed.body.errors[0].message).toMatch(/introspection/i);
    const guessed = await server.http.post('/graphql').send({ query: '{ articles { titel } }' });
    expect(guessed.body.errors[0].message).not.toMatch(/did you mean/i);
    expect(guessed.text).not.toMatch(/stacktrace|node_modules/);
  });

  it('shows no page to try GraphQL', async () => {
    const { status, text } = await server.http.get('/graphql').set('accept', 'text/html');
    expect(text).not.toMatch(/sandbox|playground/i);
    expect(status).toBeLessThan(500);
  });

  it('lets the sites read that CORS_ORIGINS names, and no other', async () => {
    const allowed = async (origin: string) =>
      (await server.http.get('/api/articles').set('origin', origin)).headers['access-control-allow-origin'];
    expect(await allowed('https://www.paper.example')).toBe('https://www.paper.example');
    expect((await allowed('https://elsewhere.example')) ?? '').toBe('');
  });

  it('sends the admin panel a policy without scripts from elsewhere or in the page', async () => {
    const { headers } = await server.http.get('/admin');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
  });
});
