import fc from 'fast-check';
import {
  likeness,
  type TranslatedUtterance,
} from '../../../src/plugins/wortlaut/domain/translations/likeness';
import { pairTranslations } from '../../../src/plugins/wortlaut/domain/translations/pair-translations';

const said = (
  text: string,
  position: number,
  speaker?: string,
  kind: TranslatedUtterance['kind'] = 'direct',
): TranslatedUtterance => ({ text, position, speaker, kind });

const indexes = (originals: readonly TranslatedUtterance[], translations: readonly TranslatedUtterance[]) =>
  pairTranslations(originals, translations).map(({ original, translation }) => [original, translation]);

const KLARA = [
  said('Der Deich hält noch zwanzig Jahre', 0.1, 'klara'),
  said('nicht länger als nötig', 0.3, 'jonas', 'partial'),
  said('Wir haben im März 2019 angefangen, und wir hören nicht auf, bevor Husum trocken ist', 0.6, 'klara'),
  said('Das glaube ich nicht', 0.9, 'jonas'),
];

describe('pairing quotations with their translations', () => {
  it.each<[string, readonly TranslatedUtterance[], number[][]]>([
    [
      'all of them, in order',
      [
        said('The dyke will hold for another twenty years', 0.1, 'klara'),
        said('no longer than necessary', 0.31, 'jonas', 'partial'),
        said('We started in March 2019, and we will not stop before Husum is dry', 0.58, 'klara'),
        said('I do not believe that', 0.9, 'jonas'),
      ],
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
    [
      'those that are left, where the translation is shorter',
      [
        said('We started in March 2019, and we will not stop before Husum is dry', 0.5, 'klara'),
        said('I do not believe that', 0.9, 'jonas'),
      ],
      [
        [2, 0],
        [3, 1],
      ],
    ],
    [
      'one whose speaker the translation calls by a pronoun',
      [said('We started in March 2019, and we will not stop before Husum is dry', 0.6)],
      [[2, 0]],
    ],
    [
      'none that another person says',
      [said('The dyke will hold for another twenty years', 0.1, 'jonas')],
      [],
    ],
    [
      'none that is reported in other words',
      [said('The dyke would hold for another twenty years', 0.1, 'klara', 'indirect')],
      [],
    ],
    ['none where nothing is quoted', [], []],
  ])('finds %s', (_, translations, expected) => {
    expect(indexes(KLARA, translations)).toEqual(expected);
  });

  it('does not guess which of two like sentences was left out', () => {
    const originals = [said('Das wird nichts mehr', 0.5, 'klara'), said('Daraus wird nichts', 0.55, 'klara')];
    expect(indexes(originals, [said('That will not work', 0.52, 'klara')])).toEqual([]);
  });

  it('tells them apart by a name or a number that stands in one of them', () => {
    const originals = [
      said('Im Jahr 2019 war hier nichts', 0.5, 'klara'),
      said('Im Jahr 2024 war hier nichts', 0.55, 'klara'),
    ];
    expect(indexes(originals, [said('In 2024 there was nothing here', 0.52, 'klara')])).toEqual([[1, 0]]);
  });
});

const words = (count: number, of: string) => Array.from({ length: count }, () => of).join(' ');

/** An article's quotations, with the number of each; and what a translation makes of them. */
const translated = fc
  .array(
    fc.record({
      words: fc.integer({ min: 1, max: 30 }),
      ratio: fc.double({ min: 0.8, max: 1.25, noNaN: true }),
      shift: fc.double({ min: -0.03, max: 0.03, noNaN: true }),
      gap: fc.double({ min: 0.05, max: 1, noNaN: true }),
      speaker: fc.constantFrom('klara', 'jonas', 'ute'),
      isNamed: fc.double({ min: 0, max: 1, noNaN: true }).map((chance) => chance < 0.8),
      isKept: fc.double({ min: 0, max: 1, noNaN: true }).map((chance) => chance < 0.85),
    }),
    { maxLength: 14 },
  )
  .map((quotations) => {
    const whole = quotations.reduce((sum, { gap }) => sum + gap, 1);
    let position = 0;
    const placed = quotations.map((quotation) => {
      position += quotation.gap / whole;
      return { ...quotation, position };
    });
    const kept = placed.flatMap((quotation, index) => (quotation.isKept ? [{ ...quotation, index }] : []));
    return {
      originals: placed.map((each) => said(words(each.words, 'Worte'), each.position, each.speaker)),
      translations: kept.map((each) =>
        said(
          words(Math.max(1, Math.round(each.words * each.ratio)), 'words'),
          each.position + each.shift,
          each.isNamed ? each.speaker : undefined,
        ),
      ),
      truth: kept.map(({ index }) => index),
    };
  });

describe('of generated articles', () => {
  it('pairs keep the order, and no quotation is in two', () => {
    fc.assert(
      fc.property(translated, ({ originals, translations }) => {
        const pairs = pairTranslations(originals, translations);
        pairs.slice(1).forEach((pair, index) => {
          expect(pair.original).toBeGreaterThan(pairs[index]!.original);
          expect(pair.translation).toBeGreaterThan(pairs[index]!.translation);
        });
        for (const { original, translation } of pairs)
          expect(likeness(originals[original]!, translations[translation]!)).toBeGreaterThan(0);
      }),
    );
  });

  it('nearly all quotations are paired, and hardly ever two that are not the same', () => {
    let right = 0;
    let wrong = 0;
    let all = 0;
    for (const { originals, translations, truth } of fc.sample(translated, { numRuns: 1000, seed: 7 })) {
      all += truth.length;
      for (const { original, translation } of pairTranslations(originals, translations)) {
        if (truth[translation] === original) right += 1;
        else wrong += 1;
      }
    }
    expect(all).toBeGreaterThan(3000);
    expect(right / all).toBeGreaterThan(0.95);
    expect(wrong / right).toBeLessThan(0.002);
  });
});
