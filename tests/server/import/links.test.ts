import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { LinkNote } from '../../../src/import/links/link-note';
import { findRun } from '../../../src/import/runs/import-run';
import { rollBack } from '../../../src/import/runs/roll-back';
import { findBreaches } from '../../../src/plugins/wortlaut/server/check/find-breaches';
import { fingerprint } from '../../../src/plugins/wortlaut/server/check/fingerprint';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, type Newsroom, type Status } from '../publication/newsroom';
import { importInto } from './import-into';
import { takeBack } from './take-back';

const DAM = 'http://www.flussblatt.example/damm/#kommentare';
const WEIR = 'https://flussblatt.example/wehr';
const NEVER = 'https://flussblatt.example/nie';

let server: TestServer;
let desk: Newsroom;
let folder: string;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  desk = newsroom(server.strapi);
});
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-links-'));
});
afterEach(async () => {
  delete process.env.ARTICLE_URL;
  await takeBack(server.strapi, folder);
});

/** Puts an article into the folder that stood at its name on the old site. */
const put = (name: string, ...links: string[]) =>
  writeFile(
    path.join(folder, `${name}.md`),
    `---\ntitle: Am ${name} wird gebaut\nurl: https://flussblatt.example/${name}/\nlang: de\n---\n` +
      `Am Montag kamen viele Leute. ${links.map((url) => `Mehr [dazu](${url}) hier. `).join('')}` +
      `„Der ${name} hält noch“, sagte Ute Lang vor Ort.\n`,
  );

async function take(options: Parameters<typeof importInto>[2] = {}) {
  const links: Record<string, Omit<LinkNote, 'rewritten'> & { rewritten: number }> = {};
  const end = await importInto(server.strapi, [folder], {
    publish: true,
    tellLinks: (note) => {
      links[note.sourceId] = { ...note, rewritten: note.rewritten.length };
    },
    ...options,
  });
  expect(await findBreaches(server.strapi)).toEqual([]);
  return { ...end, links };
}

const idOf = async (name: string) =>
  (await server.strapi.documents(ARTICLE).findMany({ filters: { title: { $contains: name } } }))[0]!
    .documentId;

/** The addresses that the links of an article lead to. */
async function linksOf(name: string, status: Status = 'published'): Promise<string[]> {
  const version = await desk.version(ARTICLE, await idOf(name), status);
  return [...JSON.stringify(version?.body ?? []).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url!);
}

const undo = async (run: string) =>
  rollBack(server.strapi, (await findRun(server.strapi, run))!, {
    now: () => new Date('2026-01-03T00:00:00.000Z'),
    tell: () => undefined,
    shallStop: () => false,
  });

const page = (name: string) => `/reader/de/articles/am-${name}-wird-gebaut`;

it('within one run, links lead to the articles here, drafts and public ones, and to their pages', async () => {
  await put('damm', WEIR, NEVER);
  await put('wehr', DAM);
  const { links } = await take();
  expect(await linksOf('damm')).toEqual([page('wehr'), NEVER]);
  expect(await linksOf('damm', 'draft')).toEqual([page('wehr'), NEVER]);
  expect(await linksOf('wehr')).toEqual([page('damm')]);
  expect(links['damm.md']).toMatchObject({ rewritten: 1, notIn: ['flussblatt.example/nie'], left: [] });
  const { text } = await server.http.get(page('damm')).expect(200);
  expect(text).toContain(`href="${page('wehr')}"`);
  await server.http.get(page('wehr')).expect(200);

  const before = await fingerprint(server.strapi);
  const again = await take();
  expect(again.counts).toMatchObject({ unchanged: 2, left: 0 });
  expect(again.links['damm.md']).toMatchObject({ rewritten: 0, notIn: ['flussblatt.example/nie'] });
  expect(await fingerprint(server.strapi)).toBe(before);
});

it('across runs, a link is made when its target comes, and undone with it', async () => {
  await put('damm', WEIR, `${WEIR}/#ende`, WEIR);
  const first = await take();
  const former = await desk.version(ARTICLE, await idOf('damm'), 'draft');
  const before = await fingerprint(server.strapi);
  expect(await linksOf('damm')).toEqual([WEIR, `${WEIR}/#ende`, WEIR]);
  await put('wehr');
  const second = await take();
  expect(second.counts).toMatchObject({ created: 1, unchanged: 1 });
  expect(second.links['damm.md']).toMatchObject({ rewritten: 3 });
  expect(await linksOf('damm')).toEqual([page('wehr'), page('wehr'), page('wehr')]);
  expect(await desk.version(ARTICLE, await idOf('damm'), 'draft')).toMatchObject({
    updatedAt: former!.updatedAt,
  });

  expect((await undo(second.run)).counts).toMatchObject({ removed: 1, kept: 0 });
  expect(await linksOf('damm')).toEqual([WEIR, `${WEIR}/#ende`, WEIR]);
  expect(await fingerprint(server.strapi)).toBe(before);

  await take();
  expect(await linksOf('damm', 'draft')).toEqual([page('wehr'), page('wehr'), page('wehr')]);
  expect((await undo(first.run)).counts).toMatchObject({ removed: 1, kept: 0 });
});

it('an article that an editor changed keeps its links, and is named', async () => {
  await put('damm', WEIR);
  await take();
  await desk.update(ARTICLE, await idOf('damm'), { kicker: 'Am Fluss' });
  await put('wehr');
  const { links } = await take();
  expect(links['damm.md']).toMatchObject({ rewritten: 0, left: ['flussblatt.example/wehr'] });
  expect(await linksOf('damm')).toEqual([WEIR]);
  expect(await linksOf('damm', 'draft')).toEqual([WEIR]);
});

it('an article that was edited after it was linked loses the link with its target', async () => {
  await put('damm', WEIR);
  await take();
  await put('wehr');
  const { run } = await take();
  await desk.update(ARTICLE, await idOf('damm'), { kicker: 'Am Fluss' });
  await undo(run);
  expect(await linksOf('damm', 'draft')).toEqual([WEIR]);
  expect(await desk.version(ARTICLE, await idOf('damm'), 'draft')).toMatchObject({ kicker: 'Am Fluss' });
});

it('what is public never names a draft; the link waits until that is public, under whatever slug', async () => {
  await put('damm', WEIR);
  await take();
  await put('wehr');
  await take({ publish: false });
  expect(await linksOf('damm')).toEqual([WEIR]);
  expect(await linksOf('damm', 'draft')).toEqual([page('wehr')]);
  await desk.update(ARTICLE, await idOf('wehr'), { slug: 'das-wehr' });
  await desk.publish(ARTICLE, await idOf('wehr'));
  await take();
  expect(await linksOf('damm')).toEqual(['/reader/de/articles/das-wehr']);
  const { headers } = await server.http.get(page('wehr')).expect(301);
  expect(headers.location).toBe('/reader/de/articles/das-wehr');
});

it('a text that changed at its source is linked anew, and its former text comes back with its links', async () => {
  await put('damm', WEIR);
  await put('wehr');
  await take();
  await put('damm', NEVER, WEIR);
  const { run, counts } = await take();
  expect(counts).toMatchObject({ updated: 1, unchanged: 1 });
  expect(await linksOf('damm')).toEqual([NEVER, page('wehr')]);
  expect((await undo(run)).counts).toMatchObject({ restored: 1 });
  expect(await linksOf('damm')).toEqual([page('wehr')]);
  expect((await take({ dryRun: true })).counts).toMatchObject({ updated: 1 });
});

it('an editor may save what the import linked', async () => {
  await put('damm', WEIR);
  await put('wehr');
  await take();
  const damm = await idOf('damm');
  const { body } = (await desk.version(ARTICLE, damm, 'draft'))!;
  await desk.update(ARTICLE, damm, { body, kicker: 'Am Fluss' });
  expect(await linksOf('damm', 'draft')).toEqual([page('wehr')]);
});

it.each([
  ['https://flussblatt.example/{locale}/{slug}', 'https://flussblatt.example/de/am-wehr-wird-gebaut'],
  ['https://neu.example/a?s={slug}', 'https://neu.example/a?s=am-wehr-wird-gebaut'],
])('with ARTICLE_URL %s links lead there', async (pattern, url) => {
  process.env.ARTICLE_URL = pattern;
  await put('damm', WEIR);
  await put('wehr');
  await take();
  expect(await linksOf('damm')).toEqual([url]);
});

it('an ARTICLE_URL that is none is refused with a sentence', async () => {
  process.env.ARTICLE_URL = '/{slug}';
  await put('damm', WEIR);
  await expect(take()).rejects.toThrow('It has to be a web address with {slug} in it');
});
