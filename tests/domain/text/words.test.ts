import { findWords } from '../../../src/plugins/wortlaut/domain/text/words';

describe('the full stop of a word', () => {
  it.each<readonly [what: string, text: string, words: readonly string[]]>([
    ['belongs to a month before its day', 'on Jan. 8 she', ['on', 'Jan.', '8', 'she']],
    ['ends the sentence behind a given name', 'mit Jan. Er', ['mit', 'Jan', '.', 'Er']],
    ['belongs to a title', 'Dr. Berg', ['Dr.', 'Berg']],
    ['belongs to an initial', 'J. Berg', ['J.', 'Berg']],
    ['ends the sentence behind a letter', 'Plan B. dann', ['Plan', 'B', '.', 'dann']],
  ])('%s: %s', (_what, text, words) => {
    expect(findWords(text).map((word) => word.text)).toEqual(words);
  });
});
