import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { expectOneSentence, preload, ScratchProject } from './scratch-project';

const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];
const PERMISSIONS = 0o777;

const parsed = (text: string) =>
  new Map(
    text
      .trim()
      .split(/\r?\n/)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const),
  );

describe('the settings file', () => {
  let project: ScratchProject;
  beforeEach(() => (project = new ScratchProject()));
  afterEach(() => project.remove());

  test('is written with a fresh secret for every key, which only its owner may read', async () => {
    const { stdout, stderr } = await project.run('start');
    const secrets = parsed(project.read('.env'));

    expect([...secrets.keys()]).toEqual(SECRETS);
    const keys = secrets.get('APP_KEYS')?.split(',') ?? [];
    const drawn = [...keys, ...[...secrets.values()].slice(1)];
    expect(keys).toHaveLength(4);
    expect(new Set(drawn).size).toBe(9);
    for (const secret of drawn) {
      expect(Buffer.from(secret, 'base64')).toHaveLength(32);
      expect(stdout + stderr).not.toContain(secret);
    }
    if (process.platform !== 'win32') expect(statSync(project.at('.env')).mode & PERMISSIONS).toBe(0o600);
  });

  test('is drawn anew for every project', async () => {
    const other = new ScratchProject();
    await Promise.all([project.run('start'), other.run('start')]);
    expect(other.read('.env')).not.toBe(project.read('.env'));
    other.remove();
  });

  test('stays as it is when nothing is missing', async () => {
    await project.run('start');
    const before = project.read('.env');
    await project.run('start');
    expect(project.read('.env')).toBe(before);
  });

  test('keeps what is in it and gets only what is missing or empty', async () => {
    const before =
      '# mine\r\nPORT=1999\r\nJWT_SECRET="kept"\r\nENCRYPTION_KEY=\r\nexport API_TOKEN_SALT=kept-too';
    project.write('.env', before);
    chmodSync(project.at('.env'), 0o644);
    const { code } = await project.run('start');
    const after = project.read('.env');

    expect(code).toBe(0);
    expect(after.startsWith(`${before}\r\n`)).toBe(true);
    expect([...parsed(after.slice(before.length)).keys()]).toEqual([
      'APP_KEYS',
      'ADMIN_JWT_SECRET',
      'TRANSFER_TOKEN_SALT',
      'ENCRYPTION_KEY',
    ]);
    if (process.platform !== 'win32') expect(statSync(project.at('.env')).mode & PERMISSIONS).toBe(0o600);
  });

  test('gets no secret that the environment has', async () => {
    await project.run('start', { JWT_SECRET: 'from the environment', ENCRYPTION_KEY: '' });
    const keys = [...parsed(project.read('.env')).keys()];
    expect(keys).not.toContain('JWT_SECRET');
    expect(keys).toContain('ENCRYPTION_KEY');
  });

  test('is the one that ENV_PATH names, and where it is a link, the file it leads to', async () => {
    project.write('secrets/real.env', 'PORT=1999\n');
    symlinkSync(project.at('secrets/real.env'), project.at('linked.env'));
    await project.run('start', { ENV_PATH: 'linked.env' });

    expect(project.has('.env')).toBe(false);
    expect(lstatSync(project.at('linked.env')).isSymbolicLink()).toBe(true);
    expect(project.read('secrets/real.env')).toContain('JWT_SECRET=');
  });

  test.each([
    [
      'a line without =',
      'PORT=1999\n\nJWT_SECRET hunter2\n',
      /Line 3 of \.env is not of the form KEY=value: correct it/,
    ],
    ['a key with a space', 'MY KEY=hunter2\n', /Line 1 of \.env is not of the form/],
    [
      'a quotation mark left open',
      'A=1\nB="hunter2\nC=3\n',
      /quotation mark that line 2 of \.env opens is never closed/,
    ],
  ])('with %s is refused before anything is done, its content not shown', async (_what, text, sentence) => {
    project.write('.env', text);
    const outcome = await project.run('start');

    expectOneSentence(outcome, sentence);
    expect(outcome.stderr + outcome.stdout).not.toContain('hunter2');
    expect(project.read('.env')).toBe(text);
    expect(project.calls()).toEqual([]);
  });

  test('may hold comments, blank lines, quotation marks and values over several lines', async () => {
    project.write(
      '.env',
      `\n# a comment\n  A = 1\nexport B='it "is"'\nC="one\ntwo = 2\nthree"\nD=\`back\`\nE=a"b\nF="\\"" # why\nG.h-i=1\n`,
    );
    expect(await project.run('start')).toMatchObject({ code: 0, stderr: '' });
  });

  test('that is a folder is refused', async () => {
    mkdirSync(project.at('.env'));
    expectOneSentence(await project.run('start'), /\.env is not a file that can be read: remove it/);
  });

  test('is whole or as before when the disk is full', async () => {
    project.write('.env', 'PORT=1999\n');
    const outcome = await project.run('start', { FULL_DISK_FROM: '.env', ...preload('full-disk.js') });

    expectOneSentence(outcome, /The disk is full \(at .*\.env.*\): free some space/);
    expect(project.read('.env')).toBe('PORT=1999\n');
    expect(readdirSync(project.folder).filter((name) => name.includes('.env'))).toEqual(['.env']);
  });
});
