import { rmSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expectOneSentence, ScratchProject } from './scratch-project';

const BUILD = 'strapi build in production';

describe('building', () => {
  let project: ScratchProject;
  beforeEach(async () => {
    project = new ScratchProject();
    await project.run('start');
    project.calls();
  });
  afterEach(() => project.remove());

  test.each([
    ['a source', (p: ScratchProject) => p.write('src/index.ts', 'export default { changed: true };\n')],
    ['a new source', (p: ScratchProject) => p.write('src/api/new.ts', '')],
    [
      'a configuration file',
      (p: ScratchProject) => p.write('config/server.ts', 'export default () => ({});\n'),
    ],
    ['a migration', (p: ScratchProject) => p.write('database/migrations/0001.ts', '')],
    ['tsconfig.json', (p: ScratchProject) => p.write('tsconfig.json', '{}')],
    [
      'the public address',
      (p: ScratchProject) => p.write('.env', `${p.read('.env')}PUBLIC_URL=https://x.example\n`),
    ],
  ])('happens again after a change of %s', async (_what, change) => {
    change(project);
    await project.run('start', { NODE_ENV: 'development' });
    expect(project.calls()).toEqual([BUILD]);

    await project.run('start');
    expect(project.calls()).toEqual([]);
  });

  test('does not happen again after a change of what it is not made from', async () => {
    project.write('README.md', 'new');
    project.write('tests/new.test.ts', '');
    project.write('.env', `${project.read('.env')}LOG_LEVEL=warn\n`);

    await project.run('start');
    expect(project.calls()).toEqual([]);
  });

  test('leaves nothing of deleted sources behind', async () => {
    project.write('dist/src/api/deleted.js', '');
    project.write('src/index.ts', 'export default { changed: true };\n');

    await project.run('start');
    expect(project.has('dist/src/api/deleted.js')).toBe(false);
  });

  test('happens again when watch mode left a folder without the admin panel', async () => {
    rmSync(project.at('dist/build'), { recursive: true });

    await project.run('start');
    expect(project.calls()).toEqual([BUILD]);
  });

  test.each([
    ['disk-full', /The disk is full: free some space/],
    ['killed', /ran out of memory, .*: close other programs/],
  ])('that fails (%s) says why in one sentence, and begins anew next time', async (kind, sentence) => {
    project.write('src/index.ts', 'export default { changed: true };\n');
    expectOneSentence(await project.run('start', { FAKE_BUILD: kind }), sentence);
    project.calls();

    expect(await project.run('start')).toMatchObject({ code: 0, stderr: '' });
    expect(project.calls()).toEqual([BUILD]);
  });

  test.each(['type-error', 'nothing-built'])('that fails (%s) shows the end of its output', async (kind) => {
    project.write('src/index.ts', 'export default { changed: true };\n');
    const { code, stderr } = await project.run('build', { FAKE_BUILD: kind });

    expect(code).toBe(1);
    expect(stderr).toMatch(/Building the server and the admin panel failed\. The last lines .*build\.log:/);
    if (kind === 'type-error') expect(stderr).toContain('src/index.ts:3:7 - error TS2322');
  });

  // TypeScript takes the last part of an included path for a file's name where it has a dot in it.
  test('reads the sources in a folder with a dot in its name too', () => {
    project.write('v1.0 copy/tsconfig.json', project.read('tsconfig.json'));
    project.write('v1.0 copy/src/index.ts', '');
    project.write('v1.0 copy/config/server.ts', '');
    const folder = project.at('v1.0 copy');
    const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile);

    const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    expect(fileNames.map((file) => path.relative(folder, file)).sort()).toEqual([
      path.join('config', 'server.ts'),
      path.join('src', 'index.ts'),
    ]);
  });

  test('by "npm run build" says when there is nothing to do', async () => {
    const { code, stdout } = await project.run('build');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '✔ dist/ is up to date\n' });
  });
});
