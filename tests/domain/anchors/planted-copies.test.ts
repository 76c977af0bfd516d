import { plantTwin, insertParagraph, reword, type Edit } from '../../../bench/anchors/edit-simulator/edits';
import { seededRandom } from '../../../bench/anchors/edit-simulator/random';
import { track } from '../../../bench/anchors/edit-simulator/tracked-text';
import { describe as describeQuote } from '../../../src/plugins/wortlaut/domain/anchors/describe';
import { resolve } from '../../../src/plugins/wortlaut/domain/anchors/resolve';

/* Documents and edits that generated tests once found, each as small as it would get. */

const material = {
  paragraphs: ['Ein Absatz aus einem anderen Text, den jemand einfügt.', 'Noch einer, kürzer.'],
};

function edited(text: string, quote: string, edits: readonly Edit[], seed: number) {
  const start = text.indexOf(quote);
  const range = { start, end: start + quote.length };
  const random = seededRandom(seed);
  const document = edits.reduce((current, edit) => edit(current, random, material), track(text, [range]));
  return { document, result: resolve(describeQuote(text, range), document.text) };
}

describe('a copy put in elsewhere', () => {
  it.each<[string, string, string, readonly Edit[], number]>([
    [
      'is not the original because three small words behind it are alike, where a paragraph was put in behind the original',
      `Der 1. Wasser Mandat Vertrag Herbst weit warten heute. Der 2. neu Antrag Vertrag der heute lesen Kreis.

Der 3. Wasser Ausschuss größer immer 🌍 schon Vertrag.

Der 4. Haushalt Stadt Abend lesen Bühne die wir weit Kreis Zimmer neu: „die Antrag weit Stadt Winter Verkehr Abend“.

Der 5. Wasser Brücke Vertrag Klage nicht 🌍 die. Der 6. 🌍 noch sparen Markt Sitzung Rechnung Bühne.

Der 7. Hafen wir Beschluss l’été wieder bauen alt.

Der 8. Bühne Verein l’été prüfen fordern Stadt Antrag.`,
      'die Antrag weit Stadt Winter Verkehr Abend',
      [plantTwin, insertParagraph],
      6,
    ],
    [
      'is not the original because some letters of the text behind it are alike',
      `Der 1. Winter Sitzung Bühne morgen Haushalt klagen wir schon Gericht. Der 2. Haushalt wieder Zimmer reden Hafen café Grenze Zeitung Brücke: „reden und Garten Brücke Herbst bauen Straße“.

Der 3. wir Sitzung reden Haushalt Bühne bauen weit.`,
      'reden und Garten Brücke Herbst bauen Straße',
      [plantTwin, insertParagraph],
      10,
    ],
    [
      'is not the original because it came to stand at the very position, where the original was reworded',
      `Der 1. Antrag Zimmer klagen Klage morgen Garten Kreis.

Der 2. prüfen lesen Verein Rechnung weit Markt fordern: „Verein schon Steuer Klage morgen Vertrag wieder“. Der 3. Beschluss warten 🌍 Kreis prüfen Hafen Wasser.`,
      'Verein schon Steuer Klage morgen Vertrag wieder',
      [plantTwin, insertParagraph, reword(1)],
      0,
    ],
  ])('%s', (_, text, quote, edits, seed) => {
    const { document, result } = edited(text, quote, edits, seed);
    expect(document.quotes[0]?.twins).toHaveLength(1);
    expect(result.kind).toBe('lost');
  });
});

describe('the nearest text of a reworded quotation', () => {
  it('begins with its first word, where all around it stands and another stretch of it is more alike', () => {
    const text = `Der 1. Zeitung Abend fordern immer Grenze Rechnung wir: „Gericht Bühne Schule reden weit Haushalt Verein“. Der 2. das Winter l’été sie ein Brücke und Zimmer warten Sitzung.

Der 3. ein Zimmer die Mehrheit neu Straße 🌍 Bühne Vertrag.

Der 4. neu reden bauen Mehrheit Sitzung schon nicht größer: „reden morgen wir Garten klagen bauen Mandat schon Steuer Gericht der Winter immer Schule“. Der 5. klagen Mehrheit „so“ Straße schon Kreis café.`;
    const start = text.indexOf('Gericht Bühne');
    const selectors = describeQuote(text, { start, end: text.indexOf('“. Der 2.') });
    const now = text.replace(selectors.exact, 'die Verein Bühne Winter weit klagen Verein');
    expect(resolve(selectors, now)).toMatchObject({
      kind: 'lost',
      reason: 'reworded',
      nearest: { text: 'die Verein Bühne Winter weit klagen Verein' },
    });
  });
});
