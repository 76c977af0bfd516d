import fc from 'fast-check';
import { textFragment } from '../../../src/plugins/wortlaut/domain/formats/text-fragment';
import type { Utf16Range } from '../../../src/plugins/wortlaut/domain/text/offsets';
import { hardText } from '../text/text-arbitraries';
import { findTextFragment } from './find-text-fragment';

const PAGE = [
  'Der Rat tagt',
  '„Wir klagen“, sagte sie. „Wir klagen nicht“, sagte er, 5-mal & laut.',
  'Am Ende hieß es: „Wir klagen“, und alle gingen.',
].join('\n\n');

function rangeOf(text: string, words: string, from = 0): Utf16Range {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

/** What a stretch says, white space and invisible signs aside. */
function said(text: string, { start, end }: Utf16Range): string {
  return text.slice(start, end).replace(/[\s\u00ad\u200b\u200f]+/g, '');
}

describe('a link to words of a page', () => {
  it.each([
    ['words that stand once', 'Rat tagt', '#:~:text=Rat%20tagt'],
    ['signs that part a directive', '5-mal & laut', '#:~:text=5%2Dmal%20%26%20laut'],
    ['a comma', 'sagte er, 5', '#:~:text=sagte%20er%2C%205'],
    ['words that stand more often', 'Wir klagen', '#:~:text=%E2%80%9E-,Wir%20klagen,-%E2%80%9C%2C%20sagte'],
  ])('to %s', (_, words, fragment) => {
    expect(textFragment(PAGE, rangeOf(PAGE, words))).toBe(fragment);
  });

  it('to several paragraphs names the first and the last words', () => {
    const range = { start: PAGE.indexOf('Wir klagen nicht'), end: PAGE.indexOf(', und alle') };
    const fragment = textFragment(PAGE, range);
    expect(fragment).toMatch(/^#:~:text=[^,]*klagen%20nicht[^,]*,[^,]*Wir%20klagen%E2%80%9C$/);
    expect(findTextFragment(PAGE, fragment!)).toEqual(range);
  });

  it('to a part of a word names the rest of it', () => {
    const text = 'Der Bundesrat und das Bundesamt.';
    const range = rangeOf(text, 'rat');
    expect(textFragment(text, range)).toBe('#:~:text=Bundes-,rat');
    expect(findTextFragment(text, '#:~:text=Bundes-,rat')).toEqual(range);
  });

  it('is not made for what cannot be told from another place, or is none', () => {
    expect(textFragment('ja ja ja ja', { start: 3, end: 5 })).toBe('#:~:text=ja-,ja,-ja%20ja');
    const same = 'ja '.repeat(400);
    expect(textFragment(same, { start: 600, end: 602 })).toBeUndefined();
    expect(textFragment('Wort  Wort', { start: 4, end: 6 })).toBeUndefined();
    expect(textFragment('a 👩 b', { start: 3, end: 6 })).toBeUndefined();
    expect(textFragment('a \ud83d b', { start: 0, end: 5 })).toBeUndefined();
  });

  const words = fc
    .array(
      fc.constantFrom(
        'Wir',
        'klagen',
        'nicht',
        '„Ja“,',
        'sagte',
        'sie.',
        'Übel-',
        'übel',
        'ß',
        'ss',
        '5,0',
        '&',
        '\n',
      ),
      {
        minLength: 4,
        maxLength: 120,
      },
    )
    .map((all) => all.join(' '));

  it('leads a browser to the stretch that it was made for', () => {
    fc.assert(
      fc.property(fc.oneof(words, hardText), fc.nat(), fc.nat(), (text, one, other) => {
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort(
          (a, b) => a - b,
        );
        const fragment = textFragment(text, { start, end });
        fc.pre(fragment !== undefined);
        expect(fragment).toMatch(/^#:~:text=[\w%.!~*'(),-]+$/);
        const found = findTextFragment(text, fragment!);
        expect(found).toBeDefined();
        expect(said(text, found!)).toBe(said(text, { start, end }));
        // Where it is: the same, but for what has no width.
        expect(said(text, { start: 0, end: found!.start })).toBe(said(text, { start: 0, end: start }));
      }),
      { numRuns: 1000 },
    );
  });

  it('is made for most stretches of an ordinary text', () => {
    const sentence = fc
      .shuffledSubarray(
        'der Rat hat am Abend nach langer Debatte den Haushalt für das Jahr beschlossen'.split(' '),
        {
          minLength: 8,
        },
      )
      .map((all) => `${all.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 3, maxLength: 12 }), fc.nat(), (sentences, number) => {
        const text = sentences.join('\n\n');
        const chosen = sentences[number % sentences.length]!;
        fc.pre(text.indexOf(chosen) === text.lastIndexOf(chosen));
        const fragment = textFragment(text, rangeOf(text, chosen));
        expect(findTextFragment(text, fragment!)).toEqual(rangeOf(text, chosen));
      }),
    );
  });
});
