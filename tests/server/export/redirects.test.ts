import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { exportRedirects } from '../../../src/export/export-redirects';
import { articleAddresses } from '../../../src/plugins/wortlaut/server/addresses/article-address';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { runCommand } from '../import/killed-import';
import { importInto } from '../import/import-into';
import { ARTICLE, newsroom } from '../publication/newsroom';

const MINUTES = 60_000;
const WORDPRESS = path.join(__dirname, '..', '..', 'fixtures', 'import', 'hafenblatt.xml');
const PAGE = '/reader/de/articles';

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  const desk = newsroom(server.strapi);
  await importInto(server.strapi, [WORDPRESS], { publish: true });
  const found = await server.strapi.documents(ARTICLE).findMany({ filters: { title: { $contains: 'Kai' } } });
  const kai = found[0]!.documentId;
  await desk.update(ARTICLE, kai, { slug: 'der-alte-kai' });
  await desk.publish(ARTICLE, kai);
  await desk.publish(ARTICLE, await desk.article('Nie umgezogen'));
  // What is not public any more is in no file of redirects.
  const fishers = await server.strapi
    .documents(ARTICLE)
    .findMany({ filters: { title: { $contains: 'Fischer' } } });
  await desk.unpublish(ARTICLE, fishers[0]!.documentId);
});
afterAll(() => server.stop());

const slugOf = async (title: string) =>
  (await server.strapi.documents(ARTICLE).findMany({ filters: { title: { $contains: title } } }))[0]!.slug!;

async function redirects(): Promise<string[]> {
  const lines: string[] = [];
  const count = await exportRedirects(server.strapi, articleAddresses(server.strapi)!, async (line) => {
    lines.push(line);
  });
  expect(count).toBe(lines.length - 1);
  return lines;
}

it('has the old addresses of imported articles and former slugs, each of what is public', async () => {
  const now = `${PAGE}/${await slugOf('Kai')}`;
  expect(await redirects()).toEqual([
    'from,to',
    `hafenblatt.example/2014/05/kai-wird-aufgegeben,${now}`,
    `${PAGE}/kai-wird-aufgegeben,${now}`,
    `${PAGE}/stadt-gibt-den-alten-kai-auf,${now}`,
  ]);
});

it('each address of this server in it redirects as it says', async () => {
  for (const line of (await redirects()).slice(1)) {
    const [from, to] = line.split(',') as [string, string];
    await server.http.get(to).expect(200);
    if (!from.startsWith('/')) continue;
    const { headers } = await server.http.get(from).expect(301);
    expect(headers.location).toBe(to);
  }
});

it('with ARTICLE_URL leads to the pages of the site, and quotes what has a comma', async () => {
  process.env.ARTICLE_URL = 'https://neu.example/{slug},{locale}';
  const [, first] = await redirects();
  delete process.env.ARTICLE_URL;
  expect(first).toBe(
    `hafenblatt.example/2014/05/kai-wird-aufgegeben,"https://neu.example/${await slugOf('Kai')},de"`,
  );
});

it(
  'the command writes the file, or says why there is none',
  async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-redirects-'));
    const file = path.join(folder, 'redirects.csv');
    expect(await runCommand({}, 'export', folder, '--redirects')).toEqual({
      code: 0,
      output: `3 redirects written to ${file}.\n`,
    });
    expect((await readFile(file, 'utf8')).split('\n')).toEqual([...(await redirects()), '']);
    expect((await runCommand({ READER: 'off' }, 'export', folder, '--redirects')).output).toContain(
      'Set ARTICLE_URL',
    );
    expect((await runCommand({}, 'export', folder, '--redirects', '--markdown')).code).toBe(2);
    await rm(folder, { recursive: true });
  },
  10 * MINUTES,
);
