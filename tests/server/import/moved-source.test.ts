import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findMovedSources } from '../../../src/import/runs/find-moved-sources';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { importInto } from './import-into';

const MINUTES = 60_000;
const COMMAND = path.join(__dirname, '..', '..', '..', 'scripts', 'wortlaut.js');
const WORDPRESS = path.join(__dirname, '..', '..', 'fixtures', 'import', 'hafenblatt.xml');

let server: TestServer;
let folder: string;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-moved-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await server.stop();
});

const article = (words: string) =>
  `# Wehr am Fluss\n\nAm Montag kamen viele Leute an den Fluss. „${words}“, sagte Jan Roth vor Ort.\n`;

it(
  'a folder that was moved is not taken for a new one, but asked about; named as before, it goes on',
  async () => {
    const [before, after, copy] = ['before', 'after', 'copy'].map((name) => path.join(folder, name));
    if (!before || !after || !copy) throw new Error('There are three folders.');
    await mkdir(before);
    await writeFile(path.join(before, 'a.pdf'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2]));
    await writeFile(path.join(before, 'wehr.md'), article('Das Wehr ist alt'));
    expect(await findMovedSources(server.strapi, [before, WORDPRESS, '-', after])).toEqual([]);
    expect((await importInto(server.strapi, [before])).counts).toMatchObject({ created: 1, failed: 1 });
    await cp(before, copy, { recursive: true });
    expect(await findMovedSources(server.strapi, [before, copy])).toEqual([]);

    await rename(before, after);
    expect(await findMovedSources(server.strapi, [after])).toEqual([{ given: after, former: before }]);
    const [code, output] = await new Promise<[number, string]>((resolve) => {
      const env = { ...process.env };
      execFile(process.execPath, [COMMAND, 'import', after], { env, cwd: folder }, (error, _out, err) =>
        resolve([typeof error?.code === 'number' ? error.code : 0, err]),
      );
    });
    expect(code).toBe(2);
    expect(output).toContain(`import it with --source "${before}"`);

    await writeFile(path.join(after, 'wehr.md'), article('Das Wehr ist sehr alt'));
    expect(await findMovedSources(server.strapi, [after])).toEqual([]);
    const moved = await importInto(server.strapi, [after], { sourceName: before });
    expect(moved.counts).toMatchObject({ created: 0, linked: 0, updated: 1 });
  },
  5 * MINUTES,
);
