import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { LinkNote } from '../../../src/import/links/link-note';
import { IMPORT_RECORD } from '../../../src/plugins/wortlaut/server/imports/import-schemas';
import { fingerprint } from '../../../src/plugins/wortlaut/server/check/fingerprint';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, type Newsroom } from '../publication/newsroom';
import { importInto } from './import-into';
import { runCommand } from './killed-import';
import { takeBack } from './take-back';

/** More than a transaction takes: links lead forth and back between them. */
const ARTICLES = 120;

let server: TestServer;
let desk: Newsroom;
let folder: string;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  desk = newsroom(server.strapi);
});
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-foreseen-'));
});
afterEach(() => takeBack(server.strapi, folder));

const address = (name: string) => `https://flussblatt.example/${name}`;

const put = (name: string, ...links: string[]) =>
  writeFile(
    path.join(folder, `${name}.md`),
    `---\ntitle: Am ${name} wird gebaut\nurl: ${address(name)}/\nlang: de\n---\n` +
      `Am Montag kamen viele Leute zum ${name}. ${links.map((link) => `Mehr [dazu](${address(link)}) hier. `).join('')}\n`,
  );

/** What is told of links; the documentIds of new articles are other ones each time. */
async function toldOf(options: Parameters<typeof importInto>[2]) {
  const told: Omit<LinkNote, 'article'>[] = [];
  const tellLinks = ({ source, sourceId, rewritten, notIn, left, waiting }: LinkNote) => {
    told.push({ source, sourceId, rewritten, notIn, left, waiting });
  };
  await importInto(server.strapi, [folder], { publish: true, tellLinks, ...options });
  return told.sort((one, other) => one.sourceId.localeCompare(other.sourceId));
}

/** A dry run, which has to leave everything as it is, and then the run itself. */
async function dryAndReal(publish = true) {
  const before = await fingerprint(server.strapi);
  const records = await server.strapi.db.query(IMPORT_RECORD).count();
  const dry = await toldOf({ publish, dryRun: true });
  expect(await fingerprint(server.strapi)).toBe(before);
  expect(await server.strapi.db.query(IMPORT_RECORD).count()).toBe(records);
  return { dry, real: await toldOf({ publish }) };
}

const idOf = async (name: string) =>
  (await server.strapi.documents(ARTICLE).findMany({ filters: { title: { $contains: name } } }))[0]!
    .documentId;

it('a dry run tells of the links that the run then makes, forth and back over its transactions', async () => {
  for (let n = 0; n < ARTICLES; n += 1)
    await put(`tor-${n}-`, `tor-${ARTICLES - 1 - n}-`, `tor-${n}-`, 'nie');
  const { dry, real } = await dryAndReal();
  expect(dry).toHaveLength(ARTICLES);
  expect(dry.find(({ sourceId }) => sourceId === 'tor-0-.md')).toEqual({
    source: folder,
    sourceId: 'tor-0-.md',
    rewritten: [{ from: address('tor-119-'), to: '/reader/de/articles/am-tor-119-wird-gebaut' }],
    notIn: ['flussblatt.example/nie'],
    left: [],
    waiting: [],
  });
  expect(dry).toEqual(real);
});

it('a dry run tells of the links of what is in already: waiting for a target, edited, or changed at its source', async () => {
  for (const name of ['damm', 'wehr', 'kai']) await put(name, 'mole');
  await toldOf({});
  await desk.update(ARTICLE, await idOf('kai'), { kicker: 'Am Fluss' });
  await put('wehr', 'damm');
  await put('mole', 'wehr');
  const { dry, real } = await dryAndReal(false);
  expect(dry).toEqual(real);
  expect(dry).toMatchObject([
    { sourceId: 'damm.md', rewritten: [{ from: address('mole') }], waiting: ['flussblatt.example/mole'] },
    { sourceId: 'kai.md', rewritten: [], left: ['flussblatt.example/mole'] },
    { sourceId: 'mole.md', rewritten: [{ from: address('wehr') }] },
    { sourceId: 'wehr.md', rewritten: [{ from: address('damm') }], waiting: [] },
  ]);
});

it('the command prints link by link where it would lead, and where it stays', async () => {
  await put('damm', 'wehr', 'nie');
  await put('wehr');
  const report = path.join(folder, '.report');
  const args = ['import', folder, '--dry-run', '--publish', '--report', report];
  const { code, output } = await runCommand(server.database.environment, ...args);
  expect(code).toBe(0);
  expect(output).toContain(
    `lead links here: damm.md\n    link: ${address('wehr')} → /reader/de/articles/am-wehr-wird-gebaut\n` +
      '    left, nothing came from there: flussblatt.example/nie\n',
  );
  expect(output).toContain('- links that lead to the imported articles now: 1\n');
});
