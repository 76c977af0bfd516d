import { findQuotes } from '../../../src/plugins/wortlaut/domain/quotes/find-quotes';
import type { Language } from '../../../src/plugins/wortlaut/domain/quotes/utterance';

const utterancesOf = (lang: Language, text: string): readonly (readonly string[])[] =>
  findQuotes({ lang, text })
    .utterances.filter(({ kind }) => kind !== 'indirect')
    .map(({ parts }) => parts.map((part) => part.text));

describe('a quotation that its frame interrupts', () => {
  it.each<readonly [Language, string, readonly (readonly string[])[]]>([
    [
      'de',
      '„Die Halle“, sagte die Trainerin, „ist viel zu klein für uns.“',
      [['Die Halle', 'ist viel zu klein für uns.']],
    ],
    ['de', '»Doch«, fuhr er fort, »das war erst der Anfang.«', [['Doch', 'das war erst der Anfang.']]],
    [
      'de',
      '„Wir werden kommen“, so der Förster, „und wir bringen alle mit.“',
      [['Wir werden kommen', 'und wir bringen alle mit.']],
    ],
    [
      'en',
      '“The hall,” the coach said, “is far too small for us.”',
      [['The hall,', 'is far too small for us.']],
    ],
    [
      'en',
      '“Judge,” she said, “I have never seen that happen.”',
      [['Judge,', 'I have never seen that happen.']],
    ],
    [
      'en',
      '“One thing,” he said, “is clear,” and added, “we are late.”',
      [['One thing,', 'is clear,', 'we are late.']],
    ],
  ])('is one utterance (%s): %s', (lang, text, expected) => {
    expect(utterancesOf(lang, text)).toEqual(expected);
  });

  it.each<readonly [Language, string, number]>([
    ['de', '„Die Halle ist zu klein“, sagte die Trainerin. „Wir suchen eine andere.“', 2],
    ['de', '„Die Halle ist zu klein“, sagte die Trainerin und fügte hinzu: „Wir suchen eine andere.“', 2],
    ['en', '“The hall is too small,” the coach said. “We are looking for another one.”', 2],
    ['en', 'He called the plan “a disgrace”, “a waste of money” and “an insult to voters”, he said.', 3],
    ['en', '“We are proud of it,” he said of the “massive crowd” in town.', 2],
  ])('and two quotations with words between are not (%s): %s', (lang, text, count) => {
    expect(utterancesOf(lang, text)).toHaveLength(count);
  });

  it('keeps each part at its own place', () => {
    const text = 'Am Abend: „Die Halle“, sagte die Trainerin, „ist viel zu klein.“';
    const [utterance] = findQuotes({ lang: 'de', text }).utterances;
    expect(utterance?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Die Halle',
      'ist viel zu klein.',
    ]);
  });

  it.each<readonly [Language, string, string]>([
    ['de', '„Die Leute“, meint er, „werden einfach wegbleiben.“', 'direct'],
    ['de', '„müde“, sagt er, „aber glücklich“', 'partial'],
  ])('is a whole utterance where it starts as one (%s): %s', (lang, text, kind) => {
    expect(findQuotes({ lang, text }).utterances.map((utterance) => utterance.kind)).toEqual([kind]);
  });
});
