import { chmodSync } from 'node:fs';
import { expectOneSentence, freePort, listening, preload, ScratchProject } from './scratch-project';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

describe('npm start', () => {
  let project: ScratchProject;
  beforeEach(() => (project = new ScratchProject()));
  afterEach(() => project.remove());

  test('serves from a fresh clone and says where', async () => {
    const port = await freePort();
    const { code, stdout, stderr } = await project.run('start', { PORT: String(port) });

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`started ${project.at('dist')} in production`);
    const base = `http://127.0.0.1:${port}`;
    expect(stdout).toContain(`${base}/admin\n`);
    expect(stdout).toContain(`${base}/api/articles?populate[quotes][populate]=speaker\n`);
    expect(stdout).toContain(`${base}/graphql\n`);
  });

  test.each(['production', 'development', 'test'])('leaves NODE_ENV=%s as it is', async (mode) => {
    const { stdout } = await project.run('start', { NODE_ENV: mode });
    expect(stdout).toContain(`in ${mode}\n`);
  });

  test.each([
    [{ HOST: '0.0.0.0' }, /http:\/\/localhost:\d+\/admin/],
    [{ PUBLIC_URL: 'https://news.example/' }, /https:\/\/news\.example\/admin/],
  ])('shows the address under which it is reached with %j', async (env, address) => {
    expect((await project.run('start', env)).stdout).toMatch(address);
  });

  test('refuses a port that is in use, before it installs anything', async () => {
    const { port, close } = await listening();
    const outcome = await project.run('start', { PORT: String(port) });
    await close();

    expectOneSentence(
      outcome,
      new RegExp(`Port ${port} is in use by another program: stop that program, or .* in \\.env`),
    );
    expect(project.calls()).toEqual([]);
  });

  test('reads the port from .env as well', async () => {
    const { port, close } = await listening();
    project.write('.env', `PORT=${port}\n`);
    const child = project.launch('start');
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    await new Promise((resolve) => child.once('close', resolve));
    await close();

    expect(stderr).toContain(`Port ${port} is in use`);
  });

  test.each(['0', '70000', 'http', '13.37', '-1'])('refuses PORT=%s', async (port) => {
    expectOneSentence(
      await project.run('start', { PORT: port }),
      /PORT is ".*", which is no port: set it to a whole/,
    );
  });

  test('refuses a HOST that is none of this machine', async () => {
    const outcome = await project.run('start', { HOST: '192.0.2.1' });
    expectOneSentence(outcome, /HOST is "192\.0\.2\.1", which is no address of this machine: set it to/);
  });

  (process.platform === 'win32' ? test.skip : test)('refuses a folder that it may not write', async () => {
    chmodSync(project.folder, 0o555);
    // Root may write anywhere, so it steps down.
    const outcome = await project.run('start', {}, isRoot ? { uid: NOBODY, gid: NOBODY } : {});
    chmodSync(project.folder, 0o755);

    expectOneSentence(
      outcome,
      /may not write into its folder \(at .*\): give yourself the right to write there/,
    );
    expect(project.has('.env') || project.has('node_modules') || project.has('.wortlaut')).toBe(false);
  });

  test('refuses a folder in which a file is in the way', async () => {
    project.write('.wortlaut', 'a file');
    expectOneSentence(await project.run('start'), /may not write into its folder \(at .*\.wortlaut\)/);
  });

  test('does not begin to install or to build where the disk has no room for it', async () => {
    const room = (megabytes: number) => ({ LITTLE_ROOM: String(megabytes), ...preload('little-room.js') });

    expectOneSentence(
      await project.run('start', room(1100)),
      /disk has 1100 MB left, .* needs about 1200 MB: free some/,
    );
    expect(project.calls()).toEqual([]);
    expect(await project.run('start', room(1200))).toMatchObject({ code: 0 });

    project.calls();
    project.write('src/index.ts', 'export default { changed: true };\n');
    expectOneSentence(
      await project.run('start', room(49)),
      /disk has 49 MB left, .* needs about 50 MB: free some/,
    );
    expect(project.calls()).toEqual([]);
    expect(project.has('dist/build/index.html')).toBe(true);
  });

  test('says that the disk is full when its own marks cannot be written', async () => {
    const env = { FULL_DISK_FROM: 'built-from', ...preload('full-disk.js') };
    expectOneSentence(await project.run('start', env), /The disk is full/);
    expect(project.has('dist/.built-from')).toBe(false);
    expect(await project.run('start')).toMatchObject({ code: 0 });
  });

  test.each(['/proc/nowhere/data.db', 'src', 'package.json/data.db'])(
    'refuses DATABASE_FILENAME=%s',
    async (file) => {
      const outcome = await project.run('start', { DATABASE_FILENAME: file });
      expectOneSentence(
        outcome,
        new RegExp(`The database file ${file} cannot be opened: check DATABASE_FILENAME`),
      );
    },
  );

  test('takes an empty DATABASE_FILENAME for none', async () => {
    expect(await project.run('start', { DATABASE_FILENAME: '' })).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([
    ['SQLITE_CANTOPEN', /database file \.tmp\/data\.db cannot be opened: check DATABASE_FILENAME/],
    ['SQLITE_READONLY', /cannot be opened: check DATABASE_FILENAME/],
    ['SQLITE_NOTADB', /is no SQLite database, or a damaged one: put a backup in its place/],
    ['SQLITE_FULL', /The disk is full \(at \.tmp\/data\.db\)/],
    ['ECONNREFUSED', /The database does not answer \(ECONNREFUSED\): start it, and check DATABASE_URL/],
    ['28P01', /The database does not answer \(28P01\)/],
    ['E_NEVER_HEARD_OF', /not foreseen: failed with E_NEVER_HEARD_OF/],
  ])('says in one sentence what is the matter with the database (%s)', async (code, sentence) => {
    expectOneSentence(await project.run('start', { FAKE_STRAPI: code }), sentence);
  });
});
