import fc from 'fast-check';
import { fold } from '../../../src/plugins/wortlaut/domain/text/fold';
import { wordDifference } from '../../../src/plugins/wortlaut/domain/anchors/word-difference';

/** A difference on one line: [-removed-] and {+added+}. */
function shown(before: string, after: string): string {
  return wordDifference(before, after)
    .map(({ kind, words }) =>
      kind === 'same' ? words : kind === 'removed' ? `[-${words}-]` : `{+${words}+}`,
    )
    .join(' ');
}

describe('the difference between two wordings', () => {
  it.each([
    ['Wir klagen im Herbst', 'Wir klagen im Herbst', 'Wir klagen im Herbst'],
    ['Wir klagen im Herbst', 'Wir klagen im Winter', 'Wir klagen im [-Herbst-] {+Winter+}'],
    ['Wir klagen im Herbst', 'Wir werden im Herbst klagen', 'Wir [-klagen-] {+werden+} im Herbst {+klagen+}'],
    ['Wir klagen', 'Wir klagen.', 'Wir [-klagen-] {+klagen.+}'],
    ['eins zwei drei vier', 'fünf sechs drei vier', '[-eins zwei-] {+fünf sechs+} drei vier'],
    ['', 'Wir klagen', '{+Wir klagen+}'],
    ['Wir klagen', '', '[-Wir klagen-]'],
    ['„Wir“ – so\n klagen’s', '"Wir" - so klagen\'s', '"Wir" - so klagen\'s'],
  ])('%j → %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  const wording = fc.array(fc.constantFrom('wir', 'klagen', 'im', 'Herbst', '„nicht“', 'so’'), {
    maxLength: 12,
  });

  it('holds every word of both, in order, and nothing else', () => {
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const difference = wordDifference(before.join(' '), after.join('\n'));
        const words = (...kinds: string[]) =>
          difference.filter(({ kind }) => kinds.includes(kind)).flatMap((change) => change.words.split(' '));
        expect(fold(words('same', 'removed').join(' ')).text).toBe(fold(before.join(' ')).text);
        expect(words('same', 'added')).toEqual(after);
      }),
    );
  });

  it('removes and adds no more words than it must', () => {
    /** The longest common subsequence by trying everything. */
    const longest = (one: readonly string[], other: readonly string[]): number => {
      if (one.length === 0 || other.length === 0) return 0;
      if (one[0] === other[0]) return 1 + longest(one.slice(1), other.slice(1));
      return Math.max(longest(one.slice(1), other), longest(one, other.slice(1)));
    };
    const short = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });
    fc.assert(
      fc.property(short, short, (before, after) => {
        const same = wordDifference(before.join(' '), after.join(' '))
          .filter(({ kind }) => kind === 'same')
          .flatMap(({ words }) => words.split(' '));
        expect(same).toHaveLength(longest(before, after));
      }),
    );
  });

  it('of very long texts is given whole', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordDifference(`gleich ${long('a')}`, `gleich ${long('b')}`).map(({ kind }) => kind)).toEqual([
      'same',
      'removed',
      'added',
    ]);
  });
});
