import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false', PROXY: 'true' } });
});
afterAll(async () => {
  await server.stop();
  delete process.env.PROXY;
});

interface Attempt {
  readonly method?: 'post' | 'put';
  readonly path: string;
  readonly from: string;
  readonly authorization?: string;
  readonly body: object;
}

async function statusOf({ method = 'post', path, from, authorization = '', body }: Attempt) {
  const response = await server.http[method](path).set({ 'x-forwarded-for': from, authorization }).send(body);
  return response.status;
}

/** How many of `most` attempts pass before the first that is refused for their number. */
async function passing(most: number, attempt: (at: number) => Attempt): Promise<number> {
  for (let at = 0; at < most; at += 1) if ((await statusOf(attempt(at))) === 429) return at;
  return most;
}

describe('behind a proxy, attempts to sign in', () => {
  it.each([
    ['/api/auth/local', 'identifier'],
    ['/api/auth/forgot-password', 'email'],
    ['/api/auth/send-email-confirmation', 'email'],
    ['/api/auth/reset-password', 'code'],
    ['/admin/login', 'email'],
    ['/admin/forgot-password', 'email'],
    ['/admin/reset-password', 'resetPasswordToken'],
    ['/admin/register', 'email'],
    ['/admin/register-admin', 'email'],
    ['/admin/Login/', 'email'],
    ['/admin/%6Cogin', 'email'],
  ])('at %s end for an account after ten, from however many addresses', async (path, account) => {
    const attempt = (at: number) => ({
      path,
      from: `198.51.100.${at}`,
      body: { [account]: `konto${path}@example.org`, password: 'falsch' },
    });
    expect(await passing(12, attempt)).toBe(10);
  });

  it.each([
    ['post', '/api/auth/change-password'],
    ['put', '/admin/users/me'],
  ] as const)('end for one who is signed in as well: %s %s', async (method, path) => {
    const attempt = (authorization: string, at: number) => ({
      method,
      path,
      authorization,
      from: `198.51.100.${at}`,
      body: { currentPassword: 'falsch', password: 'Neu-12345' },
    });
    expect(await passing(12, (at) => attempt('Bearer found', at))).toBe(10);
    expect(await statusOf(attempt('Bearer another', 13))).not.toBe(429);
  });

  it('end for the address that the proxy saw, not for what the one who asks wrote before it', async () => {
    const attempt = (at: number, seen: string) => ({
      path: '/api/auth/local',
      from: `203.0.113.${at}, ${seen}`,
      body: { identifier: `viele${at}@example.org`, password: 'x' },
    });
    expect(await passing(60, (at) => attempt(at, '192.0.2.1'))).toBe(50);
    expect(await statusOf(attempt(61, '192.0.2.2'))).toBe(400);
  });
});
