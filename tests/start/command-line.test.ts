import { execFileSync, spawnSync } from 'node:child_process';
import { callAll, expectOneSentence, ScratchProject } from './scratch-project';

describe('npm test', () => {
  const projects = ['domain', 'server-sqlite', 'server-postgres'];

  test('runs what its words name', () => {
    const chosen = callAll('test.mjs', 'chosenParts', [
      [[], projects],
      [['domain'], projects],
      [['server', '-t', 'slug'], projects],
      [['server-sqlite'], projects],
      [['tests/domain/quotes'], projects],
      [['checks'], projects],
      [['serve'], projects],
    ]);
    expect(chosen).toEqual([
      { projects: [], checks: true, jestWords: [] },
      { projects: ['domain'], checks: false, jestWords: [] },
      { projects: ['server-sqlite', 'server-postgres'], checks: false, jestWords: ['-t', 'slug'] },
      { projects: ['server-sqlite'], checks: false, jestWords: [] },
      { projects: [], checks: false, jestWords: ['tests/domain/quotes'] },
      { projects: [], checks: true, jestWords: ['checks'] },
      {
        error: expect.stringMatching(
          /no part "serve"\. There are: checks, domain, server-sqlite, server-postgres/,
        ),
      },
    ]);
  });

  test('runs what needs a browser after all others, file by file', () => {
    const all = [...projects, 'browser'];
    const chosen = (named: string[], checks: boolean, ...jestWords: string[]) => [
      { projects: named, checks, jestWords },
      all,
    ];
    const inBrowser = { projects: ['browser'], words: ['--maxWorkers=1'] };
    expect(
      callAll('test.mjs', 'jestRuns', [
        chosen([], true),
        chosen(['browser'], false),
        chosen(['domain'], false, '-t', 'slug'),
        chosen([], false, 'tests/browser'),
      ]),
    ).toEqual([
      [{ projects, words: [] }, inBrowser],
      [inBrowser],
      [{ projects: ['domain'], words: ['-t', 'slug'] }],
      [{ projects: [], words: ['tests/browser'] }],
    ]);
  });

  test('counts a test file that does not run, and a run that ends badly, as failed', () => {
    const json = (counts: object) => JSON.stringify({ numPassedTests: 7, ...counts });
    expect(
      callAll('test.mjs', 'countResults', [
        [0, json({ numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 })],
        [1, json({ numFailedTests: 3, numRuntimeErrorTestSuites: 2 })],
        [1, json({ numFailedTests: 0 })],
        [null, null],
        [0, null],
      ]),
    ).toEqual([
      { passed: 7, failed: 0, skipped: 3 },
      { passed: 7, failed: 5, skipped: 0 },
      { passed: 7, failed: 1, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0 },
    ]);
  });
});

describe('further commands', () => {
  let project: ScratchProject;
  beforeEach(() => (project = new ScratchProject()));
  afterEach(() => project.remove());

  test('an unknown measurement is refused with the names of those there are', async () => {
    project.write('bench/splitting/run.ts', '');
    expectOneSentence(
      await project.run('bench spliting'),
      /no measurement "spliting": .*one of splitting\.$/,
    );
    expectOneSentence(await project.run('bench'), /Say which measurement to run: npm run bench -- NAME/);
  });

  test('wortlaut asks for a build where there is none', () => {
    const { status, stderr } = spawnSync(process.execPath, [project.at('scripts/wortlaut.js'), 'quotes'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Wortlaut is not built yet: run "npm run build", then type the same command again.\n',
    });
  });

  test('wortlaut hands its words to the compiled program', () => {
    project.write('dist/src/cli/wortlaut.js', 'process.stdout.write(JSON.stringify(process.argv.slice(2)));');
    const args = [project.at('scripts/wortlaut.js'), 'import', 'a b.txt', '--dry-run'];
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe(
      '["import","a b.txt","--dry-run"]',
    );
  });
});
