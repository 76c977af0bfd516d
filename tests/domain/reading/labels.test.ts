import { LONGEST_LABEL, MOST_LABELS, readLabels } from '../../../src/plugins/wortlaut/domain/reading/labels';

it.each([
  ['white space', ['  Kunst\n &  Kultur '], ['Kunst & Kultur']],
  ['one that comes twice', ['Hafen', 'Kai', 'Hafen '], ['Hafen', 'Kai']],
  ['one without a name', ['', ' ', 'Kai'], ['Kai']],
  ['none', [], []],
])('%s', (_what, given, labels) => {
  expect(readLabels(given)).toEqual({ labels, removed: [] });
});

it('tells of what it does not keep', () => {
  const long = 'x'.repeat(LONGEST_LABEL + 1);
  const many = Array.from({ length: MOST_LABELS + 1 }, (_, at) => `Nummer ${at}`);
  const { labels, removed } = readLabels([long, ...many]);
  expect(labels).toEqual(many.slice(0, MOST_LABELS));
  expect(removed.map(({ rule, text }) => [rule, text])).toEqual([
    ['labels', long],
    ['labels', many.at(-1)],
  ]);
});
