import type { TestServer } from './start-strapi';

const PASSWORD = 'Only-for-tests-1';

/** Registers the first administrator of a new database; answers the header that speaks for them. */
export async function registerAdministrator(server: TestServer): Promise<Record<string, string>> {
  const answer = await server.http.post('/admin/register-admin').send({
    firstname: 'Erika',
    lastname: 'Muster',
    email: 'erika.muster@example.org',
    password: PASSWORD,
  });
  if (answer.status !== 200) throw new Error(`No administrator: ${answer.status} ${answer.text}`);
  return { authorization: `Bearer ${answer.body.data.token}` };
}

/** Signs in a new user of a role of the admin panel; answers the header that speaks for them. */
export async function signInWithRole(
  { strapi, http }: TestServer,
  role: number,
  email: string,
): Promise<Record<string, string>> {
  const user = { firstname: 'A', email, password: PASSWORD, isActive: true, roles: [role] };
  await strapi.service('admin::user')!.create!(user);
  const answer = await http.post('/admin/login').send({ email, password: PASSWORD });
  if (answer.status !== 200) throw new Error(`${email} is not signed in: ${answer.status} ${answer.text}`);
  return { authorization: `Bearer ${answer.body.data.token}` };
}

/** The id of one of the roles that Strapi makes at the first start: "strapi-author". */
export async function roleCalled({ strapi }: TestServer, code: string): Promise<number> {
  return (await strapi.db.query('admin::role').findOne({ where: { code } })).id;
}

/** Signs in a new user of one of Strapi's roles, such as `strapi-author`; answers the header that speaks for them. */
export const signInAs = async (
  server: TestServer,
  code: string,
  email: string,
): Promise<Record<string, string>> => signInWithRole(server, await roleCalled(server, code), email);

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
