import { stages } from '../../../src/plugins/wortlaut/domain/quotes/stages';

/** What each stage reads of what another one found. */
const NEEDS: readonly (readonly [string, string])[] = [
  ['marks', 'paragraphs'],
  ['spans', 'marks'],
  ['kinds', 'spans'],
  ['kinds', 'words'],
  ['parts', 'kinds'],
  ['indirect speech', 'kinds'],
  ['repeats', 'indirect speech'],
  ['speakers', 'repeats'],
];

it.each(NEEDS)('%s come after %s', (later, earlier) => {
  const names = stages.map(({ name }) => name);
  expect(names).toContain(earlier);
  expect(names.indexOf(later)).toBeGreaterThan(names.indexOf(earlier));
});
