import { readOwnArticles } from '../../../bench/quotes/own-articles';
import { findQuotes, type FoundQuotes } from '../../../src/plugins/wortlaut/domain/quotes/find-quotes';

/*
 * Whole articles, marked by hand: not every quotation in them is found, and not every speaker, but no change may lose many. The floors are
 * a little below what is reached; `npm run bench -- quotes --set own-de` gives the figures.
 */
const FLOORS = {
  de: { precision: 0.93, recall: 0.945, speakers: 0.88 },
  en: { precision: 0.9, recall: 0.965, speakers: 0.9 },
} as const;

/** A comma or a full stop before the closing mark may be in or out. */
const bare = (words: string): string => words.trim().replace(/[.,]$/, '').trim();

function answered(
  { utterances, places }: FoundQuotes,
  text: string,
): Map<number, { words: string; names: string[] }> {
  return new Map(
    places.flatMap((place) => {
      const utterance = utterances[place.utterance]!;
      if (utterance.kind === 'indirect') return [];
      const { speaker } = utterance;
      const mention =
        speaker.kind === 'unattributed' || !speaker.mention
          ? ''
          : text.slice(speaker.mention.start, speaker.mention.end);
      const names = [
        speaker.kind === 'person' ? speaker.person.name : '',
        utterance.speakerLabel ?? '',
        mention,
      ];
      return [[place.start, { words: bare(place.text), names: names.filter((name) => name !== '') }]];
    }),
  );
}

it.each(['de', 'en'] as const)('finds the quotations and speakers of whole articles (%s)', (lang) => {
  const articles = readOwnArticles(lang, 'all');
  expect(articles.length).toBeGreaterThan(30);
  const counts = { gold: 0, found: 0, right: 0, spoken: 0 };
  for (const { text, quotes } of articles) {
    const found = answered(findQuotes({ lang, text }), text);
    const utf16 = (point: number): number => Array.from(text).slice(0, point).join('').length;
    for (const quote of quotes) {
      const at = utf16(quote.start);
      if (quote.kind === 'unsure') found.delete(at);
      if (quote.kind !== 'direct' && quote.kind !== 'partial') continue;
      counts.gold += 1;
      const answer = found.get(at);
      if (answer?.words !== bare(quote.text)) continue;
      counts.right += 1;
      const named = [quote.speaker, quote.speakerName].filter((name) => typeof name === 'string');
      if (answer.names.some((said) => named.some((name) => name.includes(said) || said.includes(name))))
        counts.spoken += 1;
    }
    counts.found += found.size;
  }
  expect(counts.right / counts.found).toBeGreaterThanOrEqual(FLOORS[lang].precision);
  expect(counts.right / counts.gold).toBeGreaterThanOrEqual(FLOORS[lang].recall);
  expect(counts.spoken / counts.right).toBeGreaterThanOrEqual(FLOORS[lang].speakers);
});
