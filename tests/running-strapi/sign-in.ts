import type { TestServer } from './start-strapi';

/** Registers the first administrator of a new database; answers the header that speaks for them. */
export async function registerAdministrator(server: TestServer): Promise<Record<string, string>> {
  const answer = await server.http.post('/admin/register-admin').send({
    firstname: 'Erika',
    lastname: 'Muster',
    email: 'erika.muster@example.org',
    password: 'Only-for-tests-1',
  });
  if (answer.status !== 200) throw new Error(`No administrator: ${answer.status} ${answer.text}`);
  return { authorization: `Bearer ${answer.body.data.token}` };
}

/** Makes a user with one of Strapi's roles, such as `strapi-author`; answers the header that speaks for them. */
export async function signInAs(
  server: TestServer,
  role: string,
  email: string,
): Promise<Record<string, string>> {
  const password = 'Only-for-tests-1';
  const { id } = await server.strapi.db.query('admin::role').findOne({ where: { code: role } });
  await server.strapi.service('admin::user')!.create!({
    firstname: 'A',
    email,
    password,
    isActive: true,
    roles: [id],
  });
  const answer = await server.http.post('/admin/login').send({ email, password });
  return { authorization: `Bearer ${answer.body.data.token}` };
}

/** Makes an API token that may do everything; answers the header that speaks for it. */
export async function createFullToken(server: TestServer): Promise<Record<string, string>> {
  const token = await server.strapi.service('admin::api-token')!.create!({
    name: 'tests',
    description: '',
    type: 'full-access',
    lifespan: null,
  });
  return { authorization: `Bearer ${(token as { accessKey: string }).accessKey}` };
}

/** The token in a header that speaks for somebody. */
export const tokenIn = ({ authorization }: Record<string, string>): string =>
  (authorization ?? '').replace('Bearer ', '');
