import { PassThrough } from 'node:stream';
import { ImportProgress, type WorkToDo } from '../../src/cli/import-progress';

const SECOND = 1_000;

let now: number;
beforeEach(() => {
  now = 0;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

const streamOf = (isTTY: boolean, columns: number) =>
  Object.assign(new PassThrough(), { isTTY, columns, cursorTo: () => true, clearLine: () => true });

/** What is shown of ten records in each of some seconds, of which each is 100 bytes long. */
function shown(isTTY: boolean, toDo: WorkToDo, seconds: number, columns = 120): string {
  const stream = streamOf(isTTY, columns);
  now = 0;
  const progress = new ImportProgress(stream, toDo);
  for (let second = 1; second <= seconds; second += 1) {
    now = second * SECOND;
    for (let record = 0; record < 10; record += 1) {
      progress.read(100);
      progress.step();
    }
  }
  progress.end();
  return String(stream.read() ?? '');
}

describe('the progress of an import', () => {
  it.each([
    ['a line now and then where nobody looks', {}, 6, '41 records, 8 a second\n'],
    ['the time left by bytes', { bytes: 8_200 }, 6, '41 records, 8 a second, 5 s left\n'],
    ['the time left by records', { records: 410 }, 6, '41 records, 8 a second, 45 s left\n'],
    ['the nearer end of the two', { records: 82, bytes: 41_000 }, 6, '41 records, 8 a second, 5 s left\n'],
    ['minutes', { records: 41_000 }, 6, '41 records, 8 a second, 84 min left\n'],
    ['hours', { records: 410_000 }, 6, '41 records, 8 a second, 13 h 54 min left\n'],
    ['nothing of what is done at once', {}, 4, ''],
  ])('is %s', (_what, toDo, seconds, text) => {
    expect(shown(false, toDo, seconds)).toBe(text);
  });

  it('is a bar with rate and time left in a terminal', () => {
    const text = shown(true, { bytes: 10_000 }, 4);
    expect(text).toContain('█');
    expect(text).toContain('40 % | 40 records, 10 a second, 6 s left');
  });

  it('says that all are in when only links are left to do', () => {
    const stream = streamOf(true, 80);
    const progress = new ImportProgress(stream, { records: 2 });
    progress.step();
    progress.step();
    progress.linkOne();
    progress.end();
    expect(String(stream.read())).toMatch(/100 % \| 2 records are in, links of 1 so far/);
  });

  it.each([
    [120, 40],
    [80, 24],
    [40, 0],
  ])('in a terminal of %d columns has a bar of %d, so that the time left is seen', (columns, size) => {
    expect(shown(true, { bytes: 2_000 }, 2, columns).match(/█*/g)).toContain('█'.repeat(size));
    expect(shown(true, { bytes: 2_000 }, 2, columns)).not.toContain('█'.repeat(size + 1));
  });
});
