import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { BUSY, fillNewsroom } from './newsroom';

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  await fillNewsroom(server.strapi, BUSY);
});
afterAll(() => server.stop());

const get = (path: string) => server.http.get(`/api/${path}`);

async function texts(path: string): Promise<string[]> {
  const response = await get(path).expect(200);
  return response.body.data.map(
    (row: { text?: string; title?: string; name?: string }) => row.text ?? row.title ?? row.name,
  );
}

describe('a natural question', () => {
  it('prints', async () => {
    console.log(JSON.stringify((await get('quotes?populate=*')).body, null, 1).slice(0, 6000));
    console.log(JSON.stringify((await get('articles?populate=*&locale=*')).body, null, 1).slice(0, 6000));
    console.log(await texts('quotes?filters[article][slug]=hafen-wird-tiefer'));
    console.log(
      JSON.stringify(
        (await get('persons?populate[quotes][count]=true&populate[quotes][filters][locale]=de&fields=name'))
          .body,
      ),
    );
  });
});
