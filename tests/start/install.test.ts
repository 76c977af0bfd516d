import { setTimeout as sleep } from 'node:timers/promises';
import { callAll, ended, expectOneSentence, ScratchProject } from './scratch-project';

const CLEAN_INSTALL = 'npm ci --include=dev --no-audit --no-fund';
const BUILD = 'strapi build in production';

describe('installing the packages', () => {
  let project: ScratchProject;
  beforeEach(() => (project = new ScratchProject()));
  afterEach(() => project.remove());

  test('happens once, with the packages for development even in production', async () => {
    await project.run('start', { NODE_ENV: 'production' });
    expect(project.calls()).toEqual([CLEAN_INSTALL, BUILD]);

    await project.run('start', { NODE_ENV: 'production' });
    expect(project.calls()).toEqual([]);
  });

  test('happens again when the lock file changed', async () => {
    await project.run('start');
    project.write('package-lock.json', project.read('package-lock.json').replace('"5.54.0"', '"5.54.1"'));
    project.calls();

    await project.run('start');
    expect(project.calls()).toContain(CLEAN_INSTALL);
  });

  test('happens again when the packages were deleted', async () => {
    await project.run('start');
    project.calls();
    await project.run('start', { FAKE_NPM: 'offline' });
    expect(project.calls()).toEqual([]);
    project.write('node_modules/.wortlaut-installed', 'for another Node\n');

    await project.run('start');
    expect(project.calls()).toEqual([CLEAN_INSTALL]);
  });

  test('is left to npm where somebody ran "npm ci" already', async () => {
    await project.run('start');
    project.calls();
    const locked: Record<string, unknown> = JSON.parse(project.read('package-lock.json'));
    project.write('node_modules/.package-lock.json', JSON.stringify({ packages: locked.packages }));
    project.write('node_modules/.wortlaut-installed', '');

    await project.run('start');
    expect(project.calls()).toEqual([]);
  });

  test('is not left to what npm installed without the packages for development', async () => {
    await project.run('start');
    project.calls();
    const { packages }: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
      project.read('package-lock.json'),
    );
    const kept = Object.entries(packages).filter(([, { dev }]) => !dev);
    project.write('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(kept) }));
    project.write('node_modules/.wortlaut-installed', '');

    await project.run('start');
    expect(project.calls()).toEqual([CLEAN_INSTALL]);
  });

  test.each([
    ['offline', /npm registry cannot be reached: connect to the internet .* \.wortlaut.install\.log$/],
    ['certificate', /certificate of the npm registry is not trusted: .*NODE_EXTRA_CA_CERTS/],
    ['no-compiler', /better-sqlite3 had to be compiled, .*C\+\+ compiler: install them/],
    ['driver-unreachable', /neither fetched from github\.com nor compiled .*: connect to the internet/],
    ['driver-broken', /better-sqlite3 does not load on this Node: .*delete the folder node_modules/],
    ['disk-full', /The disk is full: free some space/],
    [
      'no-rights',
      /may not write into its folder \(at \/home\/someone\/\.npm\/_cacache\): give yourself the right/,
    ],
    ['out-of-step', /do not fit each other: run "npm install"/],
  ])('that fails (%s) says why in one sentence, and begins anew next time', async (kind, sentence) => {
    const outcome = await project.run('start', { FAKE_NPM: kind });
    expectOneSentence(outcome, sentence);
    expect(project.has('node_modules/.wortlaut-installed')).toBe(false);
    expect(project.has('dist')).toBe(false);
    project.calls();

    expect(await project.run('start')).toMatchObject({ code: 0, stderr: '' });
    expect(project.calls()).toEqual([CLEAN_INSTALL, BUILD]);
  });

  test('that fails for a reason of its own shows the end of its output and the log', async () => {
    const { code, stderr } = await project.run('start', { FAKE_NPM: 'unknown' });

    expect(code).toBe(1);
    expect(stderr).toMatch(
      /Installing the packages failed\..*install\.log:\n\nnpm error code E418\nnpm error the kettle/,
    );
    expect(project.read('.wortlaut/install.log')).toContain('the kettle is on');
  });

  test('uses the npm that comes with Node where another package manager runs the script', () => {
    const beside = project.at('lib/node_modules/npm/bin/npm-cli.js');
    project.write('lib/node_modules/npm/bin/npm-cli.js', '');
    project.write('pnpm.cjs', '');
    project.write('npm-cli.js', '');
    const node = project.at('bin/node');

    const found = callAll('first-run/npm.mjs', 'npmProgram', [
      [{ npm_execpath: project.at('npm-cli.js') }, node],
      [{ npm_execpath: project.at('pnpm.cjs') }, node],
      [{ npm_execpath: project.at('deleted-npm-cli.js') }, node],
      [{}, node],
      [{}, project.at('elsewhere/bin/node')],
    ]);
    expect(found.slice(0, 4)).toEqual([project.at('npm-cli.js'), beside, beside, beside]);
    expect(found[4]).toEqual({
      error: expect.stringMatching(/^npm was not found beside Node: install Node/),
    });
  });

  test('that is told to end takes npm with it and holds up nobody', async () => {
    const child = project.launch('start', { FAKE_NPM: 'hangs' });
    const end = ended(child);
    while (!project.has('npm-is-running')) await sleep(20);
    const npm = Number(project.read('npm-is-running'));
    child.kill('SIGTERM');
    await end;
    await sleep(100);

    expect(() => process.kill(npm, 0)).toThrow('ESRCH');
    expect(await project.run('start')).toMatchObject({ code: 0, stderr: '' });
  });

  test('that was killed holds up nobody', async () => {
    const child = project.launch('start', { FAKE_NPM: 'hangs' });
    const end = ended(child);
    while (!project.has('npm-is-running')) await sleep(20);
    child.kill('SIGKILL');
    process.kill(Number(project.read('npm-is-running')), 'SIGKILL');
    await end;
    expect(project.has('.wortlaut/at-work')).toBe(true);

    expect(await project.run('start')).toMatchObject({ code: 0, stderr: '' });
    expect(project.has('.wortlaut/at-work')).toBe(false);
  });

  test('happens once when two commands are started at the same time', async () => {
    const outcomes = await Promise.all([project.run('start'), project.run('start')]);

    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    expect(project.calls().sort()).toEqual([CLEAN_INSTALL, BUILD]);
  });
});
