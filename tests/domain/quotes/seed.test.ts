import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticleQuotes } from '../../../src/plugins/wortlaut/domain/quotes/read-article-quotes';
import type { Speaker } from '../../../src/plugins/wortlaut/domain/quotes/utterance';
import expected from '../../fixtures/seed.quotes.json';

const raw = readFileSync(join(__dirname, '../../fixtures/seed.txt'), 'utf8');

/** The article as an editor would type it in: title and paragraphs, lines joined, what the scraper added left out. */
function fieldsOf(text: string): { title: string; body: string } {
  const [title = '', ...paragraphs] = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').replace(' . ', '. ').trim())
    .filter((paragraph) => paragraph !== '' && !/^(?:\/|Hits:)/.test(paragraph));
  return { title, body: paragraphs.join('\n\n') };
}

const fields = fieldsOf(raw);
const { quotes, persons } = readArticleQuotes({ lang: 'de', fields });
const printed = quotes.filter(({ kind }) => kind !== 'indirect');
const nameOf = (speaker: Speaker): string | null => (speaker.kind === 'person' ? speaker.person.name : null);
const blockOf = (offset: number): number => fields.body.slice(0, offset).split('\n\n').length - 1;

describe('the seed article', () => {
  it('has its quotes, with kind and speaker, in order', () => {
    expect(printed.map(({ text, kind, speaker }) => ({ text, kind, speaker: nameOf(speaker) }))).toEqual(
      expected.quotes.map(({ text, kind, speaker }) => ({ text, kind, speaker })),
    );
  });

  it.each(expected.quotes.map((quote, index) => [quote.text, quote, index] as const))(
    'says who said it, when and where: %s',
    (_, quote, index) => {
      const found = printed[index];
      expect(found?.speakerRole).toContain(quote.speakerRole);
      if ('attribution' in quote) expect(found?.attributionText).toContain(quote.attribution);
      if ('place' in quote) expect(found?.place).toBe(quote.place);
    },
  );

  it.each(expected.quotes.map((quote, index) => [quote.text, quote, index] as const))(
    'has every place of it: %s',
    (_, quote, index) => {
      const places = printed[index]?.occurrences.map(({ field, start, exact }) =>
        field === 'body' ? { in: field, block: blockOf(start), exact } : { in: field, exact },
      );
      expect(places).toEqual(quote.occurrences.map((place) => ({ exact: quote.text, ...place })));
    },
  );

  it.each(expected.indirect.map((entry) => [entry.contains, entry] as const))('reports: %s', (_, entry) => {
    const found = quotes.find(({ kind, text }) => kind === 'indirect' && text.includes(entry.contains));
    expect(found && nameOf(found.speaker)).toBe(entry.speaker);
    if ('speakerLabel' in entry) expect(found?.speakerLabel).toBe(entry.speakerLabel);
  });

  it('names its persons and nobody else', () => {
    expect(persons.map(({ name, givenName, familyName }) => ({ name, givenName, familyName }))).toEqual(
      expected.persons.map(({ name, givenName, familyName }) => ({ name, givenName, familyName })),
    );
  });
});
