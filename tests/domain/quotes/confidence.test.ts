import { findQuotes } from '../../../src/plugins/wortlaut/domain/quotes/find-quotes';
import type { Language } from '../../../src/plugins/wortlaut/domain/quotes/utterance';

/** From this on a finding is shown as one that needs no second look. */
const SURE = 0.9;

const confidenceOf = (lang: Language, text: string): number | undefined =>
  findQuotes({ lang, text }).utterances.find(({ kind }) => kind !== 'indirect')?.confidence;

describe('how sure a finding is', () => {
  it.each<readonly [Language, string, string]>([
    ['de', 'German marks', '„Wir haben lange gewartet“, sagte Gerlinde Haubner.'],
    ['de', 'German marks closed by the English sign', '„Wir haben lange gewartet”, sagte Gerlinde Haubner.'],
    ['de', 'chevrons', '»Wir haben lange gewartet«, sagte Gerlinde Haubner.'],
    ['en', 'English marks', '“We have waited a long time,” Harold Finch said.'],
    ['en', 'straight marks', '"We have waited a long time," Harold Finch said.'],
  ])('is high beside a named speaker and a verb of saying (%s): %s', (lang, _, text) => {
    expect(confidenceOf(lang, text)).toBeGreaterThanOrEqual(SURE);
  });

  it.each<readonly [Language, string, string]>([
    ['en', 'two apostrophes', "''We have waited a long time,'' Harold Finch said."],
    ['en', 'two opening signs', '“We have waited a long time,“ Harold Finch said.'],
    ['en', 'a curly and a straight sign', '“We have waited a long time," Harold Finch said.'],
    ['de', 'two commas', ",,Wir haben lange gewartet'', sagte Gerlinde Haubner."],
    ['de', 'no closing sign', 'Gerlinde Haubner sagte: „Wir haben lange gewartet.'],
  ])('is lower where the marks are odd, and found it is nevertheless (%s): %s', (lang, _, text) => {
    const confidence = confidenceOf(lang, text);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(SURE);
  });

  it.each<readonly [Language, string, string]>([
    ['de', 'reported speech', 'Gerlinde Haubner sagte, die Brücke sei gesperrt.'],
    ['en', 'reported speech', 'Harold Finch said that the bridge would stay closed.'],
    ['de', 'a paper', 'Laut Gerlinde Haubner wurde niemand verletzt.'],
  ])('never makes more than a suggestion of speech without marks (%s): %s', (lang, _, text) => {
    const { utterances } = findQuotes({ lang, text });
    expect(utterances.map(({ kind }) => kind)).toEqual(['indirect']);
    expect(utterances[0]?.confidence).toBeLessThan(0.6);
  });
});
