import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import { expectOneSentence, preload, ScratchProject } from './scratch-project';

const scripts = path.resolve(__dirname, '../../scripts');

describe('the version of Node', () => {
  let project: ScratchProject;
  beforeAll(() => (project = new ScratchProject()));
  afterAll(() => project.remove());

  test.each([
    ['0.12.18', 'too old'],
    ['18.20.8', 'too old'],
    ['20.18.3', 'too old'],
    ['22.12.0', 'not supported'],
    ['23.11.0', 'not supported'],
    ['25.0.0', 'too new'],
  ])('%s is refused as %s, with what to do', async (version, fault) => {
    const outcome = await project.run('start', { FAKE_NODE: version, ...preload('old-node.js') });

    expectOneSentence(outcome, new RegExp(`^\\s*Node ${version} is ${fault} .*install Node 24`));
    expect(project.calls()).toEqual([]);
    expect(project.has('.env')).toBe(false);
  });

  test.each(['20.19.0', '20.20.2', '22.13.0', '22.99.1', '24.0.0', '24.99.9'])(
    '%s is let through',
    async (version) => {
      const outcome = await project.run('start', { FAKE_NODE: version, ...preload('old-node.js') });

      expect(outcome).toMatchObject({ code: 0, stderr: '' });
    },
  );

  test('is looked at by files that the oldest Node can read', () => {
    for (const name of ['run.js', 'first-run/node-version.js']) {
      const problems = new Linter().verify(readFileSync(path.join(scripts, name), 'utf8'), {
        languageOptions: { ecmaVersion: 5, sourceType: 'commonjs' },
      });
      expect(problems).toEqual([]);
    }
  });

  test('is said once: the engines of package.json are what the script lets through', () => {
    const { SUPPORTED }: { SUPPORTED: { major: number; minor: number }[] } = jest.requireActual(
      path.join(scripts, 'first-run/node-version.js'),
    );
    const manifest: { engines: { node: string } } = JSON.parse(
      readFileSync(path.join(scripts, '../package.json'), 'utf8'),
    );
    expect(SUPPORTED.map(({ major, minor }) => `^${major}.${minor}.0`).join(' || ')).toBe(
      manifest.engines.node,
    );
  });
});
